import { Int, registerEnumType } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';
import type { Normregels, Normstatuswaarde } from './norm';

const NoemerSoort: Record<Normregels['noemer'], Normregels['noemer']> = {
  TOTAAL: 'TOTAAL',
  EXCLUSIEF_STATUSHOUDERS: 'EXCLUSIEF_STATUSHOUDERS',
};
registerEnumType(NoemerSoort, { name: 'NoemerSoort', description: 'Of statushouders meetellen in de noemer (T3).' });

const Uitstroomlezing: Record<Normregels['uitstroomLezing'], Normregels['uitstroomLezing']> = {
  PUNTEN: 'PUNTEN',
  DEEL_VAN_NORM: 'DEEL_VAN_NORM',
};
registerEnumType(Uitstroomlezing, {
  name: 'Uitstroomlezing',
  description:
    'Hoe de 5 % voor uitstroom gelezen is (T2): als procentpunten van alle toewijzingen, of als deel van de norm.',
});

const Normstatus: Record<Normstatuswaarde, Normstatuswaarde> = {
  BINNEN: 'BINNEN',
  NADERT: 'NADERT',
  OVERSCHREDEN: 'OVERSCHREDEN',
  STRUCTUREEL: 'STRUCTUREEL',
};
registerEnumType(Normstatus, { name: 'Normstatus', description: 'Hoe een corporatie staat tegenover de norm.' });

/** The meter of T1–T3 for one corporatie and year; numbers are null with a reason before the first closed quarter. */
@Type('VrijeBeleidsruimte', 'Toewijzingen buiten de gewone regels, per corporatie en jaar (S3-20).')
export class VrijeBeleidsruimte {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner;
  @Veld('PARTNER', 'Het jaar.', () => Int) jaar: number;
  @Veld('PARTNER', 'Alle toewijzingen in het jaar; ingetrokken telt niet.', () => Int) toewijzingen: number | null;
  @Veld('PARTNER', 'Het aantal waarvan het percentage genomen is.', () => Int) noemer: number | null;
  @Veld('PARTNER', 'Welke noemer is gebruikt.', () => NoemerSoort) noemerSoort: Normregels['noemer'] | null;
  @Veld('PARTNER', 'Toewijzingen die meetellen voor de 20 %.', () => Int) afwijkend: number | null;
  @Veld('PARTNER', 'Afwijkend als deel van de noemer, onafgerond.', () => PercentageScalar) percentage: number | null;
  @Veld('PARTNER', 'De norm.', () => PercentageScalar) norm: number | null;
  @Veld('PARTNER', 'Hoeveel afwijkende toewijzingen er nu nog bij passen.', () => Int) ruimte: number | null;
  @Veld('PARTNER', 'Toewijzingen aan uitstroom uit zorg en opvang.', () => Int) uitstroom: number | null;
  @Veld('PARTNER', 'Uitstroom als deel van de noemer, onafgerond.', () => PercentageScalar) uitstroomPercentage:
    number | null;
  @Veld('PARTNER', 'Richtwaarde voor uitstroom.', () => PercentageScalar) uitstroomRichtwaarde: number | null;
  @Veld('PARTNER', 'Hoe de richtwaarde voor uitstroom is gelezen.', () => Uitstroomlezing) uitstroomLezing:
    Normregels['uitstroomLezing'] | null;
  @Veld(
    'PARTNER',
    'Laatste dag die meetelt in de uitstroom; ligt voor bijgewerktTot als het nieuwere getal te veel zou vertellen.',
    () => DatumType,
  )
  uitstroomBijgewerktTot: string | null;
  @Veld('PARTNER', 'Stand tegenover de norm, op het onafgeronde getal.', () => Normstatus)
  status: Normstatuswaarde | null;
  @Veld('PARTNER', 'Laatste dag die meetelt.', () => DatumType) bijgewerktTot: string | null;
  @Veld('PARTNER', 'Waarom een getal leeg is, of tot wanneer het loopt.', () => String) reden: string | null;
}
