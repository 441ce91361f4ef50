import type { Poort } from '../support/poort';

/** What a part that is in disorder would say; no character of it may reach a client. */
export const geheim = 'GEHEIM-VAN-BINNEN /srv/deel/dist/main.js:41 at Pool.query (http://10.1.2.3:5432)';

/** Rows of leefbaarheid at the root, its fields in the rows of others, and what is none of its business. */
const vraag = `{ ik { rol } meldingen { totalCount edges { node { id soort ontvangenOp wijk { naam } } } }
  wijken { code naam inzet { niveau } prioriteiten { jaar } } }`;

export interface Uitkomst {
  status: number;
  ms: number;
  tekst: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** Actium's wijkbeheerder, asking what leefbaarheid and others answer together. */
export class Klant {
  private constructor(
    private readonly poort: Poort,
    private readonly token: string,
  ) {}

  static async van(poort: Poort): Promise<Klant> {
    return new Klant(poort, await poort.token('actium', 'corporatie/wijkbeheerder'));
  }

  post(query: string): Promise<Response> {
    return this.poort.post(this.token, { query }, { Verwerkingsdoel: 'LEEFBAARHEID' });
  }

  async stel(query = vraag): Promise<Uitkomst> {
    const begin = performance.now();
    const antwoord = await this.post(query);
    const tekst = await antwoord.text();
    const { data, errors = [] } = JSON.parse(tekst) as Uitkomst;
    return { status: antwoord.status, ms: performance.now() - begin, tekst, data, errors };
  }

  /** Asks until the answer is whole; in ms. */
  async totHeel(): Promise<number> {
    const begin = performance.now();
    while (performance.now() - begin < 10_000) {
      const { data, errors } = await this.stel();
      if (errors.length === 0 && data.meldingen !== null) return performance.now() - begin;
      await new Promise((klaar) => setTimeout(klaar, 50));
    }
    return Infinity;
  }
}

export function verwachtHeel({ data, errors }: Uitkomst): void {
  expect(errors).toEqual([]);
  expect(data.meldingen.totalCount).toBeGreaterThanOrEqual(2);
  expect(data.wijken.every((wijk: { inzet: unknown }) => Array.isArray(wijk.inzet))).toBe(true);
}

/**
 * Own fields empty, with one Dutch error per field of the root that says where; everything else as usual, and nothing from inside. The fault costs
 * less than two seconds on top of what an answer takes here (`gewoon`).
 */
export function verwachtAlleenEigenVelden({ status, data, errors, tekst, ms }: Uitkomst, gewoon = 0): void {
  expect(status).toBe(200);
  expect(data.ik.rol).toBe('corporatie/wijkbeheerder');
  expect(data.meldingen).toBeNull();
  expect(data.wijken).toHaveLength(10);
  for (const wijk of data.wijken as Record<string, unknown>[])
    expect(wijk).toEqual({ code: wijk['code'], naam: expect.any(String) as string, inzet: null, prioriteiten: null });
  const fout = (path: unknown[], ontbreekt: string[]) => ({
    message: 'Dit onderdeel is even niet bereikbaar. Probeer het over een minuut opnieuw.',
    path,
    extensions: { code: 'NIET_BESCHIKBAAR', ontbreekt },
  });
  expect([...errors].sort((a, b) => String(a.path).localeCompare(String(b.path)))).toEqual([
    fout(['meldingen'], ['meldingen']),
    fout(['wijken', 0, 'inzet'], ['wijken.*.inzet', 'wijken.*.prioriteiten']),
  ]);
  expect(tekst).not.toMatch(/GEHEIM|127\.0\.0\.1|10\.1\.2\.3|leefbaarheid|node_modules|\bat \w+|<html/i);
  expect(ms - gewoon).toBeLessThan(2000);
}
