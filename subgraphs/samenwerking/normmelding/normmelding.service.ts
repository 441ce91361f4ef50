import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { PartnerService } from '../partner/partner.service';
import { Normmelding, type Normontvanger } from './normmelding.entity';

interface Ontvangerrij {
  normmelding_id: string;
  partner: string;
  op: Date;
  bevestigd_op: Date | null;
  bevestigd_rol: string | null;
}

/** T5: who was told what and when, and who acknowledged it; for who signed the agreements. */
export class NormmeldingService {
  constructor(private readonly verzoek: Verzoek) {}

  lijst(jaar: number | null, corporatie: string | null): Promise<Normmelding[]> {
    const where = {
      ...(jaar === null ? {} : { jaar }),
      ...(corporatie === null ? {} : { corporatiecode: corporatie }),
    };
    return this.verzoek.lees((m) => m.find(Normmelding, { where, order: { op: 'DESC', id: 'ASC' }, take: 200 }));
  }

  async ontvangers(melding: string): Promise<Normontvanger[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Ontvangerrij[]>> =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query('select * from samenwerking.normontvangers($1)', [ids])) as Ontvangerrij[];
        return groepeer(rijen, (rij) => rij.normmelding_id);
      });
    const rijen = (await this.verzoek.lader('normontvangers', haalOp).load(melding)) ?? [];
    const partner = (id: string) => this.verzoek.dienst(PartnerService).opId(id);
    return Promise.all(
      rijen.map(async (rij) => ({
        partner: await partner(rij.partner),
        op: rij.op,
        bevestigdOp: rij.bevestigd_op,
        bevestigdDoor: rij.bevestigd_rol,
      })),
    );
  }
}
