import { In, type EntityManager } from 'typeorm';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Indicator } from './indicator.entity';
import { Prestatieafspraak } from './prestatieafspraak.entity';

interface Keuze {
  set: string | null;
  dag: string;
}

/**
 * The set that applies on a day (V1): the one in force; before the first, the first; after the last and until a successor is
 * loaded, the last. Within it the agreements as they stood on that day, or on the nearest day of the set.
 */
const toepasselijkeSet = `
  select id as set, greatest(geldig_van, least($1::date, coalesce(geldig_tot, $1::date)))::text as dag
    from samenwerking.afsprakenset
   order by (geldig_van <= $1::date and (geldig_tot is null or geldig_tot >= $1::date)) desc,
            (geldig_van <= $1::date) desc, abs(geldig_van - $1::date), naam
   limit 1`;

/** Prestatieafspraken are public; which ones apply depends on the day asked for. */
export class PrestatieafspraakService {
  constructor(private readonly verzoek: Verzoek) {}

  async lijst(filter: {
    thema?: string | null;
    nummer?: number;
    peildatum?: string | null;
  }): Promise<Prestatieafspraak[]> {
    const peildatum = filter.peildatum ?? this.verzoek.klok.vandaag();
    return this.verzoek.lees(async (m) => {
      const [keuze] = (await m.query(toepasselijkeSet, [peildatum])) as Keuze[];
      if (keuze === undefined) return [];
      const vraag = m
        .createQueryBuilder(Prestatieafspraak, 'a')
        .where('a.setId = :set and a.geldigVan <= :dag and (a.geldigTot is null or a.geldigTot >= :dag)', keuze)
        .orderBy('a.nummer');
      if (filter.thema != null) vraag.andWhere('a.thema = :thema', { thema: filter.thema });
      if (filter.nummer !== undefined) vraag.andWhere('a.nummer = :nummer', { nummer: filter.nummer });
      return (await vraag.getMany()).map((a) => metVerlopen(a, peildatum));
    });
  }

  opId(id: string): Promise<Prestatieafspraak | null> {
    if (!isUuid(id)) return Promise.resolve(null);
    const vandaag = this.verzoek.klok.vandaag();
    const haal = async (m: EntityManager, ids: readonly string[]): Promise<Map<string, Prestatieafspraak>> =>
      new Map((await m.findBy(Prestatieafspraak, { id: In([...ids]) })).map((a) => [a.id, metVerlopen(a, vandaag)]));
    return this.verzoek.lader('prestatieafspraak', (ids) => this.verzoek.lees((m) => haal(m, ids))).load(id);
  }

  async indicatoren(afspraak: string): Promise<Indicator[]> {
    const perAfspraak = this.verzoek.lader('indicatoren', (ids) =>
      this.verzoek.lees(async (m) => {
        const alle = await m.find(Indicator, { where: { afspraakId: In([...ids]) }, order: { volgorde: 'ASC' } });
        const uit = new Map<string, Indicator[]>();
        for (const indicator of alle)
          uit.set(indicator.afspraakId, [...(uit.get(indicator.afspraakId) ?? []), indicator]);
        return uit;
      }),
    );
    return (await perAfspraak.load(afspraak)) ?? [];
  }
}

function metVerlopen(afspraak: Prestatieafspraak, op: string): Prestatieafspraak {
  afspraak.verlopen = afspraak.setGeldigTot !== null && afspraak.setGeldigTot < op;
  return afspraak;
}
