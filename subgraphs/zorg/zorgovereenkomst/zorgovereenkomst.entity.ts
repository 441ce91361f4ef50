import { ID, Int } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** What a corporatie agreed with a zorgaanbieder that lets its dwellings on (Z1, T10). Of people it knows nothing (Z3). */
@Type('Zorgovereenkomst', 'Een huurovereenkomst met een zorgaanbieder die zelf weer verhuurt.')
@ViewEntity({ schema: 'zorg', name: 'zorgovereenkomst_lees', synchronize: false })
export class Zorgovereenkomst {
  @Veld('OPENBAAR', 'Kenmerk van de overeenkomst.', () => ID)
  @ViewColumn()
  id: string;

  @Veld('BEDRIJF', 'Het nummer dat de corporatie er zelf aan geeft.', () => String)
  @ViewColumn({ name: 'id_extern' })
  nummer: string;

  @Veld('BEDRIJF', 'Waar de overeenkomst over gaat, zoals een complex.', () => String)
  @ViewColumn()
  omschrijving: string;

  @Veld('BEDRIJF', 'Hoeveel woningen het zijn; leeg = niet opgegeven.', () => Int)
  @ViewColumn()
  woningen: number | null;

  @Veld(
    'BEDRIJF',
    'Of een allonge de zorgaanbieder bindt aan passend toewijzen en de inkomenstoets (S0-3.3).',
    () => Boolean,
  )
  @ViewColumn()
  allonge: boolean;

  @Veld('BEDRIJF', 'Vanaf wanneer de overeenkomst geldt.', () => DatumType)
  @ViewColumn({ name: 'geldig_van' })
  geldigVan: string;

  @Veld('BEDRIJF', 'De laatste dag waarop zij geldt; leeg = zonder einde.', () => DatumType)
  @ViewColumn({ name: 'geldig_tot' })
  geldigTot: string | null;

  @ViewColumn()
  eigenaar: string;

  @ViewColumn({ name: 'wijk_code' })
  wijkCode: string;

  @ViewColumn({ name: 'zorgaanbieder' })
  zorgaanbiedercode: string;
}
