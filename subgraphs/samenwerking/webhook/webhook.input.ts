import { Field, InputType } from 'type-graphql';
import { WebhooksoortType, type Webhooksoort } from './gebeurtenissen';

@InputType('WebhookInput', { description: 'Een nieuwe koppeling.' })
export class WebhookInput {
  @Field(() => String, { description: 'Naam waaraan u de koppeling herkent, hoogstens 100 tekens.' })
  naam: string;

  @Field(() => String, { description: 'Adres dat begint met https:// en op de lijst van de platformbeheerder staat.' })
  adres: string;

  @Field(() => [WebhooksoortType], { description: 'Over welke gebeurtenissen u bericht wilt.' })
  soorten: Webhooksoort[];
}
