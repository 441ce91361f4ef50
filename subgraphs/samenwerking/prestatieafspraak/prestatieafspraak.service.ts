import { In, type EntityManager } from 'typeorm';
import { alsGetal, leesParameters } from '../../kern/parameter/parameter';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { BewijsService } from '../bewijs/bewijs.service';
import type { Meting } from '../meting/meting.entity';
import { MetingService } from '../meting/meting.service';
import { PartnerService } from '../partner/partner.service';
import { Indicator } from './indicator.entity';
import { beoordeel, beoordeelAfspraak, heeftDoel, type Drempels, type Oordeel } from './oordeel';
import { Prestatieafspraak } from './prestatieafspraak.entity';
import { toepasselijkeSet } from './toepasselijke-set.sql';

const drempelcodes = [
  'afspraak_nadert',
  'vrije_beleidsruimte_nadert',
  'afspraak_termijn_dichtbij',
  'afspraak_laatste_deel',
  'afspraak_bewijs_geldig',
] as const;
/** The first day of the first values: of an earlier day nothing else was ever agreed. */
const vroegst = '2019-01-01';

interface Keuze {
  set: string | null;
  dag: string;
}

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
      const [keuze] = (await m.query(toepasselijkeSet(), [peildatum])) as Keuze[];
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

  async indicatoren({ id, peildag }: Prestatieafspraak): Promise<Indicator[]> {
    const perAfspraak = this.verzoek.lader('indicatoren', (ids) =>
      this.verzoek.lees(async (m) => {
        const alle = await m.find(Indicator, { where: { afspraakId: In([...ids]) }, order: { volgorde: 'ASC' } });
        const uit = new Map<string, Indicator[]>();
        for (const indicator of alle)
          uit.set(indicator.afspraakId, [...(uit.get(indicator.afspraakId) ?? []), indicator]);
        return uit;
      }),
    );
    // The same agreement may be asked for two days in one question.
    return ((await perAfspraak.load(id)) ?? []).map((i) => Object.assign(new Indicator(), i, { peildag }));
  }

  /** The measurements that count up to the day that was asked for. */
  async reeks({ afspraakId, code, peildag }: Indicator): Promise<Meting[]> {
    const alle = await this.verzoek.dienst(MetingService).vanIndicator(afspraakId, code);
    return alle.filter((meting) => !meting.vervangen && meting.peildatum <= peildag);
  }

  /** The latest measurement; of more partijen or groups on that day the one that is least favourable. */
  async laatste(indicator: Indicator): Promise<Meting | null> {
    const reeks = await this.reeks(indicator);
    const dag = reeks.at(-1)?.peildatum;
    const kant = indicator.richting === 'MINSTENS' ? 1 : -1;
    const rang = (m: Meting): number => (m.waarde === null ? Infinity : m.waarde * kant);
    return reeks.filter((m) => m.peildatum === dag).sort((a, b) => rang(a) - rang(b))[0] ?? null;
  }

  async oordeel(indicator: Indicator): Promise<Oordeel> {
    const partner = this.verzoek.dienst(PartnerService);
    const reeks = await Promise.all(
      (await this.reeks(indicator)).map(async ({ peildatum, waarde, reden, partijcode, onderdeel }) => {
        const wie = partijcode === null ? onderdeel : ((await partner.opId(partijcode))?.naam ?? partijcode);
        return { peildatum, waarde, reden, wie };
      }),
    );
    const bewijs = await this.verzoek.dienst(BewijsService).vanIndicator(indicator.afspraakId, indicator.code);
    return beoordeel({ ...indicator, reeks, bewijs }, indicator.peildag, await this.drempels(indicator));
  }

  /** As they hold on the day that was asked for; of the 20 % the warning of its own meter (T5). */
  private async drempels({ peildag, meetregel }: Indicator): Promise<Drempels> {
    const lader = this.verzoek.lader('oordeeldrempels', async (dagen) => {
      const uit = new Map<string, Drempels & { nadertMeter: number }>();
      const rijen = await this.verzoek.lees((m) =>
        leesParameters(
          m,
          dagen.flatMap((dag) => drempelcodes.map((code) => ({ code, dag }))),
        ),
      );
      dagen.forEach((dag, i) => {
        const [nadert, nadertMeter, dichtbij, laatsteDeel, bewijsGeldig] = rijen
          .slice(i * drempelcodes.length, (i + 1) * drempelcodes.length)
          .map((waarde) => alsGetal(waarde) ?? 0) as [number, number, number, number, number];
        uit.set(dag, {
          nadert: nadert / 10_000,
          nadertMeter: nadertMeter / 10_000,
          dichtbij,
          laatsteDeel,
          bewijsGeldig,
        });
      });
      return uit;
    });
    const gelezen = await lader.load(peildag < vroegst ? vroegst : peildag);
    if (gelezen === null) throw new Error('De drempels van de afspraken ontbreken.');
    return meetregel === 'vrije-beleidsruimte' ? { ...gelezen, nadert: gelezen.nadertMeter } : gelezen;
  }

  async oordeelVan(afspraak: Prestatieafspraak): Promise<Oordeel> {
    const indicatoren = await this.indicatoren(afspraak);
    const delen = await Promise.all(
      indicatoren.map(async (i) => ({ naam: i.naam, heeftDoel: heeftDoel(i), oordeel: await this.oordeel(i) })),
    );
    return beoordeelAfspraak(delen, afspraak.verlopen ? afspraak.setGeldigTot : null);
  }
}

function metVerlopen(afspraak: Prestatieafspraak, op: string): Prestatieafspraak {
  const verlopen = afspraak.setGeldigTot !== null && afspraak.setGeldigTot < op;
  return Object.assign(new Prestatieafspraak(), afspraak, { verlopen, peildag: op });
}
