import { Field, ID, InputType } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';

@InputType('ParametervoorstelInput', {
  description: 'Een wijziging van een parameter; zij geldt pas als een ander haar goedkeurt.',
})
export class ParametervoorstelInput {
  @Field(() => String, { description: 'Code van de parameter.' }) code: string;
  @Field(() => ID, { nullable: true, description: 'De wijk of partner, als de parameter daarbij hoort.' })
  sleutel?: string | null;
  @Field(() => String, { nullable: true, description: 'De waarde, als 633,25 of 20,5; leeg = nog niet vastgesteld.' })
  waarde?: string | null;
  @Field(() => DatumType, { description: 'Eerste dag waarop zij geldt; van een parameter per jaar 1 januari.' })
  geldigVan: string;
  @Field(() => DatumType, {
    nullable: true,
    description: 'Eerste dag waarop zij niet meer geldt; leeg = tot de volgende waarde.',
  })
  geldigTot?: string | null;
  @Field(() => String, { description: 'Waar de waarde vandaan komt, hoogstens 300 tekens.' }) bron: string;
  @Field(() => String, { nullable: true, description: 'Toelichting voor wie beslist, hoogstens 1.000 tekens.' })
  toelichting?: string | null;
}
