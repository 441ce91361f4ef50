import { Float } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Telling, type TellingWaarde } from '../../kern/waarden';
import { DoelgroepType, WoningsoortType, type Doelgroep, type Woningsoort } from './groepen';

const leeg = { leeg: true };

/** T7: how long people searched and waited who found a dwelling in a year; a withheld number is null with its reason. */
@Type('Zoektijd', 'Zoektijd en wachttijd van wie in een jaar een woning kreeg, per groep en soort woning (S3-19).')
export class Zoektijd {
  @Veld('OPENBAAR', 'De groep.', () => DoelgroepType) doelgroep: Doelgroep;
  @Veld('OPENBAAR', 'De soort woning; leeg = alle soorten samen.', () => WoningsoortType, leeg)
  woningsoort: Woningsoort | null;
  @Veld('OPENBAAR', 'Zoektijd: de middelste, in maanden van de eerste reactie tot de woning.', () => Float, leeg)
  mediaanMaanden: number | null;
  @Veld('OPENBAAR', 'Zoektijd: een kwart zocht korter.', () => Float, leeg) kwartielLaagMaanden: number | null;
  @Veld('OPENBAAR', 'Zoektijd: een kwart zocht langer.', () => Float, leeg) kwartielHoogMaanden: number | null;
  @Veld('OPENBAAR', 'Van hoeveel toewijzingen de zoektijd bekend is.', () => Telling) aantal: TellingWaarde;
  @Veld('OPENBAAR', 'Wachttijd: de middelste, in maanden van inschrijving tot de woning.', () => Float, leeg)
  wachttijdMediaanMaanden: number | null;
  @Veld('OPENBAAR', 'Wachttijd: een kwart wachtte korter.', () => Float, leeg)
  wachttijdKwartielLaagMaanden: number | null;
  @Veld('OPENBAAR', 'Wachttijd: een kwart wachtte langer.', () => Float, leeg)
  wachttijdKwartielHoogMaanden: number | null;
  @Veld('OPENBAAR', 'Van hoeveel toewijzingen de wachttijd bekend is.', () => Telling) wachttijdAantal: TellingWaarde;
  @Veld('OPENBAAR', 'Aanvaardbare zoektijd in maanden; leeg = nog niet vastgesteld (S3-19).', () => Float, leeg)
  doel: number | null;
  @Veld(
    'OPENBAAR',
    'Eerste dag van het stelsel van woonruimteverdeling waarin dit jaar valt; jaren van voor en na een nieuw stelsel zijn niet te vergelijken.',
    () => DatumType,
    leeg,
  )
  reeksVanaf: string | null;
  @Veld('OPENBAAR', 'Waarom een getal leeg is.', () => String, leeg) reden: string | null;
}
