import { Int } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';

/** V15: only totals; the condition of a dwelling is BEDRIJF. */
@Type('Onderhoud', 'Hoeveel woningen van een corporatie slecht onderhouden zijn, zoals het nu bekend is.')
export class Onderhoud {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner;
  @Veld('PARTNER', 'De dag waarop dit geldt: vandaag.', () => DatumType) peildatum: string;
  @Veld('PARTNER', 'Haar woningen die het platform kent.', () => Int) woningen: number | null;
  @Veld('PARTNER', 'Daarvan met een bekende conditie.', () => Int) bekend: number | null;
  @Veld('PARTNER', 'In categorie 5 of 6.', () => Int) slecht: number | null;
  @Veld('PARTNER', 'Daarvan met een sloopplan waarover is besloten.', () => Int) metSloopplan: number | null;
  @Veld('PARTNER', 'In categorie 5 of 6 zonder zo een sloopplan; dat hoort nul te zijn.', () => Int) zonderSloopplan:
    number | null;
  @Veld('PARTNER', 'Vanaf wanneer de afspraak geldt.', () => DatumType) vanaf: string | null;
  @Veld('PARTNER', 'Of aan de afspraak is voldaan; leeg zolang zij niet geldt.', () => Boolean) voldoet: boolean | null;
  @Veld('PARTNER', 'Waarop de cijfers slaan, of waarom zij leeg zijn.', () => String) reden: string | null;
}
