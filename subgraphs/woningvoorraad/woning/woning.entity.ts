import { ID, Int } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { euros } from '../../kern/scalars';
import { BedragScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Adres } from '../../kern/waarden';
import { Gebruik, Woningsoort, Woningstatus } from './woning.enum';

/** A dwelling as the caller may see it today; columns of BEDRIJF are null where the database closed them. */
@Type('Woning', 'Een woning van een partner.', '@key(fields: "id")')
@ViewEntity({ schema: 'woningvoorraad', name: 'woning_lees', synchronize: false })
export class Woning {
  @Veld('OPENBAAR', 'Vast nummer van de woning.', () => ID)
  @ViewColumn()
  id: string;

  @ViewColumn() eigenaar: string;
  @ViewColumn({ name: 'wijk_code' }) wijkCode: string;
  @ViewColumn({ name: 'buurt_code' }) buurtCode: string | null;
  @ViewColumn() open: Gegevenscategorie[];

  @Veld('BEDRIJF', 'Nummer in de Basisregistratie Adressen en Gebouwen.', () => ID)
  @ViewColumn({ name: 'bag_id' })
  bagId: string | null;

  @Veld('PARTNER', 'Wat voor woning het is.', () => Woningsoort)
  @ViewColumn()
  soort: Woningsoort;

  @Veld('PARTNER', 'Jaar waarin de woning is gebouwd.', () => Int)
  @ViewColumn()
  bouwjaar: number | null;

  @Veld('PARTNER', 'Gebruiksoppervlakte in vierkante meter.', () => Int)
  @ViewColumn()
  oppervlakte: number | null;

  @Veld('PARTNER', 'Aantal kamers.', () => Int)
  @ViewColumn()
  kamers: number | null;

  @Veld('PARTNER', 'Energielabel, van A++++ tot en met G.', () => String)
  @ViewColumn()
  energielabel: string | null;

  @Veld('PARTNER', 'Of de woning een eigen toegang, keuken en toilet heeft (V1).', () => Boolean)
  @ViewColumn()
  zelfstandig: boolean | null;

  @Veld('BEDRIJF', 'Hoe de woning wordt verhuurd (V2).', () => Gebruik)
  @ViewColumn()
  gebruik: Gebruik | null;

  @Veld('PARTNER', 'Of de woning geschikt is om bij het ouder worden in te blijven wonen.', () => Boolean)
  @ViewColumn()
  levensloopbestendig: boolean;

  @Veld('PARTNER', 'Of het een geclusterde ouderenwoning is.', () => Boolean)
  @ViewColumn()
  geclusterd: boolean;

  @Veld('PARTNER', 'Of de woning voor snel en tijdelijk wonen is.', () => Boolean)
  @ViewColumn()
  flexwoning: boolean;

  @Veld('PARTNER', 'Of het een standplaats voor een woonwagen is.', () => Boolean)
  @ViewColumn()
  standplaats: boolean;

  @Veld('BEDRIJF', 'Onderhoudsconditie van 1 (zeer goed) tot en met 6 (zeer slecht).', () => Int)
  @ViewColumn()
  conditie: number | null;

  @Veld('BEDRIJF', 'Hoe de woning er nu voor staat.', () => Woningstatus)
  @ViewColumn()
  status: Woningstatus | null;

  @Veld('BEDRIJF', 'Telt op bij elke wijziging van de woning.', () => Int)
  @ViewColumn()
  versie: number | null;

  @ViewColumn() straat: string | null;
  @ViewColumn() huisnummer: number | null;
  @ViewColumn() toevoeging: string | null;
  @ViewColumn() postcode: string | null;
  @ViewColumn() plaats: string | null;
  @ViewColumn({ name: 'kale_huur_cent' }) kaleHuurCent: number | null;
  @ViewColumn({ name: 'streefhuur_cent' }) streefhuurCent: number | null;

  @Veld('BEDRIJF', 'Het adres van de woning.', () => Adres)
  get adres(): Adres {
    const { straat, huisnummer, toevoeging, postcode, plaats } = this;
    return { straat, huisnummer, toevoeging, postcode, plaats };
  }

  @Veld('BEDRIJF', 'De huur per maand zonder servicekosten, vandaag.', () => BedragScalar)
  get kaleHuur(): number | null {
    return euros(this.kaleHuurCent);
  }

  @Veld('BEDRIJF', 'De huur die de eigenaar bij een nieuwe huurder vraagt.', () => BedragScalar)
  get streefhuur(): number | null {
    return euros(this.streefhuurCent);
  }
}
