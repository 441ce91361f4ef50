/** A measured value: null with the reason that the graph gave. */
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
  peildatum: string;
  partij: string | null;
  /** From which day growth is counted. */
  nulPeildatum: string | null;
}

/** How one kind of indicator is taken from the graph: the question, its variables, and where the value stands. */
export interface Meetregel {
  definitie: string;
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
const perCorporatie = (rijen: readonly MetCorporatie[] | null, veld: string): Uitkomst[] => {
  const uit = (rijen ?? []).flatMap((rij) =>
    rij.corporatie === null ? [] : [{ ...stand(rij, veld), partij: rij.corporatie.id }],
  );
  return uit.length > 0 ? uit : [{ waarde: null, reden: geenAntwoord }];
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
  vrijeBeleidsruimte(jaar: $jaar) { corporatie { id } percentage uitstroomPercentage reden } }`;
const overHetJaar =
  'Over het kalenderjaar van de peildatum, op 1 januari over het jaar dat net voorbij is, tot en met het laatste afgesloten kwartaal.';

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
  'vrije-beleidsruimte': {
    definitie: `Aandeel van de toewijzingen buiten de gewone regels, per corporatie. ${overHetJaar}`,
    operatie: beleidsruimte,
    variabelen: jaar,
    lees: (data) => perCorporatie(data.vrijeBeleidsruimte, 'percentage'),
  },
  'uitstroom-in-beleidsruimte': {
    definitie: `Aandeel van de toewijzingen voor uitstroom, per corporatie. ${overHetJaar}`,
    operatie: beleidsruimte,
    variabelen: jaar,
    lees: (data) => perCorporatie(data.vrijeBeleidsruimte, 'uitstroomPercentage'),
  },
};
