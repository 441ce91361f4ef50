import { In, type EntityManager } from 'typeorm';
import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import {
  Draagkracht,
  Draagkrachtbijdrage,
  type Draagkrachtklassewaarde,
  type Draagkrachtsoortwaarde,
} from './draagkracht.entity';

/** A judgement as the gemeente loads it; unknown figures stay null. */
export interface Draagkrachtoordeel {
  wijk: string;
  klasse: Draagkrachtklassewaarde;
  geldigVan: string;
  bron: string;
  bijdragen: readonly {
    soort: Draagkrachtsoortwaarde;
    waarde: number | null;
    eenheid: string | null;
    peildatum: string | null;
    toelichting: string | null;
    bron: string;
  }[];
}

/** L12: the judgement of today per wijk; a wijk that nobody judged has none, and none is made up. */
export class DraagkrachtService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Draagkracht[]> {
    return this.verzoek.lees((m) => this.vandaag(m).orderBy('d.wijkCode').getMany());
  }

  opId(id: string): Promise<Draagkracht | null> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Draagkracht>> =>
      this.verzoek.lees(
        async (m) => new Map((await m.findBy(Draagkracht, { id: In([...ids]) })).map((een) => [een.id, een])),
      );
    return this.verzoek.lader('draagkracht', haalOp).load(id);
  }

  vanWijk(code: string): Promise<Draagkracht | null> {
    const haalOp = (codes: readonly string[]): Promise<Map<string, Draagkracht>> =>
      this.verzoek.lees(async (m) => {
        const rijen = await this.vandaag(m).andWhere('d.wijkCode = any(:codes)', { codes }).getMany();
        return new Map(rijen.map((een) => [een.wijkCode, een]));
      });
    return this.verzoek.lader('wijk.draagkracht', haalOp).load(code);
  }

  async bijdragen(id: string): Promise<Draagkrachtbijdrage[]> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Draagkrachtbijdrage[]>> =>
      this.verzoek.lees(async (m) => {
        const rijen = await m.find(Draagkrachtbijdrage, {
          where: { draagkracht: In([...ids]) },
          order: { volgorde: 'ASC' },
        });
        return groepeer(rijen, (rij) => rij.draagkracht);
      });
    return (await this.verzoek.lader('draagkrachtbijdragen', haalOp).load(id)) ?? [];
  }

  legVast(oordeel: Draagkrachtoordeel): Promise<string> {
    return this.verzoek.lees((m) => this.schrijf(m, oordeel));
  }

  /** From a file: the same judgement again changes nothing, another one on the same day is refused. */
  async neemOver(m: EntityManager, oordeel: Draagkrachtoordeel): Promise<'NIEUW' | 'ONGEWIJZIGD' | 'ANDERS'> {
    const [bekend] = (await m.query(
      `select d.klasse, d.bron, (select coalesce(jsonb_agg(jsonb_build_array(b.soort, b.waarde, b.eenheid, b.peildatum::text, b.toelichting) order by b.soort), '[]')
                                   from leefbaarheid.draagkrachtbijdrage b where b.draagkracht_id = d.id) as cijfers
         from leefbaarheid.draagkracht d where d.wijk_code = $1 and d.geldig_van = $2`,
      [oordeel.wijk, oordeel.geldigVan],
    )) as { klasse: string; bron: string; cijfers: unknown[] }[];
    if (bekend === undefined) {
      await this.schrijf(m, oordeel);
      return 'NIEUW';
    }
    const cijfers = oordeel.bijdragen
      .map(({ soort, waarde, eenheid, peildatum, toelichting }) => [soort, waarde, eenheid, peildatum, toelichting])
      .sort(([a], [b]) => String(a).localeCompare(String(b)));
    const gelijk = JSON.stringify(bekend.cijfers) === JSON.stringify(cijfers);
    return gelijk && bekend.klasse === oordeel.klasse && bekend.bron === oordeel.bron ? 'ONGEWIJZIGD' : 'ANDERS';
  }

  /** A new judgement ends the one before it on the day before, and lasts until the one after it. */
  private async schrijf(
    m: EntityManager,
    { wijk, klasse, geldigVan, bron, bijdragen }: Draagkrachtoordeel,
  ): Promise<string> {
    const id = this.verzoek.nieuwId();
    const { gemeente } = this.verzoek.wie;
    await m.query(
      `update leefbaarheid.draagkracht set geldig_tot = $2::date - 1
        where wijk_code = $1 and geldig_van < $2 and (geldig_tot is null or geldig_tot >= $2)`,
      [wijk, geldigVan],
    );
    await m.query(
      `insert into leefbaarheid.draagkracht (id, gemeente_code, wijk_code, klasse, geldig_van, geldig_tot, bron)
       select $1, $2, $3, $4, $5, (select min(d.geldig_van) - 1 from leefbaarheid.draagkracht d where d.wijk_code = $3 and d.geldig_van > $5), $6`,
      [id, gemeente, wijk, klasse, geldigVan, bron],
    );
    await m.query(
      `insert into leefbaarheid.draagkrachtbijdrage (draagkracht_id, gemeente_code, volgorde, soort, waarde, eenheid, peildatum, toelichting, bron)
       select $1, $2, nr, soort, waarde, eenheid, peildatum, toelichting, bron
         from rows from (jsonb_to_recordset($3) as (soort text, waarde double precision, eenheid text, peildatum date, toelichting text, bron text))
              with ordinality as b(soort, waarde, eenheid, peildatum, toelichting, bron, nr)`,
      [id, gemeente, JSON.stringify(bijdragen)],
    );
    return id;
  }

  private vandaag(m: EntityManager) {
    return m
      .createQueryBuilder(Draagkracht, 'd')
      .where('d.geldigVan <= :dag and (d.geldigTot is null or d.geldigTot >= :dag)', {
        dag: this.verzoek.klok.vandaag(),
      });
  }
}
