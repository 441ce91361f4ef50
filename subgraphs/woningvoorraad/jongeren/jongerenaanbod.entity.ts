import { Int } from 'type-graphql';
import { BedragScalar, DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** V10: enough supply below the kwaliteitskortingsgrens for the young; how much is enough was never agreed. */
@Type('Jongerenaanbod', 'Hoeveel woningen er zijn met een huur die jongeren met huurtoeslag kunnen betalen.')
export class Jongerenaanbod {
  @Veld('PARTNER', 'De dag; de stand aan het einde ervan.', () => DatumType) peildatum: string;
  @Veld('PARTNER', 'Onder deze leeftijd geldt de kwaliteitskortingsgrens, in het jaar van de peildatum.', () => Int)
  leeftijd: number | null;
  @Veld('PARTNER', 'De kwaliteitskortingsgrens per maand in dat jaar.', () => BedragScalar) grens: number | null;
  @Veld('PARTNER', 'Woningen in de kernvoorraad met een huur tot en met die grens.', () => Int) aantal: number | null;
  @Veld('PARTNER', 'Deel van de kernvoorraad.', () => PercentageScalar) aandeel: number | null;
  @Veld('PARTNER', 'Hoeveel er afgesproken zijn; leeg zolang dat niet is vastgesteld.', () => Int) doel: number | null;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
