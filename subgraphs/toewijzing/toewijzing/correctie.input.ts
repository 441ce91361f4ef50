import { Field, ID, InputType, Int } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Grondslag, type Grondslagwaarde } from './toewijzing.entity';
import { HuishoudenInput } from './toewijzing.input';

@InputType('CorrectieInput', {
  description: 'Een toewijzing verbeteren. Wat u weglaat, blijft zoals het was; de oude toewijzing blijft bewaard.',
})
export class CorrectieInput {
  @Field(() => ID, { description: 'De toewijzing.' }) id: string;
  @Field(() => Int, { description: 'De versie van de toewijzing die u zag.' }) versie: number;
  @Field(() => String, { description: 'Waarom u corrigeert.' }) reden: string;
  @Field(() => DatumType, { nullable: true, description: 'Dag van toewijzing.' }) datum?: string | null;
  @Field(() => Grondslag, { nullable: true, description: 'Grond van de toewijzing; niet van of naar UITSTROOM.' })
  grondslag?: Grondslagwaarde | null;
  @Field(() => HuishoudenInput, {
    nullable: true,
    description: 'Het huishouden; wat u daarin weglaat, blijft zoals het was.',
  })
  huishouden?: HuishoudenInput | null;
  @Field(() => String, { nullable: true, description: 'Waarom u van de regels afwijkt; verplicht boven de norm.' })
  motivering?: string | null;
  @Field(() => DatumType, { nullable: true, description: 'Laatste dag van de huur; null = de huur loopt nog.' })
  eindeHuur?: string | null;
}
