import { Arg, Ctx, ID, Root } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Parameter, Parameterwaarde, ThemaType } from './parameter.entity';
import { ParametervoorstelInput } from './parameter.input';
import { ParameterService } from './parameter.service';
import { Parametervoorstel } from './parametervoorstel.entity';
import { ParametervoorstelService } from './parametervoorstel.service';

@Bron(() => Parameterwaarde)
export class ParameterwaardeResolver {
  @BronVeld('OPENBAAR', 'De organisatie die haar vastlegde; leeg bij UITGAVE.', () => Partner, true)
  vastgelegdDoor(@Root() { vastgelegdPartner }: Parameterwaarde, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return vastgelegdPartner === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(vastgelegdPartner);
  }
}

@Bron(() => Parameter)
export class ParameterResolver {
  @Vraag(
    'OPENBAAR',
    'De parameters waarmee het platform rekent, zoals zij op een dag gelden (standaard vandaag).',
    () => [Parameter],
  )
  parameters(
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Arg('thema', () => ThemaType, { nullable: true }) thema: string | null,
    @Arg('peildatum', () => DatumType, { nullable: true }) peildatum: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Parameter[]> {
    return verzoek.dienst(ParameterService).lijst({ code, thema, peildatum });
  }

  @Vraag(
    'OPENBAAR',
    'Voorstellen om een parameter te wijzigen, nieuwste eerst; een ander dan de indiener beslist.',
    () => [Parametervoorstel],
  )
  parametervoorstellen(
    @Arg('alleenOpen', () => Boolean, { defaultValue: true }) alleenOpen: boolean,
    @Arg('code', () => String, { nullable: true }) code: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Parametervoorstel[]> {
    return verzoek.dienst(ParametervoorstelService).lijst(alleenOpen, code);
  }

  @Wijziging(
    'Stelt een wijziging van een parameter voor; zij geldt pas als een ander haar goedkeurt.',
    () => Parametervoorstel,
  )
  stelParameterVoor(
    @Arg('input', () => ParametervoorstelInput) input: ParametervoorstelInput,
    @Ctx() verzoek: Verzoek,
  ): Promise<Parametervoorstel> {
    return verzoek.dienst(ParametervoorstelService).stelVoor(input);
  }

  @Wijziging('Keurt een voorstel van een ander goed; de waarde staat dan in het register.', () => Parametervoorstel)
  keurParameterGoed(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Parametervoorstel> {
    return verzoek.dienst(ParametervoorstelService).keurGoed(id);
  }

  @Wijziging('Wijst een voorstel van een ander af, met de reden.', () => Parametervoorstel)
  wijsParameterAf(
    @Arg('id', () => ID) id: string,
    @Arg('reden', () => String) reden: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Parametervoorstel> {
    return verzoek.dienst(ParametervoorstelService).wijsAf(id, reden);
  }

  @Wijziging('Trekt een eigen voorstel in.', () => Parametervoorstel)
  trekParametervoorstelIn(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Parametervoorstel> {
    return verzoek.dienst(ParametervoorstelService).trekIn(id);
  }
}
