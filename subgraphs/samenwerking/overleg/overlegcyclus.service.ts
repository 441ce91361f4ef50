import type { EntityManager } from 'typeorm';
import { conflict } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';

/** A rule of the cycle as it stands in a data file; what the agreements are silent about is absent. */
export interface Overlegregel {
  code: string;
  soort: string;
  naam: string;
  toelichting?: string;
  bron?: string;
  termijn?: string;
  maand?: number;
  dag?: number;
  aantal?: number;
  deelnemers: string[];
  verantwoordelijken?: string[];
  agendaDoor?: string;
  verslagDoor?: string;
}

export interface Overlegcyclus {
  cyclus: string;
  geldigVan: string;
  geldigTot: string | null;
  regels: Overlegregel[];
}

const kolommen = `code text, volgorde int, soort text, naam text, toelichting text, bron text, termijn text, maand int, dag int, aantal int,
  deelnemers text[], verantwoordelijken text[], "agendaDoor" text, "verslagDoor" text`;

/** What stands in the file and not as it is in the database, or the other way round. */
const verschil = `
  with bestand as (select code, volgorde, soort, naam, toelichting, bron, termijn, maand, dag, aantal, deelnemers,
           coalesce(verantwoordelijken, '{}') as verantwoordelijken, "agendaDoor" as agenda_door, "verslagDoor" as verslag_door,
           $2::date as geldig_van, $3::date as geldig_tot from jsonb_to_recordset($4) as r(${kolommen})),
       stand as (select code, volgorde, soort, naam, toelichting, bron, termijn, maand, dag, aantal, deelnemers, verantwoordelijken,
           agenda_door, verslag_door, geldig_van, geldig_tot from samenwerking.overlegregel where cyclus = $1)
  (select 1 from (select * from bestand except select * from stand) b limit 1)
  union all (select 1 from (select * from stand except select * from bestand) s limit 1)`;

/** Loads a cycle; a successor is another one with a later first day, and what was noted under the former stays. */
export class OverlegcyclusService {
  constructor(private readonly verzoek: Verzoek) {}

  async laad(cyclus: Overlegcyclus): Promise<void> {
    const uitkomst = await this.verzoek.lees((m) => this.laadIn(m, cyclus));
    if (uitkomst === 'ANDERS')
      throw conflict(`De cyclus "${cyclus.cyclus}" is al geladen. Een opvolger krijgt een eigen naam en begindag.`);
  }

  /** The rules of a cycle never change: meetings were planned and counted by them. The same file again changes nothing. */
  async laadIn(
    m: EntityManager,
    { cyclus, geldigVan, geldigTot, regels }: Overlegcyclus,
  ): Promise<'NIEUW' | 'ONGEWIJZIGD' | 'ANDERS'> {
    const { gemeente, partner } = this.verzoek.wie;
    const rijen = JSON.stringify(
      regels.map((regel, nr) => ({ ...regel, id: this.verzoek.nieuwId(), volgorde: nr + 1 })),
    );
    const [al] = (await m.query('select 1 from samenwerking.overlegregel where cyclus = $1 limit 1', [
      cyclus,
    ])) as unknown[];
    if (al !== undefined) {
      const anders = (await m.query(verschil, [cyclus, geldigVan, geldigTot, rijen])) as unknown[];
      return anders.length > 0 ? 'ANDERS' : 'ONGEWIJZIGD';
    }
    await m.query(
      `insert into samenwerking.overlegregel (id, gemeente_code, eigenaar, cyclus, code, volgorde, soort, naam, toelichting, bron,
         termijn, maand, dag, aantal, deelnemers, verantwoordelijken, agenda_door, verslag_door, geldig_van, geldig_tot)
       select id, $1, $2, $3, code, volgorde, soort, naam, toelichting, bron, termijn, maand, dag, aantal, deelnemers,
              coalesce(verantwoordelijken, '{}'), "agendaDoor", "verslagDoor", $4, $5
         from jsonb_to_recordset($6) as r(id uuid, ${kolommen})`,
      [gemeente, partner, cyclus, geldigVan, geldigTot, rijen],
    );
    return 'NIEUW';
  }
}
