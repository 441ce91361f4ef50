import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { migreerAlles, startDelen } from '../../gateway/delen';
import { onderdelen } from '../../gateway/onderdelen';
import { leesSleutel } from '../../gateway/identiteit/sleutels';
import { neemSlot } from '../../gateway/postgres/slot';
import type { Bewijs } from '../../gateway/reservekopie/bewijs';
import { opgaveBestanden, somVan, type Inhoudsopgave } from '../../gateway/reservekopie/kopie';
import { maakKopie } from '../../gateway/reservekopie/maak';
import { zetTerug } from '../../gateway/reservekopie/zet-terug';
import { maakStap } from '../../gateway/voortgang';
import { controleerBeleid } from '../../subgraphs/kern/migratie/migreer';
import { loginsVan } from '../../subgraphs/kern/migratie/rollen';
import { controleer } from '../../subgraphs/kern/verzegeling';
import { laadDemo, merkDemo } from '../../gateway/demo';
import { demoNu } from '../support/demowereld';
import { beheerbestand, geheim, wachtwoord } from '../support/plek';
import { Wereld, type Beller } from '../support/wereld';

jest.setTimeout(180_000);

const project = join(__dirname, '..', '..');
const werkmap = mkdtempSync(join(tmpdir(), 'reservekopie-'));
const { beheerUrl } = JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string };
const kopiebeheer = `kopiebeheer_${randomUUID().slice(0, 8)}`;
const stap = maakStap(() => undefined);
const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const verhuur: Beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' };

/** A folder with the secrets of an installation, as a start leaves it. */
function installatiemap(naam: string): string {
  const map = join(werkmap, naam);
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'geheimen.json'), JSON.stringify({ wachtwoord, geheim: geheim }), { mode: 0o600 });
  leesSleutel(map, 'web');
  return map;
}

describe('reservekopie en herstel', () => {
  let wereld: Wereld;
  let server: Client;
  let opgave: Inhoudsopgave;
  const bron = installatiemap('bron');
  const kopie = join(werkmap, 'kopie');
  const gemaakt: string[] = [];
  const urlVan = (naam: string): string => beheerUrl.replace(/\/postgres$/, `/${naam}`);

  async function nieuweDatabase(eigenaar = 'postgres'): Promise<string> {
    const naam = `proef_${randomUUID().slice(0, 8)}`;
    await server.query(`create database ${naam} owner ${eigenaar}`);
    gemaakt.push(naam);
    return urlVan(naam);
  }

  async function in_<T extends object>(url: string, sql: string): Promise<T[]> {
    const klant = new Client({ connectionString: url });
    await klant.connect();
    try {
      return (await klant.query<T>(sql)).rows;
    } finally {
      await klant.end();
    }
  }

  const herstel = (url: string, van = kopie, gegevensmap = join(werkmap, randomUUID())): Promise<Bewijs> => {
    mkdirSync(gegevensmap, { recursive: true });
    return zetTerug({ url, gegevensmap, van, stap });
  };

  /** Nothing of a restore is left: no table, no schema. */
  const isLeeg = async (url: string): Promise<boolean> =>
    (
      await in_(
        url,
        `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         union all select 1 from pg_namespace where nspname = 'beleid'`,
      )
    ).length === 0;

  beforeAll(async () => {
    server = new Client({ connectionString: beheerUrl });
    await server.connect();
    wereld = await Wereld.start({ nu: demoNu });
    await laadDemo(wereld.delen, { nu: new Date(demoNu), schaal: 1, melding: () => undefined });
    await merkDemo(wereld.delen.opties.url);
    // Somebody looked at persons: the logboek has sealed and unsealed records.
    await wereld.vraag(beheerder, '{ dossiers { edges { node { id interventies { id } } } } }');
    await wereld.delen.werker.ronde();
    await wereld.vraag(beheerder, '{ dossiers { edges { node { id } } } }');
    opgave = await maakKopie({ url: wereld.delen.opties.url, gegevensmap: bron, naar: kopie, stap });
  });
  afterAll(async () => {
    await wereld.stop();
    for (const naam of gemaakt) await server.query(`drop database ${naam} with (force)`);
    // It granted memberships to the logins that all tests share, and so cannot be dropped; it opens nothing any more.
    await server.query(`alter role ${kopiebeheer} nologin nocreaterole`);
    await server.end();
    rmSync(werkmap, { recursive: true, force: true });
  });

  test('de kopie is alleen voor haar eigenaar leesbaar', () => {
    expect(statSync(kopie).mode & 0o777).toBe(0o700);
    const bestanden = readdirSync(kopie, { recursive: true, withFileTypes: true }).filter((b) => b.isFile());
    expect(bestanden.length).toBeGreaterThan(50);
    expect(
      bestanden.filter((b) => (statSync(join(b.parentPath, b.name)).mode & 0o077) !== 0).map((b) => b.name),
    ).toEqual([]);
  });

  test('teruggezet in een lege database is alles gelijk: rijen, policies, rechten, functies, keten en antwoorden', async () => {
    const url = await nieuweDatabase();
    const map = join(werkmap, 'hersteld');
    const bewijs = await herstel(url, kopie, map);
    expect(bewijs.rijen).toBeGreaterThan(10_000);
    expect(bewijs.regels.beleid).toBeGreaterThan(50);

    // Looked at with other eyes than those of the proof itself.
    const tel = `select (select count(*) from woningvoorraad.woning) as woningen, (select count(*) from toewijzing.toewijzing) as toewijzingen,
      (select count(*) from pg_policies) as policies, (select md5(string_agg(d::text, '' order by id)) from leefbaarheid.dossier d) as dossiers,
      (select count(*) from information_schema.role_table_grants where grantee in ('zorg', 'leefbaarheid_werker')) as rechten,
      (select last_value from leefbaarheid.logboek_nr_seq) as reeks, to_regclass('public.demo') is not null as demo`;
    expect(await in_(url, tel)).toEqual(await wereld.sql(tel));
    expect(readFileSync(join(map, 'geheimen.json'))).toEqual(readFileSync(join(bron, 'geheimen.json')));
    expect(statSync(join(map, 'identiteit', 'web.pem')).mode & 0o777).toBe(0o600);

    const delen = await startDelen({
      url,
      wachtwoord,
      geheim: geheim,
      nu: new Date(demoNu),
      demo: true,
      poolgrootte: 2,
    });
    try {
      for (const { naam } of onderdelen) {
        const db = delen.databases.get(naam)!;
        const oordeel = await controleer(db, naam);
        expect(oordeel).toEqual(await controleer(wereld.delen.databases.get(naam)!, naam));
        expect(oordeel.gebroken).toBeNull();
      }
      expect((await controleer(delen.databases.get('leefbaarheid')!, 'leefbaarheid')).onverzegeld).toBeGreaterThan(0);
      // The chain goes on where it was, and the numbers after it.
      await delen.werker.ronde();
      expect(await controleer(delen.databases.get('leefbaarheid')!, 'leefbaarheid')).toMatchObject({
        onverzegeld: 0,
        gebroken: null,
      });
      await expect(in_(url, 'delete from leefbaarheid.logboek')).rejects.toThrow('alleen aangevuld');
      for (const beller of [beheerder, verhuur]) {
        const wie = wereld.verzoek('leefbaarheid', beller).wie;
        const vraag = {
          query: '{ dossiers { totalCount edges { node { id status } } } }',
          token: delen.ondertekenaar.onderteken(wie),
        };
        const hier = await delen.uitvoeringen.get('leefbaarheid')!.voerUit(vraag);
        const daar = await wereld.delen.uitvoeringen
          .get('leefbaarheid')!
          .voerUit({ ...vraag, token: wereld.delen.ondertekenaar.onderteken(wie) });
        expect(JSON.parse(JSON.stringify(hier))).toEqual(JSON.parse(JSON.stringify(daar)));
      }
    } finally {
      await delen.sluit();
    }
  });

  test('een beheerder zonder superrechten kan hetzelfde met zijn eigen database', async () => {
    await server.query(`create role ${kopiebeheer} login createrole password '${wachtwoord}'`);
    for (const naam of [
      ...new Set(loginsVan(onderdelen.map((o) => o.naam)).flatMap((login) => [login.naam, ...login.wordt])),
    ]) {
      await server.query(`grant ${naam} to ${kopiebeheer} with admin option`);
    }
    const alsBeheerder = async (): Promise<string> => {
      const url = new URL(await nieuweDatabase(kopiebeheer));
      url.username = kopiebeheer;
      url.password = wachtwoord;
      return url.href;
    };
    const url = await alsBeheerder();
    await herstel(url);
    const weer = await maakKopie({ url, gegevensmap: bron, naar: join(werkmap, 'kopie-van-kopie'), stap });
    const inhoud = ({ tabellen }: Inhoudsopgave) => tabellen.map((t) => [t.naam, t.rijen, t.inhoud]);
    expect(inhoud(weer)).toEqual(inhoud(opgave));
    expect(weer.catalogus.sha256).toBe(opgave.catalogus.sha256);
  });

  test('een kopie die gemaakt wordt terwijl er gewerkt wordt, is van één moment', async () => {
    const naar = join(werkmap, 'onder-werk');
    let bezig = true;
    const werk = (async () => {
      while (bezig) await wereld.vraag(beheerder, '{ dossiers { edges { node { id } } } }');
    })();
    const onderWerk = await maakKopie({ url: wereld.delen.opties.url, gegevensmap: bron, naar, stap }).finally(
      () => (bezig = false),
    );
    await werk;
    const rijen = (naam: string): number => onderWerk.tabellen.find((t) => t.naam === naam)!.rijen;
    const [nu] = await wereld.sql<{ n: number }>('select count(*)::int as n from leefbaarheid.logboek');
    expect(rijen('leefbaarheid.logboek')).toBeLessThan(nu!.n);
    expect(rijen('leefbaarheid.logboek_betrokkene')).toBeLessThanOrEqual(rijen('leefbaarheid.logboek'));
    // Records, their seals and what is not sealed yet belong together.
    const ketens = onderWerk.ketens.find((k) => k.schema === 'leefbaarheid')!;
    expect(ketens.verzegeld + ketens.onverzegeld).toBe(rijen('leefbaarheid.logboek'));
  });

  describe('een kopie waar iets aan mankeert, wordt geweigerd en laat niets achter', () => {
    let url: string;
    beforeAll(async () => {
      url = await nieuweDatabase();
    });

    /** A copy of the copy, spoiled. */
    function bederf(hoe: (map: string) => void): string {
      const map = join(werkmap, randomUUID());
      cpSync(kopie, map, { recursive: true });
      hoe(map);
      return map;
    }
    /** As someone would who keeps the sums right. */
    function herschrijf(map: string, wijzig: (opgave: Inhoudsopgave) => void): void {
      const anders = structuredClone(opgave);
      wijzig(anders);
      for (const [naam, tekst] of opgaveBestanden(anders)) writeFileSync(join(map, naam), tekst);
    }
    const dossier = 'leefbaarheid.dossier.copy.gz';

    test.each<[string, RegExp, (map: string) => void]>([
      [
        'afgekapt bestand',
        /dossier\.copy\.gz is 100 bytes en hoort \d+ te zijn/,
        (m) => truncateSync(join(m, dossier), 100),
      ],
      [
        'één bit anders',
        /de inhoud van leefbaarheid\.dossier\.copy\.gz klopt niet/,
        (m) => {
          const inhoud = readFileSync(join(m, dossier));
          inhoud[50]! ^= 1;
          writeFileSync(join(m, dossier), inhoud);
        },
      ],
      ['ontbrekend bestand', /dossier\.copy\.gz ontbreekt/, (m) => rmSync(join(m, dossier))],
      ['ontbrekend geheim', /geheimen\.json ontbreekt/, (m) => rmSync(join(m, 'geheim', 'geheimen.json'))],
      ['afgekapte inhoudsopgave', /past niet bij/, (m) => truncateSync(join(m, 'inhoudsopgave.json'), 900)],
      ['geen inhoudsopgave', /staat geen reservekopie/, (m) => rmSync(join(m, 'inhoudsopgave.json'))],
      ['andere migraties', /andere versie van Buurtgraaf/, (m) => herschrijf(m, (o) => o.migraties.pop())],
      ['ander beleid', /andere versie van Buurtgraaf/, (m) => herschrijf(m, (o) => (o.beleidsversie = 'ouder'))],
      ['andere vorm', /vorm die dit programma niet kent/, (m) => herschrijf(m, (o) => Object.assign(o, { vorm: 2 }))],
    ])('%s', async (_naam, zin, hoe) => {
      const gegevensmap = join(werkmap, randomUUID());
      await expect(herstel(url, bederf(hoe), gegevensmap)).rejects.toThrow(zin);
      expect(await isLeeg(url)).toBe(true);
      expect(readdirSync(gegevensmap)).toEqual([]);
    });

    test('een rij minder, met kloppende sommen: het bewijs vindt het', async () => {
      const map = bederf((m) => {
        const tekst = gunzipSync(readFileSync(join(m, 'leefbaarheid.interventie.copy.gz'))).toString();
        const minder = gzipSync(tekst.slice(tekst.indexOf('\n') + 1));
        writeFileSync(join(m, 'leefbaarheid.interventie.copy.gz'), minder);
        herschrijf(m, ({ tabellen }) => {
          const tabel = tabellen.find((t) => t.naam === 'leefbaarheid.interventie')!;
          Object.assign(tabel, { bytes: minder.length, sha256: somVan(minder) });
        });
      });
      const gegevensmap = join(werkmap, randomUUID());
      await expect(herstel(url, map, gegevensmap)).rejects.toThrow(/interventie: \d+ rijen in plaats van \d+/);
      expect(await isLeeg(url)).toBe(true);
      expect(existsSync(join(gegevensmap, 'geheimen.json'))).toBe(false);
    });

    test('een database met gegevens wordt nooit overschreven', async () => {
      await expect(herstel(wereld.delen.opties.url)).rejects.toThrow('De database is niet leeg');
      expect(await wereld.sql('select 1 from leefbaarheid.dossier limit 1')).toHaveLength(1);
    });

    test('een map met een andere installatie ook niet', async () => {
      const gegevensmap = installatiemap('andere');
      writeFileSync(join(gegevensmap, 'geheimen.json'), '{"wachtwoord":"ander","geheim":"ander"}');
      await expect(herstel(url, kopie, gegevensmap)).rejects.toThrow('staat al een andere installatie');
      expect(await isLeeg(url)).toBe(true);
    });

    test('na een herstel dat werd afgebroken start er niets op; het volgende herstel begint opnieuw', async () => {
      const half = new Error('stroom weg');
      // Stops where the tables are there and the rows are not: the worst moment.
      const afgebroken: typeof stap = (naam, doe) =>
        naam === 'Rijen terugzetten' ? new Promise(() => weg()) : stap(naam, doe);
      let weg = (): void => undefined;
      const opWeg = new Promise<void>((klaar) => (weg = klaar));
      void zetTerug({ url, gegevensmap: join(werkmap, 'afgebroken'), van: kopie, stap: afgebroken }).catch(() => half);
      await opWeg;
      await server.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'buurtgraaf herstel'`,
      );
      await expect(controleerBeleid({ query: (sql: string) => in_(url, sql) as never })).rejects.toThrow(
        'een herstel begonnen en niet afgemaakt',
      );
      await expect(migreerAlles(url, wachtwoord, null, true)).rejects.toThrow('een herstel begonnen en niet afgemaakt');
      expect((await herstel(url, kopie, join(werkmap, 'afgebroken'))).tabellen).toBe(opgave.tabellen.length);
    });
  });

  describe('de opdrachten zeggen wat er mis is, met exitcode 1', () => {
    function opdracht(
      naam: 'reservekopie' | 'herstel',
      argumenten: string[],
      gegevensmap: string,
    ): { status: number | null; uitvoer: string } {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['-r', '@swc-node/register', join(project, 'gateway', `${naam}.cli.ts`), ...argumenten],
        { cwd: project, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', GEGEVENSMAP: gegevensmap } },
      );
      return { status, uitvoer: stdout + stderr };
    }

    test('een kopie zonder installatie', () => {
      const { status, uitvoer } = opdracht('reservekopie', [], join(werkmap, 'leeg'));
      expect(status).toBe(1);
      expect(uitvoer).toMatch(/staat nog geen installatie.*\nEr is geen reservekopie gemaakt\.\n$/);
    });

    test('herstel van een map die geen kopie is', () => {
      const { status, uitvoer } = opdracht('herstel', [bron], join(werkmap, 'leeg'));
      expect(status).toBe(1);
      expect(uitvoer).toMatch(/staat geen reservekopie.*\nEr is niets teruggezet\.\n$/);
      expect(existsSync(join(werkmap, 'leeg'))).toBe(false);
    });

    test('herstel terwijl Buurtgraaf op die map draait', () => {
      const map = join(werkmap, 'draait');
      mkdirSync(map);
      const slot = neemSlot(map);
      const { status, uitvoer } = opdracht('herstel', [kopie], map);
      slot.geefVrij();
      expect(status).toBe(1);
      expect(uitvoer).toContain(
        `Buurtgraaf draait al op de gegevensmap ${map} (proces ${process.pid}); stop die eerst`,
      );
    });
  });

  test('een keten die bij het kopiëren al gebroken was, komt gebroken terug en wordt zo genoemd', async () => {
    await wereld.sql('alter table leefbaarheid.logboek disable trigger user');
    await wereld.sql(
      `update leefbaarheid.logboek set rol = 'politie/niemand' where nr = (select min(nr) from leefbaarheid.logboek)`,
    );
    await wereld.sql('alter table leefbaarheid.logboek enable trigger user');
    const naar = join(werkmap, 'gebroken');
    const { ketens } = await maakKopie({ url: wereld.delen.opties.url, gegevensmap: bron, naar, stap });
    expect(ketens.find((k) => k.schema === 'leefbaarheid')?.gebroken).toMatchObject({
      plaats: 1,
      reden: 'de logregel is gewijzigd',
    });
  });
});
