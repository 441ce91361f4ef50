import { Int } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';

/** P16, P29: what the corporaties say of their dwellings; a shared definition of levensloopbestendig was never set (Z11). */
@Type('Woningkenmerken', 'Hoeveel woningen van een corporatie flexibel of levensloopbestendig zijn (S3-16, S3-29).')
export class Woningkenmerken {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner | null;
  @Veld('PARTNER', 'De dag; de stand aan het einde ervan.', () => DatumType) peildatum: string;
  @Veld('PARTNER', 'Woningen in exploitatie die het platform kent.', () => Int) woningen: number | null;
  @Veld('PARTNER', 'Daarvan flexwoningen.', () => Int) flexwoningen: number | null;
  @Veld('PARTNER', 'Daarvan levensloopbestendig, zoals de corporatie het zelf opgeeft.', () => Int)
  levensloopbestendig: number | null;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
