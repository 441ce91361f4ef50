import { ID, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Type, Veld } from '../../kern/veld';
import { WebhooksoortType, type Webhooksoort } from './gebeurtenissen';

export enum Uitzetreden {
  EIGENAAR = 'EIGENAAR',
  STORING = 'STORING',
}
registerEnumType(Uitzetreden, {
  name: 'Uitzetreden',
  description: 'Waarom een koppeling uit staat.',
  valuesConfig: {
    EIGENAAR: { description: 'Uw organisatie heeft haar uitgezet.' },
    STORING: { description: 'Er kwam dagenlang niets aan.' },
  },
});

/** A subscription of one partner: where which events go. Only who may manage it sees it. */
@Type('Webhook', 'Een koppeling: een adres van uw organisatie dat gebeurtenissen ontvangt.')
@Entity({ schema: 'samenwerking', name: 'webhook', synchronize: false })
export class Webhook {
  @Veld('OPENBAAR', 'Kenmerk van de koppeling.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text') eigenaar: string;

  @Veld('PARTNER', 'Naam die uw organisatie haar gaf.', () => String)
  @Column('text')
  naam: string;

  @Veld('PARTNER', 'Waar de gebeurtenissen heen gaan.', () => String)
  @Column('text')
  adres: string;

  @Veld('PARTNER', 'Over welke gebeurtenissen.', () => [WebhooksoortType])
  @Column('text', { array: true })
  soorten: Webhooksoort[];

  @Veld('PARTNER', 'Wanneer de koppeling is vastgelegd.', () => Date)
  @Column('timestamptz', { name: 'aangemaakt_op' })
  aangemaaktOp: Date;

  @Veld('PARTNER', 'De rol die haar vastlegde.', () => String)
  @Column('text', { name: 'aangemaakt_rol' })
  aangemaaktDoor: string;

  @Veld('PARTNER', 'Sinds wanneer de koppeling uit staat; leeg = aan.', () => Date)
  @Column('timestamptz', { name: 'uitgezet_op', nullable: true })
  uitgezetOp: Date | null;

  @Veld('PARTNER', 'Waarom de koppeling uit staat.', () => Uitzetreden)
  @Column('text', { name: 'uitgezet_reden', nullable: true })
  uitgezetReden: Uitzetreden | null;

  @Veld('PARTNER', 'Sinds wanneer niets aankomt; leeg = de laatste bezorging lukte.', () => Date)
  @Column('timestamptz', { name: 'storing_sinds', nullable: true })
  storingSinds: Date | null;
}

/** The only moment at which a secret is shown. */
@Type('Webhooksleutel', 'Een nieuw geheim van een koppeling; u ziet het alleen nu.')
export class Webhooksleutel {
  @Veld('PARTNER', 'De koppeling waar het geheim bij hoort.', () => Webhook) webhook: Webhook;
  @Veld('PARTNER', 'Het geheim waarmee de ontvanger de handtekening controleert. Bewaar het veilig.', () => String)
  geheim: string;
}
