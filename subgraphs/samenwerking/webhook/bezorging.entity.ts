import { ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Type, Veld } from '../../kern/veld';
import { WebhooksoortType, type Webhooksoort } from './gebeurtenissen';

type Bezorgstatus = 'WACHT' | 'BEZORGD' | 'MISLUKT';
const BezorgstatusType: Record<Bezorgstatus, Bezorgstatus> = {
  WACHT: 'WACHT',
  BEZORGD: 'BEZORGD',
  MISLUKT: 'MISLUKT',
};
registerEnumType(BezorgstatusType, {
  name: 'Bezorgstatus',
  description: 'Hoe het met een bezorging staat.',
  valuesConfig: {
    WACHT: { description: 'Wacht op een (volgende) poging, of op een eerdere gebeurtenis over hetzelfde.' },
    BEZORGD: { description: 'De ontvanger heeft bevestigd.' },
    MISLUKT: { description: 'Na de laatste poging niet aangekomen; u kunt opnieuw laten bezorgen.' },
  },
});

/** One event for one subscription, and how its delivery went. */
@Type('Webhookbezorging', 'Een gebeurtenis die naar een koppeling gaat.')
@Entity({ schema: 'samenwerking', name: 'webhook_bezorging', synchronize: false })
export class Webhookbezorging {
  @Veld('OPENBAAR', 'Kenmerk; de ontvanger ziet het als webhook-id, bij elke poging hetzelfde.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'webhook_id' }) webhookId: string;

  @Veld('PARTNER', 'Wat er gebeurde.', () => WebhooksoortType)
  @Column('text')
  soort: Webhooksoort;

  @Veld('PARTNER', 'Kenmerk van waar het over gaat; de rest vraagt u op in de graaf.', () => ID)
  @Column('uuid')
  onderwerp: string;

  @Veld('PARTNER', 'Wanneer het gebeurde.', () => Date)
  @Column('timestamptz')
  op: Date;

  @Veld('PARTNER', 'Hoe het ermee staat.', () => BezorgstatusType)
  @Column('text')
  status: Bezorgstatus;

  @Veld('PARTNER', 'Aantal pogingen tot nu toe.', () => Int)
  @Column('int')
  pogingen: number;

  @Veld('PARTNER', 'Wanneer voor het laatst is geprobeerd te bezorgen.', () => Date)
  @Column('timestamptz', { name: 'laatste_poging', nullable: true })
  laatstePoging: Date | null;

  @Column('timestamptz', { name: 'volgende_poging' })
  volgendePogingOp: Date;

  @Veld('PARTNER', 'Wat de laatste poging opleverde.', () => String)
  @Column('text', { nullable: true })
  uitkomst: string | null;
}
