import { bereikVan, type Ik } from '../../ik/ik';
import { kaleRol } from '../../ik/woorden';

/** Who allocates, under a doel that opens the ground: only then is there an order to see. */
export const magToewijzen = (ik: Ik): boolean =>
  kaleRol(ik.rol) === 'verhuurmedewerker' && bereikVan(ik, 'HERKOMST') !== 'GEEN';
