import { Field, ID, InputType } from 'type-graphql';
import type { Doel, Gegevenscategorie } from '../../../schema/beleid/categorie';
import { CategorieType, DoelType } from '../../kern/beleidstypen';

@InputType('ConvenantInput', {
  description: 'Een nieuw convenant; het opent pas iets als alle partijen ondertekend hebben.',
})
export class ConvenantInput {
  @Field(() => String, { description: 'Code uit het toegangsbeleid, zoals weer-thuis of overlast.' })
  code: string;

  @Field(() => String, { description: 'Naam van het convenant.' })
  naam: string;

  @Field(() => [ID], { description: 'Korte namen van alle partijen, ook de eigen organisatie.' })
  partijen: string[];

  @Field(() => [DoelType], { description: 'Doelen waarvoor gegevens gedeeld mogen worden.' })
  doelen: Doel[];

  @Field(() => [CategorieType], { description: 'Soorten gegevens die gedeeld mogen worden.' })
  categorieen: Gegevenscategorie[];

  @Field(() => Date, { description: 'Vanaf wanneer het geldt.' })
  geldigVan: Date;

  @Field(() => Date, { nullable: true, description: 'Tot wanneer het geldt; leeg = zonder einde.' })
  geldigTot?: Date | null;

  @Field(() => String, { nullable: true, description: 'Toelichting voor de andere partijen.' })
  toelichting?: string | null;
}
