import type { Beller } from '../support/wereld';

export const verhuurder: Beller = {
  partner: 'actium',
  rol: 'corporatie/verhuurmedewerker',
  doel: 'WOONRUIMTEVERDELING',
};
export const bestuurder: Beller = { partner: 'actium', rol: 'corporatie/bestuurder' };
export const adviseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };
export const huurders: Beller = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
export const platform: Beller = { partner: 'platform', rol: 'platform/platformbeheerder' };
export const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };
export const sociaal: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
export const wijkregisseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'LEEFBAARHEID' };
export const agent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };
export const fg: Beller = { partner: 'platform', rol: 'platform/functionaris-gegevensbescherming', doel: 'TOEZICHT' };
export const contact: Beller = { partner: 'actium', rol: 'corporatie/privacycontactpersoon', doel: 'TOEZICHT' };

export const reden = 'Controle van de steekproef';

// Answers are read field by field; their shape follows the document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Gegevens = any;

export interface Geval {
  lijst: string;
  zoek?: Record<string, string>;
  /** What the page asks, and the rows in it. */
  vraag: string;
  rijen: (data: Gegevens) => Gegevens[];
  /** Cells of a row, written here by hand. */
  cellen: Record<string, (rij: Gegevens) => string>;
  /** Two callers with different rights, each with the columns that are closed to them. */
  bellers: [Beller, string[]][];
}

const leeg = (waarde: unknown): string => (waarde == null ? '' : String(waarde));
const komma = (waarde: number | null, anders = ''): string =>
  waarde === null ? anders : String(Math.round(waarde * 1e6) / 1e6).replace('.', ',');
const euro = (waarde: number | null): string => (waarde === null ? '' : waarde.toFixed(2).replace('.', ','));
const jaNee = (waarde: boolean | null): string => (waarde === null ? '' : waarde ? 'ja' : 'nee');
const nogNiet = (waarde: unknown): string => (waarde == null ? 'nog niet vastgesteld' : String(waarde));
const edges = (naam: string) => (data: Gegevens) => data[naam].edges.map((rand: Gegevens) => rand.node);
const woorden = (telling: Gegevens): string => ('reden' in telling ? telling.reden : String(telling.waarde));
const uniek = (delen: string[]): string => [...new Set(delen)].join(', ');
const blad = 'first: 200';

/** Every list but the logboek (it grows by being read), each for callers with different rights. */
export const gevallen: Geval[] = [
  {
    lijst: 'woningen',
    zoek: { eigenaar: 'woonservice', soort: 'MAISONNETTE' },
    vraag: `{ woningen(${blad}, filter: { eigenaar: "woonservice", soort: MAISONNETTE }) { edges { node { id bouwjaar kaleHuur adres { postcode } wijk { naam } } } } }`,
    rijen: edges('woningen'),
    cellen: {
      Kenmerk: (r) => r.id,
      Bouwjaar: (r) => leeg(r.bouwjaar),
      'Kale huur': (r) => euro(r.kaleHuur),
      Postcode: (r) => leeg(r.adres?.postcode),
      Wijk: (r) => r.wijk.naam,
    },
    bellers: [
      [{ partner: 'woonservice', rol: 'corporatie/beleidsadviseur', doel: 'VASTGOEDBEHEER' }, []],
      [verhuurder, []],
      [adviseur, ['Kale huur', 'Postcode', 'Straat', 'Status']],
    ],
  },
  {
    lijst: 'toewijzingen',
    zoek: { vanaf: '2026-04-01', reden },
    vraag: `{ toewijzingen(${blad}, filter: { vanaf: "2026-04-01" }) { edges { node { id datum grondslag rekeninkomen afwijkend woning { adres { postcode } } } } } }`,
    rijen: edges('toewijzingen'),
    cellen: {
      Kenmerk: (r) => r.id,
      Datum: (r) => leeg(r.datum),
      'Telt mee voor de 20 %': (r) => jaNee(r.afwijkend),
      Postcode: (r) => leeg(r.woning?.adres?.postcode),
      Grond: (r) => leeg(r.grondslag),
      Rekeninkomen: (r) => euro(r.rekeninkomen),
    },
    bellers: [
      [verhuurder, []],
      [bestuurder, ['Grond', 'Rekeninkomen', 'Statushouder', 'Personen']],
    ],
  },
  {
    lijst: 'meldingen',
    zoek: { wijk: 'WK010601', vanaf: '2026-01-01', reden },
    vraag: `{ meldingen(${blad}, filter: { wijk: "WK010601", vanaf: "2026-01-01" }) { edges { node { id soort omschrijving wijk { naam } } } } }`,
    rijen: edges('meldingen'),
    cellen: {
      Kenmerk: (r) => r.id,
      Soort: (r) => r.soort,
      Wijk: (r) => r.wijk.naam,
      Omschrijving: (r) => leeg(r.omschrijving),
    },
    bellers: [
      [wijkbeheerder, ['Dossier']],
      [wijkregisseur, ['Dossier']],
      [sociaal, []],
    ],
  },
  {
    lijst: 'dossiers',
    zoek: { reden },
    vraag: `{ dossiers(${blad}) { edges { node { id status adres { postcode } interventies { instrument } strafrechtelijk { soort } deelnemers { partner { naam } } } } } }`,
    rijen: edges('dossiers'),
    cellen: {
      Kenmerk: (r) => r.id,
      Status: (r) => leeg(r.status),
      Postcode: (r) => leeg(r.adres?.postcode),
      Interventies: (r) => uniek((r.interventies ?? []).map((i: Gegevens) => i.instrument)),
      'Strafbare feiten': (r) => uniek((r.strafrechtelijk ?? []).map((f: Gegevens) => f.soort)),
      'Gedeeld met': (r) => uniek(r.deelnemers.map((d: Gegevens) => d.partner.naam)),
    },
    bellers: [
      [sociaal, []],
      [agent, ['Interventies']],
    ],
  },
  {
    lijst: 'signalen',
    zoek: { reden },
    vraag: `{ signalen(${blad}) { edges { node { id soort status wijk { naam } toestemming { status } } } } }`,
    rijen: edges('signalen'),
    cellen: {
      Kenmerk: (r) => r.id,
      Soort: (r) => r.soort,
      Status: (r) => r.status,
      Wijk: (r) => leeg(r.wijk?.naam),
    },
    bellers: [
      [{ partner: 'vaart-welzijn', rol: 'welzijn/maatschappelijk-werker', doel: 'WONEN_EN_ZORG' }, []],
      [wijkbeheerder, []],
    ],
  },
  {
    lijst: 'toewijzingen-per-wijk',
    zoek: { jaar: '2025' },
    vraag: `{ wijken { code naam toewijzingen(jaar: 2025) { aantal { ... on Aantal { waarde } ... on Onderdrukt { reden } }
      aandachtsgroepen { ... on Aantal { waarde } ... on Onderdrukt { reden } } } } }`,
    rijen: (data) => data.wijken,
    cellen: {
      Wijkcode: (r) => r.code,
      Toewijzingen: (r) => woorden(r.toewijzingen.aantal),
      Aandachtsgroepen: (r) => woorden(r.toewijzingen.aandachtsgroepen),
    },
    bellers: [
      [verhuurder, []],
      [platform, []],
    ],
  },
  {
    lijst: 'vrije-beleidsruimte',
    zoek: { jaar: '2026' },
    vraag: `{ vrijeBeleidsruimte(jaar: 2026) { corporatie { naam } toewijzingen afwijkend percentage bijgewerktTot } }`,
    rijen: (data) => data.vrijeBeleidsruimte,
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      Toewijzingen: (r) => nogNiet(r.toewijzingen),
      Afwijkend: (r) => nogNiet(r.afwijkend),
      'Afwijkend (%)': (r) => komma(r.percentage, 'nog niet vastgesteld'),
      'Bijgewerkt tot en met': (r) => leeg(r.bijgewerktTot),
    },
    bellers: [
      [verhuurder, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'passend-toewijzen',
    zoek: { jaar: '2025' },
    vraag: `{ passendToewijzen(jaar: 2025) { corporatie { naam } doelgroep ruimte percentage } }`,
    rijen: (data) => data.passendToewijzen,
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      'Huishoudens met recht op huurtoeslag': (r) => nogNiet(r.doelgroep),
      Ruimte: (r) => nogNiet(r.ruimte),
      'Passend (%)': (r) => komma(r.percentage, 'nog niet vastgesteld'),
    },
    bellers: [
      [verhuurder, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'daeb-toewijzen',
    zoek: { jaar: '2025' },
    vraag: `{ daebToewijzen(jaar: 2025) { corporatie { naam } toewijzingen ruimte percentage } }`,
    rijen: (data) => data.daebToewijzen,
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      'Toewijzingen met bekend inkomen': (r) => nogNiet(r.toewijzingen),
      Ruimte: (r) => nogNiet(r.ruimte),
      'Tot en met de grens (%)': (r) => komma(r.percentage, 'nog niet vastgesteld'),
    },
    bellers: [
      [verhuurder, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'zoektijden',
    zoek: { jaar: '2025' },
    vraag: `{ zoektijden(jaar: 2025) { doelgroep woningsoort mediaanMaanden aantal { ... on Aantal { waarde } ... on Onderdrukt { reden } } } }`,
    rijen: (data) => data.zoektijden,
    cellen: {
      Groep: (r) => r.doelgroep,
      'Soort woning': (r) => r.woningsoort ?? 'alle soorten',
      'Toewijzingen met bekende zoektijd': (r) => woorden(r.aantal),
      'Zoektijd: middelste (maanden)': (r) => komma(r.mediaanMaanden, 'niet getoond'),
    },
    bellers: [
      [adviseur, []],
      [platform, []],
    ],
  },
  {
    lijst: 'taakstelling',
    zoek: { jaar: '2025' },
    vraag: `{ taakstellingStatushouders(jaar: 2025) { halfjaar taakstelling gehuisvest saldo } }`,
    rijen: (data) => data.taakstellingStatushouders,
    cellen: {
      Halfjaar: (r) => String(r.halfjaar),
      'Taakstelling (personen)': (r) => nogNiet(r.taakstelling),
      'Gehuisvest (personen)': (r) => nogNiet(r.gehuisvest),
      Saldo: (r) => nogNiet(r.saldo),
    },
    bellers: [
      [adviseur, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'normmeldingen',
    vraag: `{ normmeldingen { jaar soort corporatie { naam } ontvangers { partner { naam } bevestigdDoor } } }`,
    rijen: (data) => data.normmeldingen.flatMap((n: Gegevens) => n.ontvangers.map((o: Gegevens) => ({ ...n, ...o }))),
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      Soort: (r) => r.soort,
      Ingelicht: (r) => r.partner.naam,
      Door: (r) => leeg(r.bevestigdDoor),
    },
    bellers: [
      [adviseur, []],
      [verhuurder, []],
    ],
  },
  {
    lijst: 'vrije-beleidsruimte-verloop',
    zoek: { jaar: '2026' },
    vraag: `{ vrijeBeleidsruimte(jaar: 2026) { corporatie { naam } verloop { tot toewijzingen percentage uitstroom } } }`,
    rijen: (data) =>
      data.vrijeBeleidsruimte.flatMap((s: Gegevens) => s.verloop.map((punt: Gegevens) => ({ ...s, ...punt }))),
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      'Tot en met': (r) => r.tot,
      'Toewijzingen sinds 1 januari': (r) => String(r.toewijzingen),
      'Afwijkend (%)': (r) => komma(r.percentage, 'nog niet vastgesteld'),
      'Uitstroom sinds 1 januari': (r) => (r.uitstroom === null ? 'niet getoond' : String(r.uitstroom)),
    },
    bellers: [
      [verhuurder, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'kernvoorraad',
    zoek: { peildatum: '2025-12-31' },
    vraag: `{ voorraad(peildatum: "2025-12-31") { kernvoorraad telt doel verschil } }`,
    rijen: (data) => [data.voorraad],
    cellen: {
      Kernvoorraad: (r) => nogNiet(r.kernvoorraad),
      Doel: (r) => nogNiet(r.doel),
      'Verschil met doel': (r) => nogNiet(r.verschil),
    },
    bellers: [
      [adviseur, []],
      [verhuurder, []],
    ],
  },
  {
    lijst: 'voorraad',
    zoek: { peildatum: '2025-07-01' },
    vraag: `{ voorraad(peildatum: "2025-07-01") { perEigenaar { eigenaar { naam } aantal perKlasse { klasse aantal } } } }`,
    rijen: (data) =>
      data.voorraad.perEigenaar.flatMap((e: Gegevens) => e.perKlasse.map((k: Gegevens) => ({ ...k, eigenaar: e }))),
    cellen: {
      Eigenaar: (r) => r.eigenaar.eigenaar.naam,
      'Alle woningen van de eigenaar': (r) => String(r.eigenaar.aantal),
      Huurprijsklasse: (r) => r.klasse,
      'Woningen in de klasse': (r) => String(r.aantal),
    },
    bellers: [
      [adviseur, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'voorraadontwikkeling',
    zoek: { van: '2020-01-01', tot: '2025-12-31' },
    vraag: `{ voorraadontwikkeling(van: "2020-01-01", tot: "2025-12-31") { begin telt perReden { reden aantal } } }`,
    rijen: (data) => data.voorraadontwikkeling.perReden.map((r: Gegevens) => ({ ...data.voorraadontwikkeling, ...r })),
    cellen: { Reden: (r) => r.reden, Verandering: (r) => String(r.aantal), 'Telt mee': (r) => nogNiet(r.telt) },
    bellers: [
      [adviseur, []],
      [verhuurder, []],
    ],
  },
  {
    lijst: 'kernvoorraadreeks',
    zoek: { van: '2024-01-01', tot: '2025-12-31' },
    vraag: `{ voorraadontwikkeling(van: "2024-01-01", tot: "2025-12-31") { reeks { peildatum aantal } } }`,
    rijen: (data) => data.voorraadontwikkeling.reeks,
    cellen: { Peildatum: (r) => r.peildatum, Kernvoorraad: (r) => String(r.aantal) },
    bellers: [
      [adviseur, []],
      [verhuurder, []],
    ],
  },
  {
    lijst: 'betaalbaarheid',
    zoek: { peildatum: '2025-07-01' },
    vraag: `{ betaalbaarheid(peildatum: "2025-07-01") { corporatie { naam } onderTweedeAftopping voldoet } }`,
    rijen: (data) => data.betaalbaarheid,
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      'Tot en met 2e aftoppingsgrens (%)': (r) => komma(r.onderTweedeAftopping, 'nog niet vastgesteld'),
      Voldoet: (r) => (r.voldoet === null ? 'nog niet vastgesteld' : jaNee(r.voldoet)),
    },
    bellers: [
      [adviseur, []],
      [huurders, []],
    ],
  },
  {
    lijst: 'voorraadprognose',
    zoek: { van: '2026-06-15', tot: '2026-06-15' },
    vraag: `{ voorraadontwikkeling(van: "2026-06-15", tot: "2026-06-15") { prognose { peildatum laag hoog } } }`,
    rijen: (data) => data.voorraadontwikkeling.prognose,
    cellen: { Peildatum: (r) => r.peildatum, 'Lage lijn': (r) => String(r.laag), 'Hoge lijn': (r) => String(r.hoog) },
    bellers: [[huurders, []]],
  },
  {
    lijst: 'voorraaddoelen',
    zoek: { peildatum: '2025-12-31' },
    vraag: `{ voorraaddoelen(peildatum: "2025-12-31") { naam doel stand behaald verwachtHoog } }`,
    rijen: (data) => data.voorraaddoelen,
    cellen: {
      Doel: (r) => r.naam,
      Afgesproken: (r) => String(r.doel),
      Stand: (r) => nogNiet(r.stand),
      Bereikt: (r) => (r.behaald === null ? 'nog niet vastgesteld' : jaNee(r.behaald)),
      'Prognose hoog': (r) => leeg(r.verwachtHoog),
    },
    bellers: [[adviseur, []]],
  },
  {
    lijst: 'jongerenaanbod',
    zoek: { peildatum: '2026-06-15' },
    vraag: `{ jongerenaanbod(peildatum: "2026-06-15") { leeftijd grens aantal aandeel } }`,
    rijen: (data) => [data.jongerenaanbod],
    cellen: {
      'Onder deze leeftijd': (r) => String(r.leeftijd),
      Kwaliteitskortingsgrens: (r) => euro(r.grens),
      'Woningen tot en met de grens': (r) => String(r.aantal),
      'Deel van de kernvoorraad (%)': (r) => komma(r.aandeel),
    },
    bellers: [[adviseur, []]],
  },
  {
    lijst: 'onderhoud',
    vraag: `{ onderhoud { corporatie { naam } slecht zonderSloopplan voldoet } }`,
    rijen: (data) => data.onderhoud,
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      'Categorie 5 of 6': (r) => leeg(r.slecht),
      'Zonder sloopplan': (r) => leeg(r.zonderSloopplan),
      Voldoet: (r) => jaNee(r.voldoet),
    },
    bellers: [[adviseur, []]],
  },
  {
    lijst: 'uitstoot',
    zoek: { jaar: '2025' },
    vraag: `{ co2reductie(jaar: 2025) { partij { naam } doeljaar uitstoot vermindering } }`,
    rijen: (data) => data.co2reductie,
    cellen: {
      Partij: (r) => r.partij.naam,
      Doeljaar: (r) => String(r.doeljaar),
      'Uitstoot in dat jaar (ton)': (r) => String(r.uitstoot),
      'Vermindering (%)': (r) => komma(r.vermindering, 'niet bekend'),
    },
    bellers: [[huurders, []]],
  },
  {
    lijst: 'nieuwbouw',
    zoek: { tot: '2025-12-31' },
    vraag: `{ nieuwbouw(tot: "2025-12-31") { corporatie { naam } percentage projecten { naam percentage } } }`,
    rijen: (data) =>
      data.nieuwbouw.flatMap((n: Gegevens) => n.projecten.map((p: Gegevens) => ({ ...p, corporatie: n.corporatie }))),
    cellen: {
      Corporatie: (r) => r.corporatie.naam,
      Project: (r) => r.naam,
      'Binnen de grens (%)': (r) => komma(r.percentage, 'niet bekend'),
    },
    bellers: [[adviseur, []]],
  },
  {
    lijst: 'ontwikkellocaties',
    vraag: `{ ontwikkellocaties { naam aandeel argumenten { tekst } } }`,
    rijen: (data) => data.ontwikkellocaties,
    cellen: {
      Locatie: (r) => r.naam,
      'Sociale huur (%)': (r) => komma(r.aandeel, 'niet bekend'),
      Argument: (r) => uniek(r.argumenten.map((a: Gegevens) => a.tekst)),
    },
    bellers: [[adviseur, []]],
  },
  {
    lijst: 'wijkmix',
    zoek: { peildatum: '2025-12-31' },
    vraag: `{ wijken { code mix(peildatum: "2025-12-31") { aandeel verVanStad richtlijn } } }`,
    rijen: (data) => data.wijken,
    cellen: {
      Wijkcode: (r) => r.code,
      'Sociale huur (%)': (r) => komma(r.mix.aandeel, 'niet bekend'),
      'Ver van de stad': (r) => jaNee(r.mix.verVanStad),
      'Richtlijn (%)': (r) => komma(r.mix.richtlijn, 'nog niet vastgesteld'),
    },
    bellers: [[huurders, []]],
  },
  {
    lijst: 'projecten',
    vraag: `{ projecten(${blad}) { edges { node { id naam fase vertraging budget } } } }`,
    rijen: edges('projecten'),
    cellen: {
      Kenmerk: (r) => r.id,
      Fase: (r) => r.fase,
      'Vertraging (dagen)': (r) => (r.vertraging === null ? 'niet bekend' : String(r.vertraging)),
      Budget: (r) => euro(r.budget),
    },
    bellers: [
      [{ partner: 'actium', rol: 'corporatie/beleidsadviseur', doel: 'VASTGOEDBEHEER' }, []],
      [huurders, ['Budget']],
    ],
  },
  {
    lijst: 'prestatieafspraken',
    vraag: `{ prestatieafspraken { nummer partijen { naam } indicatoren { code doel } } }`,
    rijen: (data) =>
      data.prestatieafspraken.flatMap((a: Gegevens) => a.indicatoren.map((i: Gegevens) => ({ ...a, ...i }))),
    cellen: {
      Nummer: (r) => String(r.nummer),
      Partijen: (r) => uniek(r.partijen.map((p: Gegevens) => p.naam)),
      Indicatorcode: (r) => r.code,
      Doel: (r) => komma(r.doel, 'nog niet vastgesteld'),
    },
    bellers: [
      [adviseur, []],
      [platform, []],
    ],
  },
  {
    lijst: 'metingen',
    zoek: { nummer: '12' },
    vraag: `{ prestatieafspraak(nummer: 12) { nummer indicatoren { code reeks { peildatum waarde reden } } } }`,
    rijen: (data) =>
      data.prestatieafspraak.indicatoren.flatMap((i: Gegevens) => i.reeks.map((m: Gegevens) => ({ ...i, ...m }))),
    cellen: {
      Indicatorcode: (r) => r.code,
      Peildatum: (r) => r.peildatum,
      Stand: (r) => komma(r.waarde, 'nog niet vastgesteld'),
      Reden: (r) => leeg(r.reden),
    },
    bellers: [
      [huurders, []],
      // What was measured comes from meters: business facts of every signed partner.
      [platform, ['Stand', 'Reden']],
    ],
  },
  {
    lijst: 'convenanten',
    vraag: `{ convenanten { id naam vanKracht doelen partijen { naam } } }`,
    rijen: (data) => data.convenanten,
    cellen: {
      Kenmerk: (r) => r.id,
      Naam: (r) => r.naam,
      'Van kracht': (r) => jaNee(r.vanKracht),
      Doelen: (r) => uniek(r.doelen),
      Partijen: (r) => uniek(r.partijen.map((p: Gegevens) => p.naam)),
    },
    bellers: [
      [adviseur, []],
      [bestuurder, []],
    ],
  },
];
