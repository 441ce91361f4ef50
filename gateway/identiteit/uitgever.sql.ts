/** Where the embedded issuer keeps its state; created by the migration that runs these statements. */
export const uitgeverSql = {
  up: `
    create table gateway.uitgever (
      soort text not null,
      id text not null,
      inhoud jsonb not null,
      vervalt timestamptz,
      primary key (soort, id)
    );
    create index uitgever_vervalt on gateway.uitgever (vervalt);
    comment on table gateway.uitgever is 'Sessions, codes and grants of the issuer with the demo accounts.';
  `,
  down: 'drop table gateway.uitgever;',
} as const;
