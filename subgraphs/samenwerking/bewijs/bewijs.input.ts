import { Field, ID, InputType } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import type { Bewijsstand as Stand } from '../prestatieafspraak/oordeel';
import { Bewijsstand } from './bewijs.entity';

@InputType('BewijsInput', { description: 'Bewijs bij een mijlpaal of inspanning, door een partij van de afspraak.' })
export class BewijsInput {
  @Field(() => ID, { description: 'Kenmerk van de afspraak.' })
  afspraak: string;

  @Field(() => ID, { description: 'Code van de indicator waar het bij hoort.' })
  indicator: string;

  @Field(() => Bewijsstand, { description: 'Wat het bewijs zegt.' })
  stand: Stand;

  @Field(() => DatumType, { nullable: true, description: 'De dag waarop dit zo was; standaard vandaag.' })
  dag?: string | null;

  @Field(() => String, { nullable: true, description: 'Waar het te lezen is: een adres met https:// of http://.' })
  link?: string | null;

  @Field(() => String, { description: 'Wat er is gedaan of besloten.' })
  toelichting: string;
}
