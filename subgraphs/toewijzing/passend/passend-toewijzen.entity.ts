import { Int } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';

/** T9: households with the right to huurtoeslag and a rent that fits them; null with a reason where it cannot be told. */
@Type('PassendToewijzen', 'Passend toewijzen, per corporatie en jaar.')
export class PassendToewijzen {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner;
  @Veld('PARTNER', 'Het jaar.', () => Int) jaar: number;
  @Veld('PARTNER', 'Toewijzingen aan huishoudens met recht op huurtoeslag: de primaire doelgroep (V16).', () => Int)
  doelgroep: number | null;
  @Veld('PARTNER', 'Daarvan met een huur tot en met hun aftoppingsgrens.', () => Int) passend: number | null;
  @Veld('PARTNER', 'Toewijzingen waarvan dit niet te zeggen is; zij tellen niet mee.', () => Int) onbekend:
    number | null;
  @Veld('PARTNER', 'Passend als deel van de doelgroep, onafgerond.', () => PercentageScalar) percentage: number | null;
  @Veld('PARTNER', 'De norm.', () => PercentageScalar) norm: number | null;
  @Veld(
    'PARTNER',
    'Hoeveel toewijzingen die niet voldoen er nu nog bij passen, onder de toewijzingen die het platform kent.',
    () => Int,
  )
  ruimte: number | null;
  @Veld('PARTNER', 'Of de norm is gehaald; leeg als het platform een deel van de corporatie kent.', () => Boolean)
  voldoet: boolean | null;
  @Veld('PARTNER', 'Laatste dag die meetelt.', () => DatumType) bijgewerktTot: string | null;
  @Veld('PARTNER', 'Waarop de cijfers slaan, of waarom zij leeg zijn.', () => String) reden: string | null;
}

/** T9: allocations to incomes up to the DAEB limit; null with a reason where it cannot be told. */
@Type('DaebToewijzen', 'Toewijzen tot de inkomensgrens voor sociale huur (DAEB), per corporatie en jaar.')
export class DaebToewijzen {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner;
  @Veld('PARTNER', 'Het jaar.', () => Int) jaar: number;
  @Veld('PARTNER', 'Toewijzingen waarvan inkomen en huishouden bekend zijn.', () => Int) toewijzingen: number | null;
  @Veld('PARTNER', 'Daarvan aan een inkomen tot en met de grens: de doelgroep van beleid (V16).', () => Int) binnen:
    number | null;
  @Veld('PARTNER', 'Toewijzingen waarvan dit niet te zeggen is; zij tellen niet mee.', () => Int) onbekend:
    number | null;
  @Veld('PARTNER', 'Binnen als deel van de toewijzingen, onafgerond.', () => PercentageScalar) percentage:
    number | null;
  @Veld('PARTNER', 'De norm.', () => PercentageScalar) norm: number | null;
  @Veld(
    'PARTNER',
    'Hoeveel toewijzingen die niet voldoen er nu nog bij passen, onder de toewijzingen die het platform kent.',
    () => Int,
  )
  ruimte: number | null;
  @Veld('PARTNER', 'Of de norm is gehaald; leeg als het platform een deel van de corporatie kent.', () => Boolean)
  voldoet: boolean | null;
  @Veld('PARTNER', 'Laatste dag die meetelt.', () => DatumType) bijgewerktTot: string | null;
  @Veld('PARTNER', 'Waarop de cijfers slaan, of waarom zij leeg zijn.', () => String) reden: string | null;
}
