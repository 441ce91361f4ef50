import { createHmac } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Password of a login role; null = leave it as the administrator set it. */
export type Wachtwoord = (login: string) => string | null;

/** Each login has a password of its own, so that who knows one subgraph's is not at home in another's tables. */
export const afgeleidWachtwoord =
  (sleutel: string): Wachtwoord =>
  (login) =>
    createHmac('sha256', sleutel).update(login).digest('base64url');

/** A role that logs in. It holds nothing (NOINHERIT): work without an explicit role fails closed. */
export interface Login {
  readonly naam: string;
  /** The roles that it may become, and no other. */
  readonly wordt: readonly string[];
  /** As which it looks at the version of the database. */
  readonly leestAls: string;
}

/** The login of everything in one process on a database of its own. */
export const alLogin = 'buurtgraaf_login';

/**
 * `<naam>` and `<naam>_werker` hold the grants of one subgraph and cannot log in. The worker becomes the worker of each
 * subgraph, never its caller; the gateway keeps its sessions and nothing else.
 */
export function loginsVan(namen: readonly string[]): Login[] {
  const werkers = namen.map((naam) => `${naam}_werker`);
  const [eersteWerker = ''] = werkers;
  return [
    ...namen.map((naam) => ({
      naam: `${naam}_login`,
      wordt: [naam, `${naam}_werker`],
      leestAls: `${naam}_werker`,
    })),
    { naam: 'werker_login', wordt: werkers, leestAls: eersteWerker },
    { naam: 'gateway_login', wordt: [], leestAls: 'gateway_login' },
    { naam: alLogin, wordt: [...namen, ...werkers, 'gateway_login'], leestAls: eersteWerker },
  ];
}

/** Makes what is missing; attributes are set when a role is made, for only a superuser may change them in PostgreSQL 15. */
export async function zorgVoorRollen(
  beheer: DataSource,
  namen: readonly string[],
  wachtwoord: Wachtwoord,
): Promise<void> {
  for (const naam of namen) {
    for (const rol of [naam, `${naam}_werker`]) await maakRol(beheer, rol, 'nologin');
  }
  for (const { naam, wordt } of loginsVan(namen)) {
    await maakRol(beheer, naam, 'login noinherit');
    const geheim = wachtwoord(naam);
    if (geheim !== null) {
      await beheer.query(`alter role ${naam} with login noinherit password '${geheim.replaceAll("'", "''")}'`);
    }
    if (wordt.length > 0) await beheer.query(`grant ${wordt.join(', ')} to ${naam}`);
  }
}

async function maakRol(beheer: DataSource, rol: string, soort: string): Promise<void> {
  const [bestaat] = (await beheer.query('select 1 from pg_roles where rolname = $1', [rol])) as unknown[];
  if (bestaat === undefined) await beheer.query(`create role ${rol} ${soort} nosuperuser nobypassrls`);
}

/** Whoever logs in must be able to see whether this database is the one it was made for, and nothing more. */
export function versierechten(namen: readonly string[]): string {
  const lezers = [...namen.map((naam) => `${naam}_werker`), 'gateway_login'].join(', ');
  return `
grant usage on schema beleid to ${lezers};
grant execute on function beleid.nu() to ${lezers};
grant select on public.migratie, beleid.versie to ${lezers};
do $$ begin
  if to_regclass('public.demo') is not null then grant select on public.demo to ${lezers}; end if;
end $$`;
}
