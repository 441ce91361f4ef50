import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { toetsArgumenten } from '../../kern/argumenten';
import { zoekvelden } from '../../kern/filter';
import { groepeer } from '../../kern/groepering';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Reactie, Woningzoekende } from './woningzoekende.entity';
import { WoningzoekendeFilter } from './woningzoekende.input';

/** Reads the registrations of the own corporatie; which rows and categories exist for the caller is the database's answer (A7). */
export class InschrijvingService {
  constructor(private readonly verzoek: Verzoek) {}

  /** `naam` is the field that asks: the logboek names it. */
  async opId(id: string, naam: string): Promise<Woningzoekende | null> {
    if (!isUuid(id)) return null;
    return this.verzoek
      .lader('woningzoekende', (ids) =>
        this.verzoek.metLogboek(naam, async (m, log) => {
          const rijen = await m.findBy(Woningzoekende, { id: In([...ids]) });
          log.gelezen('Woningzoekende', rijen);
          return new Map(rijen.map((rij) => [rij.id, rij]));
        }),
      )
      .load(id.toLowerCase());
  }

  /** By their random number: an order by registration would tell how long somebody waits. */
  lijst(filter: WoningzoekendeFilter, vraag: Bladervraag): Promise<Pagina<Woningzoekende>> {
    const velden = zoekvelden(WoningzoekendeFilter, filter);
    toetsArgumenten(this.verzoek, 'Woningzoekende', velden);
    return blader(
      this.verzoek,
      `woningzoekenden:${JSON.stringify(filter)}`,
      vraag,
      (rij) => [rij.id],
      (na, limiet) =>
        this.verzoek.metLogboek('Query.woningzoekenden', async (m, log) => {
          const rijen = await this.bladzijde(m, filter, na).limit(limiet).getMany();
          log.gelezen('Woningzoekende', rijen.slice(0, vraag.first), velden);
          return rijen;
        }),
      () =>
        this.verzoek.telRijen('Query.woningzoekenden', 'Woningzoekende', velden, (m) =>
          this.gefilterd(m, filter).getCount(),
        ),
    );
  }

  /** The reactions of a page of seekers in one statement; that they were given stands with the row that leads here. */
  async reacties({ id, open }: Woningzoekende): Promise<Reactie[] | null> {
    if (!open.includes('PERSOON')) return null;
    const gevonden = await this.verzoek
      .lader('reactiesVan', (ids) =>
        this.verzoek.lees(async (m) => {
          const rijen = (await m.query(
            `select id as kandidaat, woningzoekende_id, woning_id as "woningId", op::text
               from toewijzing.woningzoekende_reactie where woningzoekende_id = any($1::uuid[]) order by op desc, id`,
            [ids],
          )) as (Reactie & { woningzoekende_id: string })[];
          return groepeer(
            rijen.map((rij) => Object.assign(new Reactie(), rij)),
            (rij) => (rij as Reactie & { woningzoekende_id: string }).woningzoekende_id,
          );
        }),
      )
      .load(id);
    return gevonden ?? [];
  }

  private bladzijde(
    m: EntityManager,
    filter: WoningzoekendeFilter,
    na: unknown[] | null,
  ): SelectQueryBuilder<Woningzoekende> {
    const vraag = this.gefilterd(m, filter).orderBy('w.id', 'ASC');
    return na === null ? vraag : vraag.andWhere('w.id > :na', { na: na[0] });
  }

  private gefilterd(m: EntityManager, { inschrijfnummer }: WoningzoekendeFilter): SelectQueryBuilder<Woningzoekende> {
    // Registrations are never searched across corporaties (A7), and of one there is an index.
    const { partner } = this.verzoek.wie;
    const vraag = m.createQueryBuilder(Woningzoekende, 'w').where('w.eigenaar = :partner', { partner });
    return inschrijfnummer == null
      ? vraag
      : vraag.andWhere('w.inschrijfnummer = :inschrijfnummer', { inschrijfnummer });
  }
}
