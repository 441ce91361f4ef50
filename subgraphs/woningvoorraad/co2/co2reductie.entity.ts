import { Int } from 'type-graphql';
import { PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';

/** V14: every party reduces against its own base year; figures are what it told itself. */
@Type('Co2reductie', 'De CO₂-uitstoot van een partij tegen haar eigen doel.')
export class Co2reductie {
  @Veld('PARTNER', 'De partij.', () => Partner) partij: Partner;
  @Veld('PARTNER', 'Waarover het doel gaat.', () => String) gebied: string;
  @Veld('PARTNER', 'Het jaar waarmee vergeleken wordt; leeg als dat niet is genoemd.', () => Int) basisjaar:
    number | null;
  @Veld('PARTNER', 'Het jaar van het doel.', () => Int) doeljaar: number;
  @Veld('PARTNER', 'De afgesproken vermindering.', () => PercentageScalar) doel: number;
  @Veld('PARTNER', 'Het laatste jaar met een cijfer, tot en met het gevraagde jaar.', () => Int) jaar: number | null;
  @Veld('PARTNER', 'De uitstoot in het basisjaar, in ton.', () => Int) uitstootBasisjaar: number | null;
  @Veld('PARTNER', 'De uitstoot in dat laatste jaar, in ton.', () => Int) uitstoot: number | null;
  @Veld('PARTNER', 'Vermindering tegenover het basisjaar; onder nul is meer uitstoot.', () => PercentageScalar)
  vermindering: number | null;
  @Veld(
    'PARTNER',
    'Of het doel is gehaald; leeg zolang het doeljaar niet is geweest of een cijfer ontbreekt.',
    () => Boolean,
  )
  behaald: boolean | null;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
