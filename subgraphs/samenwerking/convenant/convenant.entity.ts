import { ID } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import { CategorieType, DoelType } from '../../kern/beleidstypen';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.entity';

/** A party's signature: who, when. */
@Type('Ondertekening', 'Een handtekening onder een convenant.')
export class Ondertekening {
  @Veld('OPENBAAR', 'Wie ondertekende.', () => Partner, { leeg: true }) partner: Partner | null;
  @Veld('OPENBAAR', 'Wanneer.', () => Date) op: Date;
}

/** What partners agreed to share: it documents, and it closes by itself (A2). */
@Type('Convenant', 'Een afspraak tussen partners om voor een doel gegevens te delen.')
@ViewEntity({ schema: 'samenwerking', name: 'convenant_lees', synchronize: false })
export class Convenant {
  @Veld('OPENBAAR', 'Kenmerk van het convenant.', () => ID)
  @ViewColumn()
  id: string;

  @Veld('PARTNER', 'Code waarmee het toegangsbeleid naar dit soort convenant verwijst; niet uniek.', () => String)
  @ViewColumn()
  code: string;

  @Veld('PARTNER', 'Naam van het convenant.', () => String)
  @ViewColumn()
  naam: string;

  @Veld('PARTNER', 'Doelen waarvoor gegevens gedeeld mogen worden.', () => [DoelType])
  @ViewColumn()
  doelen: string[];

  @Veld('PARTNER', 'Soorten gegevens die gedeeld mogen worden.', () => [CategorieType])
  @ViewColumn()
  categorieen: string[];

  @Veld('PARTNER', 'Vanaf wanneer het geldt.', () => Date)
  @ViewColumn({ name: 'geldig_van' })
  geldigVan: Date;

  @Veld('PARTNER', 'Tot wanneer het geldt; leeg = zonder einde. Op dit moment sluit de toegang vanzelf.', () => Date)
  @ViewColumn({ name: 'geldig_tot' })
  geldigTot: Date | null;

  @Veld('PARTNER', 'Opent het nu gegevens: ingegaan, niet afgelopen en door alle partijen ondertekend?', () => Boolean)
  @ViewColumn({ name: 'van_kracht' })
  vanKracht: boolean;

  @Veld('PARTNER', 'Toelichting bij het convenant.', () => String)
  @ViewColumn()
  toelichting: string | null;

  @ViewColumn({ name: 'geregistreerd_door' })
  registreerder: string;

  @ViewColumn({ name: 'partijen' })
  partijcodes: string[];

  @ViewColumn({ name: 'ondertekeningen' })
  handtekeningen: { partner: string; op: string }[];
}
