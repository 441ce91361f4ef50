import type { Instellingen } from '../../subgraphs/kern/instellingen';
import type { Ingebed, Opties } from './ingebed';

/** Runs a command as the administrator of the database of the settings; the embedded one is opened for it (`open`) and let go afterwards. */
export async function metBeheerder<T>(
  { databaseUrl, beheerUrl, gegevensmap }: Instellingen,
  open: (opties: Opties) => Promise<Ingebed>,
  werk: (url: string) => Promise<T>,
): Promise<T> {
  if (beheerUrl !== undefined) return werk(beheerUrl);
  if (databaseUrl !== undefined) {
    throw new Error('BEHEER_URL ontbreekt: met een eigen database doet een beheerder dit, niet de onderdelen.');
  }
  const database = await open({ map: gegevensmap, melding: (zin) => console.log(`  ${zin}`) });
  try {
    return await werk(database.url);
  } finally {
    await database.stop();
  }
}
