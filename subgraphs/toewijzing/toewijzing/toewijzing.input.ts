import { Field, ID, InputType, Int } from 'type-graphql';
import { BedragScalar, DatumType } from '../../kern/subgraaf';
import { ZoektIn } from '../../kern/filter';
import { Grondslag, Toewijzingstatus, type Grondslagwaarde, type Statuswaarde } from './toewijzing.entity';

@InputType('HuishoudenInput', {
  description: 'Het huishouden dat de woning krijgt. Vul nooit een burgerservicenummer in.',
})
export class HuishoudenInput {
  @Field(() => Int, { description: 'Aantal personen, 1 tot en met 20.' }) grootte: number;
  @Field(() => String, { nullable: true, description: 'Samenstelling in een paar woorden.' }) samenstelling?:
    string | null;
  @Field(() => Boolean, { nullable: true, description: 'Heeft iemand de AOW-leeftijd?' }) ouderenhuishouden?:
    boolean | null;
  @Field(() => BedragScalar, { nullable: true, description: 'Rekeninkomen per jaar, in euro.' }) rekeninkomen?:
    number | null;
  @Field(() => Boolean, { nullable: true, description: 'Is het huishouden statushouder?' }) statushouder?:
    boolean | null;
  @Field(() => DatumType, { nullable: true, description: 'Dag van inschrijving als woningzoekende.' }) inschrijfdatum?:
    string | null;
  @Field(() => DatumType, { nullable: true, description: 'Dag van de eerste reactie op een woning.' }) eersteReactie?:
    string | null;
}

@InputType('WijsToeInput', { description: 'Een woning toewijzen. Vul kandidaat of huishouden in, niet allebei.' })
export class WijsToeInput {
  @Field(() => ID, {
    description: 'Door u gekozen sleutel; dezelfde opdracht nog eens sturen wijst niet nog eens toe.',
  })
  idempotencySleutel: string;
  @Field(() => ID, { description: 'De woning.' }) woning: string;
  @Field(() => Int, { description: 'De versie van de woning die u zag.' }) woningVersie: number;
  @Field(() => ID, {
    nullable: true,
    description: 'Een kandidaat van deze woning; bij uitstroom een gematchte uitstroomkandidaat.',
  })
  kandidaat?: string | null;
  @Field(() => HuishoudenInput, { nullable: true, description: 'Het huishouden, als het geen kandidaat is.' })
  huishouden?: HuishoudenInput | null;
  @Field(() => DatumType, { description: 'Dag van toewijzing; niet in de toekomst.' }) datum: string;
  @Field(() => Grondslag, { description: 'Grond van de toewijzing.' }) grondslag: Grondslagwaarde;
  @Field(() => String, {
    nullable: true,
    description: 'Waarom u van de regels afwijkt; verplicht boven de norm van 20 % en als de huur niet passend is.',
  })
  motivering?: string | null;
}

/** What an order says of the allocation itself, without how it was sent. */
export type Toewijsopdracht = Omit<WijsToeInput, 'idempotencySleutel' | 'woningVersie'> & {
  /** As the owner's own system counts the household (T7). */
  doelgroep?: string | null;
};

@InputType('ToewijzingFilter', { description: 'Welke toewijzingen u wilt zien. U filtert alleen op wat u mag zien.' })
@ZoektIn('Toewijzing', { jaar: 'datum', vanaf: 'datum', tot: 'datum' })
export class ToewijzingFilter {
  @Field(() => Int, { nullable: true, description: 'Jaar van toewijzing.' }) jaar?: number | null;
  @Field(() => DatumType, { nullable: true, description: 'Toegewezen op of na deze dag.' }) vanaf?: string | null;
  @Field(() => DatumType, { nullable: true, description: 'Toegewezen op of voor deze dag.' }) tot?: string | null;
  @Field(() => ID, { nullable: true, description: 'Corporatie.' }) corporatie?: string | null;
  @Field(() => ID, { nullable: true, description: 'Woning.' }) woning?: string | null;
  @Field(() => Grondslag, { nullable: true, description: 'Grond.' }) grondslag?: Grondslagwaarde | null;
  @Field(() => Toewijzingstatus, { nullable: true, description: 'Of de toewijzing geldt.' })
  status?: Statuswaarde | null;
}
