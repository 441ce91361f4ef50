import { matrix } from './matrix';
import { partnersoorten, type Doel } from './categorie';

/** A rol (as in a token, 'corporatie/verhuurmedewerker') with the doel under which it may act; doel null = any granted doel. */
export interface Bevoegdheid {
  readonly rol: string;
  readonly doel: Doel | null;
}

const onder = (doel: Doel | null, ...rollen: string[]): Bevoegdheid[] => rollen.map((rol) => ({ rol, doel }));
const naam = (r: { soort: string; rol: string }): string => `${r.soort}/${r.rol}`;
const regels = (past: (r: (typeof matrix)[number]) => boolean): Bevoegdheid[] =>
  matrix.filter((r) => r.doel !== 'RECHTEN_BETROKKENE' && past(r)).map((r) => ({ rol: naam(r), doel: r.doel }));

const verhuur = [
  ...onder('WOONRUIMTEVERDELING', 'corporatie/verhuurmedewerker'),
  ...onder('UITSTROOM_WEER_THUIS', 'corporatie/verhuurmedewerker'),
];
const melden = [
  ...onder(
    'LEEFBAARHEID',
    'corporatie/wijkbeheerder',
    'corporatie/sociaal-beheerder',
    'gemeente/wijkregisseur',
    'welzijn/opbouwwerker',
  ),
  ...onder(
    'OVERLASTAANPAK',
    'corporatie/sociaal-beheerder',
    'gemeente/wijkregisseur',
    'welzijn/maatschappelijk-werker',
    'welzijn/jongerenwerker',
    'politie/wijkagent',
  ),
];
const dossier = onder('OVERLASTAANPAK', 'corporatie/sociaal-beheerder');
/** Raise a signal: a rol with PERSOON under its doel; it may write what it may not read. */
const signaleren = regels((r) => r.bereik.PERSOON !== 'GEEN');
/** Pick up or hand back: a rol whose line can receive a share; the database decides per row. */
const oppakken = regels((r) => Object.values(r.bereik).includes('GEDEELD'));
const bestuur = regels((r) => r.rol === 'bestuurder' || r.rol === 'bestuurslid');
const lezers = onder(
  null,
  ...bestuur.map((b) => b.rol),
  'corporatie/beleidsadviseur',
  'gemeente/beleidsadviseur-wonen',
);

/**
 * Webhooks: the access policy names none, so as narrow as it can be read: who signs for the partner, or keeps its systems, and
 * only the own partner's. Where they may go is the platformbeheerder's list (WEBHOOK_ADRESSEN), no action in the graph.
 */
const koppelingen = [...bestuur, ...onder('VASTGOEDBEHEER', 'corporatie/databeheerder', 'gemeente/databeheerder')];

/**
 * The yearly cycle (S3 ch. 3): the access policy has no line for it, so the board and the policy advisers of the kinds of partner
 * that signed; of these only who takes part in a meeting changes it, which the database holds.
 */
const overleggen = onder(
  'BELEID_EN_MONITORING',
  'gemeente/bestuurder',
  'gemeente/beleidsadviseur-wonen',
  'corporatie/bestuurder',
  'corporatie/beleidsadviseur',
  'huurdersorganisatie/bestuurslid',
);

/** Every partner except platform, in any rol and under any granted doel. */
const iedereRol = (soort: string): string[] =>
  soort === 'iedere' ? partnersoorten.map((een) => een.toLowerCase()) : [soort];
const duiders = onder(
  null,
  ...new Set(
    matrix
      .flatMap((r) => iedereRol(r.soort).map((soort) => `${soort}/${r.rol}`))
      .filter((rol) => !rol.startsWith('platform/')),
  ),
);

/**
 * How the agreements go is recorded by who answers for them within a party, or follows them: the policy names no more than
 * signing, so read narrowly. The database asks for a party of the agreement.
 */
const volgers = [
  ...bestuur,
  ...onder('BELEID_EN_MONITORING', 'corporatie/beleidsadviseur', 'gemeente/beleidsadviseur-wonen'),
];

const parameterbeslissers = [
  ...onder('VASTGOEDBEHEER', 'gemeente/databeheerder'),
  ...onder('BELEID_EN_MONITORING', 'gemeente/bestuurder'),
];

/** Who may do what (toegang: table of that name). A mutation that is not listed here stops the build. */
export const handelingen: Readonly<Record<string, readonly Bevoegdheid[]>> = {
  wijsToe: verhuur,
  trekToewijzingIn: verhuur,
  corrigeerToewijzing: verhuur,
  /** Who allocates keeps who reacted; candidates for outflow come from the coördinatiepunt (Z4). */
  registreerReactie: onder('WOONRUIMTEVERDELING', 'corporatie/verhuurmedewerker'),
  registreerMelding: melden,
  openDossier: dossier,
  koppelMelding: dossier,
  deelDossier: dossier,
  beeindigDeling: dossier,
  meldSignaal: signaleren,
  legToestemmingVast: signaleren,
  verwijsDoor: signaleren,
  pakSignaalOp: oppakken,
  geefSignaalTerug: oppakken,
  registreerConvenant: bestuur,
  ondertekenConvenant: bestuur,
  beeindigConvenant: bestuur,
  ondertekenAfspraak: bestuur,
  legBewijsVast: volgers,
  wijsTrekkerAan: volgers,
  legDuidingVast: duiders,
  /** The gemeente answers for monitoring (S3 ch. 3). */
  vraagMetingAan: onder('BELEID_EN_MONITORING', 'gemeente/beleidsadviseur-wonen', 'gemeente/bestuurder'),
  bevestigNotificatie: lezers,
  registreerWebhook: koppelingen,
  vernieuwWebhookgeheim: koppelingen,
  testWebhook: koppelingen,
  zetWebhook: koppelingen,
  verwijderWebhook: koppelingen,
  bezorgWebhookOpnieuw: koppelingen,
  planOverleg: overleggen,
  planExtraOverleg: overleggen,
  wijsOverlegToe: overleggen,
  legOverlegVast: overleggen,
  laatOverlegVervallen: overleggen,
  maakAgendalink: overleggen,
  trekAgendalinkIn: overleggen,
  /** The report is the gemeente's (S3 ch. 3, Monitoring). */
  ondertekenRapport: onder('BELEID_EN_MONITORING', 'gemeente/bestuurder'),
  /** Four eyes: whoever proposes never decides; a second databeheerder or the bestuurder of the gemeente does. */
  stelParameterVoor: onder('VASTGOEDBEHEER', 'gemeente/databeheerder'),
  trekParametervoorstelIn: onder('VASTGOEDBEHEER', 'gemeente/databeheerder'),
  keurParameterGoed: parameterbeslissers,
  wijsParameterAf: parameterbeslissers,
  /** Not a mutation of the graph: the import command and, later, the import page. */
  importeer: onder('VASTGOEDBEHEER', 'corporatie/databeheerder', 'gemeente/databeheerder'),
  /** Not mutations yet: outflow is registered by the care provider and matched by the coördinatiepunt (Z4). */
  registreerUitstroom: onder('UITSTROOM_WEER_THUIS', 'zorgaanbieder/zorgcoordinator'),
  matchUitstroom: onder('UITSTROOM_WEER_THUIS', 'coordinatiepunt/coordinator-uitstroom'),
};
