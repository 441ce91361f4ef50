import { ID, Int } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';

@Type('Nieuwbouwproject', 'Hoeveel van een opgeleverd nieuwbouwproject binnen de huurgrenzen van zijn doelgroep valt.')
export class Nieuwbouwproject {
  @Veld('OPENBAAR', 'Nummer van het project.', () => ID) id: string;
  @Veld('OPENBAAR', 'Hoe het project heet.', () => String) naam: string;
  @Veld('OPENBAAR', 'De dag van oplevering; leeg als alleen het jaar bekend is.', () => DatumType, { leeg: true })
  opgeleverd: string | null;
  @Veld('OPENBAAR', 'Het jaar van oplevering.', () => Int, { leeg: true }) jaar: number | null;
  @Veld('OPENBAAR', 'Sociale huurwoningen waarvan huishoudgrootte en huurprijsklasse bekend zijn.', () => Int, {
    leeg: true,
  })
  woningen: number | null;
  @Veld('OPENBAAR', 'Daarvan binnen de grens van hun groep.', () => Int, { leeg: true }) binnen: number | null;
  @Veld('OPENBAAR', 'Binnen gedeeld door alle, per project.', () => PercentageScalar, { leeg: true })
  percentage: number | null;
  @Veld('OPENBAAR', 'Waarom een getal leeg is.', () => String, { leeg: true }) reden: string | null;
}

/** V9: on average at least 80 % of new social rent within reach of the primary group. */
@Type('Nieuwbouw', 'De opgeleverde sociale nieuwbouw van een corporatie tegen de afspraak over huurgrenzen.')
export class Nieuwbouw {
  @Veld('PARTNER', 'De corporatie.', () => Partner) corporatie: Partner;
  @Veld('PARTNER', 'De eerste dag van de periode.', () => DatumType) van: string;
  @Veld('PARTNER', 'De laatste dag van de periode.', () => DatumType) tot: string;
  @Veld('PARTNER', 'Woningen waarvan huishoudgrootte en huurprijsklasse bekend zijn.', () => Int) woningen:
    number | null;
  @Veld(
    'PARTNER',
    'Daarvan binnen de grens: 1 en 2 personen tot de eerste, 3 en meer tot de tweede aftoppingsgrens.',
    () => Int,
  )
  binnen: number | null;
  @Veld('PARTNER', 'Binnen gedeeld door alle opgeleverde woningen samen.', () => PercentageScalar) percentage:
    number | null;
  @Veld('PARTNER', 'Het afgesproken deel.', () => PercentageScalar) norm: number | null;
  @Veld('PARTNER', 'Of het deel is gehaald, op het onafgeronde percentage.', () => Boolean) voldoet: boolean | null;
  @Veld('PARTNER', 'De opgeleverde projecten van de periode.', () => [Nieuwbouwproject]) projecten: Nieuwbouwproject[];
  @Veld('PARTNER', 'Waarop de cijfers slaan, of waarom zij leeg zijn.', () => String) reden: string | null;
}
