import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import { Bezoeker } from '../support/bezoeker';
import { Processen, startProces, vrijePoort, type Proces } from '../support/processen';
import { Wereld } from '../support/wereld';
import { aWoning } from '../builders/woning';

/** Hands each request to the next copy: as nginx does, and never twice in a row to the same one. */
class Verdeler {
  private beurt = 0;
  readonly server: Server;

  constructor(private readonly kopieen: readonly string[]) {
    this.server = createServer((req, res) => {
      const kopie = this.kopieen[this.beurt++ % this.kopieen.length] ?? '';
      const door = request(kopie + (req.url ?? ''), { method: req.method, headers: req.headers }, (antwoord) => {
        res.writeHead(antwoord.statusCode ?? 502, antwoord.headers);
        antwoord.pipe(res);
      });
      door.on('error', () => res.writeHead(502).end());
      req.pipe(door);
    });
  }

  async luister(poort: number): Promise<string> {
    this.server.listen(poort, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${poort}`;
  }
}

/** Two copies of the gateway and of every subgraph, and no request that goes where the one before it went. */
describe('kopieën naast elkaar, zonder vaste plek per bezoeker', () => {
  const gegevensmap = mkdtempSync(join(tmpdir(), 'kopieen-'));
  let wereld: Wereld;
  let eerste: Processen;
  let tweede: Processen;
  const gateways: Proces[] = [];
  const verdelers: Verdeler[] = [];
  let basis: string;

  beforeAll(async () => {
    wereld = await Wereld.start();
    const { url } = wereld.delen.opties;
    eerste = new Processen(url, undefined);
    tweede = new Processen(url, undefined, eerste.sleutel);
    await Promise.all([eerste.start(), tweede.start()]);
    const adressen = await Promise.all(
      [...eerste.adressen()].map(async ([naam, adres]) => {
        const verdeler = new Verdeler([adres, tweede.adressen().get(naam) ?? '']);
        verdelers.push(verdeler);
        return `${naam}=${await verdeler.luister(await vrijePoort())}`;
      }),
    );
    const poort = await vrijePoort();
    const gateway = () =>
      startProces('gateway', {
        ...eerste.instellingen('gateway'),
        DEEL_ADRESSEN: adressen.join(),
        GEGEVENSMAP: gegevensmap,
        PUBLIEK_ADRES: `http://127.0.0.1:${poort}`,
      });
    gateways.push(...(await Promise.all([gateway(), gateway()])));
    const voordeur = new Verdeler(gateways.map(({ adres }) => adres));
    verdelers.push(voordeur);
    basis = await voordeur.luister(poort);
  }, 180_000);

  afterAll(async () => {
    for (const { server } of verdelers) {
      server.close();
      server.closeAllConnections();
    }
    await Promise.all([...gateways.map((proces) => proces.stop()), eerste?.stop(), tweede?.stop()]);
    await wereld?.stop();
    rmSync(gegevensmap, { recursive: true, force: true });
  });

  test('inloggen begint bij de ene gateway en gaat verder bij de andere; de sessie geldt bij beide', async () => {
    const bezoeker = new Bezoeker(basis);
    await bezoeker.ga('/aanmelden?terug=/');
    await bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account: 'actium/verhuurmedewerker' });
    const vraag = async (): Promise<unknown> =>
      (
        await bezoeker.vraag('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ ik { partner { id } rol } }' }),
        })
      ).json();
    const wie = { data: { ik: { partner: { id: 'actium' }, rol: 'corporatie/verhuurmedewerker' } } };
    for (let keer = 0; keer < 4; keer += 1) expect(await vraag()).toEqual(wie);
    await bezoeker.verstuur('/afmelden', {});
    for (let keer = 0; keer < 2; keer += 1) {
      expect(await vraag()).toMatchObject({ errors: [{ extensions: { code: 'NIET_INGELOGD' } }] });
    }
  });

  test('een token, een cursor en een bladzijde gelden bij elke kopie', async () => {
    for (let keer = 0; keer < 5; keer += 1) await aWoning(wereld);
    const token = await demoToken(demoClaims('actium', ['corporatie/databeheerder']), {
      gegevensmap,
      host: '127.0.0.1',
      poort: Number(new URL(basis).port),
      publiekAdres: basis,
    });
    const gezien: string[] = [];
    let na: string | null = null;
    do {
      const antwoord = await fetch(`${basis}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          verwerkingsdoel: 'VASTGOEDBEHEER',
        },
        body: JSON.stringify({
          query:
            'query ($na: String) { woningen(first: 2, after: $na) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
          variables: { na },
        }),
      });
      const { data, errors } = (await antwoord.json()) as {
        data: {
          woningen: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        };
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      gezien.push(...data.woningen.edges.map(({ node }) => node.id));
      na = data.woningen.pageInfo.hasNextPage ? data.woningen.pageInfo.endCursor : null;
    } while (na !== null && gezien.length < 20);
    expect(new Set(gezien).size).toBe(5);
    expect(gezien).toHaveLength(5);
  });
});
