import { Int, registerEnumType } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';

export const Locatieoordeel = {
  VOLDOET: 'VOLDOET',
  AFWIJKING_MET_ARGUMENT: 'AFWIJKING_MET_ARGUMENT',
  AFWIJKING_ZONDER_ARGUMENT: 'AFWIJKING_ZONDER_ARGUMENT',
  ONBEKEND: 'ONBEKEND',
} as const;
export type Locatieoordeel = keyof typeof Locatieoordeel;
registerEnumType(Locatieoordeel, {
  name: 'Locatieoordeel',
  description: 'Of een locatie genoeg sociale huur heeft, of dat ervan wordt afgeweken en of dat is beargumenteerd.',
});

@Type('Locatieargument', 'Waarom op een locatie van het afgesproken deel wordt afgeweken.')
export class Locatieargument {
  @Veld('OPENBAAR', 'Wie het vastlegde.', () => Partner) door: Partner;
  @Veld('OPENBAAR', 'Wanneer het is vastgelegd.', () => DatumType) op: string;
  @Veld('OPENBAAR', 'Het argument.', () => String) tekst: string;
}

/** V11: the share of social rent is a condition per development location; who deviates records why. */
@Type('Ontwikkellocatie', 'Een plek waar woningen komen, met het deel sociale huur tegen de afspraak.')
export class Ontwikkellocatie {
  wijkCode: string;
  @Veld('PARTNER', 'Hoe de locatie heet.', () => String) naam: string;
  @Veld('PARTNER', 'Hoeveel projecten van nieuwbouw en transformatie er zijn.', () => Int) projecten: number;
  @Veld('PARTNER', 'Alle woningen die er komen.', () => Int) aantal: number | null;
  @Veld('PARTNER', 'Daarvan sociale huur.', () => Int) socialeHuur: number | null;
  @Veld('PARTNER', 'Deel sociale huur.', () => PercentageScalar) aandeel: number | null;
  @Veld('PARTNER', 'Het deel dat de voorwaarde is.', () => PercentageScalar) norm: number | null;
  @Veld('PARTNER', 'Voldoet de locatie, of wijkt zij af?', () => Locatieoordeel) oordeel: Locatieoordeel;
  @Veld('PARTNER', 'De vastgelegde argumenten voor een afwijking.', () => [Locatieargument])
  argumenten: Locatieargument[];
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
