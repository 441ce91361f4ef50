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

  /** A new judgement ends the one before it on the day before. */
  legVast({ wijk, klasse, geldigVan, bron, bijdragen }: Draagkrachtoordeel): Promise<string> {
    const id = this.verzoek.nieuwId();
    const { gemeente } = this.verzoek.wie;
    return this.verzoek.lees(async (m) => {
      await m.query(
        `update leefbaarheid.draagkracht set geldig_tot = $2::date - 1
          where wijk_code = $1 and geldig_van < $2 and (geldig_tot is null or geldig_tot >= $2)`,
        [wijk, geldigVan],
      );
      await m.query(
        'insert into leefbaarheid.draagkracht (id, gemeente_code, wijk_code, klasse, geldig_van, bron) values ($1, $2, $3, $4, $5, $6)',
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
    });
  }

  private vandaag(m: EntityManager) {
    return m
      .createQueryBuilder(Draagkracht, 'd')
      .where('d.geldigVan <= :dag and (d.geldigTot is null or d.geldigTot >= :dag)', {
        dag: this.verzoek.klok.vandaag(),
      });
  }
}
