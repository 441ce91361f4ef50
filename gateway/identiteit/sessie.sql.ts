/** Where the gateway keeps its sessions; created by the migration that runs these statements. */
export const sessietabel = { schema: 'gateway', tabel: 'sessie' } as const;

/** Columns as connect-pg-simple reads them. */
export const sessieSql = {
  up: `
    create schema if not exists gateway;
    create table gateway.sessie (
      sid text primary key,
      sess jsonb not null,
      expire timestamptz not null
    );
    create index sessie_expire on gateway.sessie (expire);
    comment on table gateway.sessie is 'Browser sessions of the gateway; rows vanish after the idle timeout.';
  `,
  down: `
    drop table gateway.sessie;
    drop schema gateway;
  `,
} as const;
