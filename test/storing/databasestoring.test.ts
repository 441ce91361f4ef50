import { melder } from '../../subgraphs/kern/melder';
import { aMelding } from '../builders/melding';
import { aToewijzing, legeWoning, verhuurder } from '../builders/toewijzing';
import { Bezoeker } from '../support/bezoeker';
import { EigenCluster } from '../support/eigen-cluster';
import { openPoort, type Poort } from '../support/poort';
import { Waakhond } from '../support/waakhond';
import { Wereld, wijze } from '../support/wereld';
import { Klant, verwachtHeel } from './klant';

const bij = async (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/** Roles with their ids, for signals to the processes of their sessions. */
const backends = `select pid from pg_stat_activity where usename = 'leefbaarheid_login' and datname = current_database()`;

/** Connections of one part; a process of its own takes the product's default. */
const poolgrootte = wijze === 'verspreid' ? 10 : 5;

describe('de database valt uit', () => {
  let cluster: EigenCluster;
  let wereld: Wereld;
  let poort: Poort;
  let klant: Klant;
  let waakhond: Waakhond;

  beforeAll(async () => {
    melder.level = 'silent';
    cluster = await EigenCluster.start();
    wereld = await Wereld.start({ cluster, poolgrootte });
    await aMelding(wereld);
    await aMelding(wereld);
    poort = await openPoort(wereld);
    klant = await Klant.van(poort);
    waakhond = new Waakhond(wereld);
    wereld.delen.werker.start();
  });
  afterAll(async () => {
    waakhond.stop();
    await poort.stop();
    await wereld.stop();
    await cluster.ruimOp();
  });
  afterEach(async () => {
    expect(await waakhond.bevindingen()).toEqual([]);
  });

  const wachtenOpSlot = async (): Promise<number> =>
    (
      await wereld.sql<{ n: number }>(
        `select count(*)::int as n from pg_locks where not granted and relation = 'leefbaarheid.melding'::regclass`,
      )
    )[0]?.n ?? 0;

  const registreer = (omschrijving: string) =>
    klant.stel(
      `mutation { registreerMelding(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: "${omschrijving}" }) { id } }`,
    );

  /** Every answer is the right one, or says honestly that it cannot be given now. */
  function verwachtEerlijk(uitkomst: Awaited<ReturnType<Klant['stel']>>): void {
    const { status, data, errors } = uitkomst;
    if (errors.length === 0) return expect(data?.meldingen?.totalCount ?? data?.registreerMelding).toBeTruthy();
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(errors.map(() => 'NIET_BESCHIKBAAR'));
    expect(errors.length).toBeLessThanOrEqual(5);
    expect([200, 503]).toContain(status);
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|terminat|postgres|127\.0\.0\.1|shutting|starting up/i);
  }

  test('herstart onder last: binnen vijf seconden terug, geen verkeerd antwoord, niets half en niets kwijt', async () => {
    const browser = new Bezoeker(poort.basis);
    await browser.ga('/aanmelden?terug=/');
    await browser.verstuur(browser.spoor.at(-1) ?? '', { account: 'actium/wijkbeheerder' });
    const mijn = () =>
      browser.vraag('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ ik { rol } }' }),
      });
    expect((await mijn()).status).toBe(200);
    const woning = await legeWoning(wereld);
    await aToewijzing(wereld, woning);

    let lopen = true;
    const bevestigd: string[] = [];
    const gevraagd: string[] = [];
    const lezer = async (): Promise<void> => {
      while (lopen) verwachtEerlijk(await klant.stel());
    };
    const schrijver = async (wie: number): Promise<void> => {
      for (let nr = 0; lopen; nr++) {
        const omschrijving = `Herstart ${wie}-${nr}`;
        gevraagd.push(omschrijving);
        const uitkomst = await registreer(omschrijving);
        verwachtEerlijk(uitkomst);
        if (uitkomst.data?.registreerMelding) bevestigd.push(omschrijving);
      }
    };
    const last = [lezer(), lezer(), schrijver(1), schrijver(2), schrijver(3)];
    while (bevestigd.length === 0) await bij(20);
    const voor = bevestigd.length;
    await cluster.stop();
    const zonder = await mijn();
    expect({ status: zonder.status, na: zonder.headers.get('retry-after') }).toEqual({ status: 503, na: '1' });
    expect(await zonder.json()).toMatchObject({ errors: [{ extensions: { code: 'NIET_BESCHIKBAAR' } }] });
    await cluster.weerOp();
    const terug = await klant.totHeel();
    await bij(300);
    lopen = false;
    await Promise.all(last);

    expect(terug).toBeLessThan(5000);
    expect((await mijn()).status).toBe(200);
    expect(voor).toBeGreaterThan(0);
    expect(bevestigd.length).toBeGreaterThan(voor);
    const rijen = await wereld.sql<{ omschrijving: string; delen: number }>(
      `select omschrijving, (m.id is not null)::int + (p.id is not null)::int + (s.id is not null)::int as delen
         from leefbaarheid.melding_eigen e left join leefbaarheid.melding m using (id)
         left join leefbaarheid.melding_persoon p using (id) left join leefbaarheid.melding_sociaal s using (id)
        where omschrijving like 'Herstart%'`,
    );
    const opgeslagen = rijen.map(({ omschrijving }) => omschrijving);
    expect(new Set(opgeslagen).size).toBe(opgeslagen.length);
    expect(rijen.every(({ delen }) => delen === 3)).toBe(true);
    expect(bevestigd.filter((omschrijving) => !opgeslagen.includes(omschrijving))).toEqual([]);
    expect(opgeslagen.filter((omschrijving) => !gevraagd.includes(omschrijving))).toEqual([]);
    // The worker's loop went on as well: what was waiting in the outbox has arrived.
    const status = () => wereld.sql('select status from woningvoorraad.woning_bedrijf where id = $1', [woning.id]);
    for (let poging = 0; poging < 60 && JSON.stringify(await status()).includes('LEEG'); poging++) await bij(50);
    expect(await status()).toEqual([{ status: 'VERHUURD' }]);
  });

  test('een sessie van de database wordt gedood (kill -9): de server herstelt zichzelf en wij gaan verder', async () => {
    verwachtHeel(await klant.stel());
    const [sessie] = await wereld.sql<{ pid: number }>(backends);
    process.kill(sessie!.pid, 'SIGKILL');
    verwachtEerlijk(await klant.stel());
    await cluster.totAanneemt();
    expect(await klant.totHeel()).toBeLessThan(5000);
  });

  test('sessies van de database staan stil (SIGSTOP): binnen twee seconden zonder, daarna heel', async () => {
    verwachtHeel(await klant.stel());
    const gewoon = (await klant.stel()).ms;
    const pids = (await wereld.sql<{ pid: number }>(backends)).map(({ pid }) => pid);
    for (const pid of pids) process.kill(pid, 'SIGSTOP');
    const { data, errors, ms } = await klant.stel();
    for (const pid of pids) process.kill(pid, 'SIGCONT');
    expect(data.ik.rol).toBe('corporatie/wijkbeheerder');
    expect(data.meldingen).toBeNull();
    expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(new Set(['NIET_BESCHIKBAAR']));
    expect(ms - gewoon).toBeLessThan(2000);
    expect(await klant.totHeel()).toBeLessThan(2000);
  });

  test('een vraag die op een slot wacht: alleen dat veld leeg, binnen twee seconden, en het werk in de database stopt', async () => {
    const gewoon = (await klant.stel()).ms;
    await wereld.sql('begin');
    await wereld.sql('lock table leefbaarheid.melding in access exclusive mode');
    const { data, errors, ms } = await klant.stel();
    const wachtend = await wereld.sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    await wereld.sql('rollback');
    expect(data).toMatchObject({ ik: { rol: 'corporatie/wijkbeheerder' }, meldingen: null });
    expect(data.wijken.every((wijk: { inzet: unknown }) => Array.isArray(wijk.inzet))).toBe(true);
    expect(errors).toMatchObject([{ path: ['meldingen'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
    expect(ms - gewoon).toBeLessThan(2000);
    expect(wachtend).toEqual([]);
    verwachtHeel(await klant.stel());
  });

  test('de pool is op: wie er niet bij kan hoort dat binnen een seconde, met 503 en Retry-After', async () => {
    const vraag = '{ meldingen { totalCount } }';
    const zestig = async () => {
      const begin = performance.now();
      return Promise.all(
        Array.from({ length: 60 }, async () => ({ antwoord: await klant.post(vraag), ms: performance.now() - begin })),
      );
    };
    // Sixty at once take this machine a while even when nothing is wrong.
    const gewoon = Math.max(...(await zestig()).map(({ ms }) => ms));
    await wereld.sql('begin');
    await wereld.sql('lock table leefbaarheid.melding in access exclusive mode');
    const eersten = Array.from({ length: poolgrootte }, () => klant.post(vraag));
    while ((await wachtenOpSlot()) < poolgrootte) await bij(5);
    const laatsten = await zestig();
    await Promise.all(eersten);
    await wereld.sql('rollback');
    for (const { antwoord, ms } of laatsten) {
      expect({ status: antwoord.status, na: antwoord.headers.get('retry-after') }).toEqual({ status: 503, na: '1' });
      expect(await antwoord.json()).toMatchObject({ errors: [{ extensions: { code: 'NIET_BESCHIKBAAR' } }] });
      expect(ms - gewoon).toBeLessThan(1000);
    }
    expect(await klant.totHeel()).toBeLessThan(2000);
  });

  test('de database neemt geen verbinding meer aan: 503, en daarna vanzelf weer heel', async () => {
    await wereld.sql('alter role leefbaarheid_login connection limit 0');
    await wereld.sql(`select pg_terminate_backend(pid) from (${backends}) b`);
    const antwoord = await klant.post('{ meldingen { totalCount } }');
    await wereld.sql('alter role leefbaarheid_login connection limit -1');
    expect(antwoord.status).toBe(503);
    expect(await antwoord.text()).not.toMatch(/connection|role/);
    expect(await klant.totHeel()).toBeLessThan(2000);
  });

  describe('het logboek is niet te schrijven', () => {
    beforeAll(() => wereld.sql('revoke insert on leefbaarheid.logboek from leefbaarheid'));
    afterAll(() => wereld.sql('grant insert on leefbaarheid.logboek to leefbaarheid'));

    test('persoonsgegevens worden niet gegeven, de rest wel', async () => {
      const { data, errors, tekst } = await klant.stel();
      expect(data.meldingen).toBeNull();
      expect(data.wijken.every((wijk: { inzet: unknown }) => Array.isArray(wijk.inzet))).toBe(true);
      expect(errors).toMatchObject([{ path: ['meldingen'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
      expect(errors[0]?.message).toContain('logboek');
      expect(tekst).not.toMatch(/permission|denied|OVERLAST/);
    });

    test('een wijziging in persoonsgegevens wordt niet opgeslagen', async () => {
      const { errors } = await registreer('Zonder logboek');
      expect(errors).toMatchObject([{ extensions: { code: 'NIET_BESCHIKBAAR' } }]);
      const rijen = await wereld.sql(`select 1 from leefbaarheid.melding_eigen where omschrijving = 'Zonder logboek'`);
      expect(rijen).toEqual([]);
    });
  });

  test('na al deze storingen is alles heel en klopt het logboek', async () => {
    verwachtHeel(await klant.stel());
    expect((await wereld.vraag(verhuurder(), '{ toewijzingen { totalCount } }')).data.toewijzingen.totalCount).toBe(1);
  });
});
