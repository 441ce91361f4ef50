import { Int } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';
import { Huurprijsklasse } from '../woning/woning.enum';

/** V7 and V8: the share of a corporatie's stock below the aftoppingsgrenzen against what it agreed. */
@Type('Betaalbaarheid', 'Hoe betaalbaar de woningen van een corporatie zijn.')
export class Betaalbaarheid {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner;
  @Veld('PARTNER', 'De dag; de stand aan het einde ervan.', () => DatumType) peildatum: string;
  @Veld('PARTNER', 'Haar woningen met een bekende huur die het platform kent: de noemer van de percentages.', () => Int)
  aantal: number | null;
  @Veld('PARTNER', 'Deel met een huur tot en met de eerste aftoppingsgrens.', () => PercentageScalar)
  onderEersteAftopping: number | null;
  @Veld('PARTNER', 'Deel met een huur tot en met de tweede aftoppingsgrens.', () => PercentageScalar)
  onderTweedeAftopping: number | null;
  @Veld('PARTNER', 'Het afgesproken deel tot en met de grens van normklasse.', () => PercentageScalar) norm:
    number | null;
  @Veld('PARTNER', 'Of de norm een harde afspraak is; anders is zij een streven.', () => Boolean) normhard:
    boolean | null;
  @Veld('PARTNER', 'Tot en met welke grens de norm geldt.', () => Huurprijsklasse) normklasse: Huurprijsklasse | null;
  @Veld('PARTNER', 'Of de norm is gehaald, beoordeeld op het onafgeronde percentage.', () => Boolean) voldoet:
    boolean | null;
  @Veld('PARTNER', 'Streven tot en met de tweede aftoppingsgrens, zonder harde norm.', () => PercentageScalar) streven:
    number | null;
  @Veld('PARTNER', 'Waarop de cijfers slaan, of waarom zij leeg zijn.', () => String) reden: string | null;
}
