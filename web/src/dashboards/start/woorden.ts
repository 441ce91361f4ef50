import type {
  Dossierniveau,
  Dossierstatus,
  Meldingsoort,
  Signaalsoort,
  Signaalstatus,
  Termijnstatus,
} from '../../gql/graphql';

export const meldingsoort: Record<Meldingsoort, string> = {
  OVERLAST: 'Overlast',
  VERVUILING: 'Vervuiling',
  KWETSBAARHEID: 'Kwetsbaarheid',
  CRIMINALITEIT: 'Criminaliteit',
  ONDERHOUD_OPENBARE_RUIMTE: 'Openbare ruimte',
  OVERIG: 'Overig',
};

export const termijnstatus: Record<Termijnstatus, string> = {
  OP_TIJD: 'Op tijd',
  LET_OP: 'Let op',
  TE_LAAT: 'Te laat',
};

export const dossierniveau: Record<Dossierniveau, string> = {
  WONING: 'Eén woning',
  COMPLEX: 'Een complex',
  STRAAT: 'Een straat',
  BUURT: 'Een buurt',
  WIJK: 'Een wijk',
};

export const dossierstatus: Record<Dossierstatus, string> = {
  OPEN: 'Open',
  IN_BEHANDELING: 'In behandeling',
  AFGESLOTEN: 'Afgesloten',
};

export const signaalsoort: Record<Signaalsoort, string> = {
  VALRISICO: 'Kans op vallen',
  EENZAAMHEID: 'Eenzaamheid',
  ENERGIEARMOEDE: 'Energie te duur',
  HUISELIJK_GEWELD: 'Huiselijk geweld',
  HUURACHTERSTAND: 'Achterstand in huur',
  VERWAARLOZING: 'Verwaarlozing',
  VERWARD_GEDRAG: 'Verward gedrag',
  COLLECTIEF: 'Iets voor de hele buurt',
};

export const signaalstatus: Record<Signaalstatus, string> = {
  GEMELD: 'Gemeld',
  DOORVERWEZEN: 'Doorverwezen',
  OPGEPAKT: 'Opgepakt',
  NIET_OPGEPAKT: 'Niet opgepakt',
  AFGEROND: 'Afgerond',
};
