import { Field, ID, InputType } from 'type-graphql';
import { PersoonInput } from '../../kern/persoon.input';
import { ZoektIn } from '../../kern/filter';
import { Dossierniveau, Dossierstatus } from './dossier.entity';

@InputType('DossierFilter', { description: 'Welke dossiers u wilt zien.' })
@ZoektIn('Dossier')
export class DossierFilter {
  @Field(() => ID, { nullable: true, description: 'Code van de wijk.' }) wijk?: string | null;
  @Field(() => Dossierniveau, { nullable: true, description: 'Over welk gebied het dossier gaat.' })
  niveau?: Dossierniveau | null;
  @Field(() => Dossierstatus, { nullable: true, description: 'Hoe ver het dossier is.' }) status?: Dossierstatus | null;
}

@InputType('DossierInput', { description: 'Een nieuw dossier.' })
export class DossierInput {
  @Field(() => Dossierniveau, { description: 'Over welk gebied het dossier gaat.' }) niveau: Dossierniveau;
  @Field(() => ID, { description: 'Code van de wijk.' }) wijk: string;
  @Field(() => ID, { nullable: true, description: 'De woning van uw organisatie waarover het dossier gaat.' }) woning?:
    string | null;
  @Field(() => PersoonInput, { nullable: true, description: 'Om wie het gaat.' }) betrokkene?: PersoonInput | null;
  @Field(() => String, { description: 'Waarom u het dossier opent. Zonder burgerservicenummer.' }) aanleiding: string;
}
