import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** A wijk belongs to woningvoorraad; zorg only points at it. */
@Type('Wijk', 'Een wijk van de gemeente.', '@key(fields: "code", resolvable: false)')
export class Wijk {
  @Veld('OPENBAAR', 'Code van de wijk.', () => ID) code: string;
}
