import { ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Type, Veld } from '../../kern/veld';

/** A link of an account with which a calendar program reads the meetings of its partner; only who may make one sees it. */
@Type('Agendalink', 'Een link waarmee een agendaprogramma de overleggen van uw organisatie volgt.')
@Entity({ schema: 'samenwerking', name: 'agendalink', synchronize: false })
export class Agendalink {
  @Veld('OPENBAAR', 'Kenmerk van de link.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Veld('PARTNER', 'Naam waaraan u de link herkent.', () => String)
  @Column('text')
  naam: string;

  @Veld('PARTNER', 'De rol die de link maakte; de agenda toont wat die rol mag zien.', () => String)
  @Column('text')
  rol: string;

  @Veld('PARTNER', 'Wanneer de link is gemaakt.', () => Date)
  @Column('timestamptz', { name: 'gemaakt_op' })
  gemaaktOp: Date;

  @Veld('PARTNER', 'Wanneer een agenda de link voor het laatst gebruikte, op een uur na; leeg = nooit.', () => Date)
  @Column('timestamptz', { name: 'laatst_gebruikt_op', nullable: true })
  laatstGebruiktOp: Date | null;

  @Veld('PARTNER', 'Wanneer de link is ingetrokken; leeg = hij werkt.', () => Date)
  @Column('timestamptz', { name: 'ingetrokken_op', nullable: true })
  ingetrokkenOp: Date | null;
}

/** The only moment at which the address is shown. */
@Type('Agendasleutel', 'Een nieuwe agendalink; u ziet het adres alleen nu.')
export class Agendasleutel {
  @Veld('PARTNER', 'De link waar het adres bij hoort.', () => Agendalink) link: Agendalink;
  @Veld(
    'PARTNER',
    'Het adres voor uw agendaprogramma, achter het adres van Buurtgraaf. Wie het heeft, leest mee.',
    () => String,
  )
  pad: string;
}
