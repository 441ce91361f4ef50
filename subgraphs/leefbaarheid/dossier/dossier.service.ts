import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { toetsArgumenten } from '../../kern/argumenten';
import { zoekvelden } from '../../kern/filter';
import { nietGevonden } from '../../kern/fout';
import { groepeer } from '../../kern/groepering';
import type { Logboekregels } from '../../kern/logboek';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Deelname } from '../deelname/deelname.entity';
import { Interventie } from '../interventie/interventie.entity';
import { StrafrechtelijkFeit } from '../strafrechtelijk-feit/strafrechtelijk-feit.entity';
import { Dossier } from './dossier.entity';
import { DossierFilter } from './dossier.input';

/** For the logboek a dossier is about its person concerned. */
const gelezen = (rijen: readonly Dossier[]) => rijen.map((rij) => ({ ...rij, betrokkene: rij.logbetrokkene }));

/** Dossiers as the caller may read them: own ones, and those shared with the caller's partner (A5). */
export class DossierService {
  constructor(private readonly verzoek: Verzoek) {}

  async lijst(filter: DossierFilter, vraag: Bladervraag): Promise<Pagina<Dossier>> {
    const gevuld = zoekvelden(DossierFilter, filter);
    toetsArgumenten(this.verzoek, 'Dossier', gevuld);
    const haal = (na: unknown[] | null, limiet: number): Promise<Dossier[]> =>
      this.verzoek.metLogboek('Query.dossiers', async (m, log) => {
        const zoek = this.zoek(m, filter)
          .orderBy('dossier.geopendOp', 'DESC')
          .addOrderBy('dossier.id', 'DESC')
          .limit(limiet);
        if (na !== null) zoek.andWhere('(dossier.geopendOp, dossier.id) < (:na, :naId)', { na: na[0], naId: na[1] });
        const rijen = await zoek.getMany();
        log.gelezen('Dossier', gelezen(rijen.slice(0, vraag.first)), gevuld);
        return rijen;
      });
    const tel = (): Promise<number> =>
      this.verzoek.telRijen('Query.dossiers', 'Dossier', gevuld, (m) => this.zoek(m, filter).getCount());
    return blader(
      this.verzoek,
      `dossiers:${JSON.stringify(filter)}`,
      vraag,
      (rij) => [rij.geopendOp, rij.id],
      haal,
      tel,
    );
  }

  private zoek(m: EntityManager, { wijk, niveau, status }: DossierFilter): SelectQueryBuilder<Dossier> {
    const zoek = m.createQueryBuilder(Dossier, 'dossier').where('true');
    if (wijk != null) zoek.andWhere('dossier.wijkCode = :wijk', { wijk });
    if (niveau != null) zoek.andWhere('dossier.niveau = :niveau', { niveau });
    if (status != null) zoek.andWhere('dossier.status = :status', { status });
    return zoek;
  }

  opId(id: string, naam: 'Query.dossier' | 'Query._entities' | 'Melding.dossier'): Promise<Dossier | null> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Dossier>> =>
      this.verzoek.metLogboek(naam, async (m, log) => {
        const rijen = await this.metId(m, ids);
        log.gelezen('Dossier', gelezen(rijen));
        return new Map(rijen.map((rij) => [rij.id, rij]));
      });
    return this.verzoek.lader(`dossier:${naam}`, haalOp).load(id);
  }

  async vanWoning(woning: string): Promise<Dossier[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Dossier[]>> =>
      this.verzoek.metLogboek('Woning.dossiers', async (m, log) => {
        const zoek = m.createQueryBuilder(Dossier, 'dossier').where('dossier.woningId = any(:ids::uuid[])', { ids });
        const rijen = await zoek.orderBy('dossier.geopendOp', 'DESC').addOrderBy('dossier.id', 'DESC').getMany();
        log.gelezen('Dossier', gelezen(rijen));
        return groepeer(rijen, (rij) => rij.woningId ?? '');
      });
    return (await this.verzoek.lader('woning.dossiers', haalOp).load(woning)) ?? [];
  }

  /** What a mutation answers with: the row as its caller may read it, recorded in the same transaction. */
  async teruggave(m: EntityManager, log: Logboekregels, id: string): Promise<Dossier | null> {
    const rijen = await this.metId(m, [id]);
    log.gelezen('Dossier', gelezen(rijen));
    return rijen[0] ?? null;
  }

  /** A dossier that must be the caller's own organisation's; anything else does not exist (A14). */
  async eigen(m: EntityManager, id: string): Promise<Dossier> {
    const [rij] = await this.metId(m, [id]);
    if (rij?.eigenaar !== this.verzoek.wie.partner) throw nietGevonden('Het dossier');
    return rij;
  }

  metId(m: EntityManager, ids: readonly string[]): Promise<Dossier[]> {
    return m
      .createQueryBuilder(Dossier, 'dossier')
      .where('dossier.id = any(:ids::uuid[])', { ids: ids.filter(isUuid) })
      .getMany();
  }

  async interventies({ id }: Dossier): Promise<Interventie[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Interventie[]>> =>
      this.verzoek.metLogboek('Dossier.interventies', async (m, log) => {
        const rijen = await m.find(Interventie, {
          where: { dossierId: In([...ids]) },
          order: { op: 'ASC', id: 'ASC' },
        });
        log.gelezen(
          'Interventie',
          rijen.map((rij) => ({ ...rij, open: ['SOCIAAL' as const] })),
        );
        return groepeer(rijen, (rij) => rij.dossierId);
      });
    return (await this.verzoek.lader('dossier.interventies', haalOp).load(id)) ?? [];
  }

  async strafrechtelijk({ id }: Dossier): Promise<StrafrechtelijkFeit[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, StrafrechtelijkFeit[]>> =>
      this.verzoek.metLogboek('Dossier.strafrechtelijk', async (m, log) => {
        const rijen = await m.find(StrafrechtelijkFeit, {
          where: { dossierId: In([...ids]) },
          order: { op: 'ASC', id: 'ASC' },
        });
        log.gelezen(
          'StrafrechtelijkFeit',
          rijen.map((rij) => ({ ...rij, open: ['STRAFRECHT' as const] })),
        );
        return groepeer(rijen, (rij) => rij.dossierId);
      });
    return (await this.verzoek.lader('dossier.strafrechtelijk', haalOp).load(id)) ?? [];
  }

  async deelnemers({ id }: Dossier): Promise<Deelname[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Deelname[]>> =>
      this.verzoek.lees(async (m) => {
        const rijen = await m.find(Deelname, { where: { dossierId: In([...ids]) }, order: { van: 'ASC', id: 'ASC' } });
        return groepeer(rijen, (rij) => rij.dossierId);
      });
    return (await this.verzoek.lader('dossier.deelnemers', haalOp).load(id)) ?? [];
  }
}
