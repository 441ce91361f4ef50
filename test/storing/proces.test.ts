import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { HttpBron } from '../../gateway/bron/http-bron';
import { startGraaf, type Graafcontext, type Uitvoerder } from '../../gateway/graaf';
import { aMelding } from '../builders/melding';
import { openPoort, type Poort } from '../support/poort';
import { Processen, startProces, type Proces } from '../support/processen';
import { Waakhond } from '../support/waakhond';
import { Wereld } from '../support/wereld';
import { Klant, verwachtAlleenEigenVelden, verwachtHeel } from './klant';

/** A subgraph as a process of its own, treated as an operating system treats processes. */
describe('het proces van een deel', () => {
  let wereld: Wereld;
  let graaf: ApolloServer<Graafcontext>;
  let poort: Poort;
  let proces: Proces;
  let bron: HttpBron;
  let klant: Klant;
  let waakhond: Waakhond;
  let env: Record<string, string>;

  beforeAll(async () => {
    wereld = await Wereld.start();
    await aMelding(wereld);
    await aMelding(wereld);
    env = {
      ...new Processen(wereld.delen.opties.url, undefined).instellingen('leefbaarheid'),
      POORT_PUBLIEK: wereld.delen.ondertekenaar.publiek.export({ format: 'der', type: 'spki' }).toString('base64url'),
    };
    proces = await startProces('leefbaarheid', env);
    bron = new HttpBron('leefbaarheid', proces.adres);
    const supergraaf = readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8');
    const bronnen = new Map<string, Uitvoerder>([...wereld.delen.uitvoeringen, ['leefbaarheid', bron]]);
    graaf = await startGraaf(supergraaf, bronnen);
    poort = await openPoort({ delen: wereld.delen, graaf, processen: null });
    klant = await Klant.van(poort);
    waakhond = new Waakhond(wereld);
  });
  afterAll(async () => {
    await poort.stop();
    await graaf.stop();
    await bron.sluit();
    await proces.stop();
    waakhond.stop();
    await wereld.stop();
  });

  test('kill -9: meteen zonder, en binnen twee seconden nadat het weer luistert weer heel', async () => {
    verwachtHeel(await klant.stel());
    const lopend = Array.from({ length: 5 }, () => klant.stel());
    proces.kind.kill('SIGKILL');
    for (const uitkomst of await Promise.all(lopend)) {
      if (uitkomst.errors.length === 0) verwachtHeel(uitkomst);
      for (const { extensions } of uitkomst.errors) expect(extensions['code']).toBe('NIET_BESCHIKBAAR');
    }
    verwachtAlleenEigenVelden(await klant.stel());
    proces = await startProces('leefbaarheid', { ...env, PORT: new URL(proces.adres).port });
    expect(await klant.totHeel()).toBeLessThan(2000);
    expect(await waakhond.bevindingen()).toEqual([]);
  });

  test('stilgezet (SIGSTOP): binnen twee seconden zonder, en na SIGCONT binnen twee seconden weer heel', async () => {
    const gewoon = (await klant.stel()).ms;
    proces.kind.kill('SIGSTOP');
    verwachtAlleenEigenVelden(await klant.stel(), gewoon);
    proces.kind.kill('SIGCONT');
    expect(await klant.totHeel()).toBeLessThan(2000);
    expect(await waakhond.bevindingen()).toEqual([]);
  });

  test('hangt de database, dan stopt ook in het andere proces het werk voor wie niet meer wacht', async () => {
    await wereld.sql('begin');
    await wereld.sql('lock table leefbaarheid.melding in access exclusive mode');
    const gewoon = (await klant.stel('{ ik { rol } }')).ms;
    const { data, errors, ms } = await klant.stel('{ ik { rol } meldingen { totalCount } }');
    const wachtend = await wereld.sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    await wereld.sql('rollback');
    expect(ms - gewoon).toBeLessThan(2000);
    expect(data).toEqual({ ik: { rol: 'corporatie/wijkbeheerder' }, meldingen: null });
    expect(errors).toMatchObject([{ path: ['meldingen'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
    expect(wachtend).toEqual([]);
    expect(await klant.totHeel()).toBeLessThan(2000);
    expect(await waakhond.bevindingen()).toEqual([]);
  });
});
