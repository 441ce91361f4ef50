/** The ten gegevenscategorieën, from public to most protected (toegang: "Categories"). Order matters: PERSOON and later are personal. */
export const categorieen = [
  'OPENBAAR',
  'PARTNER',
  'BEDRIJF',
  'PERSOON',
  'FINANCIEEL',
  'SOCIAAL',
  'ZORG',
  'HERKOMST',
  'STRAFRECHT',
  'VERANTWOORDING',
] as const;
export type Gegevenscategorie = (typeof categorieen)[number];

/** Categories that are open only under the doelen of their type: PERSOON and later. */
export const isPersoonlijk = (categorie: Gegevenscategorie): boolean =>
  categorieen.indexOf(categorie) >= categorieen.indexOf('PERSOON');

/** Categories whose reads and writes the logboek records (A11): PERSOON … STRAFRECHT. */
export const isGelogd = (categorie: Gegevenscategorie): boolean =>
  isPersoonlijk(categorie) && categorie !== 'VERANTWOORDING';

export const bereiken = ['GEEN', 'EIGEN', 'GEDEELD', 'GEMEENTE'] as const;
/** How far a line reaches: none, own rows, own and shared rows, all rows of the gemeente. */
export type Bereik = (typeof bereiken)[number];

export const doelen = [
  'BELEID_EN_MONITORING',
  'WOONRUIMTEVERDELING',
  'VASTGOEDBEHEER',
  'LEEFBAARHEID',
  'OVERLASTAANPAK',
  'VROEGSIGNALERING_SCHULDEN',
  'UITSTROOM_WEER_THUIS',
  'WONEN_EN_ZORG',
  'TOEZICHT',
  'RECHTEN_BETROKKENE',
] as const;
export type Doel = (typeof doelen)[number];
/** The doel of a request that names none. */
export const standaardDoel: Doel = 'BELEID_EN_MONITORING';

export const partnersoorten = [
  'CORPORATIE',
  'GEMEENTE',
  'WELZIJN',
  'HUURDERSORGANISATIE',
  'ZORGAANBIEDER',
  'COORDINATIEPUNT',
  'SCHULDHULP',
  'POLITIE',
  'MELDPUNT',
  'PLATFORM',
] as const;
export type Partnersoort = (typeof partnersoorten)[number];
