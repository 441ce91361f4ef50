import type { EntityManager } from 'typeorm';
import { magHandelen } from '../../../schema/beleid/beleid';
import { Fout, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { leesGebieden, type Gebiedsgrens } from './geojson';

interface Bekendgebied {
  soort: 'wijk' | 'buurt';
  code: string;
  gemeente: string;
}

export interface Gebiedstelling {
  gewijzigd: number;
  ongewijzigd: number;
}

/** Thrown to undo what a trial run did. */
class Proefrit extends Error {
  constructor(readonly telling: Gebiedstelling) {
    super('proef');
  }
}

/** Boundaries of wijken and buurten, set by the databeheerder of their gemeente; all of a file or nothing. */
export class GebiedenImportService {
  constructor(private readonly verzoek: Verzoek) {}

  async verwerk(collectie: unknown, { proef = false } = {}): Promise<Gebiedstelling> {
    const { rol, doel } = this.verzoek.wie;
    if (!magHandelen('importeer', rol, doel) || !rol.startsWith('gemeente/')) {
      throw new Fout(
        'GEEN_TOEGANG',
        'Alleen de databeheerder van de gemeente leest gebieden in, onder vastgoedbeheer.',
      );
    }
    const { grenzen, fouten } = leesGebieden(collectie);
    try {
      return await this.verzoek.lees(async (m) => {
        const telling = await this.slaOp(m, grenzen, fouten);
        if (proef) throw new Proefrit(telling);
        return telling;
      });
    } catch (fout) {
      if (fout instanceof Proefrit) return fout.telling;
      throw fout;
    }
  }

  private async slaOp(m: EntityManager, grenzen: Gebiedsgrens[], fouten: Veldfout[]): Promise<Gebiedstelling> {
    const bekend = await this.bekendeGebieden(m);
    const doelen = this.koppel(grenzen, bekend, fouten);
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    let gewijzigd = 0;
    for (const soort of ['wijk', 'buurt'] as const) {
      const rijen = [...doelen].flatMap(([gebied, { grens }]) =>
        gebied.soort === soort ? [{ code: gebied.code, grens }] : [],
      );
      const [{ aantal = 0 } = {}] = (await m.query(
        `with u as (
           update woningvoorraad.${soort} g set grens = r.grens from jsonb_to_recordset($1::jsonb) as r(code text, grens jsonb)
            where r.code = g.code and g.grens is distinct from r.grens returning g.code)
         select count(*)::int as aantal from u`,
        [JSON.stringify(rijen)],
      )) as { aantal?: number }[];
      gewijzigd += aantal;
    }
    return { gewijzigd, ongewijzigd: doelen.size - gewijzigd };
  }

  /** By own code, or by the code under which CBS knows the wijk today. */
  private async bekendeGebieden(m: EntityManager): Promise<Map<string, Bekendgebied>> {
    const rijen = (await m.query(
      `select c.cbs_code as sleutel, 'wijk' as soort, w.code, w.gemeente_code as gemeente
         from woningvoorraad.wijk_cbs c join woningvoorraad.wijk w on w.code = c.wijk_code
        where c.van <= beleid.vandaag() and (c.tot is null or c.tot > beleid.vandaag())
       union all select code, 'wijk', code, gemeente_code from woningvoorraad.wijk
       union all select code, 'buurt', code, gemeente_code from woningvoorraad.buurt`,
    )) as (Bekendgebied & { sleutel: string })[];
    const gebieden = new Map(rijen.map(({ soort, code, gemeente }) => [`${soort} ${code}`, { soort, code, gemeente }]));
    return new Map(rijen.map((r) => [r.sleutel, gebieden.get(`${r.soort} ${r.code}`) ?? r]));
  }

  private koppel(
    grenzen: Gebiedsgrens[],
    bekend: Map<string, Bekendgebied>,
    fouten: Veldfout[],
  ): Map<Bekendgebied, Gebiedsgrens> {
    const doelen = new Map<Bekendgebied, Gebiedsgrens>();
    for (const grens of grenzen) {
      const fout = (melding: string): void =>
        void fouten.push({ veld: `features.${grens.nummer - 1}`, melding: `${grens.naam} ${melding}` });
      const gebied = bekend.get(grens.code);
      const eerder = gebied === undefined ? undefined : doelen.get(gebied);
      if (gebied === undefined) fout('is geen wijk of buurt in Buurtgraaf. Haal het gebied weg of verbeter de code.');
      else if (gebied.gemeente !== this.verzoek.wie.gemeente) fout('ligt in een andere gemeente. Haal het gebied weg.');
      else if (eerder !== undefined)
        fout(`staat ook als gebied ${eerder.nummer} in het bestand. Laat één grens staan.`);
      else doelen.set(gebied, grens);
    }
    return doelen;
  }
}
