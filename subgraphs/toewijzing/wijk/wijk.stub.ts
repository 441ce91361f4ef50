import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** A wijk as this subgraph knows it: its key. */
@Type('Wijk', 'Een wijk van de gemeente.', '@key(fields: "code")')
export class Wijk {
  @Veld('OPENBAAR', 'Code van de wijk.', () => ID) code: string;
}
