import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { toetsArgumenten } from '../../kern/argumenten';
import { zoekvelden } from '../../kern/filter';
import { nietGevonden } from '../../kern/fout';
import { groepeer } from '../../kern/groepering';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Melding } from './melding.entity';
import { MeldingFilter } from './melding.input';

/** Sort key: newest first. A row whose PERSOON is withheld has no moment and comes last. */
const moment = `coalesce(melding.ontvangenOp, 'epoch')`;

/** Reports as the caller may read them; every read is recorded (A11). */
export class MeldingService {
  constructor(private readonly verzoek: Verzoek) {}

  async lijst(filter: MeldingFilter, vraag: Bladervraag): Promise<Pagina<Melding>> {
    const gevuld = zoekvelden(MeldingFilter, filter);
    toetsArgumenten(this.verzoek, 'Melding', gevuld);
    const haal = (na: unknown[] | null, limiet: number): Promise<Melding[]> =>
      this.verzoek.metLogboek('Query.meldingen', async (m, log) => {
        const zoek = this.zoek(m, filter).orderBy(moment, 'DESC').addOrderBy('melding.id', 'DESC').limit(limiet);
        if (na !== null) zoek.andWhere(`(${moment}, melding.id) < (:na, :naId)`, { na: na[0], naId: na[1] });
        const rijen = await zoek.getMany();
        log.gelezen('Melding', rijen.slice(0, vraag.first), gevuld);
        return rijen;
      });
    const tel = (): Promise<number> =>
      this.verzoek.telRijen('Query.meldingen', 'Melding', gevuld, (m) => this.zoek(m, filter).getCount());
    const lijst = `meldingen:${JSON.stringify(filter)}`;
    return blader(this.verzoek, lijst, vraag, (rij) => [rij.ontvangenOp ?? new Date(0), rij.id], haal, tel);
  }

  private zoek(m: EntityManager, { wijk, soort, termijn, vanaf, tot }: MeldingFilter): SelectQueryBuilder<Melding> {
    const zoek = m.createQueryBuilder(Melding, 'melding').where('true');
    if (wijk != null) zoek.andWhere('melding.wijkCode = :wijk', { wijk });
    if (soort != null) zoek.andWhere('melding.soort = :soort', { soort });
    if (termijn != null) zoek.andWhere('melding.termijn = :termijn', { termijn });
    if (vanaf != null) zoek.andWhere('melding.ontvangenDag >= :vanaf', { vanaf });
    if (tot != null) zoek.andWhere('melding.ontvangenDag <= :tot', { tot });
    return zoek;
  }

  opId(id: string): Promise<Melding | null> {
    return this.verzoek
      .lader('melding', (ids) =>
        this.verzoek.metLogboek('Query._entities', async (m, log) => {
          const rijen = await this.metId(m, ids);
          log.gelezen('Melding', rijen);
          return new Map(rijen.map((rij) => [rij.id, rij]));
        }),
      )
      .load(id);
  }

  async vanDossier(dossier: string): Promise<Melding[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Melding[]>> =>
      this.verzoek.metLogboek('Dossier.meldingen', async (m, log) => {
        const zoek = m.createQueryBuilder(Melding, 'melding').where('melding.dossierId = any(:ids::uuid[])', { ids });
        const rijen = await zoek.orderBy(moment, 'DESC').addOrderBy('melding.id', 'DESC').getMany();
        log.gelezen('Melding', rijen);
        return groepeer(rijen, (rij) => rij.dossierId ?? '');
      });
    return (await this.verzoek.lader('dossier.meldingen', haalOp).load(dossier)) ?? [];
  }

  /** Rows that must be the caller's own organisation's; anything else does not exist (A14). */
  async eigen(m: EntityManager, ids: readonly string[]): Promise<Melding[]> {
    const rijen = await this.metId(m, ids);
    if (rijen.length !== new Set(ids).size || rijen.some((rij) => rij.eigenaar !== this.verzoek.wie.partner))
      throw nietGevonden('De melding');
    return rijen;
  }

  metId(m: EntityManager, ids: readonly string[]): Promise<Melding[]> {
    const bestaanbaar = ids.filter(isUuid);
    return m
      .createQueryBuilder(Melding, 'melding')
      .where('melding.id = any(:ids::uuid[])', { ids: bestaanbaar })
      .getMany();
  }
}
