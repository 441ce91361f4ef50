import { registerEnumType } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Huurprijsklasse } from '../woning/woning.enum';

export const Wijkligging = { ONDER: 'ONDER', GELIJK: 'GELIJK', BOVEN: 'BOVEN' } as const;
export type Wijkligging = keyof typeof Wijkligging;
registerEnumType(Wijkligging, {
  name: 'Wijkligging',
  description: 'Of een wijk naar verhouding minder, evenveel of meer sociale huur heeft dan de stad.',
});

@Type('Klassedeel', 'Welk deel van de huurwoningen in een huurprijsklasse valt, in de wijk en in de stad.')
export class Klassedeel {
  @Veld('OPENBAAR', 'De huurprijsklasse.', () => Huurprijsklasse) klasse: Huurprijsklasse;
  @Veld('OPENBAAR', 'Deel van de woningen in de wijk.', () => PercentageScalar) wijk: number;
  @Veld('OPENBAAR', 'Deel van de woningen in de stad.', () => PercentageScalar) stad: number;
}

/** V17: tenure and price of a wijk against the city; what the totals withhold is withheld here as well. */
@Type('Wijkmix', 'De menging van een wijk naast die van de stad.')
export class Wijkmix {
  @Veld('PARTNER', 'De dag; de stand aan het einde ervan.', () => DatumType) peildatum: string;
  @Veld('PARTNER', 'Deel sociale huur in alle woningen van de wijk.', () => PercentageScalar) aandeel: number | null;
  @Veld('PARTNER', 'Deel sociale huur in alle woningen van de stad.', () => PercentageScalar) aandeelStad:
    number | null;
  @Veld('PARTNER', 'Wijk min stad, in procentpunten; kan onder nul zijn.', () => Number) verschil: number | null;
  @Veld('PARTNER', 'Meer of minder sociale huur dan de stad.', () => Wijkligging) ligging: Wijkligging | null;
  @Veld('PARTNER', 'Of het verschil groot is; leeg zolang niet is vastgesteld vanaf wanneer.', () => Boolean)
  verVanStad: boolean | null;
  @Veld('PARTNER', 'De richtlijn voor het deel sociale huur in deze wijk (V11).', () => PercentageScalar) richtlijn:
    number | null;
  @Veld('PARTNER', 'De huurwoningen naar huurprijs, in wijk en stad.', () => [Klassedeel]) klassen: Klassedeel[] | null;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
