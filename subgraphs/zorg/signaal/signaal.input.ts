import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Doel } from '../../../schema/beleid/categorie';
import { DoelEnum } from '../../kern/doel.enum';
import { PersoonInput } from '../../kern/persoon.input';
import { ZoektIn } from '../../kern/filter';
import { Signaalsoort, Signaalstatus, Toestemmingstatus } from './signaal.enum';

@InputType('SignaalFilter', { description: 'Welke signalen u wilt zien.' })
@ZoektIn('Signaal')
export class SignaalFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Code van de wijk; vindt alleen signalen waarvan u de wijk mag zien.',
  })
  wijk?: string | null;
  @Field(() => Signaalsoort, { nullable: true, description: 'Waar het signaal over gaat.' })
  soort?: Signaalsoort | null;
  @Field(() => Signaalstatus, { nullable: true, description: 'Hoe ver het signaal is.' }) status?: Signaalstatus | null;
}

@ArgsType()
export class SignalenArgs {
  @Field(() => SignaalFilter, { nullable: true, description: 'Welke signalen.' }) filter?: SignaalFilter | null;
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'Hoeveel rijen, hoogstens 200.' }) first: number;
  @Field(() => String, { nullable: true, description: 'Verder na deze cursor.' }) after?: string | null;
}

@InputType('SignaalInput', { description: 'Een nieuw signaal.' })
export class SignaalInput {
  @Field(() => Signaalsoort, { description: 'Waar het signaal over gaat.' }) soort: Signaalsoort;
  @Field(() => ID, { description: 'Code van de wijk.' }) wijk: string;
  @Field(() => PersoonInput, { nullable: true, description: 'Om wie het gaat. Niet bij een collectief signaal.' })
  betrokkene?: PersoonInput | null;
  @Field(() => String, { description: 'Wat u is opgevallen.' }) toelichting: string;
  @Field(() => Toestemmingstatus, { description: 'Of de bewoner het goed vindt dat u dit deelt.' })
  toestemming: Toestemmingstatus;
}

@ArgsType()
export class ToestemmingArgs {
  @Field(() => ID, { description: 'Sleutel van het signaal.' }) signaal: string;
  @Field(() => Toestemmingstatus, { description: 'Wat de bewoner zegt.' }) status: Toestemmingstatus;
  @Field(() => String, { nullable: true, description: 'Waarom.' }) reden?: string | null;
}

@ArgsType()
export class VerwijsArgs {
  @Field(() => ID, { description: 'Sleutel van het signaal.' }) signaal: string;
  @Field(() => ID, { description: 'Partner aan wie u het voorlegt.' }) partner: string;
  @Field(() => DoelEnum, { description: 'Doel waaronder de ontvanger het leest.' }) doel: Doel;
  @Field(() => String, { nullable: true, description: 'Wat de ontvanger moet weten.' }) toelichting?: string | null;
  @Field(() => String, { nullable: true, description: 'Grond in de wet, als de bewoner toestemming heeft geweigerd.' })
  wettelijkeGrond?: string | null;
}
