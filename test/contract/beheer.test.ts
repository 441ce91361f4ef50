import pino from 'pino';
import { Pool } from 'pg';
import { Gereedheid, overgangMs } from '../../gateway/beheer/gereedheid';
import { magMeten } from '../../gateway/beheer/metingen';
import { maakToestandlezer } from '../../gateway/beheer/toestand';
import { maakSleutelkeuring } from '../../gateway/beheer/uitgeverssleutels';
import type { Uitvoerder } from '../../gateway/graaf';
import { HttpBron } from '../../gateway/bron/http-bron';
import { startDelen } from '../../gateway/delen';
import { metGebruiker } from '../../subgraphs/kern/database';
import { melder } from '../../subgraphs/kern/melder';
import { geheim, wachtwoord } from '../support/plek';
import { openPoort, type Poort } from '../support/poort';
import { vrijePoort } from '../support/processen';
import { Wereld } from '../support/wereld';

interface Stand {
  status: number;
  gereed: boolean;
  ontbreekt: { onderdeel: string; reden: string }[];
}

describe('wie de installatie beheert, ziet hoe het ermee staat', () => {
  let wereld: Wereld;
  let poort: Poort;
  let metToken: Poort;
  let token: string;
  const metricsToken = 'a'.repeat(40);

  beforeAll(async () => {
    wereld = await Wereld.start();
    poort = await openPoort(wereld);
    metToken = await openPoort(wereld, { metricsToken });
    token = await poort.token('actium', 'corporatie/sociaal-beheerder');
    await wereld.delen.werker.ronde();
    await wereld.sql('select beheer.meld_hartslag()');
  });
  afterAll(async () => {
    await poort.stop();
    await metToken.stop();
    await wereld.stop();
  });

  const haal = (pad: string, koppen: Record<string, string> = {}, bij = poort): Promise<Response> =>
    fetch(bij.basis + pad, { headers: koppen, redirect: 'manual' });
  async function stand(pad = '/readyz'): Promise<Stand> {
    // An answer holds for a second.
    await new Promise((klaar) => setTimeout(klaar, 1100));
    const antwoord = await haal(pad);
    return { status: antwoord.status, ...((await antwoord.json()) as Omit<Stand, 'status'>) };
  }
  const toestand = () =>
    maakToestandlezer(
      new Pool({
        connectionString: metGebruiker(wereld.delen.opties.url, 'gateway_login', wachtwoord),
        max: 1,
        allowExitOnIdle: true,
        idleTimeoutMillis: 100,
      }),
    );
  const gereedheid = (anders: Partial<ConstructorParameters<typeof Gereedheid>[0]>, nu?: () => number): Gereedheid =>
    new Gereedheid(
      {
        toestand: toestand(),
        delen: wereld.delen.uitvoeringen,
        ondertekenaar: wereld.delen.ondertekenaar,
        uitgeverssleutels: () => Promise.resolve(true),
        ...anders,
      },
      nu,
    );

  describe('/livez en /readyz', () => {
    test('/livez zegt dat het proces leeft, en verder niets', async () => {
      const antwoord = await haal('/livez');
      expect([antwoord.status, await antwoord.text()]).toEqual([200, 'ok']);
    });

    test('alles is er: gereed', async () => {
      expect(await stand()).toEqual({ status: 200, gereed: true, ontbreekt: [] });
      expect(await stand('/readyz/verkeer')).toEqual({ status: 200, gereed: true, ontbreekt: [] });
    });

    test.each([
      [
        'werker',
        `update beheer.hartslag set op = now() - interval '1 minute'`,
        'update beheer.hartslag set op = now()',
      ],
      [
        'bezorging',
        `insert into zorg.uitgaand (id, soort, inhoud, op) values (gen_random_uuid(), 'proef', '{}', now() - interval '2 minutes')`,
        `update zorg.uitgaand set bezorgd_op = now()`,
      ],
      [
        'logboek',
        `insert into leefbaarheid.logboek (id, trace_id, span_id, naam, status, begin, einde, activiteit, eigenaar, partner, gebruiker, rol, doel, velden, gemeente_code)
         values ('00000000-0000-4000-8000-000000000001', 't', 's', 'Query.dossiers', 'OK', now(), now() - interval '2 minutes', 'a', 'actium', 'actium', 'g', 'r', 'd', '{}', 'GM0106')`,
        `insert into leefbaarheid.logboek_zegel (nr, logboek_id, zegel) values (1, '00000000-0000-4000-8000-000000000001', 'z')`,
      ],
    ])('zonder %s: 503 met die naam, maar het verkeer gaat door', async (onderdeel, breek, herstel) => {
      await wereld.sql(breek);
      const kapot = await stand();
      expect([kapot.status, kapot.gereed, kapot.ontbreekt.map((g) => g.onderdeel)]).toEqual([503, false, [onderdeel]]);
      expect((await stand('/readyz/verkeer')).status).toBe(200);
      await wereld.sql(herstel);
      expect((await stand()).status).toBe(200);
    });

    test('een subgraaf die niet antwoordt en een inlogdienst zonder sleutels worden bij naam genoemd, zonder adres', async () => {
      const dood = `http://127.0.0.1:${await vrijePoort()}`;
      const ontbreekt = await gereedheid({
        delen: new Map<string, Uitvoerder>([
          ...wereld.delen.uitvoeringen,
          ['zorg', new HttpBron('zorg', `${dood}/graphql`)],
        ]),
        uitgeverssleutels: maakSleutelkeuring([dood]),
      }).alles();
      expect(ontbreekt).toEqual([
        { onderdeel: 'subgraaf zorg', reden: 'antwoordt niet' },
        { onderdeel: 'inlogdienst', reden: 'de sleutels zijn nog niet opgehaald' },
      ]);
    });

    test('zonder database: die wordt genoemd, en er komt geen verkeer meer', async () => {
      const weg = new Pool({ connectionString: `postgresql://x:y@127.0.0.1:${await vrijePoort()}/z` });
      const zonder = gereedheid({ toestand: maakToestandlezer(weg) });
      const database = [{ onderdeel: 'database', reden: 'antwoordt niet' }];
      expect(await zonder.alles()).toEqual(database);
      expect(await zonder.voorVerkeer()).toEqual(database);
    });

    test('een nieuwer beleid in de database: lopende processen werken een kwartier door, een nieuwe start wordt geweigerd', async () => {
      const [oud] = await wereld.sql<{ versie: string }>('select versie from beleid.versie');
      await wereld.sql(`update beleid.versie set versie = 'nieuwer'`);
      let nu = Date.now();
      const tijdens = gereedheid({}, () => nu);
      expect(await tijdens.voorVerkeer()).toEqual([]);
      const antwoord = await poort.post(token, { query: '{ ik { rol } }' });
      expect(await antwoord.json()).toEqual({ data: { ik: { rol: 'corporatie/sociaal-beheerder' } } });
      const { opties } = wereld.delen;
      await expect(startDelen({ ...opties, geheim })).rejects.toThrow('De database kent een ander toegangsbeleid');
      nu += overgangMs + 1;
      expect((await tijdens.voorVerkeer()).map((g) => g.onderdeel)).toEqual(['toegangsbeleid']);
      await wereld.sql('update beleid.versie set versie = $1', [oud!.versie]);
      expect(await gereedheid({}).voorVerkeer()).toEqual([]);
    });

    test('wie stopt, vraagt geen nieuw verkeer', async () => {
      const stoppend = gereedheid({});
      stoppend.begintTeStoppen();
      expect(await stoppend.voorVerkeer()).toEqual([{ onderdeel: 'gateway', reden: 'wordt gestopt' }]);
      expect((await stoppend.alles())[0]).toEqual({ onderdeel: 'gateway', reden: 'wordt gestopt' });
    });
  });

  describe('/metrics', () => {
    test('telt verzoeken per rol, doel en soort, en gesloten velden per veld, zonder wie het was', async () => {
      await poort.post(
        token,
        { query: '{ dossiers { totalCount edges { node { id } } } }' },
        { Verwerkingsdoel: 'OVERLASTAANPAK' },
      );
      await poort.post(token, { query: '{ partners { id } }' }, { Verwerkingsdoel: 'TOEZICHT' });
      const tekst = await (await haal('/metrics')).text();
      expect(tekst).toMatch(
        /buurtgraaf_verzoek_duur_seconds_count\{route="\/graphql",soort="query",rol="corporatie\/sociaal-beheerder",doel="OVERLASTAANPAK",status="2xx"\} [1-9]/,
      );
      expect(tekst).toMatch(/buurtgraaf_geen_toegang_total\{veld="Query\.\*"\} [1-9]/);
      expect(tekst).toMatch(/buurtgraaf_pool_verbindingen\{pool="leefbaarheid",stand="vrij"\} [1-9]/);
      for (const naam of ['zorg', 'leefbaarheid']) {
        expect(tekst).toContain(`buurtgraaf_uitgaand_wachtend{onderdeel="${naam}"} 0`);
        expect(tekst).toMatch(new RegExp(`buurtgraaf_logboek_onverzegeld\\{onderdeel="${naam}"\\} \\d+`));
      }
      expect(tekst).toMatch(/nodejs_eventloop_lag_seconds \d/);
      expect(tekst).not.toMatch(/actium|gebruiker|Bearer|127\.0\.0\.1|postgres/i);
    });

    test.each<[string, Record<string, string>]>([
      ['X-Forwarded-For', { 'x-forwarded-for': '127.0.0.1' }],
      ['Forwarded', { forwarded: 'for=127.0.0.1' }],
      ['X-Real-IP', { 'x-real-ip': '127.0.0.1' }],
      ['Via', { via: '1.1 nginx' }],
    ])('achter een proxy (%s) bestaat het niet', async (_naam, koppen) => {
      expect((await haal('/metrics', koppen)).status).toBe(404);
    });

    test('een ander adres of een andere naam dan deze machine: dicht', () => {
      const verzoek = (remoteAddress: string, host: string) =>
        ({ socket: { remoteAddress }, headers: { host } }) as never;
      expect(magMeten(verzoek('127.0.0.1', 'localhost:4000'), undefined)).toBe(true);
      expect(magMeten(verzoek('::ffff:127.0.0.1', '[::1]:4000'), undefined)).toBe(true);
      expect(magMeten(verzoek('10.0.0.8', 'localhost:4000'), undefined)).toBe(false);
      expect(magMeten(verzoek('127.0.0.1', 'buurtgraaf.voorbeeld.nl'), undefined)).toBe(false);
    });

    test('met METRICS_TOKEN: alleen wie het heeft, ook vanaf deze machine', async () => {
      const met = async (koppen: Record<string, string>) => (await haal('/metrics', koppen, metToken)).status;
      expect(await met({})).toBe(404);
      expect(await met({ authorization: `Bearer ${'b'.repeat(40)}` })).toBe(404);
      expect(await met({ authorization: `Bearer ${metricsToken}` })).toBe(200);
      expect(await met({ authorization: `Bearer ${metricsToken}`, 'x-forwarded-for': '203.0.113.7' })).toBe(200);
    });
  });

  describe('het log', () => {
    const regels: string[] = [];
    const stroom = melder as unknown as Record<symbol, unknown>;
    const eerst = { stroom: stroom[pino.symbols.streamSym], niveau: melder.level };
    const sporen = {
      naam: 'Wilhelmina-Kloosterveen',
      bsn: '123456782',
      mail: 'wilhelmina@kloosterveen.example',
      adres: 'Speenkruidstraat',
      postcode: '9404 KX',
      telefoon: '0612345678',
      ip: '203.0.113.77',
    };
    const alles = Object.values(sporen).join(' ');

    beforeAll(() => {
      stroom[pino.symbols.streamSym] = { write: (regel: string) => void regels.push(regel) };
      melder.level = 'debug';
    });
    afterAll(() => {
      stroom[pino.symbols.streamSym] = eerst.stroom;
      melder.level = eerst.niveau;
    });

    test('houdt één regel per verzoek, en van wat iemand vraagt of schrijft niets', async () => {
      // Even an error of our own making that repeats what was written.
      await wereld.sql(`create function leefbaarheid.kapot() returns trigger language plpgsql as
        $$ begin raise exception 'kapot bij %', new; end $$`);
      await wereld.sql(
        'create trigger kapot before insert on leefbaarheid.melding_eigen for each row execute function leefbaarheid.kapot()',
      );
      const koppen = {
        Verwerkingsdoel: 'OVERLASTAANPAK',
        'user-agent': alles,
        'x-forwarded-for': sporen.ip,
        cookie: `buurtgraaf=${sporen.naam}`,
        traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`,
      };
      const id = '00000000-0000-4000-8000-000000000009';
      const vragen: unknown[] = [
        { query: `query Q($id: ID!) { dossier(id: $id) { id } }`, variables: { id } },
        { query: `query Q($id: ID!) { dossier(id: $id) { id } }`, variables: { id: alles } },
        { query: `{ dossier(id: "${alles}") { id } }` },
        { query: `{ ${sporen.naam.replace('-', '')}: ik { rol } }`, operationName: sporen.adres },
        { query: `{ ${sporen.adres} }` },
        { query: `{ ik { rol } "${alles}` },
        {
          query: 'mutation M($i: MeldingInput!) { registreerMelding(input: $i) { id } }',
          variables: { i: { soort: 'OVERLAST', wijk: 'WK010601', omschrijving: alles } },
        },
        { query: `{ voorraad(peildatum: "20266-01-01") { kernvoorraad } }` },
        { query: `{ ik { rol } }`, variables: { x: `${alles}\u0000` } },
        `{"query": "${alles}`,
        {
          query: 'mutation M($i: MeldingInput!) { registreerMelding(input: $i) { id } }',
          variables: {
            i: { soort: 'OVERLAST', wijk: 'WK010601', omschrijving: `${sporen.naam} ${sporen.mail} ${sporen.adres}` },
          },
        },
      ];
      for (const vraag of vragen) await (await poort.post(token, vraag, koppen)).text();
      for (const pad of [
        `/?bewoner=${sporen.naam}`,
        `/${sporen.adres}/${sporen.bsn}`,
        `/export/${sporen.naam}.csv?reden=${sporen.adres}`,
        `/aanmelden?terug=/${sporen.mail}`,
      ]) {
        await (await haal(pad, koppen)).text();
      }
      await (await poort.post(`${sporen.naam}.${sporen.bsn}.x`, { query: '{ ik { rol } }' }, koppen)).text();
      const verzoeken = regels
        .map((regel) => JSON.parse(regel) as Record<string, unknown>)
        .filter((r) => r['msg'] === 'verzoek' && r['traceId'] === 'ab'.repeat(16));
      expect(verzoeken).toHaveLength(vragen.length + 5);
      expect(verzoeken[0]).toEqual({
        level: 30,
        time: expect.any(Number) as unknown,
        msg: 'verzoek',
        traceId: 'ab'.repeat(16),
        methode: 'POST',
        route: '/graphql',
        status: 200,
        duurMs: expect.any(Number) as unknown,
        soort: 'query',
        rol: 'corporatie/sociaal-beheerder',
        doel: 'OVERLASTAANPAK',
      });
      const log = regels.join('');
      // The fault of our own making was met and logged.
      expect(log).toContain('onverwachte fout');
      expect(log).toContain('P0001');
      for (const [soort, waarde] of Object.entries(sporen))
        expect([soort, log.includes(waarde)]).toEqual([soort, false]);
      expect(log).not.toMatch(/wilhelmina|kloosterveen|speenkruid/i);
      expect(log).not.toContain(token.slice(0, 20));
      expect(log).not.toContain(id);
    });
  });
});
