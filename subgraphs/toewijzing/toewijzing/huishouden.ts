import { Int } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** The household of an allocation; null = the owner does not know it (outflow: the care organisation does). */
@Type('Huishouden', 'Het huishouden aan wie een woning is toegewezen.')
export class Huishouden {
  @Veld('PERSOON', 'Aantal personen.', () => Int) grootte: number | null;
  @Veld('PERSOON', 'Samenstelling, zoals "alleenstaand" of "gezin met kinderen".', () => String) samenstelling:
    string | null;
  @Veld('PERSOON', 'Heeft iemand de AOW-leeftijd (ouderenhuishouden)?', () => Boolean) ouderenhuishouden:
    boolean | null;
}
