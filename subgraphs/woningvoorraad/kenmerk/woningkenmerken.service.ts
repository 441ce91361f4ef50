import type { Verzoek } from '../../kern/verzoek';
import { AfspraakService } from '../voorraad/afspraak.service';
import { StandService } from '../voorraad/stand.service';
import type { Woningkenmerken } from './woningkenmerken.entity';

interface Rij {
  corporatie: string;
  woningen: number;
  flexwoningen: number;
  levensloopbestendig: number;
}

const geenWoningen = 'Het platform kent van deze corporatie geen woningen op deze dag.';

/** Flexible and lifetime-proof dwellings per corporatie of the applicable set (S3-16, S3-29). */
export class WoningkenmerkenService {
  constructor(private readonly verzoek: Verzoek) {}

  async op(peildatum: string): Promise<Woningkenmerken[]> {
    const { corporaties } = await this.verzoek.dienst(AfspraakService).op(peildatum);
    const leeg = await this.verzoek.dienst(StandService).waaromLeeg(peildatum);
    const rijen =
      leeg === null
        ? await this.verzoek.lees(
            (m) =>
              m.query('select * from woningvoorraad.kenmerkstand($1, $2)', [peildatum, corporaties]) as Promise<Rij[]>,
          )
        : [];
    return corporaties.map((id) => {
      const rij = rijen.find(({ corporatie }) => corporatie === id);
      return {
        corporatie: { id },
        peildatum,
        woningen: rij?.woningen ?? null,
        flexwoningen: rij?.flexwoningen ?? null,
        levensloopbestendig: rij?.levensloopbestendig ?? null,
        reden: rij === undefined ? (leeg ?? geenWoningen) : null,
      };
    });
  }
}
