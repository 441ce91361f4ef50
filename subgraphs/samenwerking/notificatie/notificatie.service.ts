import { IsNull, type EntityManager } from 'typeorm';
import { nietGevonden } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Notificatie, type NieuweNotificatie } from './notificatie.entity';
import { stuurAfhandeling, stuurNotificaties } from './notificatie.ontvangst';

const hoogstens = 200;

/** Notices of the caller's own organisation, and who acknowledged them when (T5). */
export class NotificatieService {
  constructor(private readonly verzoek: Verzoek) {}

  lijst(alleenOpen: boolean): Promise<Notificatie[]> {
    const where = alleenOpen ? { bevestigdOp: IsNull() } : {};
    return this.verzoek.lees((m) => m.find(Notificatie, { where, order: { op: 'DESC', id: 'ASC' }, take: hoogstens }));
  }

  /** The first acknowledgement is kept: a second one changes nothing. */
  async bevestig(id: string): Promise<Notificatie> {
    const { wie, klok } = this.verzoek;
    return this.verzoek.lees(async (m) => {
      if (isUuid(id)) {
        await m.query(
          `update samenwerking.notificatie set bevestigd_op = $2, bevestigd_door = $3, bevestigd_rol = $4
            where id = $1 and bevestigd_op is null`,
          [id, klok.nu(), wie.pseudoniem, wie.rol],
        );
      }
      const bevestigd = isUuid(id) ? await m.findOneBy(Notificatie, { id }) : null;
      if (bevestigd === null) throw nietGevonden('Dit bericht');
      return bevestigd;
    });
  }

  /** Who has signed need not be asked any longer. */
  async handelAf(m: EntityManager, convenant: string): Promise<void> {
    const { wie, klok } = this.verzoek;
    const { partner, pseudoniem: door, rol } = wie;
    await stuurAfhandeling(m, { convenant, partner, op: klok.nu(), door, rol });
  }

  async meld(m: EntityManager, nieuwe: NieuweNotificatie[]): Promise<void> {
    const { wie, klok } = this.verzoek;
    const metId = nieuwe.map((n) => ({ ...n, id: this.verzoek.nieuwId() }));
    await stuurNotificaties(m, { gemeente: wie.gemeente, op: klok.nu(), nieuwe: metId });
  }
}
