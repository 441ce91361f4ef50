import type { Grondslag, Toewijzingstatus } from '../../gql/graphql';

export const grondnaam: Record<Grondslag, string> = {
  REGULIER: 'gewone regels',
  VRIJE_BELEIDSRUIMTE: 'vrije ruimte',
  UITSTROOM: 'uitstroom uit zorg of opvang',
  STATUSHOUDER: 'statushouder',
};

export const statusnaam: Record<Toewijzingstatus, string> = {
  GELDIG: 'geldig',
  INGETROKKEN: 'ingetrokken',
  GECORRIGEERD: 'gecorrigeerd',
};
