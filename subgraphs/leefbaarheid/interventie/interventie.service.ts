import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { DossierService } from '../dossier/dossier.service';
import { nietAfgesloten } from '../dossier/dossierbeheer.service';
import type { Pijler } from './interventie.entity';

export interface NieuweInterventie {
  instrument: string;
  pijler: Pijler;
  /** ISO date. */
  op: string;
  effect: string | null;
}

/** Recording what was done in an own dossier (L7). */
export class InterventieService {
  constructor(private readonly verzoek: Verzoek) {}

  /** The first intervention puts an open dossier in progress; `sluit` closes it with them. Answers the new ids. */
  legVast(dossierId: string, interventies: readonly NieuweInterventie[], sluit = false): Promise<string[]> {
    this.keur(interventies);
    return this.verzoek.metLogboek('Dossier.interventies', async (m, log) => {
      const dossier = await this.verzoek.dienst(DossierService).eigen(m, dossierId);
      nietAfgesloten(dossier);
      const { id, eigenaar, wijkCode, logbetrokkene } = dossier;
      const rijen = interventies.map((interventie) => ({ id: this.verzoek.nieuwId(), ...interventie }));
      await m.query(
        `insert into leefbaarheid.interventie (dossier_id, gemeente_code, eigenaar, wijk_code, betrokkene, id, instrument, pijler, op, effect)
         select $1, $2, $3, $4, $5, id, instrument, pijler, op, effect
           from jsonb_to_recordset($6) as r(id uuid, instrument text, pijler text, op date, effect text)`,
        [id, this.verzoek.wie.gemeente, eigenaar, wijkCode, logbetrokkene, JSON.stringify(rijen)],
      );
      const status = sluit ? 'AFGESLOTEN' : 'IN_BEHANDELING';
      await m.query('update leefbaarheid.dossier_persoon set status = $2 where id = $1', [id, status]);
      log.geschreven('Dossier', { eigenaar, betrokkene: logbetrokkene }, ['interventies', 'status']);
      return rijen.map((rij) => rij.id);
    });
  }

  private keur(interventies: readonly NieuweInterventie[]): void {
    const vandaag = this.verzoek.klok.vandaag();
    if (interventies.some(({ instrument, effect }) => bevatBsn(instrument) || bevatBsn(effect)))
      throw ongeldigeInvoer([{ veld: 'effect', melding: bsnMelding('de interventie') }]);
    if (interventies.some(({ op }) => op > vandaag))
      throw ongeldigeInvoer([{ veld: 'op', melding: 'De dag ligt in de toekomst. Kies vandaag of een eerdere dag.' }]);
  }
}
