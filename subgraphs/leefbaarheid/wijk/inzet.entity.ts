import { Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

export enum Inzetschema {
  ACTIUM_2016 = 'ACTIUM_2016',
  MBA_2021 = 'MBA_2021',
  ACTIUM_2023 = 'ACTIUM_2023',
}
registerEnumType(Inzetschema, {
  name: 'Inzetschema',
  description:
    'Volgens welke indeling een niveau van inzet is gegeven; de indelingen zijn niet onderling te vergelijken.',
});

/** The level of effort in a wijk, always with its scheme: no mapping between schemes is stated (L1, L2). */
@Type('Inzetniveau', 'Hoeveel inzet een wijk krijgt, volgens een indeling.')
@Entity({ schema: 'leefbaarheid', name: 'inzetniveau' })
export class Inzetniveau {
  @PrimaryColumn('text', { name: 'wijk_code' })
  wijkCode: string;

  @Veld('OPENBAAR', 'De indeling waarin dit niveau een betekenis heeft.', () => Inzetschema)
  @PrimaryColumn('text')
  schema: Inzetschema;

  @Veld('OPENBAAR', 'Niveau van inzet, zoals de bron het noemt.', () => String)
  @Column('text')
  niveau: string;

  @Veld('OPENBAAR', 'Eerste dag waarop dit niveau geldt.', () => DatumType)
  @PrimaryColumn('date')
  vanaf: string;

  @Veld('OPENBAAR', 'Laatste dag waarop dit niveau geldt; leeg als er geen einde bekend is.', () => DatumType, {
    leeg: true,
  })
  @Column('date', { nullable: true })
  tot: string | null;
}

/** What a wijk puts first in a year (S2); rang null = of equal weight. */
@Type('Prioriteit', 'Waar een wijk in een jaar vooral aan werkt.')
@Entity({ schema: 'leefbaarheid', name: 'prioriteit' })
export class Prioriteit {
  @PrimaryColumn('text', { name: 'wijk_code' })
  wijkCode: string;

  @PrimaryColumn('int')
  volgorde: number;

  @Veld('OPENBAAR', 'Het jaar waarvoor de prioriteit geldt.', () => Int)
  @PrimaryColumn('int')
  jaar: number;

  @Veld('OPENBAAR', 'Plaats in de volgorde; leeg als alle prioriteiten even belangrijk zijn.', () => Int, {
    leeg: true,
  })
  @Column('int', { nullable: true })
  rang: number | null;

  @Veld('OPENBAAR', 'De prioriteit, in woorden.', () => String)
  @Column('text')
  tekst: string;
}
