import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.entity';

/** What a partner says of a figure (L4): residents and professionals count and tell. */
@Type('Duiding', 'Wat een partner bij een cijfer zegt.', '@shareable')
export class Duiding {
  @Veld('OPENBAAR', 'Kenmerk van de duiding.', () => ID) id: string;
  @Veld('OPENBAAR', 'Wie het zegt.', () => Partner) door: Partner;
  @Veld('OPENBAAR', 'Wanneer het is gezegd.', () => Date) op: Date;
  @Veld('OPENBAAR', 'De duiding zelf.', () => String) tekst: string;
}
