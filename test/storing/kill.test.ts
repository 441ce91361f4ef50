import { randomInt, randomUUID } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { controleer, verzegel } from '../../subgraphs/kern/verzegeling';
import { aConvenant } from '../builders/convenant';
import { aDossier } from '../builders/dossier';
import { aSignaal } from '../builders/signaal';
import { anOpdracht, legeWoning, verhuurder, type LegeWoning } from '../builders/toewijzing';
import { geheim, vertaalmap, wachtwoord } from '../support/plek';
import { identiteit, Wereld, type Beller } from '../support/wereld';
import type { Bericht, Opdracht } from './schrijver.kind';

const sociaalBeheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };

/** Together two hundred; each kind of work is interrupted many times. */
const keren: Record<Opdracht['werk'], number> = { toewijzen: 80, melden: 65, doorverwijzen: 40, bezorgen: 15 };
const tegelijk = 4;

describe('kill -9 midden in wijzigingen, tweehonderd keer', () => {
  let wereld: Wereld;
  let woningen: LegeWoning[];
  let signalen: string[];
  let kind: string;
  const bevestigd = new Set<string>();
  const gevraagd = new Set<string>();
  const geweigerd = new Set<string>();
  let gedood = 0;
  let onderweg = 0;

  beforeAll(async () => {
    kind = join(vertaalmap, 'test', 'storing', 'schrijver.kind.js');
    wereld = await Wereld.start({ poolgrootte: 3 });
    woningen = await Promise.all(Array.from({ length: 40 }, () => legeWoning(wereld)));
    signalen = await Promise.all(Array.from({ length: 40 }, () => aSignaal(wereld)));
    const dossier = (await aDossier(wereld)).id;
    await aConvenant(wereld, {
      code: 'wonen-zorg',
      partijen: ['actium', 'gemeente-assen'],
      doelen: ['WONEN_EN_ZORG'],
      categorieen: ['PERSOON', 'SOCIAAL', 'ZORG'],
    });
    const vandaag = wereld.delen.klok.vandaag();
    const toewijzen = woningen.map((woning) => {
      const invoer = anOpdracht(woning, { datum: vandaag });
      return { naam: invoer.idempotencySleutel, invoer };
    });
    const doorverwijzen = signalen.map((signaal) => ({
      naam: signaal,
      invoer: { signaal, partner: 'gemeente-assen', doel: 'WONEN_EN_ZORG' },
    }));
    /** Has no key of its own, so that a client does not repeat it: every process writes its own. */
    const melden = () =>
      Array.from({ length: 500 }, () => {
        // Without digits: nine in a row may be a BSN, and are refused (A4).
        const naam = `Lawaai ${randomUUID().replace(/\d/g, (cijfer) => 'ghijklmnop'.charAt(Number(cijfer)))}`;
        return { naam, invoer: { dossier, melding: { soort: 'OVERLAST', wijk: 'WK010601', omschrijving: naam } } };
      });
    const basis = { url: wereld.delen.opties.url, wachtwoord, geheim };
    const maak: Record<Opdracht['werk'], () => Opdracht> = {
      toewijzen: () => ({ ...basis, werk: 'toewijzen', wie: identiteit(verhuurder()), taken: gehusseld(toewijzen) }),
      melden: () => ({ ...basis, werk: 'melden', wie: identiteit(sociaalBeheerder), taken: melden() }),
      doorverwijzen: () => ({
        ...basis,
        werk: 'doorverwijzen',
        wie: identiteit(wijkbeheerder),
        taken: gehusseld(doorverwijzen),
      }),
      bezorgen: () => ({
        ...basis,
        werk: 'bezorgen',
        wie: identiteit(wijkbeheerder),
        taken: [{ naam: 'ronde', invoer: null }],
      }),
    };
    const beurten = gehusseld(
      (Object.keys(keren) as Opdracht['werk'][]).flatMap((werk) =>
        Array.from({ length: keren[werk] }, () => maak[werk]),
      ),
    );
    const loper = async (): Promise<void> => {
      for (let beurt = beurten.pop(); beurt !== undefined; beurt = beurten.pop()) await doodMidden(beurt());
    };
    await Promise.all(Array.from({ length: tegelijk }, loper));
  }, 900_000);
  afterAll(() => wereld.stop());

  /** Starts a writer and kills it at a moment that nobody chose. */
  async function doodMidden(opdracht: Opdracht): Promise<void> {
    const proces: ChildProcess = fork(kind, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const einde = once(proces, 'close');
    let bezig = '';
    let nog = randomInt(1, 8);
    const genoeg = new Promise<void>((klaar) => {
      proces.on('message', ({ soort, naam, fout }: Bericht) => {
        if (soort === 'begonnen') gevraagd.add(naam);
        if (soort === 'bevestigd') bevestigd.add(naam);
        if (fout !== undefined) geweigerd.add(fout);
        bezig = soort === 'begonnen' ? naam : '';
        if (soort === 'begonnen' && (nog -= 1) === 0) klaar();
      });
    });
    proces.send(opdracht);
    await Promise.race([genoeg, einde]);
    await wacht(randomInt(0, 30));
    proces.kill('SIGKILL');
    const [, signaal] = (await einde) as [number | null, string | null];
    if (signaal !== 'SIGKILL') throw new Error(`Een proces voor ${opdracht.werk} is vanzelf gestopt.`);
    gedood += 1;
    if (bezig !== '') onderweg += 1;
  }

  function gehusseld<T>(rij: readonly T[]): T[] {
    return rij
      .map((deel) => ({ deel, nr: randomInt(1_000_000) }))
      .sort((a, b) => a.nr - b.nr)
      .map(({ deel }) => deel);
  }

  const tel = async (tekst: string): Promise<number> =>
    (await wereld.sql<{ n: number }>(`select count(*)::int as n ${tekst}`))[0]?.n ?? -1;

  /** Rows of the first table that have no row in another: something half. */
  const zonder = (tabellen: string[], sleutel = 'id'): Promise<number[]> =>
    Promise.all(
      tabellen.flatMap((een) =>
        tabellen
          .filter((ander) => ander !== een)
          .map((ander) =>
            tel(`from ${een} a where not exists (select 1 from ${ander} b where b.${sleutel} = a.${sleutel})`),
          ),
      ),
    );
  const nul = (getallen: number[]): boolean => getallen.every((getal) => getal === 0);

  test('tweehonderd processen zijn gedood, de meeste midden in een wijziging', () => {
    expect(gedood).toBe(200);
    expect(onderweg).toBeGreaterThan(100);
    // The only refusal: a referral that an earlier process made although it could not tell so any more.
    expect([...geweigerd].filter((fout) => !fout.startsWith('CONFLICT'))).toEqual([]);
    expect(bevestigd.size).toBeGreaterThan(20);
  });

  test('geen sessie van een gedood proces houdt nog iets vast', async () => {
    const open = () =>
      tel(`from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`);
    for (let poging = 0; poging < 40 && (await open()) > 0; poging++) await wacht(50);
    expect(await open()).toBe(0);
    expect(await tel(`from pg_locks where locktype = 'advisory'`)).toBe(0);
  });

  test('toewijzen: niets half, niets twee keer, en wat bevestigd was staat er', async () => {
    const delen = ['', '_bedrijf', '_persoon', '_inschrijving', '_financieel', '_herkomst', '_toelichting'];
    expect(nul(await zonder(delen.map((deel) => `toewijzing.toewijzing${deel}`)))).toBe(true);
    const aantal = await tel('from toewijzing.toewijzing');
    expect(aantal).toBeGreaterThan(0);
    expect(await tel('from (select distinct woning_id from toewijzing.toewijzing_bedrijf) w')).toBe(aantal);
    expect(await tel('from toewijzing.idempotentie join toewijzing.toewijzing on id = toewijzing_id')).toBe(aantal);
    expect(await tel(`from toewijzing.uitgaand where soort = 'toewijzing.gedaan'`)).toBe(aantal);
    const sleutels = await wereld.sql<{ sleutel: string }>('select sleutel from toewijzing.idempotentie');
    const gegeven = [...bevestigd].filter(
      (naam) => gevraagd.has(naam) && !naam.startsWith('Lawaai') && !signalen.includes(naam) && naam !== 'ronde',
    );
    expect(gegeven.filter((naam) => !sleutels.some(({ sleutel }) => sleutel === naam))).toEqual([]);
    const geschreven = `from toewijzing.logboek where naam = 'Mutation.wijsToe' and 'Toewijzing.rekeninkomen' = any(velden)`;
    expect(await tel(geschreven)).toBe(aantal);
  });

  test('melden en koppelen: niets half, niets twee keer, en wat bevestigd was is gekoppeld', async () => {
    const delen = ['', '_persoon', '_sociaal', '_eigen'];
    expect(nul(await zonder(delen.map((deel) => `leefbaarheid.melding${deel}`)))).toBe(true);
    const rijen = await wereld.sql<{ omschrijving: string; gekoppeld: boolean }>(
      'select omschrijving, dossier_id is not null as gekoppeld from leefbaarheid.melding_eigen join leefbaarheid.melding_sociaal using (id)',
    );
    expect(rijen.length).toBeGreaterThan(0);
    expect(new Set(rijen.map(({ omschrijving }) => omschrijving)).size).toBe(rijen.length);
    expect(rijen.filter(({ omschrijving }) => !gevraagd.has(omschrijving))).toEqual([]);
    const gekoppeld = new Set(rijen.filter((rij) => rij.gekoppeld).map(({ omschrijving }) => omschrijving));
    expect([...bevestigd].filter((naam) => naam.startsWith('Lawaai') && !gekoppeld.has(naam))).toEqual([]);
    const gelogd = (veld: string) =>
      tel(`from leefbaarheid.logboek where velden @> array['Melding.${veld}'] and naam like 'Mutation.%'`);
    expect(await gelogd('omschrijving')).toBe(rijen.length);
    expect(await gelogd('dossier')).toBe(gekoppeld.size);
  });

  test('doorverwijzen: elk signaal hoogstens één keer, en wat bevestigd was staat er, met zijn logregel', async () => {
    const rijen = await wereld.sql<{ id: string }>('select signaal_id as id from zorg.doorverwijzing');
    expect(rijen.length).toBeGreaterThan(0);
    expect(new Set(rijen.map(({ id }) => id)).size).toBe(rijen.length);
    expect(signalen.filter((id) => bevestigd.has(id) && !rijen.some((rij) => rij.id === id))).toEqual([]);
    expect(await tel(`from zorg.logboek where naam = 'Mutation.verwijsDoor'`)).toBe(rijen.length);
  });

  test('de uitgaande post: alles één keer bezorgd; elke toegewezen woning is één keer verhuurd', async () => {
    await wereld.delen.werker.ronde();
    expect(await tel('from toewijzing.uitgaand where bezorgd_op is null')).toBe(0);
    const standen = await wereld.sql<{ status: string; versie: number; toegewezen: boolean }>(
      `select w.status, w.versie, b.woning_id is not null as toegewezen from woningvoorraad.woning_bedrijf w
         left join toewijzing.toewijzing_bedrijf b on b.woning_id = w.id`,
    );
    expect(standen).toHaveLength(woningen.length);
    for (const stand of standen)
      expect(stand).toEqual(
        stand.toegewezen
          ? { status: 'VERHUURD', versie: 2, toegewezen: true }
          : { status: 'LEEG', versie: 1, toegewezen: false },
      );
  });

  test('het logboek: elke keten is heel en niets is onverzegeld', async () => {
    for (const [naam, db] of wereld.delen.databases) {
      await verzegel(db, naam);
      expect(await controleer(db, naam)).toMatchObject({ gebroken: null, onverzegeld: 0 });
    }
    expect(await tel('from toewijzing.logboek_zegel')).toBeGreaterThan(0);
  });
});
