import { ID, Int, registerEnumType } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

export const Voorraaddoelsoort = {
  KERNVOORRAAD: 'KERNVOORRAAD',
  GROEI: 'GROEI',
  GECLUSTERD: 'GECLUSTERD',
  STANDPLAATSEN: 'STANDPLAATSEN',
} as const;
export type Voorraaddoelsoort = keyof typeof Voorraaddoelsoort;
registerEnumType(Voorraaddoelsoort, {
  name: 'Voorraaddoelsoort',
  description:
    'Wat een doel telt: de kernvoorraad zelf, of wat er sinds een dag bij kwam (groei, geclusterde ouderenwoningen, standplaatsen).',
});

/** A number that was agreed, with where it stands and where it is going (V3, V4, V12, V13). */
@Type('Voorraaddoel', 'Een afgesproken aantal woningen met de stand en de verwachting.')
export class Voorraaddoel {
  @Veld('OPENBAAR', 'Vaste naam van het doel.', () => ID) code: string;
  @Veld('PARTNER', 'Hoe het doel heet.', () => String) naam: string;
  @Veld('PARTNER', 'Wat het telt.', () => Voorraaddoelsoort) soort: Voorraaddoelsoort;
  @Veld('PARTNER', 'De dag waarop het bereikt moet zijn.', () => DatumType) op: string;
  @Veld('PARTNER', 'De dag vanaf wanneer geteld wordt; leeg als het doel een stand is.', () => DatumType)
  basisdatum: string | null;
  @Veld('PARTNER', 'Het afgesproken aantal; daarop volgt het oordeel.', () => Int) doel: number;
  @Veld('PARTNER', 'De onderkant van de behoefte, als die genoemd is.', () => Int) ondergrens: number | null;
  @Veld('PARTNER', 'De bovenkant, als die genoemd is.', () => Int) bovengrens: number | null;
  @Veld('PARTNER', 'De dag van de stand: de peildatum, of de dag van het doel als die al geweest is.', () => DatumType)
  peildatum: string;
  @Veld('PARTNER', 'Wat er op die dag meetelt (zonder overname, V5).', () => Int) stand: number | null;
  @Veld('PARTNER', 'Stand min doel.', () => Int) verschil: number | null;
  @Veld('PARTNER', 'Of het doel is bereikt; leeg zolang dat nog niet vaststaat.', () => Boolean) behaald:
    boolean | null;
  @Veld('PARTNER', 'De lage lijn van de prognose op de dag van het doel.', () => Int) verwachtLaag: number | null;
  @Veld('PARTNER', 'De verwachting op de dag van het doel.', () => Int) verwacht: number | null;
  @Veld('PARTNER', 'De hoge lijn van de prognose op de dag van het doel.', () => Int) verwachtHoog: number | null;
  @Veld('PARTNER', 'Waarop het doel berust.', () => String) bron: string;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
