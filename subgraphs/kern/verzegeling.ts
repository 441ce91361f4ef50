import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from './database';

/** Canonical text of a record: what the seal protects, data subject included; a reason came later, and only exports have one. */
const inhoud = `(jsonb_build_array(l.nr, l.id, l.trace_id, l.span_id, l.parent_span_id, l.naam, l.status,
  extract(epoch from l.begin)::text, extract(epoch from l.einde)::text, l.activiteit, l.eigenaar, l.partner, l.gebruiker,
  l.rol, l.doel, l.velden, l.gemeente_code, b.betrokkene)
  || case when l.reden is null then '[]'::jsonb else jsonb_build_array(l.reden) end)::text`;

const keten = (vorige: string, tekst: string): string =>
  createHash('sha256').update(`${vorige}\n${tekst}`).digest('hex');

interface Regel {
  nr: string;
  id: string;
  inhoud: string;
  zegel: string | null;
}

/**
 * Seals new records of one subgraph in commit order: each seal is the hash of the previous seal and the record. One sealer
 * at a time (advisory lock). Returns the number of records sealed.
 */
export async function verzegel(db: Database, schema: string): Promise<number> {
  return db.alsWerker(async (m) => {
    const [slot] = (await m.query('select pg_try_advisory_xact_lock(hashtext($1)) as vrij', [`zegel:${schema}`])) as {
      vrij: boolean;
    }[];
    if (slot?.vrij !== true) return 0;
    const regels = (await m.query(
      `select l.nr, l.id, ${inhoud} as inhoud from ${schema}.logboek l
         left join ${schema}.logboek_betrokkene b on b.logboek_id = l.id
        where not exists (select 1 from ${schema}.logboek_zegel z where z.logboek_id = l.id) order by l.nr limit 5000`,
    )) as Regel[];
    if (regels.length === 0) return 0;
    const [laatste] = (await m.query(`select nr, zegel from ${schema}.logboek_zegel order by nr desc limit 1`)) as {
      nr: string;
      zegel: string;
    }[];
    let vorige = laatste?.zegel ?? '';
    let nr = Number(laatste?.nr ?? 0);
    const zegels = regels.map((regel) => {
      vorige = keten(vorige, regel.inhoud);
      nr += 1;
      return { nr, id: regel.id, zegel: vorige };
    });
    await m.query(
      `insert into ${schema}.logboek_zegel (nr, logboek_id, zegel)
       select nr, id, zegel from jsonb_to_recordset($1) as z(nr bigint, id uuid, zegel text)`,
      [JSON.stringify(zegels)],
    );
    return zegels.length;
  });
}

/** Outcome of checking one chain: the first broken record (its place in the chain and id), and how many are not sealed yet. */
export interface Ketenoordeel {
  schema: string;
  verzegeld: number;
  onverzegeld: number;
  gebroken: { plaats: number; id: string; reden: string } | null;
}

/** Recomputes the chain of one subgraph: changed, missing and inserted records are named. */
export async function controleer(db: Pick<Database, 'alsWerker'>, schema: string): Promise<Ketenoordeel> {
  return db.alsWerker(async (m) => {
    const onverzegeld = await telOnverzegeld(m, schema);
    const oordeel: Ketenoordeel = { schema, verzegeld: 0, onverzegeld, gebroken: null };
    let vorige = '';
    let na = 0;
    for (;;) {
      const stuk = (await m.query(
        `select z.nr, z.logboek_id as id, z.zegel, case when l.id is null then null else ${inhoud} end as inhoud
           from ${schema}.logboek_zegel z left join ${schema}.logboek l on l.id = z.logboek_id
           left join ${schema}.logboek_betrokkene b on b.logboek_id = l.id
          where z.nr > $1 order by z.nr limit 5000`,
        [na],
      )) as (Regel & { inhoud: string | null })[];
      if (stuk.length === 0) return oordeel;
      for (const regel of stuk) {
        const plaats = Number(regel.nr);
        const breuk = breukreden(regel, plaats, na, vorige);
        if (breuk !== null) return { ...oordeel, gebroken: { plaats, id: regel.id, reden: breuk } };
        vorige = regel.zegel ?? '';
        na = plaats;
        oordeel.verzegeld += 1;
      }
    }
  });
}

function breukreden(
  regel: { inhoud: string | null; zegel: string | null },
  plaats: number,
  na: number,
  vorige: string,
): string | null {
  if (plaats !== na + 1) return `zegel ${na + 1} ontbreekt`;
  if (regel.inhoud === null) return 'de logregel is verdwenen';
  if (keten(vorige, regel.inhoud) !== regel.zegel) return 'de logregel is gewijzigd';
  return null;
}

async function telOnverzegeld(m: EntityManager, schema: string): Promise<number> {
  const [rij] = (await m.query(
    `select count(*)::int as aantal from ${schema}.logboek l
      where not exists (select 1 from ${schema}.logboek_zegel z where z.logboek_id = l.id)`,
  )) as { aantal: number }[];
  return rij?.aantal ?? 0;
}
