import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import { eindeVanDag } from '../../kern/klok';
import type { Verzoek } from '../../kern/verzoek';
import type { Dossier } from '../dossier/dossier.entity';
import { DossierService } from '../dossier/dossier.service';
import { nietAfgesloten } from '../dossier/dossierbeheer.service';

/** Why sharing with a partner is refused, as the database sees it (leefbaarheid.deelbezwaar). */
const bezwaren: Readonly<Record<string, string>> = {
  ONBEKEND: 'Deze partner bestaat niet. Kies een partner uit de lijst van partners.',
  ZELF: 'Het dossier is al van uw eigen organisatie. Kies een andere partner.',
  CORPORATIE: 'Een dossier deelt u nooit met een andere corporatie (A7). Kies een partner die geen corporatie is.',
  GEEN_CONVENANT:
    'Deze partner is met uw organisatie geen partij bij een convenant overlast dat nu geldt. Delen kan pas als dat convenant er is.',
};

/** Sharing a dossier: a participant with an end date, under a convenant in force (A2, A5). */
export class DelingService {
  constructor(private readonly verzoek: Verzoek) {}

  /** Shares through 23:59:59 of `tot`; sharing again moves the end of the running share. */
  deel(id: string, partner: string, tot: string, reden: string | null): Promise<Dossier | null> {
    return this.verzoek.metLogboek('Mutation.deelDossier', async (m, log) => {
      const dossier = await this.vergrendeld(m, id);
      nietAfgesloten(dossier);
      await this.keur(m, partner, tot, reden);
      const einde = eindeVanDag(tot);
      const [, verlengd] = (await m.query(
        `update leefbaarheid.deelname set tot = $3, reden = coalesce($4, reden)
          where dossier_id = $1 and partner = $2 and doel = $5 and beeindigd_op is null and tot >= $6`,
        [dossier.id, partner, einde, reden, this.verzoek.doel, this.verzoek.klok.nu()],
      )) as [unknown, number];
      if (verlengd === 0) {
        await m.query(
          `insert into leefbaarheid.deelname (id, dossier_id, gemeente_code, eigenaar, wijk_code, partner, doel, van, tot, reden)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            this.verzoek.nieuwId(),
            dossier.id,
            this.verzoek.wie.gemeente,
            dossier.eigenaar,
            dossier.wijkCode,
            partner,
            this.verzoek.doel,
            this.verzoek.klok.nu(),
            einde,
            reden,
          ],
        );
      }
      log.geschreven('Dossier', { eigenaar: dossier.eigenaar, betrokkene: dossier.logbetrokkene }, ['deelnemers']);
      return this.verzoek.dienst(DossierService).teruggave(m, log, dossier.id);
    });
  }

  /** Ends at once: from this moment the rows do not exist for that partner. */
  beeindig(id: string, partner: string): Promise<Dossier | null> {
    return this.verzoek.metLogboek('Mutation.beeindigDeling', async (m, log) => {
      const dossier = await this.vergrendeld(m, id);
      const [, beeindigd] = (await m.query(
        `update leefbaarheid.deelname set beeindigd_op = $3
          where dossier_id = $1 and partner = $2 and doel = $4 and beeindigd_op is null and tot >= $3`,
        [dossier.id, partner, this.verzoek.klok.nu(), this.verzoek.doel],
      )) as [unknown, number];
      if (beeindigd === 0)
        throw ongeldigeInvoer([
          { veld: 'partner', melding: 'Het dossier is nu niet met deze partner gedeeld. Er is niets te beëindigen.' },
        ]);
      log.geschreven('Dossier', { eigenaar: dossier.eigenaar, betrokkene: dossier.logbetrokkene }, ['deelnemers']);
      return this.verzoek.dienst(DossierService).teruggave(m, log, dossier.id);
    });
  }

  /** The own dossier, held against a second sharer until this transaction ends: one running share per partner. */
  private async vergrendeld(m: EntityManager, id: string): Promise<Dossier> {
    await m.query('select pg_advisory_xact_lock(hashtextextended($1, 14))', [id.toLowerCase()]);
    return this.verzoek.dienst(DossierService).eigen(m, id);
  }

  private async keur(m: EntityManager, partner: string, tot: string, reden: string | null): Promise<void> {
    const fouten: Veldfout[] = [];
    const [rij] = (await m.query('select leefbaarheid.deelbezwaar($1) as bezwaar', [partner])) as {
      bezwaar: string | null;
    }[];
    const bezwaar = rij?.bezwaar == null ? undefined : bezwaren[rij.bezwaar];
    if (bezwaar !== undefined) fouten.push({ veld: 'partner', melding: bezwaar });
    const vandaag = this.verzoek.klok.vandaag();
    const uiterlijk = DateTime.fromISO(vandaag).plus({ years: 1 }).toISODate() ?? vandaag;
    if (tot < vandaag)
      fouten.push({ veld: 'tot', melding: 'De einddatum is al voorbij. Kies vandaag of een latere dag.' });
    if (tot > uiterlijk)
      fouten.push({
        veld: 'tot',
        melding: `U deelt een dossier voor hoogstens een jaar. Kies een dag tot en met ${uiterlijk}.`,
      });
    if (bevatBsn(reden)) fouten.push({ veld: 'reden', melding: bsnMelding('de reden') });
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  }
}
