import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** A partner, owned by samenwerking; here only pointed at. */
@Type('Partner', 'Een organisatie die meedoet aan Buurtgraaf.', '@key(fields: "id", resolvable: false)')
export class Partner {
  @Veld('OPENBAAR', 'Vaste korte naam van de partner.', () => ID) id: string;
}
