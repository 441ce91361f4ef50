import type { Verzoek } from '../../kern/verzoek';
import { AfspraakService } from './afspraak.service';
import type { Prognosepunt } from './prognose';
import { PrognoseService } from './prognose.service';
import { StandService } from './stand.service';

/** The kernvoorraad from today to the day of the last target (S3-12). */
export class VoorraadprognoseService {
  constructor(private readonly verzoek: Verzoek) {}

  async reeks(): Promise<Prognosepunt[] | null> {
    const vandaag = this.verzoek.klok.vandaag();
    const { kernvoorraad } = await this.verzoek.dienst(StandService).vanGemeente(vandaag);
    const einde = await this.einde(vandaag);
    if (kernvoorraad === null || einde === null) return null;
    return this.verzoek.dienst(PrognoseService).vanaf(kernvoorraad, einde);
  }

  async toelichting(): Promise<string> {
    const vandaag = this.verzoek.klok.vandaag();
    const { kernvoorraad, reden } = await this.verzoek.dienst(StandService).vanGemeente(vandaag);
    if (kernvoorraad === null) return `De stand van vandaag is niet bekend. ${reden ?? ''}`.trim();
    if ((await this.einde(vandaag)) === null) return 'Er is geen doel dat nog moet komen.';
    return (
      (await this.verzoek.dienst(PrognoseService).uitleg()) ?? 'De regels voor de prognose zijn nog niet vastgesteld.'
    );
  }

  /** The day of the last target that lies ahead. */
  private async einde(vandaag: string): Promise<string | null> {
    const { naam, geldigVan } = await this.verzoek.dienst(AfspraakService).op(vandaag);
    const [rij] = (await this.verzoek.lees((m) =>
      m.query(
        `select max(op)::text as op from (select op from woningvoorraad.doelstelling where set_van = $1
           union all select op from woningvoorraad.voorraaddoel where afspraak = $2) as doel`,
        [geldigVan, naam],
      ),
    )) as { op: string | null }[];
    return rij?.op != null && rij.op > vandaag ? rij.op : null;
  }
}
