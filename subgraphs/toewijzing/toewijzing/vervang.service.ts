import type { EntityManager } from 'typeorm';
import { conflict } from '../../kern/fout';
import type { Logboekregels } from '../../kern/logboek';
import { stuur } from '../../kern/uitgaand';
import type { Verzoek } from '../../kern/verzoek';
import { leesGrenzen } from '../inkomensgrens/grenzen.service';
import { WoningService, type Huur } from '../woning/woning.service';
import { bouwRij } from './bouw-rij';
import type { Toewijsopdracht } from './toewijzing.input';
import { schrijfToewijzingen, type Toewijzingsrij } from './toewijzingsrij';
import { geschrevenVelden } from './wijs-toe.service';

/** An allocation as it should have been. The dwelling stays: another dwelling is another allocation. */
export interface Correctie {
  id: string;
  opdracht: Toewijsopdracht;
  /** Last day of the tenancy; null = the household still lives there. */
  eindeHuur: string | null;
  reden: string;
}

interface OudeRij {
  id: string;
  gemeente_code: string;
  eigenaar: string;
  wijk_code: string;
  betrokkene: string;
  woning_id: string;
  woning_versie: number;
}

/**
 * Puts rows in the place of own allocations, in sets: what was there becomes GECORRIGEERD and counts as withdrawn from now on, so
 * that every meter keeps telling of the past what it told then (A10). Orders are judged by their caller; an import from a
 * databeheerder uses this too, who may write what it may not read.
 */
export class VervangService {
  constructor(private readonly verzoek: Verzoek) {}

  /** Ids of the new rows, in the same order. All or nothing. */
  async vervang(m: EntityManager, log: Logboekregels, correcties: readonly Correctie[]): Promise<string[]> {
    if (correcties.length === 0) return [];
    const nu = this.verzoek.klok.nu();
    const ouden = await this.sluitAf(m, correcties, nu);
    await this.keurHuren(m, correcties, ouden);
    const rijen = await this.bouw(m, correcties, ouden, nu);
    await schrijfToewijzingen(m, rijen);
    for (const [i, rij] of rijen.entries()) {
      const oud = ouden[i] as OudeRij;
      log.geschreven('Toewijzing', oud, ['status']);
      log.geschreven('Toewijzing', rij, geschrevenVelden);
      if (rij.kandidaat_id !== null)
        await stuur(m, 'toewijzing', 'toewijzing.gecorrigeerd', {
          toewijzing: rij.id,
          vervangt: oud.id,
          datum: rij.datum,
          kandidaat: rij.kandidaat_id,
        });
    }
    return rijen.map((rij) => rij.id);
  }

  /** The old rows in the order of the corrections, closed. */
  private async sluitAf(m: EntityManager, correcties: readonly Correctie[], nu: Date): Promise<OudeRij[]> {
    const ids = correcties.map((c) => c.id);
    const rijen = (await m.query(
      `select b.id, b.gemeente_code, b.eigenaar, b.wijk_code, t.betrokkene, b.woning_id, b.woning_versie
         from toewijzing.toewijzing_bedrijf b join toewijzing.toewijzing t on t.id = b.id
        where b.id = any($1::uuid[]) and b.eigenaar = $2 and b.status = 'GELDIG'`,
      [ids, this.verzoek.wie.partner],
    )) as OudeRij[];
    const [, gesloten] = (await m.query(
      `update toewijzing.toewijzing_bedrijf set status = 'GECORRIGEERD', versie = versie + 1, ingetrokken_op = $2
        where id = any($1::uuid[]) and status = 'GELDIG'`,
      [rijen.map((rij) => rij.id), nu],
    )) as [unknown[], number];
    if (rijen.length < correcties.length || gesloten < correcties.length)
      throw conflict('De toewijzing is intussen gewijzigd. Bekijk haar opnieuw.');
    const opId = new Map(rijen.map((rij) => [rij.id, rij]));
    return ids.map((id) => opId.get(id.toLowerCase()) as OudeRij);
  }

  /** T13: one household at a time, also on the corrected days. */
  private async keurHuren(
    m: EntityManager,
    correcties: readonly Correctie[],
    ouden: readonly OudeRij[],
  ): Promise<void> {
    const [botsing] = (await m.query(
      `select 1 from unnest($1::uuid[], $2::date[], $3::date[]) as c(woning, van, tot)
         join toewijzing.toewijzing_bedrijf b on b.woning_id = c.woning and b.status = 'GELDIG'
          and b.datum < c.tot and c.van < coalesce(b.einde_huur, 'infinity') limit 1`,
      [
        ouden.map((oud) => oud.woning_id),
        correcties.map((c) => c.opdracht.datum),
        correcties.map((c) => c.eindeHuur ?? 'infinity'),
      ],
    )) as unknown[];
    if (botsing !== undefined) throw conflict('Op die dagen is deze woning aan een ander huishouden toegewezen.');
  }

  private async bouw(
    m: EntityManager,
    correcties: readonly Correctie[],
    ouden: readonly OudeRij[],
    nu: Date,
  ): Promise<Toewijzingsrij[]> {
    const plekken = correcties.map(({ opdracht }, i) => ({
      woning: (ouden[i] as OudeRij).woning_id,
      datum: opdracht.datum,
    }));
    const jaren = [...new Set(plekken.map((p) => Number(p.datum.slice(0, 4))))];
    const grenzen = await leesGrenzen(m, jaren);
    const huren = await this.verzoek.dienst(WoningService).huren(m, plekken);
    return correcties.map(({ opdracht, eindeHuur, reden }, i) => {
      const oud = ouden[i] as OudeRij;
      const rij = bouwRij({
        opdracht,
        woning: { ...oud, id: oud.woning_id },
        woningVersie: oud.woning_versie,
        huur: huren[i] as Huur,
        grenzen,
        eindeHuur,
        vastgelegdOp: nu,
        nieuwId: () => this.verzoek.nieuwId(),
      });
      // The same person: one trail of who looked.
      return { ...rij, betrokkene: oud.betrokkene, vervangt: oud.id, correctiereden: reden };
    });
  }
}
