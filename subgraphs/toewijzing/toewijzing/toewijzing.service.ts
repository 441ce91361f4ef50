import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { groepeer } from '../../kern/groepering';
import { toetsArgumenten } from '../../kern/argumenten';
import { zoekvelden } from '../../kern/filter';
import type { Logboekregels } from '../../kern/logboek';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import { isUuid } from '../../kern/uuid';
import { bereikVoor } from '../../kern/velden';
import type { Verzoek } from '../../kern/verzoek';
import { Toewijzing } from './toewijzing.entity';
import { ToewijzingFilter } from './toewijzing.input';

type Vraag = SelectQueryBuilder<Toewijzing>;

/** Reads allocations; which rows and categories exist for the caller is the database's answer. */
export class ToewijzingService {
  constructor(private readonly verzoek: Verzoek) {}

  /** `naam` is the field that asks: the logboek names it. */
  async opId(id: string, naam: string): Promise<Toewijzing | null> {
    if (!isUuid(id)) return null;
    return this.verzoek
      .lader('toewijzing', (ids) =>
        this.verzoek.metLogboek(naam, async (m, log) => {
          const rijen = await m.findBy(Toewijzing, { id: In([...ids]) });
          log.gelezen('Toewijzing', rijen);
          return new Map(rijen.map((rij) => [rij.id, rij]));
        }),
      )
      .load(id.toLowerCase());
  }

  async vanWoning(woning: string): Promise<Toewijzing[]> {
    const gevonden = await this.verzoek
      .lader('toewijzingenVanWoning', (woningen) =>
        this.verzoek.metLogboek('Woning.toewijzingen', async (m, log) => {
          const rijen = await m.find(Toewijzing, {
            where: { woningId: In([...woningen]) },
            order: { datum: 'DESC', id: 'ASC' },
          });
          log.gelezen('Toewijzing', rijen);
          return groepeer(rijen, (rij) => rij.woningId ?? '');
        }),
      )
      .load(woning);
    return gevonden ?? [];
  }

  /** Newest first; rows whose date is withheld come last. */
  lijst(filter: ToewijzingFilter, vraag: Bladervraag): Promise<Pagina<Toewijzing>> {
    const velden = zoekvelden(ToewijzingFilter, filter);
    toetsArgumenten(this.verzoek, 'Toewijzing', velden);
    if (filter.woning != null && !isUuid(filter.woning)) return this.leeg(vraag);
    let doorzocht = filter.grondslag == null;
    const haal = (na: unknown[] | null, limiet: number): Promise<Toewijzing[]> =>
      this.verzoek.metLogboek('Query.toewijzingen', async (m, log) => {
        const rijen = await this.bladzijde(this.gefilterd(m, filter), na).limit(limiet).getMany();
        log.gelezen('Toewijzing', rijen.slice(0, vraag.first), velden);
        // A later page tells nothing that the first did not: its cursor came from there.
        if (!doorzocht && na === null) await this.noteerDoorzocht(m, log, filter, rijen.slice(0, vraag.first));
        doorzocht = true;
        return rijen;
      });
    const tel = (): Promise<number> =>
      doorzocht
        ? this.verzoek.lees((m) => this.gefilterd(m, filter).getCount())
        : this.verzoek.metLogboek('Query.toewijzingen', async (m, log) => {
            await this.noteerDoorzocht(m, log, filter, []);
            return this.gefilterd(m, filter).getCount();
          });
    return blader(
      this.verzoek,
      `toewijzingen:${JSON.stringify(filter)}`,
      vraag,
      (rij) => [rij.datum, rij.id],
      haal,
      tel,
    );
  }

  /**
   * To search by ground is to learn it of every allocation that was searched: those found have it, the others do not. Also an
   * empty answer (one dwelling, one ground) tells somebody's ground.
   */
  private async noteerDoorzocht(
    m: EntityManager,
    log: Logboekregels,
    filter: ToewijzingFilter,
    gegeven: readonly Toewijzing[],
  ): Promise<void> {
    const doorzocht = await this.gefilterd(m, { ...filter, grondslag: null }).getMany();
    const ids = new Set(gegeven.map((rij) => rij.id));
    log.geteld(
      'Toewijzing',
      doorzocht.filter((rij) => !ids.has(rij.id)),
      ['grondslag'],
    );
  }

  private leeg(vraag: Bladervraag): Promise<Pagina<Toewijzing>> {
    return blader(
      this.verzoek,
      'toewijzingen:geen',
      vraag,
      () => [],
      () => Promise.resolve([]),
      () => Promise.resolve(0),
    );
  }

  private bladzijde(vraag: Vraag, na: unknown[] | null): Vraag {
    if (na !== null) {
      const [datum, id] = na as [string | null, string];
      if (datum === null) vraag.andWhere('t.datum is null and t.id > :id', { id });
      else vraag.andWhere('(t.datum < :datum or (t.datum = :datum and t.id > :id) or t.datum is null)', { datum, id });
    }
    return vraag.orderBy('t.datum', 'DESC', 'NULLS LAST').addOrderBy('t.id', 'ASC');
  }

  private gefilterd(m: EntityManager, filter: ToewijzingFilter): Vraag {
    const vraag = m.createQueryBuilder(Toewijzing, 't');
    const { rol, doel } = this.verzoek.wie;
    // No index serves a policy with an "or" in it. Who does not see a whole gemeente sees rows of these owners at most, and of those
    // there is an index; what of theirs is visible remains the policy's answer.
    if (bereikVoor({ type: 'Toewijzing', veld: 'status', categorie: 'BEDRIJF' }, rol, doel) !== 'GEMEENTE')
      vraag.andWhere(`t.eigenaar = any ((select beleid.deelbaar_type('Toewijzing') || beleid.partner())::text[])`);
    const kolom = {
      jaar: 't.jaar',
      corporatie: 't.eigenaar',
      woning: 't.woningId',
      grondslag: 't.grondslag',
      status: 't.status',
    };
    for (const deel of Object.keys(kolom) as (keyof typeof kolom)[]) {
      if (filter[deel] != null) vraag.andWhere(`${kolom[deel]} = :${deel}`, { [deel]: filter[deel] });
    }
    if (filter.vanaf != null) vraag.andWhere('t.datum >= :vanaf', { vanaf: filter.vanaf });
    if (filter.tot != null) vraag.andWhere('t.datum <= :tot', { tot: filter.tot });
    return vraag;
  }
}
