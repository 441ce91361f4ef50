import { Field, ID, InputType } from 'type-graphql';
import { ZoektIn } from '../../kern/filter';
import { DatumType } from '../../kern/subgraaf';

@InputType('WoningzoekendeFilter', {
  description: 'Welke inschrijvingen u wilt zien. U filtert alleen op wat u mag zien.',
})
@ZoektIn('Woningzoekende')
export class WoningzoekendeFilter {
  @Field(() => String, { nullable: true, description: 'Inschrijfnummer in uw eigen systeem.' })
  inschrijfnummer?: string | null;
}

@InputType('ReactieInput', { description: 'Een reactie van een eigen woningzoekende op een eigen woning.' })
export class ReactieInput {
  @Field(() => ID, { description: 'De woningzoekende: het nummer hier, of het inschrijfnummer in uw eigen systeem.' })
  woningzoekende: string;
  @Field(() => ID, { description: 'De woning.' }) woning: string;
  @Field(() => DatumType, { description: 'Dag van de reactie of de voordracht; niet in de toekomst.' }) op: string;
}
