import type { Pool } from 'pg';

/** How far the work behind the graph is, as the database knows it: of all workers, wherever they run. */
export interface Toestand {
  beleidsversie: string | null;
  /** Seconds since a worker reported; null = never. */
  hartslag: number | null;
  onderdelen: {
    naam: string;
    wachtend: number;
    oudsteWachtend: number;
    /** Counted among the last 2.000 records. */
    onverzegeld: number;
    oudsteOnverzegeld: number;
  }[];
}

const geldigMs = 1000;
const geduldMs = 2000;

/** Asks once a second at most, however often it is asked; null when the database does not answer. */
export function maakToestandlezer(pool: Pool): () => Promise<Toestand | null> {
  let laatste: Promise<Toestand | null> = Promise.resolve(null);
  let tot = 0;
  return () => {
    if (Date.now() < tot) return laatste;
    tot = Date.now() + geldigMs;
    laatste = lees(pool);
    return laatste;
  };
}

async function lees(pool: Pool): Promise<Toestand | null> {
  let klok: NodeJS.Timeout | undefined;
  const genoeg = new Promise<null>((klaar) => {
    klok = setTimeout(() => klaar(null), geduldMs);
  });
  const vraag = pool
    .query<{ toestand: Toestand }>('select beheer.toestand() as toestand')
    .then(({ rows }) => rows[0]?.toestand ?? null)
    .catch(() => null);
  try {
    return await Promise.race([vraag, genoeg]);
  } finally {
    clearTimeout(klok);
  }
}
