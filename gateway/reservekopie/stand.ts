import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { controleer, type Ketenoordeel } from '../../subgraphs/kern/verzegeling';
import { loginsVan } from '../../subgraphs/kern/migratie/rollen';
import { onderdelen } from '../onderdelen';
import { catalogusSql } from './catalogus.sql';
import { leesopdracht, type Tabel } from './tabellen';

/** What two databases are compared on. Read in one transaction, so that it is one moment. */

/** Hashes and measures what flows through. */
export class Meetlat extends Transform {
  private readonly som = createHash('sha256');
  bytes = 0;
  regels = 0;

  override _transform(deel: Buffer, _soort: string, klaar: (fout: null, deel: Buffer) => void): void {
    this.som.update(deel);
    this.bytes += deel.length;
    for (let plek = deel.indexOf(10); plek !== -1; plek = deel.indexOf(10, plek + 1)) this.regels += 1;
    klaar(null, deel);
  }

  get sha256(): string {
    return this.som.copy().digest('hex');
  }
}

/** Rows and content of one table; `naar` also gets the rows, as COPY text: one line per row. */
export async function meetTabel(
  klant: ClientBase,
  tabel: Tabel,
  naar: NodeJS.WritableStream[],
): Promise<{ rijen: number; inhoud: string }> {
  const lat = new Meetlat();
  if (naar.length === 0) lat.resume();
  await pipeline([klant.query(copyTo(leesopdracht(tabel))), lat, ...naar] as never);
  return { rijen: lat.regels, inhoud: lat.sha256 };
}

export async function leesCatalogus(klant: ClientBase): Promise<string[]> {
  // Definitions name what lies outside the search path in full; with a fixed path they read the same everywhere.
  await klant.query(`set search_path = pg_catalog`);
  const { rows } = await klant.query<{ regel: string }>(catalogusSql, [
    loginsVan(onderdelen.map((o) => o.naam)).flatMap(({ naam, wordt }) => [naam, ...wordt]),
  ]);
  return rows.map((rij) => rij.regel);
}

/** The stand of every sequence; one that was never used has none. */
export async function leesReeksen(klant: ClientBase): Promise<{ naam: string; stand: string }[]> {
  const { rows } = await klant.query<{ naam: string; stand: string }>(
    `select format('%I.%I', schemaname, sequencename) as naam, last_value::text as stand from pg_sequences
      where last_value is not null and sequencename <> 'migratie_id_seq' order by 1`,
  );
  return rows;
}

/** The verdict on each logboek (A11), inside the transaction of this connection. */
export async function leesKetens(klant: ClientBase): Promise<Ketenoordeel[]> {
  const m = { query: async (sql: string, waarden?: unknown[]) => (await klant.query(sql, waarden)).rows };
  const db = { alsWerker: <T>(werk: (m: EntityManager) => Promise<T>): Promise<T> => werk(m as EntityManager) };
  const oordelen: Ketenoordeel[] = [];
  for (const { naam } of onderdelen) oordelen.push(await controleer(db, naam));
  return oordelen;
}

export async function leesMigraties(klant: ClientBase): Promise<string[]> {
  const { rows: bestaat } = await klant.query<{ tabel: string | null }>(
    `select to_regclass('public.migratie')::text as tabel`,
  );
  if (bestaat[0]?.tabel == null) return [];
  const { rows } = await klant.query<{ name: string }>('select name from public.migratie');
  return rows.map((rij) => rij.name).sort();
}
