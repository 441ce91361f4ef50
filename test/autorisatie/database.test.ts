import { Client } from 'pg';
import { metGebruiker } from '../../subgraphs/kern/database';
import { wachtwoord } from '../support/plek';
import { stelOp, type Opstelling } from './opstelling';
import { bestaat, isOpen, type Wie } from './orakel';
import { profielen } from './profielen';
import { inhoudVan, techniek, zichtVan } from './tabellen';

interface Relatie {
  naam: string;
  kolommen: string[];
}
type Tupel = Record<string, unknown>;

describe('de database alleen houdt tegen wat gesloten is', () => {
  let opstelling: Opstelling;
  let namen: string[];
  const verbindingen = new Map<string, Client>();
  const relaties = new Map<string, Relatie[]>();

  beforeAll(async () => {
    opstelling = await stelOp();
    const { wereld } = opstelling;
    namen = [...wereld.delen.uitvoeringen.keys()];
    for (const naam of namen) {
      const klant = new Client({
        connectionString: metGebruiker(wereld.delen.opties.url, `${naam}_login`, wachtwoord),
      });
      await klant.connect();
      verbindingen.set(naam, klant);
      relaties.set(naam, await leesbaar(naam));
    }
  }, 120_000);
  afterAll(async () => {
    for (const klant of verbindingen.values()) await klant.end();
    await opstelling.wereld.stop();
  });

  /** Tables and views of any schema of which this role may read columns, with those columns. */
  function leesbaar(rol: string): Promise<Relatie[]> {
    return opstelling.wereld.sql<Relatie>(
      `select n.nspname || '.' || c.relname as naam, array_agg(quote_ident(a.attname)::text) as kolommen
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r','v','m','p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and has_schema_privilege($1, n.oid, 'usage') and has_column_privilege($1, c.oid, a.attnum, 'select')
        group by 1 order by 1`,
      [rol],
    );
  }

  /** Everything that a working role reads as this caller, per relation; the caller is set as the product sets it. */
  async function lees(naam: string, wie: Partial<Wie>): Promise<Map<string, Tupel[]>> {
    const klant = verbindingen.get(naam) as Client;
    const uit = new Map<string, Tupel[]>();
    await klant.query('begin');
    await klant.query(
      `select set_config('role', $1, true), set_config('app.partner', $2, true), set_config('app.rol', $3, true),
              set_config('app.doel', $4, true), set_config('app.wijken', $5, true)`,
      [
        naam,
        wie.partner ?? '',
        wie.rol ?? '',
        wie.doel ?? '',
        'WK010600,WK010601,WK010602,WK010603,WK010604,WK010605,WK010606,WK010607,WK010608,WK010699',
      ],
    );
    for (const relatie of relaties.get(naam) ?? []) {
      uit.set(relatie.naam, (await klant.query<Tupel>(`select ${relatie.kolommen.join()} from ${relatie.naam}`)).rows);
    }
    await klant.query('rollback');
    return uit;
  }

  /** What a table gave that it should not, or held back while it is open. */
  function verschillenIn(naam: string, tupels: Tupel[], wie: Wie): string[] {
    const { rijen, afspraken } = opstelling.proef;
    const zicht = zichtVan[naam];
    if (zicht !== undefined) return zichtverschillen(naam, zicht, tupels, wie);
    const inhoud = inhoudVan[naam];
    if (inhoud === undefined) return [`${naam} staat niet in de lijst van tabellen.`];
    if (inhoud === 'openbaar') return [];
    if (inhoud === 'niemand')
      return tupels.length > 0 ? [`${naam} geeft ${tupels.length} rijen aan ${wie.rol} ${wie.doel}`] : [];
    if ('per' in inhoud) {
      const mag = inhoud.per(wie);
      return mag === tupels.length > 0
        ? []
        : [`${naam} ${mag ? 'houdt alles achter' : 'geeft rijen'}: ${wie.rol} ${wie.doel}`];
    }
    if ('tupel' in inhoud) {
      const teveel = tupels.filter((tupel) => !inhoud.tupel(wie, tupel));
      return teveel.length > 0 ? [`${naam} geeft ${teveel.length} rijen te veel aan ${wie.rol} ${wie.doel}`] : [];
    }
    const gekregen = new Set(tupels.map((t) => String(t[inhoud.sleutel])));
    return rijen
      .filter((rij) => rij.type === inhoud.type)
      .flatMap((rij) => {
        const mag = inhoud.mag(wie, rij, afspraken);
        const kreeg = gekregen.has(rij.id);
        if (kreeg && !mag) return [`${naam} geeft ${rij.type} van ${rij.eigenaar} aan ${wie.rol} ${wie.doel}`];
        const verwacht = mag && heeftInhoud(naam, rij.id);
        return !kreeg && verwacht
          ? [`${naam} onthoudt ${rij.type} van ${rij.eigenaar} aan ${wie.rol} ${wie.doel}`]
          : [];
      });
  }

  /** Whether the administrator finds anything in this table for this row: an empty table withholds nothing. */
  const gevuld = new Map<string, Set<string>>();
  const heeftInhoud = (naam: string, id: string): boolean => gevuld.get(naam)?.has(id) ?? false;
  async function vulGevuld(): Promise<void> {
    for (const [naam, inhoud] of Object.entries(inhoudVan)) {
      if (typeof inhoud === 'string' || !('sleutel' in inhoud)) continue;
      const regels = await opstelling.wereld.sql<{ id: string }>(`select ${inhoud.sleutel} as id from ${naam}`);
      gevuld.set(naam, new Set(regels.map((r) => r.id)));
    }
  }

  function zichtverschillen(
    naam: string,
    zicht: { type: string; kolommen: Record<string, string> },
    tupels: Tupel[],
    wie: Wie,
  ): string[] {
    const { rijen, afspraken } = opstelling.proef;
    const teveel = tupels.flatMap((tupel) => {
      const rij = rijen.find((r) => r.type === zicht.type && r.id === tupel['id']);
      if (rij === undefined || !bestaat(wie, rij, afspraken))
        return [`${naam} toont ${zicht.type} van ${rij?.eigenaar} aan ${wie.rol} ${wie.doel}`];
      return Object.entries(tupel).flatMap(([kolom, waarde]) => {
        if (waarde === null || techniek.includes(kolom)) return [];
        const veld = zicht.kolommen[kolom];
        if (veld === undefined) return [`${naam}.${kolom} staat niet in de lijst.`];
        return isOpen(wie, rij, veld, afspraken)
          ? []
          : [`${naam}.${kolom} van ${rij.eigenaar} is open voor ${wie.rol} ${wie.doel}`];
      });
    });
    const ids = tupels.map((t) => t['id']);
    const mist = rijen.filter((r) => r.type === zicht.type && bestaat(wie, r, afspraken) && !ids.includes(r.id));
    return [...teveel, ...mist.map((r) => `${naam} mist ${r.type} van ${r.eigenaar} voor ${wie.rol} ${wie.doel}`)];
  }

  test.each(profielen.map((wie) => [`${wie.rol} van ${wie.partner}, ${wie.doel}`, wie] as const))(
    '%s',
    async (_naam, wie) => {
      if (gevuld.size === 0) await vulGevuld();
      const verschillen: string[] = [];
      for (const rol of namen) {
        for (const [naam, tupels] of await lees(rol, wie)) {
          verschillen.push(...verschillenIn(naam, tupels, wie).map((v) => `als ${rol}: ${v}`));
        }
      }
      expect(verschillen).toEqual([]);
    },
  );

  test('een login zonder rol leest niets', async () => {
    for (const naam of namen) {
      const klant = verbindingen.get(naam) as Client;
      for (const relatie of relaties.get(naam) ?? []) {
        const gelezen = await klant.query(`select * from ${relatie.naam}`).then(
          (uitkomst) => uitkomst.rowCount,
          (fout: Error) => fout.message,
        );
        expect(gelezen).toMatch(/permission denied/);
      }
    }
  });

  test('een rol zonder vrager leest alleen wat openbaar is', async () => {
    for (const naam of namen) {
      for (const [relatie, tupels] of await lees(naam, {})) {
        if (inhoudVan[relatie] !== 'openbaar') expect([relatie, tupels.length]).toEqual([relatie, 0]);
      }
    }
  });

  test('een sessie met een rol die niet bij de partner hoort heeft geen enkele regel', async () => {
    for (const naam of namen) {
      for (const [relatie, tupels] of await lees(naam, {
        partner: 'politie',
        rol: 'corporatie/verhuurmedewerker',
        doel: 'WOONRUIMTEVERDELING',
      })) {
        if (inhoudVan[relatie] !== 'openbaar') expect([relatie, tupels.length]).toEqual([relatie, 0]);
      }
    }
  });
});
