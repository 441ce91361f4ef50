import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** A dwelling, owned by woningvoorraad; leefbaarheid adds its dossiers. */
@Type('Woning', 'Een woning.', '@key(fields: "id")')
export class Woning {
  @Veld('OPENBAAR', 'Kenmerk van de woning.', () => ID) id: string;
}
