import { Field, ID, InputType } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { PersoonInput } from '../../kern/persoon.input';
import { ZoektIn } from '../../kern/filter';
import { Meldingsoort, Termijnstatus } from './melding.entity';

@InputType('MeldingFilter', { description: 'Welke meldingen u wilt zien.' })
@ZoektIn('Melding', { vanaf: 'ontvangenOp', tot: 'ontvangenOp' })
export class MeldingFilter {
  @Field(() => ID, { nullable: true, description: 'Code van de wijk.' }) wijk?: string | null;
  @Field(() => Meldingsoort, { nullable: true, description: 'Waarover de melding gaat.' }) soort?: Meldingsoort | null;
  @Field(() => Termijnstatus, { nullable: true, description: 'Op tijd, let op of te laat.' })
  termijn?: Termijnstatus | null;
  @Field(() => DatumType, { nullable: true, description: 'Ontvangen op of na deze dag.' }) vanaf?: string | null;
  @Field(() => DatumType, { nullable: true, description: 'Ontvangen op of voor deze dag.' }) tot?: string | null;
}

@InputType('MeldingInput', { description: 'Een nieuwe melding.' })
export class MeldingInput {
  @Field(() => Meldingsoort, { description: 'Waarover de melding gaat.' }) soort: Meldingsoort;
  @Field(() => ID, { description: 'Code van de wijk.' }) wijk: string;
  @Field(() => ID, { nullable: true, description: 'De woning van uw organisatie waarover de melding gaat.' }) woning?:
    string | null;
  @Field(() => String, { description: 'Wat er aan de hand is. Zonder burgerservicenummer.' }) omschrijving: string;
  @Field(() => PersoonInput, { nullable: true, description: 'Wie het meldt.' }) melder?: PersoonInput | null;
  @Field(() => Date, { nullable: true, description: 'Wanneer de melding binnenkwam; leeg is nu.' })
  ontvangenOp?: Date | null;
}
