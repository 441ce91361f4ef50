import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** A wijk, owned by woningvoorraad; leefbaarheid adds effort and priorities. */
@Type('Wijk', 'Een wijk van de gemeente.', '@key(fields: "code")')
export class Wijk {
  @Veld('OPENBAAR', 'Vaste code van de wijk.', () => ID) code: string;
}
