import { Arg, Ctx, ID } from 'type-graphql';
import { Bron, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Notificatie } from './notificatie.entity';
import { NotificatieService } from './notificatie.service';

@Bron(() => Notificatie)
export class NotificatieResolver {
  @Vraag('OPENBAAR', 'De berichten aan uw organisatie, nieuwste eerst, hoogstens 200.', () => [Notificatie])
  notificaties(
    @Arg('alleenOpen', () => Boolean, { nullable: true, defaultValue: true }) alleenOpen: boolean | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Notificatie[]> {
    return verzoek.dienst(NotificatieService).lijst(alleenOpen ?? true);
  }

  @Wijziging(
    'Bevestigt dat uw organisatie een bericht heeft gelezen; wie en wanneer blijft bewaard.',
    () => Notificatie,
  )
  bevestigNotificatie(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Notificatie> {
    return verzoek.dienst(NotificatieService).bevestig(id);
  }
}
