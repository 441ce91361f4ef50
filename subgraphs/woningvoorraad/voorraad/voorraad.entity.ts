import { Int } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';
import { Huurprijsklasse, Mutatiereden } from '../woning/woning.enum';

@Type('KlasseAantal', 'Aantal woningen in een huurprijsklasse.', '@shareable')
export class KlasseAantal {
  @Veld('OPENBAAR', 'De huurprijsklasse.', () => Huurprijsklasse) klasse: Huurprijsklasse;
  @Veld('OPENBAAR', 'Aantal woningen.', () => Int) aantal: number;
}

@Type('EigenaarAantal', 'Aantal woningen van een eigenaar.')
export class EigenaarAantal {
  @Veld('OPENBAAR', 'De eigenaar.', () => Partner) eigenaar: Partner;
  @Veld('OPENBAAR', 'Alle woningen van de eigenaar die het platform kent.', () => Int) aantal: number;
  @Veld(
    'OPENBAAR',
    'De woningen met een bekende huur per klasse; leeg als de grenzen van het jaar niet bekend zijn.',
    () => [KlasseAantal],
    {
      leeg: true,
    },
  )
  perKlasse?: KlasseAantal[] | null;
}

@Type('RedenAantal', 'Aantal met een reden.', '@shareable')
export class RedenAantal {
  @Veld('OPENBAAR', 'De reden.', () => String) reden: string;
  @Veld('OPENBAAR', 'Het aantal.', () => Int) aantal: number;
}

@Type('MutatieAantal', 'Hoeveel woningen er door een reden per saldo bij kwamen of af gingen.')
export class MutatieAantal {
  @Veld('OPENBAAR', 'Waardoor de kernvoorraad veranderde.', () => Mutatiereden) reden: Mutatiereden;
  @Veld('OPENBAAR', 'Erbij min eraf.', () => Int) aantal: number;
}

@Type('Voorraadpunt', 'De kernvoorraad op één dag van een reeks.')
export class Voorraadpunt {
  @Veld('OPENBAAR', 'De dag; de stand aan het einde ervan.', () => DatumType) peildatum: string;
  @Veld('OPENBAAR', 'De kernvoorraad op die dag; in een prognose de verwachting.', () => Int) aantal: number;
  @Veld('OPENBAAR', 'Alleen in een prognose: de lage lijn.', () => Int, { leeg: true }) laag?: number | null;
  @Veld('OPENBAAR', 'Alleen in een prognose: de hoge lijn.', () => Int, { leeg: true }) hoog?: number | null;
}

/** The stock on one day (V1, V3, V5, V6); what the limits of the year do not allow is null, with the reason. */
@Type('Voorraad', 'De woningvoorraad op één dag.')
export class Voorraad {
  @Veld('PARTNER', 'De dag; de stand aan het einde ervan.', () => DatumType) peildatum: string;
  @Veld('PARTNER', 'Zelfstandige woningen tot de liberalisatiegrens van partijen bij de afspraken (V1).', () => Int)
  kernvoorraad: number | null;
  @Veld('PARTNER', 'De kernvoorraad zonder wat sinds 1-1-2020 door overname kwam en ging (V5).', () => Int)
  telt: number | null;
  @Veld(
    'PARTNER',
    'Het afgesproken aantal (V3); leeg voor een wijk, want de afspraak geldt voor de hele gemeente.',
    () => Int,
  )
  doel: number | null;
  @Veld('PARTNER', 'Wat meetelt min het doel.', () => Int) verschil: number | null;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
  @Veld('PARTNER', 'De afspraken die bepalen wat meetelt (V1).', () => String) afspraak: string | null;
  @Veld('PARTNER', 'Of die afspraken al zijn verlopen; zij gelden tot er een opvolger is.', () => Boolean)
  verlopen: boolean;
  @Veld('PARTNER', 'Alle woningen met een bekende huur per klasse (V6).', () => [KlasseAantal]) perKlasse:
    KlasseAantal[] | null;
  @Veld('PARTNER', 'Alle woningen per eigenaar, de grootste eerst.', () => [EigenaarAantal]) perEigenaar:
    EigenaarAantal[] | null;
  @Veld(
    'PARTNER',
    'De woningen die niet meetellen, met de reden; samen met de kernvoorraad zijn dat alle woningen.',
    () => [RedenAantal],
  )
  buitenKernvoorraad: RedenAantal[] | null;
}

/** From the end of `van` to the end of `tot`: begin + Σ perReden = eind, exactly. */
@Type('Voorraadontwikkeling', 'Hoe de kernvoorraad veranderde in een periode.')
export class Voorraadontwikkeling {
  tot: string;
  @Veld('PARTNER', 'De kernvoorraad aan het einde van de eerste dag.', () => Int) begin: number | null;
  @Veld('PARTNER', 'De kernvoorraad aan het einde van de laatste dag.', () => Int) eind: number | null;
  @Veld('PARTNER', 'Eind min begin.', () => Int) nettoToename: number | null;
  @Veld('PARTNER', 'De groei die meetelt: zonder overname (V5).', () => Int) telt: number | null;
  @Veld('PARTNER', 'De wijzigingen per reden; samen precies eind min begin.', () => [MutatieAantal]) perReden:
    MutatieAantal[] | null;
  @Veld('PARTNER', 'De stand aan het einde van elke maand, met begin en eind.', () => [Voorraadpunt])
  reeks: Voorraadpunt[] | null;
  @Veld('PARTNER', 'De afgesproken groei (V3); alleen als de periode op 1-1-2020 begint.', () => Int) doel:
    number | null;
  @Veld('PARTNER', 'Wat meetelt min het doel.', () => Int) verschil: number | null;
  @Veld('PARTNER', 'Waarom een getal leeg is.', () => String) reden: string | null;
}
