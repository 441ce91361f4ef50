import { Field, ID, InputType, Int } from 'type-graphql';
import { ZoektIn } from '../../kern/filter';
import { Woningsoort, Woningstatus } from './woning.enum';

@InputType('WoningFilter', { description: 'Beperkt de lijst van woningen; alles wat u invult moet kloppen.' })
@ZoektIn('Woning', { postcode: 'adres', huisnummer: 'adres' })
export class WoningFilter {
  @Field(() => ID, { nullable: true, description: 'Code van de wijk.' })
  wijk?: string;

  @Field(() => ID, { nullable: true, description: 'De partner die eigenaar is.' })
  eigenaar?: string;

  @Field(() => Woningsoort, { nullable: true, description: 'Wat voor woning het is.' })
  soort?: Woningsoort;

  @Field(() => Woningstatus, { nullable: true, description: 'Alleen bij woningen waarvan u de status mag zien.' })
  status?: Woningstatus;

  @Field(() => String, { nullable: true, description: 'Alleen bij woningen waarvan u het adres mag zien.' })
  postcode?: string;

  @Field(() => Int, { nullable: true, description: 'Alleen bij woningen waarvan u het adres mag zien.' })
  huisnummer?: number;
}
