import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { DossierService } from '../dossier/dossier.service';
import { nietAfgesloten } from '../dossier/dossierbeheer.service';

export interface NieuwFeit {
  soort: string;
  /** ISO date. */
  op: string;
  toelichting: string | null;
}

/** Recording criminal facts in an own dossier: AVG art. 10, apart from everything else in it. */
export class StrafrechtelijkFeitService {
  constructor(private readonly verzoek: Verzoek) {}

  legVast(dossierId: string, feit: NieuwFeit): Promise<void> {
    if (bevatBsn(feit.soort) || bevatBsn(feit.toelichting))
      throw ongeldigeInvoer([{ veld: 'toelichting', melding: bsnMelding('het feit') }]);
    return this.verzoek.metLogboek('Dossier.strafrechtelijk', async (m, log) => {
      const dossier = await this.verzoek.dienst(DossierService).eigen(m, dossierId);
      nietAfgesloten(dossier);
      const { id, eigenaar, wijkCode, logbetrokkene } = dossier;
      await m.query(
        `insert into leefbaarheid.strafrechtelijk_feit (id, dossier_id, gemeente_code, eigenaar, wijk_code, betrokkene, soort, op, toelichting)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          this.verzoek.nieuwId(),
          id,
          this.verzoek.wie.gemeente,
          eigenaar,
          wijkCode,
          logbetrokkene,
          feit.soort,
          feit.op,
          feit.toelichting,
        ],
      );
      log.geschreven('Dossier', { eigenaar, betrokkene: logbetrokkene }, ['strafrechtelijk']);
    });
  }
}
