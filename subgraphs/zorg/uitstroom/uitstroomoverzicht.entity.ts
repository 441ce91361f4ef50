import { Int } from 'type-graphql';
import { PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Telling, type TellingWaarde } from '../../kern/waarden';
import { Uitstroomfase } from './uitstroomfase';

@Type('FaseAantal', 'Hoeveel mensen in een fase van de uitstroom staan.')
export class FaseAantal {
  @Veld('OPENBAAR', 'De fase.', () => Uitstroomfase) fase: Uitstroomfase;
  @Veld('OPENBAAR', 'Het aantal mensen.', () => Telling) aantal: TellingWaarde;
}

/** Z4, S3-28: outflow of a year, from the fixed table only; the same for everybody. */
@Type('Uitstroomoverzicht', 'Uitstroom uit zorg en opvang naar een eigen woning in een jaar (S3-28).')
export class Uitstroomoverzicht {
  @Veld('OPENBAAR', 'Het kalenderjaar.', () => Int) jaar: number;
  @Veld('OPENBAAR', 'Wie in het jaar werden aangemeld.', () => Telling) aangemeld: TellingWaarde;
  @Veld('OPENBAAR', 'Wie in het jaar een woning kregen.', () => Telling) geplaatst: TellingWaarde;
  @Veld(
    'OPENBAAR',
    'Deel van de toewijzingen voor uitstroom waarbij het coördinatiepunt de kandidaat matchte.',
    () => PercentageScalar,
    { leeg: true },
  )
  viaCoordinatiepunt: number | null;
  @Veld('OPENBAAR', 'Waar wie in het jaar werden aangemeld stonden toen het werd afgesloten.', () => [FaseAantal])
  perFase: FaseAantal[];
  @Veld('OPENBAAR', 'Waarom een getal leeg is.', () => String, { leeg: true }) reden: string | null;
}
