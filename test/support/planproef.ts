import type { ClientBase } from 'pg';
import type { Wereld } from './wereld';

/** A node of a plan as EXPLAIN tells it. */
export interface Knoop {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Knoop[];
}

/** An index without a condition is a way to read everything as well. */
const leestAlles = (knoop: Knoop): boolean =>
  knoop['Node Type'] === 'Seq Scan' ||
  (/^Index (Only )?Scan$/.test(knoop['Node Type']) && knoop['Index Cond'] === undefined);
/** Every table that a plan reads from end to end. */
export const geheelGelezen = (knoop: Knoop): string[] => [
  ...(leestAlles(knoop) && knoop['Relation Name'] !== undefined ? [knoop['Relation Name']] : []),
  ...(knoop.Plans ?? []).flatMap(geheelGelezen),
];

/**
 * Which large tables a question reads from end to end. The plans are those with which PostgreSQL ran the statements of the subgraphs,
 * as their own role and under row-level security, those inside functions included: auto_explain tells them to the very connection.
 */
export class Planproef {
  private plannen: string[] = [];

  private constructor(private readonly grote: readonly string[]) {}

  /** From now on, for every connection of the subgraphs to this world's database. */
  static async begin(wereld: Wereld, grote: readonly string[]): Promise<Planproef> {
    const proef = new Planproef(grote);
    for (const instelling of [
      "session_preload_libraries = 'auto_explain'",
      'auto_explain.log_min_duration = 0',
      'auto_explain.log_nested_statements = on',
      "auto_explain.log_format = 'json'",
      'client_min_messages = log',
    ])
      await wereld.sql(`alter database ${wereld.naam} set ${instelling}`);
    for (const db of wereld.delen.databases.values())
      db.pool?.on('connect', (klant: ClientBase) => klant.on('notice', (bericht) => proef.vang(bericht)));
    // Settings of a database hold for connections that are made after them.
    await wereld.sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    return proef;
  }

  private vang({ message = '' }: { message?: string | undefined }): void {
    if (message.startsWith('duration:') && message.includes('{'))
      this.plannen.push(message.slice(message.indexOf('{')));
  }

  /** The large tables that this work reads as a whole, each with the statement that does. */
  async van(werk: () => Promise<unknown>): Promise<string[]> {
    this.plannen = [];
    await werk();
    if (this.plannen.length === 0) throw new Error('Er is geen enkel plan gezien.');
    const gezien = this.plannen.flatMap((tekst) => {
      const { Plan, 'Query Text': vraag } = JSON.parse(tekst) as { Plan: Knoop; 'Query Text': string };
      return geheelGelezen(Plan)
        .filter((tabel) => this.grote.includes(tabel))
        .map((tabel) => `${tabel}: ${vraag.replace(/\s+/g, ' ').slice(0, 160)}`);
    });
    return [...new Set(gezien)].sort();
  }
}
