import { Int } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';
import { Telling, type TellingWaarde } from '../../kern/waarden';

@Type(
  'Toewijzingstelling',
  'Hoeveel woningen in een wijk zijn toegewezen in een jaar; kleine aantallen worden niet getoond.',
)
export class Toewijzingstelling {
  @Veld('OPENBAAR', 'Het jaar.', () => Int) jaar: number;
  @Veld('OPENBAAR', 'Alle toewijzingen.', () => Telling) aantal: TellingWaarde;
  @Veld('OPENBAAR', 'Toewijzingen aan statushouders en aan mensen uit zorg of opvang.', () => Telling)
  aandachtsgroepen: TellingWaarde;
}
