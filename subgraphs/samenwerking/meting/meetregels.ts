/** A measured value: null with the reason that the graph gave; beside a value the reason says what is not in it. */
export interface Uitkomst {
  waarde: number | null;
  reden: string | null;
  /** Slug of the partij that the value is about, when a rule answers for more than one. */
  partij?: string;
  /** The group that the value is about, in words. */
  onderdeel?: string;
}

/** What a rule knows of the indicator that it measures. */
export interface Meetvraag {
  /** Of the indicator. */
  code: string;
  peildatum: string;
  partij: string | null;
  /** From which day growth is counted. */
  nulPeildatum: string | null;
  deadline: string | null;
}

/** How one kind of indicator is taken from the graph: the question, its variables, and where the value stands. */
export interface Meetregel {
  definitie: string;
  /** The graph answers for now and for no other day: of an earlier day it cannot be measured any more. */
  alleenNu?: true;
  operatie: string;
  variabelen: (vraag: Meetvraag) => Record<string, unknown>;
  // The answer's shape follows the operation, which a test holds against the schema.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  lees: (data: any, vraag: Meetvraag) => Uitkomst[];
}

const geenAntwoord = 'De graaf gaf hierop geen antwoord.';

type Rij = Record<string, unknown> & { reden?: string | null };
const stand = (rij: Rij | null | undefined, veld: string): Uitkomst => {
  const waarde = rij?.[veld];
  if (typeof waarde === 'number') return { waarde, reden: null };
  return { waarde: null, reden: rij?.reden ?? geenAntwoord };
};

type MetCorporatie = Rij & { corporatie: { id: string } | null };
const vanPartij = (rijen: readonly MetCorporatie[] | null, partij: string | null): MetCorporatie | undefined =>
  (rijen ?? []).find((rij) => rij.corporatie?.id === partij);
/** One value per corporatie that the answer names. */
const perCorporatie = (rijen: readonly MetCorporatie[] | null, veld: string): Uitkomst[] =>
  ofNiets(
    (rijen ?? []).flatMap((rij) =>
      rij.corporatie === null ? [] : [{ ...stand(rij, veld), partij: rij.corporatie.id }],
    ),
  );
const ofNiets = (uit: Uitkomst[]): Uitkomst[] => (uit.length > 0 ? uit : [{ waarde: null, reden: geenAntwoord }]);

type Meterrij = MetCorporatie & {
  noemerSoort: string | null;
  verloop: { tot: string; toewijzingen: number; percentage: number | null; uitstroom: number | null }[] | null;
};
/** The meter as it stood on the day, per corporatie: the last closed quarter before it, and not what became of the year later. */
const meterOp = (
  rijen: readonly Meterrij[] | null,
  peildatum: string,
  lees: (punt: NonNullable<Meterrij['verloop']>[number], rij: Meterrij) => number | null,
): Uitkomst[] => {
  const uit = (rijen ?? []).flatMap((rij) => {
    if (rij.corporatie === null) return [];
    const punt = (rij.verloop ?? []).filter(({ tot }) => tot <= peildatum).at(-1);
    const waarde = punt === undefined ? null : lees(punt, rij);
    const reden =
      punt === undefined ? 'Op deze dag was nog geen kwartaal van het jaar afgesloten.' : (rij.reden ?? geenAntwoord);
    return [{ waarde, reden: waarde === null ? reden : null, partij: rij.corporatie.id }];
  });
  return ofNiets(uit);
};

const dag = ({ peildatum }: Meetvraag) => ({ peildatum });

/** A figure about a year is, on the first of January, about the year that has just ended. */
export function jaarVan({ peildatum }: Pick<Meetvraag, 'peildatum'>): number {
  const jaar = Number(peildatum.slice(0, 4));
  return peildatum.endsWith('-01-01') ? jaar - 1 : jaar;
}
const jaar = (vraag: Meetvraag) => ({ jaar: jaarVan(vraag) });

const betaalbaarheid = `query Meting($peildatum: Date) {
  betaalbaarheid(peildatum: $peildatum) { corporatie { id } onderEersteAftopping onderTweedeAftopping reden } }`;
const beleidsruimte = `query Meting($jaar: Int!) {
  vrijeBeleidsruimte(jaar: $jaar) { corporatie { id } noemerSoort reden verloop { tot toewijzingen percentage uitstroom } } }`;
const overHetJaar =
  'Over het kalenderjaar van de peildatum, op 1 januari over het jaar dat net voorbij is, tot en met het laatste afgesloten kwartaal.';

const heelJaar = 'Over het kalenderjaar van de peildatum, op 1 januari over het jaar dat net voorbij is.';
const laatsteJaar = 'Over het laatste jaar met een cijfer, tot en met het jaar van de peildatum.';
const co2 = 'query Meting($jaar: Int) { co2reductie(jaar: $jaar) { partij { id } vermindering uitstoot reden } }';
const voorraaddoelen =
  'query Meting($peildatum: Date) { voorraaddoelen(peildatum: $peildatum) { soort op stand reden } }';

interface Vastgelegd {
  indicator: string;
  stand: string;
  dag: string;
}
const kenmerken =
  'query Meting($peildatum: Date) { woningkenmerken(peildatum: $peildatum) { corporatie { id } flexwoningen levensloopbestendig reden } }';
const zoalsOpgegeven = 'Zoals de corporatie haar woningen nu opgeeft.';

/** The half-year of the day; on its first day the one that has just ended. */
function halfjaarVan({ peildatum }: Meetvraag): number {
  if (peildatum.endsWith('-01-01')) return 2;
  return peildatum.slice(5) <= '07-01' ? 1 : 2;
}

const inWoorden = (waarde: string): string => waarde.toLowerCase().replaceAll('_', ' ');
const vanUitstoter = (rijen: readonly (Rij & { partij: { id: string } | null })[] | null, partij: string | null) =>
  (rijen ?? []).find((rij) => rij.partij?.id === partij);
/** The stand of the goal of this kind, for the day that was agreed. */
const doelstand = (rijen: readonly Rij[] | null, soort: string, { deadline }: Meetvraag): Uitkomst =>
  stand(
    (rijen ?? []).find((rij) => rij['soort'] === soort && (deadline === null || rij['op'] === deadline)),
    'stand',
  );

/**
 * Every rule by its name, which the data file of a set gives to an indicator (`meting`). A new one is a question that a partner
 * could ask, and where in the answer the value stands.
 */
export const meetregels: Readonly<Record<string, Meetregel>> = {
  'onder-eerste-aftopping': {
    definitie:
      'Aandeel van de woningen met een bekende huur die het platform kent, met een huur tot en met de eerste aftoppingsgrens van het jaar van de peildatum.',
    operatie: betaalbaarheid,
    variabelen: dag,
    lees: (data, { partij }) => [stand(vanPartij(data.betaalbaarheid, partij), 'onderEersteAftopping')],
  },
  'onder-tweede-aftopping': {
    definitie:
      'Aandeel van de woningen met een bekende huur die het platform kent, met een huur tot en met de tweede aftoppingsgrens van het jaar van de peildatum.',
    operatie: betaalbaarheid,
    variabelen: dag,
    lees: (data, { partij }) => [stand(vanPartij(data.betaalbaarheid, partij), 'onderTweedeAftopping')],
  },
  kernvoorraad: {
    definitie:
      'Kernvoorraad aan het einde van de peildatum, zonder wat sinds 1 januari 2020 door overname kwam en ging.',
    operatie: 'query Meting($peildatum: Date) { voorraad(peildatum: $peildatum) { telt reden } }',
    variabelen: dag,
    lees: (data) => [stand(data.voorraad, 'telt')],
  },
  'groei-kernvoorraad': {
    definitie: 'Groei van de kernvoorraad sinds de dag van de nulmeting tot en met de peildatum, zonder overname.',
    operatie: 'query Meting($van: Date!, $tot: Date!) { voorraadontwikkeling(van: $van, tot: $tot) { telt reden } }',
    variabelen: ({ peildatum, nulPeildatum }) => ({ van: nulPeildatum ?? peildatum, tot: peildatum }),
    lees: (data) => [stand(data.voorraadontwikkeling, 'telt')],
  },
  'verkoop-uit-kernvoorraad': {
    definitie:
      'Woningen die door verkoop uit de kernvoorraad gingen, in het kalenderjaar van de peildatum; op 1 januari over het jaar dat net voorbij is.',
    operatie:
      'query Meting($van: Date!, $tot: Date!) { voorraadontwikkeling(van: $van, tot: $tot) { perReden { reden aantal } reden } }',
    variabelen: (vraag) => {
      const ditJaar = jaarVan(vraag);
      const einde = `${ditJaar}-12-31`;
      return { van: `${ditJaar - 1}-12-31`, tot: vraag.peildatum < einde ? vraag.peildatum : einde };
    },
    lees: ({ voorraadontwikkeling: groei }) => {
      const perReden = groei?.perReden as { reden: string; aantal: number }[] | null | undefined;
      if (!perReden) return [stand(groei, 'verkocht')];
      // A reason for which nothing changed is not in the list.
      return [{ waarde: -(perReden.find(({ reden }) => reden === 'VERKOOP')?.aantal ?? 0) || 0, reden: null }];
    },
  },
  'vrije-beleidsruimte': {
    definitie: `Aandeel van de toewijzingen buiten de gewone regels, per corporatie. ${overHetJaar}`,
    operatie: beleidsruimte,
    variabelen: jaar,
    lees: (data, { peildatum }) => meterOp(data.vrijeBeleidsruimte, peildatum, ({ percentage }) => percentage),
  },
  'uitstroom-in-beleidsruimte': {
    definitie: `Aandeel van de toewijzingen voor uitstroom, per corporatie. ${overHetJaar}`,
    operatie: beleidsruimte,
    variabelen: jaar,
    lees: (data, { peildatum }) =>
      meterOp(data.vrijeBeleidsruimte, peildatum, ({ uitstroom, toewijzingen }, { noemerSoort }) =>
        uitstroom === null || toewijzingen === 0 || noemerSoort !== 'TOTAAL' ? null : (100 * uitstroom) / toewijzingen,
      ),
  },
  'nieuwbouw-binnen-bereik': {
    definitie:
      'Aandeel van de sociale nieuwbouw, opgeleverd sinds het begin van de afspraken tot en met de peildatum, met een huur binnen bereik van de primaire doelgroep: voor een of twee personen tot de eerste, voor meer personen tot de tweede aftoppingsgrens; per corporatie.',
    operatie: 'query Meting($tot: Date) { nieuwbouw(tot: $tot) { corporatie { id } percentage reden } }',
    variabelen: ({ peildatum }) => ({ tot: peildatum }),
    // Projects whose limits are not known are left out; the figure says so (V9).
    lees: (data) =>
      perCorporatie(data.nieuwbouw, 'percentage').map((uit) => ({
        ...uit,
        reden: vanPartij(data.nieuwbouw, uit.partij ?? null)?.reden ?? uit.reden,
      })),
  },
  jongerenaanbod: {
    definitie:
      'Woningen in de kernvoorraad met een huur tot en met de kwaliteitskortingsgrens van het jaar van de peildatum.',
    operatie: 'query Meting($peildatum: Date) { jongerenaanbod(peildatum: $peildatum) { aantal reden } }',
    variabelen: dag,
    lees: (data) => [stand(data.jongerenaanbod, 'aantal')],
  },
  'sociale-huur-per-locatie': {
    definitie:
      'Aandeel sociale huur van de woningen op een ontwikkellocatie, zoals de plannen op de dag van de meting zijn.',
    alleenNu: true,
    operatie: '{ ontwikkellocaties { naam aandeel oordeel reden } }',
    variabelen: () => ({}),
    lees: (data) =>
      ofNiets(
        ((data.ontwikkellocaties ?? []) as (Rij & { naam: string; oordeel: string | null })[]).map((rij) => {
          const uitkomst = { ...stand(rij, 'aandeel'), onderdeel: rij.naam };
          // What is argued on record is allowed (S3-13): it is told, and not held against the condition.
          return rij.oordeel === 'AFWIJKING_MET_ARGUMENT' && uitkomst.waarde !== null
            ? {
                ...uitkomst,
                waarde: null,
                reden: `${Math.round(uitkomst.waarde)}% sociale huur: een afwijking met vastgelegde argumenten.`,
              }
            : uitkomst;
        }),
      ),
  },
  standplaatsen: {
    definitie:
      'Standplaatsen voor woonwagens die erbij kwamen, tot en met de peildatum en niet verder dan de afgesproken dag.',
    operatie: voorraaddoelen,
    variabelen: dag,
    lees: (data, vraag) => [doelstand(data.voorraaddoelen, 'STANDPLAATSEN', vraag)],
  },
  geclusterd: {
    definitie:
      'Geclusterde ouderenwoningen die erbij kwamen, tot en met de peildatum en niet verder dan de afgesproken dag.',
    operatie: voorraaddoelen,
    variabelen: dag,
    lees: (data, vraag) => [doelstand(data.voorraaddoelen, 'GECLUSTERD', vraag)],
  },
  zoektijd: {
    definitie: `Mediaan van de zoektijd in maanden, per doelgroep en soort woning. ${heelJaar}`,
    operatie: 'query Meting($jaar: Int!) { zoektijden(jaar: $jaar) { doelgroep woningsoort mediaanMaanden reden } }',
    variabelen: jaar,
    lees: (data) =>
      ofNiets(
        ((data.zoektijden ?? []) as (Rij & { doelgroep: string; woningsoort: string | null })[]).map((rij) => ({
          ...stand(rij, 'mediaanMaanden'),
          onderdeel: `${inWoorden(rij.doelgroep)}, ${rij.woningsoort === null ? 'alle woningen' : inWoorden(rij.woningsoort)}`,
        })),
      ),
  },
  taakstelling: {
    definitie:
      'Gehuisveste statushouders als deel van de opgave van het halfjaar (de taakstelling met achterstand erbij of voorsprong eraf), geteld in personen; op 1 januari en 1 juli van het halfjaar dat net voorbij is.',
    operatie: 'query Meting($jaar: Int!) { taakstellingStatushouders(jaar: $jaar) { halfjaar percentage reden } }',
    variabelen: jaar,
    lees: (data, vraag) => [
      stand(
        ((data.taakstellingStatushouders ?? []) as (Rij & { halfjaar: number })[]).find(
          (rij) => rij.halfjaar === halfjaarVan(vraag),
        ),
        'percentage',
      ),
    ],
  },
  'uitstroom-via-coordinatiepunt': {
    definitie:
      'Aandeel van de toewijzingen voor uitstroom waarbij het coördinatiepunt de kandidaat matchte, over het laatste hele kalenderjaar; vast zodra het jaar is afgesloten, en niet te zien waar het van minder dan 10 mensen zou vertellen.',
    operatie: 'query Meting($jaar: Int!) { uitstroom(jaar: $jaar) { viaCoordinatiepunt reden } }',
    variabelen: ({ peildatum }) => ({ jaar: Number(peildatum.slice(0, 4)) - 1 }),
    lees: (data) => [stand(data.uitstroom, 'viaCoordinatiepunt')],
  },
  flexwoningen: {
    definitie: `Flexwoningen in exploitatie, per corporatie. ${zoalsOpgegeven}`,
    operatie: kenmerken,
    variabelen: dag,
    lees: (data) => perCorporatie(data.woningkenmerken, 'flexwoningen'),
  },
  levensloopbestendig: {
    definitie: `Levensloopbestendige woningen in exploitatie, per corporatie. ${zoalsOpgegeven} Een gezamenlijke definitie is nog niet vastgesteld (S3-29).`,
    operatie: kenmerken,
    variabelen: dag,
    lees: (data) => perCorporatie(data.woningkenmerken, 'levensloopbestendig'),
  },
  'vastgelegde-activiteiten': {
    definitie: `Activiteiten die de partijen zelf als bewijs vastlegden (stand BEHAALD). ${heelJaar} Wat niet is vastgelegd, telt niet mee.`,
    operatie:
      'query Meting($peildatum: Date) { prestatieafspraken(peildatum: $peildatum) { bewijs { indicator stand dag } } }',
    variabelen: dag,
    lees: (data, vraag) => {
      const afspraken = data.prestatieafspraken as { bewijs: Vastgelegd[] | null }[] | null | undefined;
      if (!afspraken) return [{ waarde: null, reden: geenAntwoord }];
      const ditJaar = jaarVan(vraag);
      const gedaan = afspraken
        .flatMap(({ bewijs }) => bewijs ?? [])
        .filter((b) => b.indicator === vraag.code && b.stand === 'BEHAALD' && b.dag.startsWith(`${ditJaar}-`));
      // That nobody recorded anything does not say that nothing was done.
      return gedaan.length > 0
        ? [{ waarde: gedaan.length, reden: null }]
        : [
            {
              waarde: null,
              reden: `De partijen hebben over ${ditJaar} niets vastgelegd; zij kunnen dat doen als bewijs bij deze afspraak.`,
            },
          ];
    },
  },
  'ingelicht-over-norm': {
    definitie: `Keren dat de partijen zijn ingelicht dat een corporatie boven de norm zit, tot en met de peildatum. ${heelJaar}`,
    operatie: 'query Meting($jaar: Int) { normmeldingen(jaar: $jaar) { op } }',
    variabelen: jaar,
    lees: (data, { peildatum }) => {
      const meldingen = data.normmeldingen as { op: string }[] | null | undefined;
      if (!meldingen) return [{ waarde: null, reden: geenAntwoord }];
      return [{ waarde: meldingen.filter(({ op }) => op.slice(0, 10) <= peildatum).length, reden: null }];
    },
  },
  'co2-vermindering': {
    definitie: `Vermindering van de CO2-uitstoot tegenover het basisjaar van de partij. ${laatsteJaar}`,
    operatie: co2,
    variabelen: jaar,
    lees: (data, { partij }) => [stand(vanUitstoter(data.co2reductie, partij), 'vermindering')],
  },
  'co2-uitstoot': {
    definitie: `CO2-uitstoot van de partij in ton per jaar. ${laatsteJaar}`,
    operatie: co2,
    variabelen: jaar,
    lees: (data, { partij }) => [stand(vanUitstoter(data.co2reductie, partij), 'uitstoot')],
  },
};
