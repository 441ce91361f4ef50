import { ID } from 'type-graphql';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { Type, Veld } from '../../kern/veld';

/** A dwelling as this subgraph knows it: its key, and the categories that woningvoorraad opens on it. */
@Type('Woning', 'Een woning in de voorraad.', '@key(fields: "id")')
export class Woning {
  @Veld('OPENBAAR', 'Willekeurig nummer van de woning.', () => ID) id: string;
  open: Gegevenscategorie[];
}
