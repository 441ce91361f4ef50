import { Field, ID, InputType } from 'type-graphql';
import { DoelType } from '../../kern/beleidstypen';
import { ZoektIn } from '../../kern/filter';

@InputType('LogboekFilter', { description: 'Welke regels van het logboek u zoekt; alles mag samen.' })
@ZoektIn('Verwerking', { van: 'begin', tot: 'begin' })
export class LogboekFilter {
  @Field(() => Date, { nullable: true, description: 'Begonnen op of na dit moment.' })
  van?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Begonnen vóór dit moment.' })
  tot?: Date | null;

  @Field(() => ID, { nullable: true, description: 'De partner die vroeg.' })
  partner?: string | null;

  @Field(() => DoelType, { nullable: true, description: 'Het doel waarvoor gevraagd is.' })
  doel?: string | null;

  @Field(() => String, { nullable: true, description: 'Pseudoniem van de betrokkene in het logboek.' })
  betrokkene?: string | null;
}
