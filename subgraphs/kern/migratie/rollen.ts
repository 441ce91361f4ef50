import type { DataSource } from 'typeorm';

/**
 * Roles of one subgraph. `<naam>` and `<naam>_werker` hold the grants and cannot log in; `<naam>_login` logs in and holds
 * nothing (NOINHERIT), so that work without an explicit role fails closed.
 */
export async function zorgVoorRollen(beheer: DataSource, namen: readonly string[], wachtwoord: string): Promise<void> {
  for (const naam of namen) {
    for (const rol of [naam, `${naam}_werker`]) await maakRol(beheer, rol, 'nologin');
    await maakRol(beheer, `${naam}_login`, 'login noinherit');
    await beheer.query(
      `alter role ${naam}_login with login noinherit nobypassrls password '${wachtwoord.replaceAll("'", "''")}'`,
    );
    await beheer.query(`grant ${naam}, ${naam}_werker to ${naam}_login`);
  }
  // The gateway keeps its sessions and nothing else; the worker becomes the worker of each subgraph, never its caller.
  for (const naam of ['gateway', 'werker']) {
    await maakRol(beheer, `${naam}_login`, 'login noinherit');
    await beheer.query(
      `alter role ${naam}_login with login noinherit nobypassrls password '${wachtwoord.replaceAll("'", "''")}'`,
    );
  }
  await beheer.query(`grant ${namen.map((naam) => `${naam}_werker`).join(', ')} to werker_login`);
}

async function maakRol(beheer: DataSource, rol: string, soort: string): Promise<void> {
  const [bestaat] = (await beheer.query('select 1 from pg_roles where rolname = $1', [rol])) as unknown[];
  if (bestaat === undefined) await beheer.query(`create role ${rol} ${soort} nosuperuser nobypassrls`);
}
