import type { Ingebed } from '../../gateway/postgres/ingebed';

/** Stops the PostgreSQL of the run. */
export default async function afloop(): Promise<void> {
  await (globalThis as { proefserver?: Ingebed }).proefserver?.stop();
}
