import type { DataSource } from 'typeorm';

/** Stands in a database as long as a restore fills it: half of it must never look like an installation. */
export const herstelmerk = {
  zet: 'create table if not exists public.herstel (begonnen_op timestamptz not null default now())',
  haalWeg: 'drop table public.herstel',
  staatEr: `select 1 where to_regclass('public.herstel') is not null`,
} as const;

/** Nothing starts on a database whose restore was cut short. */
export async function weigerHalfHerstel(bron: Pick<DataSource, 'query'>): Promise<void> {
  const rijen = (await bron.query(herstelmerk.staatEr)) as unknown[];
  if (rijen.length === 0) return;
  throw new Error('In deze database is een herstel begonnen en niet afgemaakt. Voer "npm run herstel" opnieuw uit.');
}
