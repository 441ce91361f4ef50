import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { magHandelen } from '../../../schema/beleid/beleid';
import { Fout, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { slaGroepenOp, slaOp, slaWoningenOp } from './project-import.sql';
import { foutenInRegel, type Projectregel } from './projectregel';

/** What an import did with the lines that it got. */
export interface Projecttelling {
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
}

/**
 * Projects of one owner as its databeheerder tells them (V18). A line is known by (owner, idExtern): the same lines again change
 * nothing, and what a file does not name stays as it is.
 */
export class ProjectImportService {
  constructor(private readonly verzoek: Verzoek) {}

  /** All of it or nothing. `verzonnen` = made for the demo; whatever is read into a demo is, unless its maker knows better. */
  verwerk(regels: readonly Projectregel[], verzonnen?: boolean): Promise<Projecttelling> {
    return this.verzoek.lees(async (m) => {
      const fouten = await this.bewaar(m, regels, verzonnen);
      if (fouten.fouten.length > 0) throw ongeldigeInvoer(fouten.fouten);
      return fouten.telling;
    });
  }

  /** The same inside somebody's transaction; the faults name the place of the line: 'regels.3.wijk'. */
  async bewaar(
    m: EntityManager,
    regels: readonly Projectregel[],
    verzonnen = this.verzoek.omgeving.demo,
  ): Promise<{ telling: Projecttelling; fouten: Veldfout[] }> {
    const { partner, rol, doel, gemeente } = this.verzoek.wie;
    if (!magHandelen('importeer', rol, doel))
      throw new Fout('GEEN_TOEGANG', 'Alleen een databeheerder leest projecten in, onder het doel vastgoedbeheer.');
    const wijken = (await m.query('select code from woningvoorraad.wijk where gemeente_code = $1', [gemeente])) as {
      code: string;
    }[];
    const fouten = this.fouten(regels, new Set(wijken.map((w) => w.code)));
    const leeg = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
    if (fouten.length > 0) return { telling: leeg, fouten };
    const rijen = regels.map((regel) => ({
      ...regel,
      id: this.verzoek.nieuwId(),
      verzonnen,
      inhoud: createHash('sha256').update(JSON.stringify(regel)).digest('hex'),
    }));
    await m.query(`select pg_advisory_xact_lock(hashtext('woningvoorraad.projecten'))`);
    const geraakt = (await m.query(slaOp, [JSON.stringify(rijen), partner, gemeente])) as {
      id: string;
      id_extern: string;
      nieuw: boolean;
    }[];
    const perExtern = new Map(geraakt.map((rij) => [rij.id_extern, rij.id]));
    const anders = rijen.flatMap((rij) => {
      const project = perExtern.get(rij.idExtern);
      return project === undefined ? [] : [{ ...rij, project }];
    });
    fouten.push(...(await this.bewaarDelen(m, anders, regels)));
    const nieuw = geraakt.filter((rij) => rij.nieuw).length;
    return {
      telling: { nieuw, gewijzigd: geraakt.length - nieuw, ongewijzigd: regels.length - geraakt.length },
      fouten,
    };
  }

  private async bewaarDelen(
    m: EntityManager,
    anders: readonly (Projectregel & { project: string })[],
    regels: readonly Projectregel[],
  ): Promise<Veldfout[]> {
    if (anders.length === 0) return [];
    const ids = anders.map((rij) => rij.project);
    for (const [wis, voegToe] of [slaGroepenOp, slaWoningenOp]) {
      await m.query(wis, [ids]);
      await m.query(voegToe, [JSON.stringify(anders)]);
    }
    const gevonden = (await m.query(
      'select project_id, count(*)::int as aantal from woningvoorraad.project_woning where project_id = any($1) group by 1',
      [ids],
    )) as { project_id: string; aantal: number }[];
    const aantalVan = new Map(gevonden.map((rij) => [rij.project_id, rij.aantal]));
    return anders
      .filter((rij) => new Set(rij.woningen).size !== (aantalVan.get(rij.project) ?? 0))
      .map((rij) => ({
        veld: `regels.${regels.findIndex((r) => r.idExtern === rij.idExtern)}.woningen`,
        melding: `Niet elke woning van project ${rij.idExtern} is van u bekend. Lees eerst de woningen in, of verbeter de nummers.`,
      }));
  }

  private fouten(regels: readonly Projectregel[], wijken: ReadonlySet<string>): Veldfout[] {
    const eerder = new Set<string>();
    return regels.flatMap((regel, plaats) => {
      const fouten = foutenInRegel(regel);
      if (!wijken.has(regel.wijk))
        fouten.push({ veld: 'wijk', melding: `De wijk ${regel.wijk} bestaat niet in uw gemeente.` });
      if (eerder.has(regel.idExtern))
        fouten.push({
          veld: 'idExtern',
          melding: `Het project ${regel.idExtern} staat er twee keer in. Laat één regel staan.`,
        });
      eerder.add(regel.idExtern);
      return fouten.map((fout) => ({ ...fout, veld: `regels.${plaats}.${fout.veld}` }));
    });
  }
}
