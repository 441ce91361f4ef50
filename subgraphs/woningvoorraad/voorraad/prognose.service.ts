import { alsGetal, leesParameters } from '../../kern/parameter/parameter';
import type { Verzoek } from '../../kern/verzoek';
import type { Projectfase } from '../project/project.enum';
import { AfspraakService } from './afspraak.service';
import { prognose, prognoseUitleg, type Prognoseproject, type Prognosepunt, type Prognoseregels } from './prognose';

export interface Planning extends Prognoseproject {
  geclusterd: number | null;
  standplaatsen: number | null;
}

/** What is planned, and by which rules it is believed (S3-12: "monitoren doorlopend de prognose"). */
export class PrognoseService {
  constructor(private readonly verzoek: Verzoek) {}

  /** Projects of the owners whose dwellings count (V1). */
  projecten(): Promise<Planning[]> {
    return this.eenmaal('prognoseprojecten', async () => {
      const { eigenaren } = await this.verzoek.dienst(AfspraakService).op(this.verzoek.klok.vandaag());
      return this.verzoek.lees((m) =>
        m.query(
          `select soort, fase, sociale_huur as aantal, geclusterd, standplaatsen, gepland::text as gepland, verwacht::text as verwacht
             from woningvoorraad.project where eigenaar = any($1)`,
          [eigenaren],
        ),
      );
    });
  }

  /** Null when a rule is not set: then there is no prognosis. */
  regels(): Promise<Prognoseregels | null> {
    return this.eenmaal('prognoseregels', async () => {
      const dag = this.verzoek.klok.vandaag();
      const codes = [
        'prognose_laag_fase',
        'prognose_midden_fase',
        'prognose_hoog_fase',
        'prognose_laag_uitstel',
      ] as const;
      const [laag, midden, hoog, uitstel] = await this.verzoek.lees((m) =>
        leesParameters(
          m,
          codes.map((code) => ({ code, dag })),
        ),
      );
      if (laag == null || midden == null || hoog == null || uitstel == null) return null;
      return {
        laag: { fase: laag as Projectfase, uitstel: alsGetal(uitstel) ?? 0 },
        midden: { fase: midden as Projectfase, uitstel: 0 },
        hoog: { fase: hoog as Projectfase, uitstel: 0 },
      };
    });
  }

  async uitleg(): Promise<string | null> {
    const regels = await this.regels();
    return regels === null ? null : prognoseUitleg(regels, await this.projecten());
  }

  /** From today's number on; `aantal` names what is counted of a project. */
  async vanaf(
    begin: number,
    einde: string,
    aantal: (project: Planning) => number | null = (project) => project.aantal,
  ): Promise<Prognosepunt[] | null> {
    const regels = await this.regels();
    if (regels === null) return null;
    const projecten = (await this.projecten()).map((project) => ({ ...project, aantal: aantal(project) }));
    return prognose(begin, projecten, regels, this.verzoek.klok.vandaag(), einde);
  }

  /** Asked once per request, however many fields need it. */
  private async eenmaal<T>(naam: string, haal: () => Promise<T>): Promise<T> {
    const lader = this.verzoek.lader<{ waarde: T }>(naam, async (sleutels) => {
      const waarde = await haal();
      return new Map(sleutels.map((sleutel) => [sleutel, { waarde }]));
    });
    return ((await lader.load('')) as { waarde: T }).waarde;
  }
}
