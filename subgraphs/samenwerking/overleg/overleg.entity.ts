import { ID, Int, registerEnumType } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

const opNaam = <T extends string>(...namen: T[]): Record<T, T> =>
  Object.fromEntries(namen.map((naam) => [naam, naam])) as Record<T, T>;

const Overlegsoort = opNaam(
  'MARKTRAPPORTAGE',
  'VOORBEREIDEND',
  'ACTIVITEITENOVERZICHT',
  'PUBLICATIE',
  'BESTUURLIJK',
  'AMBTELIJK',
);
registerEnumType(Overlegsoort, {
  name: 'Overlegsoort',
  description: 'Wat de jaarcyclus van de prestatieafspraken vraagt.',
});

const Overlegstatus = opNaam('TE_PLANNEN', 'GEPLAND', 'GEHOUDEN', 'TE_LAAT', 'VERVALLEN');
registerEnumType(Overlegstatus, {
  name: 'Overlegstatus',
  description: 'Hoe het met een overleg of termijn staat.',
  valuesConfig: {
    TE_PLANNEN: { description: 'Er is nog geen dag gekozen; de termijn loopt nog.' },
    GEPLAND: { description: 'Er is een dag gekozen.' },
    GEHOUDEN: { description: 'Gehouden, verstuurd of gepubliceerd.' },
    TE_LAAT: { description: 'De termijn is voorbij en het is niet gehouden.' },
    VERVALLEN: { description: 'Gaat niet door, met een reden.' },
  },
});

/** A meeting or deadline of the yearly cycle (S3 ch. 3), as the rules ask for it and as the partners noted it. */
@Type('Overleg', 'Een overleg of termijn uit de jaarcyclus van de prestatieafspraken.')
@ViewEntity({ schema: 'samenwerking', name: 'overleg_lees', synchronize: false })
export class Overleg {
  @Veld('OPENBAAR', 'Kenmerk van het overleg.', () => ID)
  @ViewColumn()
  id: string;

  @ViewColumn({ name: 'regel_id' })
  regelId: string;

  @Veld('PARTNER', 'Code van de regel in de cyclus, zoals bestuurlijk-tripartiet.', () => String)
  @ViewColumn()
  regel: string;

  @Veld('PARTNER', 'Wat voor overleg of termijn het is.', () => Overlegsoort)
  @ViewColumn()
  soort: string;

  @Veld('PARTNER', 'Naam van het overleg of de termijn.', () => String)
  @ViewColumn()
  naam: string;

  @Veld('PARTNER', 'Wat de afspraken erover zeggen, in gewone woorden.', () => String)
  @ViewColumn()
  toelichting: string | null;

  @Veld('PARTNER', 'Waar de regel staat.', () => String)
  @ViewColumn()
  bron: string | null;

  @Veld('PARTNER', 'Naam van de cyclus waar het bij hoort.', () => String)
  @ViewColumn()
  cyclus: string;

  @Veld('PARTNER', 'Is die cyclus afgelopen? Zij loopt door tot er een opvolger is.', () => Boolean)
  @ViewColumn()
  verlopen: boolean;

  @Veld('PARTNER', 'Het jaar waarvoor het telt.', () => Int)
  @ViewColumn()
  jaar: number;

  @Veld('PARTNER', 'Het hoeveelste van dat jaar.', () => Int)
  @ViewColumn()
  volgnummer: number;

  @Veld('PARTNER', 'Op verzoek, boven op wat de cyclus vraagt.', () => Boolean)
  @ViewColumn()
  extra: boolean;

  @Veld('PARTNER', 'De laatste dag waarop het op tijd is; leeg = zonder termijn.', () => DatumType)
  @ViewColumn()
  termijn: string | null;

  @Veld('PARTNER', 'Wanneer het gepland is; leeg = nog niet gepland.', () => Date)
  @ViewColumn({ name: 'gepland_op' })
  geplandOp: Date | null;

  @Veld('PARTNER', 'Hoe het ermee staat.', () => Overlegstatus)
  @ViewColumn()
  status: keyof typeof Overlegstatus;

  @Veld('PARTNER', 'De dag waarop het gehouden, verstuurd of gepubliceerd is.', () => DatumType)
  @ViewColumn({ name: 'gehouden_op' })
  gehoudenOp: string | null;

  @Veld('PARTNER', 'Was dat op tijd? Leeg = niet gehouden, of zonder termijn.', () => Boolean)
  @ViewColumn({ name: 'op_tijd' })
  opTijd: boolean | null;

  @Veld('PARTNER', 'Adres van het verslag of het stuk.', () => String)
  @ViewColumn()
  verslag: string | null;

  @Veld('PARTNER', 'Waarom het niet doorgaat.', () => String)
  @ViewColumn({ name: 'vervallen_reden' })
  vervallenReden: string | null;

  @Veld('PARTNER', 'Loopt op bij elke wijziging; 0 = nog niets vastgelegd.', () => Int)
  @ViewColumn()
  versie: number;

  @Veld('PARTNER', 'Wanneer het voor het laatst is gewijzigd.', () => Date)
  @ViewColumn({ name: 'gewijzigd_op' })
  gewijzigdOp: Date | null;

  @ViewColumn({ name: 'deelnemers' })
  deelnemercodes: string[];

  @ViewColumn({ name: 'verantwoordelijken' })
  verantwoordelijkecodes: string[];

  @ViewColumn({ name: 'agenda_door' })
  agendacode: string | null;

  @ViewColumn({ name: 'verslag_door' })
  verslagcode: string | null;

  @ViewColumn()
  volgorde: number;

  @ViewColumn({ name: 'gepland_dag' })
  geplandDag: string | null;
}

/** "2 of at least 2 this year" (S3 ch. 3). */
@Type('Overlegteller', 'Hoe vaak een overleg dit jaar is gehouden, naast wat is afgesproken.')
export class Overlegteller {
  @Veld('PARTNER', 'Code van de regel in de cyclus.', () => String) regel: string;
  @Veld('PARTNER', 'Naam van het overleg.', () => String) naam: string;
  @Veld('PARTNER', 'Het jaar waarover geteld is.', () => Int) jaar: number;
  @Veld('PARTNER', 'Hoe vaak het minstens moet; leeg = de afspraken noemen geen aantal.', () => Int)
  minimum: number | null;
  @Veld('PARTNER', 'Hoe vaak het gehouden is.', () => Int) gehouden: number;
  @Veld('PARTNER', 'Hoe vaak het nog gepland staat.', () => Int) gepland: number;
}
