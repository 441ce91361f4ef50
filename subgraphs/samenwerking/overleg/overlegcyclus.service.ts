import { partners } from '../../../schema/beleid/partners';
import { conflict, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';

/** A rule of the cycle as it stands in a data file; what the agreements are silent about is absent. */
interface Overlegregel {
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

/** Loads a cycle; a successor is another one with a later first day, and what was noted under the former stays. */
export class OverlegcyclusService {
  constructor(private readonly verzoek: Verzoek) {}

  async laad({ cyclus, geldigVan, geldigTot, regels }: Overlegcyclus): Promise<void> {
    const fouten = regels.flatMap((regel, nr) => onbekendIn(regel, nr));
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    const { gemeente, partner } = this.verzoek.wie;
    const rijen = regels.map((regel, nr) => ({ ...regel, id: this.verzoek.nieuwId(), volgorde: nr + 1 }));
    await this.verzoek.lees(async (m) => {
      const [al] = (await m.query('select 1 from samenwerking.overlegregel where cyclus = $1 limit 1', [
        cyclus,
      ])) as unknown[];
      if (al !== undefined)
        throw conflict(`De cyclus "${cyclus}" is al geladen. Een opvolger krijgt een eigen naam en begindag.`);
      await m.query(
        `insert into samenwerking.overlegregel (id, gemeente_code, eigenaar, cyclus, code, volgorde, soort, naam, toelichting, bron,
           termijn, maand, dag, aantal, deelnemers, verantwoordelijken, agenda_door, verslag_door, geldig_van, geldig_tot)
         select id, $1, $2, $3, code, volgorde, soort, naam, toelichting, bron, termijn, maand, dag, aantal, deelnemers,
                coalesce(verantwoordelijken, '{}'), "agendaDoor", "verslagDoor", $4, $5
           from jsonb_to_recordset($6) as r(id uuid, code text, volgorde int, soort text, naam text, toelichting text, bron text,
             termijn text, maand int, dag int, aantal int, deelnemers text[], verantwoordelijken text[], "agendaDoor" text, "verslagDoor" text)`,
        [gemeente, partner, cyclus, geldigVan, geldigTot, JSON.stringify(rijen)],
      );
    });
  }
}

function onbekendIn(regel: Overlegregel, nr: number): Veldfout[] {
  const { deelnemers, verantwoordelijken = [], agendaDoor, verslagDoor } = regel;
  const genoemd = [...deelnemers, ...verantwoordelijken, agendaDoor, verslagDoor].filter((id) => id !== undefined);
  return genoemd
    .filter((id) => !partners.some((p) => p.id === id))
    .map((id) => ({ veld: `regels.${nr}`, melding: `Onbekende partner ${id} bij ${regel.code}.` }));
}
