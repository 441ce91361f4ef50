import type { EntityManager } from 'typeorm';
import { conflict, ongeldigeInvoer } from '../../kern/fout';
import { beginVanDag } from '../../kern/klok';
import type { Logboekregels } from '../../kern/logboek';
import { stuur } from '../../kern/uitgaand';
import type { Verzoek } from '../../kern/verzoek';
import { leesNormregels } from '../beleidsruimte/normregels.service';
import { keurNorm, telMee, telStand } from '../beleidsruimte/normtoets';
import { leesGrenzen } from '../inkomensgrens/grenzen.service';
import { WoningService, type Huur, type Woningfeiten } from '../woning/woning.service';
import { bouwRij } from './bouw-rij';
import { keurOpdracht } from './toewijzing.invoer';
import type { Toewijsopdracht } from './toewijzing.input';
import { schrijfToewijzingen, type Toewijzingsrij } from './toewijzingsrij';
import { geschrevenVelden } from './wijs-toe.service';

/** An allocation of the past: `eindeHuur` null = the household still lives there. */
export interface Reeksregel {
  opdracht: Toewijsopdracht;
  eindeHuur: string | null;
}

const uurVastgelegd = 12;

/** Takes over allocations of one past year in one go: the rules of `wijsToe` per row, the database in sets. */
export class ReeksService {
  constructor(private readonly verzoek: Verzoek) {}

  /** `regels` in order of date. All or nothing. */
  neemOver(jaar: number, regels: readonly Reeksregel[]): Promise<void> {
    const { klok, doel, wie } = this.verzoek;
    for (const { opdracht } of regels) keurOpdracht(opdracht, doel, klok.vandaag());
    return this.verzoek.metLogboek('Toewijzing.neemOver', async (m, log) => {
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`toewijzing:${wie.partner}:${jaar}`]);
      const woningen = await this.woningen(m, regels);
      await this.keurHuren(m, regels, woningen);
      await this.keurKandidaten(m, regels);
      await this.keurNormen(m, jaar, regels);
      await this.schrijf(m, log, await this.bouw(m, jaar, regels, woningen));
    });
  }

  private async woningen(m: EntityManager, regels: readonly Reeksregel[]): Promise<Map<string, Woningfeiten>> {
    const feiten = await this.verzoek
      .dienst(WoningService)
      .feiten(m, [...new Set(regels.map((r) => r.opdracht.woning))]);
    const eigen = new Map(feiten.filter((w) => w.eigenaar === this.verzoek.wie.partner).map((w) => [w.id, w]));
    for (const { opdracht, eindeHuur } of regels) {
      const woning = eigen.get(opdracht.woning);
      if (woning === undefined)
        throw ongeldigeInvoer([{ veld: 'woning', melding: 'Een woning in deze reeks is niet van uw organisatie.' }]);
      if (eindeHuur === null && woning.status !== 'VERHUURD')
        throw conflict('Een toewijzing zonder einde hoort bij een woning die verhuurd is.');
    }
    return eigen;
  }

  /** T13: one household at a time, among these rows and with what is there. */
  private async keurHuren(
    m: EntityManager,
    regels: readonly Reeksregel[],
    woningen: Map<string, Woningfeiten>,
  ): Promise<void> {
    const bestaand = (await m.query(
      `select woning_id, datum::text as van, coalesce(einde_huur::text, '9999-12-31') as tot
         from toewijzing.toewijzing_bedrijf where woning_id = any($1::uuid[]) and status = 'GELDIG'`,
      [[...woningen.keys()]],
    )) as { woning_id: string; van: string; tot: string }[];
    const huren = new Map<string, { van: string; tot: string }[]>();
    const voegToe = (woning: string, huur: { van: string; tot: string }): void => {
      huren.set(woning, [...(huren.get(woning) ?? []), huur]);
    };
    for (const { woning_id, ...huur } of bestaand) voegToe(woning_id, huur);
    for (const { opdracht, eindeHuur } of regels) {
      const huur = { van: opdracht.datum, tot: eindeHuur ?? '9999-12-31' };
      if (huur.tot < huur.van || huren.get(opdracht.woning)?.some((h) => h.van < huur.tot && huur.van < h.tot) === true)
        throw conflict('Een woning in deze reeks is op die dag al aan een ander toegewezen.');
      voegToe(opdracht.woning, huur);
    }
  }

  private async keurKandidaten(m: EntityManager, regels: readonly Reeksregel[]): Promise<void> {
    const gevraagd = regels.flatMap((r) => r.opdracht.kandidaat ?? []);
    if (gevraagd.length === 0) return;
    const rijen = (await m.query('select id from zorg_uit.gematchte_kandidaten()')) as { id: string }[];
    const gematcht = new Set(rijen.map((rij) => rij.id));
    if (new Set(gevraagd).size < gevraagd.length || gevraagd.some((id) => !gematcht.has(id)))
      throw ongeldigeInvoer([
        { veld: 'kandidaat', melding: 'Een kandidaat in deze reeks is niet aan uw organisatie gematcht.' },
      ]);
  }

  /** T1, row by row in order of date. */
  private async keurNormen(m: EntityManager, jaar: number, regels: readonly Reeksregel[]): Promise<void> {
    const norm = await leesNormregels(m, jaar);
    if (norm === null) return;
    const { partner, gemeente } = this.verzoek.wie;
    let stand = await telStand(m, partner, gemeente, jaar);
    for (const { opdracht } of regels) {
      keurNorm(opdracht, stand, norm);
      stand = telMee(stand, opdracht);
    }
  }

  private async bouw(
    m: EntityManager,
    jaar: number,
    regels: readonly Reeksregel[],
    woningen: Map<string, Woningfeiten>,
  ): Promise<Toewijzingsrij[]> {
    const grenzen = await leesGrenzen(m, [jaar]);
    const huren = await this.verzoek.dienst(WoningService).huren(
      m,
      regels.map((r) => r.opdracht),
    );
    return regels.map(({ opdracht, eindeHuur }, i) => {
      const woning = woningen.get(opdracht.woning) as Woningfeiten;
      return bouwRij({
        opdracht,
        woning,
        // The version before this tenancy: the present one already holds it.
        woningVersie: (woning.versie ?? 1) - 1,
        huur: huren[i] as Huur,
        grenzen,
        eindeHuur,
        vastgelegdOp: new Date(beginVanDag(opdracht.datum).getTime() + uurVastgelegd * 3_600_000),
        nieuwId: () => this.verzoek.nieuwId(),
      });
    });
  }

  private async schrijf(m: EntityManager, log: Logboekregels, rijen: readonly Toewijzingsrij[]): Promise<void> {
    await schrijfToewijzingen(m, rijen);
    for (const rij of rijen) {
      log.geschreven('Toewijzing', rij, geschrevenVelden);
      if (rij.kandidaat_id !== null)
        await stuur(m, 'toewijzing', 'toewijzing.gedaan', {
          toewijzing: rij.id,
          woning: rij.woning_id,
          datum: rij.datum,
          kandidaat: rij.kandidaat_id,
        });
    }
  }
}
