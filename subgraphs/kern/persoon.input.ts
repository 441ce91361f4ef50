import { Field, InputType, Int } from 'type-graphql';

/** A person as a form describes them; the same input in every subgraph that takes one. */
@InputType('PersoonInput', { description: 'Een persoon, zoals u die kent. Vul nooit een burgerservicenummer in.' })
export class PersoonInput {
  @Field(() => String, { description: 'Naam.' }) naam: string;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer of e-mailadres.' }) contact?: string | null;
  @Field(() => Int, { nullable: true, description: 'Geboortejaar.' }) geboortejaar?: number | null;
}
