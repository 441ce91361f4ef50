import { partners } from '../../../schema/beleid/partners';
import type { Importregel, Importtelling, Lading, Leesopties } from '../../kern/import/importsoort';
import { jsonImport } from '../../kern/import/json-import';
import type { EntityManager } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { leesGebieden } from './geojson';

interface Bekendgebied {
  soort: 'wijk' | 'buurt';
  code: string;
  gemeente: string;
}

/** An area that we know, and the boundary that it gets. */
interface Begrenzing extends Bekendgebied {
  grens: object;
}

type Gebieden = ReadonlyMap<string, Bekendgebied>;

/** Boundaries of wijken and buurten, by own code or by the code under which CBS knows the wijk today. */
export const gebiedenimport = jsonImport<Begrenzing, Gebieden>({
  soort: 'gebieden',
  regelnaam: ['gebied', 'gebieden'],
  uitleg:
    'De grenzen van wijken en buurten, als GeoJSON in WGS84. Gebieden die niet in het bestand staan, blijven zoals ze zijn.',
  door: ['GEMEENTE'],
  peildatum: false,
  async context(m) {
    const rijen = (await m.query(
      `select c.cbs_code as sleutel, 'wijk' as soort, w.code, w.gemeente_code as gemeente
         from woningvoorraad.wijk_cbs c join woningvoorraad.wijk w on w.code = c.wijk_code
        where c.van <= beleid.vandaag() and (c.tot is null or c.tot > beleid.vandaag())
       union all select code, 'wijk', code, gemeente_code from woningvoorraad.wijk
       union all select code, 'buurt', code, gemeente_code from woningvoorraad.buurt`,
    )) as (Bekendgebied & { sleutel: string })[];
    return new Map(rijen.map(({ sleutel, ...gebied }) => [sleutel, gebied]));
  },
  ontleed: koppel,
  lading: (m) => Promise.resolve(new Gebiedslading(m)),
});

/** Every boundary belongs to one area of the own gemeente. */
function* koppel(
  inhoud: unknown,
  { context, partner, fouten }: Leesopties<Gebieden>,
): Generator<Importregel<Begrenzing>> {
  const gemeenten = partners.find((p) => p.id === partner)?.gemeenten ?? [];
  const eerder = new Map<string, number>();
  for (const { regel, inhoud: gelezen } of leesGebieden(inhoud, fouten)) {
    const gebied = context.get(gelezen.code);
    const sleutel = gebied === undefined ? '' : `${gebied.soort} ${gebied.code}`;
    const eerste = eerder.get(sleutel);
    const fout = (melding: string): void =>
      fouten.voegToe(regel, 'statcode', gelezen.code, `${gelezen.naam} ${melding}`);
    if (gebied === undefined) fout('is geen wijk of buurt in Buurtgraaf. Haal het gebied weg of verbeter de code.');
    else if (!gemeenten.includes(gebied.gemeente)) fout('ligt in een andere gemeente. Haal het gebied weg.');
    else if (eerste !== undefined) fout(`staat ook als gebied ${eerste} in het bestand. Laat één grens staan.`);
    else {
      eerder.set(sleutel, regel);
      yield { regel, inhoud: { ...gebied, grens: gelezen.grens } };
    }
  }
}

class Gebiedslading implements Lading<Begrenzing> {
  private readonly telling: Importtelling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };

  constructor(private readonly m: EntityManager) {}

  async voegToe(_verzoek: Verzoek, regels: readonly Importregel<Begrenzing>[]): Promise<void> {
    for (const soort of ['wijk', 'buurt'] as const) {
      const rijen = regels.flatMap(({ inhoud: { code, grens, soort: van } }) =>
        van === soort ? [{ code, grens }] : [],
      );
      const [{ aantal = 0 } = {}] = (await this.m.query(
        `with u as (
           update woningvoorraad.${soort} g set grens = r.grens from jsonb_to_recordset($1::jsonb) as r(code text, grens jsonb)
            where r.code = g.code and g.grens is distinct from r.grens returning g.code)
         select count(*)::int as aantal from u`,
        [JSON.stringify(rijen)],
      )) as { aantal?: number }[];
      this.telling.gewijzigd += aantal;
      this.telling.ongewijzigd += rijen.length - aantal;
    }
  }

  sluit(): Promise<Importtelling> {
    return Promise.resolve(this.telling);
  }
}
