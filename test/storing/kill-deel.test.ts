import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { HttpBron } from '../../gateway/bron/http-bron';
import { startGraaf, type Graafcontext, type Uitvoerder } from '../../gateway/graaf';
import { controleer, verzegel } from '../../subgraphs/kern/verzegeling';
import { anOpdracht, legeWoning } from '../builders/toewijzing';
import { openPoort, type Poort } from '../support/poort';
import { Processen, startProces, type Proces } from '../support/processen';
import { Wereld } from '../support/wereld';

const delen = ['toewijzing', 'leefbaarheid'] as const;
const ronden = 4;

/** The parts themselves, under load through the gateway; kill.test.ts kills what writes two hundred times, without a gateway. */
describe('kill -9 van een deel midden in wijzigingen van klanten', () => {
  let wereld: Wereld;
  let graaf: ApolloServer<Graafcontext>;
  let poort: Poort;
  const processen = new Map<string, Proces>();
  const bronnen: HttpBron[] = [];
  const gegeven = new Map<string, string>();
  const gemeld: string[] = [];
  const gevraagd: string[] = [];
  const codes = new Set<string>();
  let zonderAntwoord = 0;

  beforeAll(async () => {
    wereld = await Wereld.start();
    const instellingen = new Processen(wereld.delen.opties.url, undefined);
    const publiek = wereld.delen.ondertekenaar.publiek.export({ format: 'der', type: 'spki' }).toString('base64url');
    const start = async (deel: string, PORT?: string) => {
      const env = {
        ...instellingen.instellingen(deel),
        POORT_PUBLIEK: publiek,
        ...(PORT === undefined ? {} : { PORT }),
      };
      processen.set(deel, await startProces(deel, env));
    };
    const uitvoerders = new Map<string, Uitvoerder>(wereld.delen.uitvoeringen);
    for (const deel of delen) {
      await start(deel);
      const bron = new HttpBron(deel, processen.get(deel)!.adres);
      bronnen.push(bron);
      uitvoerders.set(deel, bron);
    }
    graaf = await startGraaf(
      readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8'),
      uitvoerders,
    );
    poort = await openPoort({ delen: wereld.delen, graaf, processen: null }, { verzoekenPerMinuut: 100_000 });
    const woningen = await Promise.all(Array.from({ length: 30 }, () => legeWoning(wereld)));

    let lopen = true;
    const last = [...[0, 1].map((wie) => wijsToe(woningen.filter((_, nr) => nr % 2 === wie))), meld(), meld()];
    for (let ronde = 0; ronde < ronden; ronde++) {
      await wacht(randomInt(50, 400));
      await Promise.all(
        delen.map(async (deel) => {
          const proces = processen.get(deel)!;
          proces.kind.kill('SIGKILL');
          await start(deel, new URL(proces.adres).port);
        }),
      );
    }
    await wacht(500);
    lopen = false;
    await Promise.all(last);

    /** As a client does that got no answer: the same key again, until it is told. Without a key it cannot repeat, and does not. */
    async function wijsToe(mijn: typeof woningen): Promise<void> {
      const token = await poort.token('actium', 'corporatie/verhuurmedewerker');
      const opdrachten = mijn.map((woning) => anOpdracht(woning, { datum: wereld.delen.klok.vandaag() }));
      for (let nr = 0; nr < opdrachten.length || lopen; nr++) {
        const input = opdrachten[nr % opdrachten.length]!;
        const query = 'mutation ($input: WijsToeInput!) { wijsToe(input: $input) { id } }';
        for (;;) {
          const antwoord = await stel(token, 'WOONRUIMTEVERDELING', { query, variables: { input } });
          const id = antwoord?.data?.wijsToe?.id;
          if (id === undefined) continue;
          const eerder = gegeven.get(input.idempotencySleutel);
          if (eerder !== undefined && eerder !== id) throw new Error('Dezelfde sleutel gaf twee toewijzingen.');
          gegeven.set(input.idempotencySleutel, id);
          break;
        }
      }
    }
    async function meld(): Promise<void> {
      const token = await poort.token('actium', 'corporatie/wijkbeheerder');
      while (lopen) {
        // Without digits: nine in a row may be a BSN, and are refused (A4).
        const omschrijving = `Kapot ${randomUUID().replace(/\d/g, (cijfer) => 'ghijklmnop'.charAt(Number(cijfer)))}`;
        gevraagd.push(omschrijving);
        const query = `mutation { registreerMelding(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: "${omschrijving}" }) { id } }`;
        if ((await stel(token, 'LEEFBAARHEID', { query }))?.data?.registreerMelding?.id) gemeld.push(omschrijving);
      }
    }
  }, 240_000);
  afterAll(async () => {
    await poort.stop();
    await graaf.stop();
    for (const bron of bronnen) await bron.sluit();
    for (const proces of processen.values()) await proces.stop();
    await wereld.stop();
  });

  interface Antwoord {
    data?: { wijsToe?: { id: string } | null; registreerMelding?: { id: string } | null } | null;
    errors?: { extensions: { code: string } }[];
  }
  async function stel(token: string, doel: string, lijf: object): Promise<Antwoord | undefined> {
    const antwoord = await poort.post(token, lijf, { Verwerkingsdoel: doel });
    const gelezen = (await antwoord.json()) as Antwoord;
    if (gelezen.errors === undefined) return gelezen;
    for (const { extensions } of gelezen.errors) codes.add(extensions.code);
    zonderAntwoord += 1;
    await wacht(50);
    return undefined;
  }
  const tel = async (tekst: string): Promise<number> =>
    (await wereld.sql<{ n: number }>(`select count(*)::int as n ${tekst}`))[0]?.n ?? -1;

  test('wie geen antwoord kreeg hoort alleen dat het deel er even niet is', () => {
    expect(zonderAntwoord).toBeGreaterThan(ronden);
    expect([...codes]).toEqual(['NIET_BESCHIKBAAR']);
    expect(gemeld.length).toBeGreaterThan(0);
  });

  test('toewijzen: elke sleutel precies één keer, niets half', async () => {
    expect(gegeven.size).toBe(30);
    const ids = [...gegeven.values()];
    expect(new Set(ids).size).toBe(30);
    for (const tabel of ['', '_bedrijf', '_persoon', '_inschrijving', '_financieel', '_herkomst'])
      expect(await tel(`from toewijzing.toewijzing${tabel}`)).toBe(30);
    expect(await tel(`from toewijzing.uitgaand where soort = 'toewijzing.gedaan'`)).toBe(30);
  });

  test('melden: wat bevestigd was staat er, niets half, niets twee keer', async () => {
    const rijen = await wereld.sql<{ omschrijving: string; delen: number }>(
      `select omschrijving, (m.id is not null)::int + (p.id is not null)::int + (s.id is not null)::int as delen
         from leefbaarheid.melding_eigen e left join leefbaarheid.melding m using (id)
         left join leefbaarheid.melding_persoon p using (id) left join leefbaarheid.melding_sociaal s using (id)`,
    );
    const opgeslagen = rijen.map(({ omschrijving }) => omschrijving);
    expect(rijen.filter(({ delen: aantal }) => aantal !== 3)).toEqual([]);
    expect(new Set(opgeslagen).size).toBe(opgeslagen.length);
    expect(gemeld.filter((omschrijving) => !opgeslagen.includes(omschrijving))).toEqual([]);
    expect(opgeslagen.filter((omschrijving) => !gevraagd.includes(omschrijving))).toEqual([]);
  });

  test('het logboek is heel, en telt elke wijziging één keer', async () => {
    for (const naam of delen) {
      const db = wereld.delen.databases.get(naam)!;
      await verzegel(db, naam);
      expect(await controleer(db, naam)).toMatchObject({ gebroken: null, onverzegeld: 0 });
    }
    const geschreven = `from toewijzing.logboek where naam = 'Mutation.wijsToe' and 'Toewijzing.rekeninkomen' = any(velden)`;
    expect(await tel(geschreven)).toBe(30);
    const gelogd = await tel(
      `from leefbaarheid.logboek where naam = 'Mutation.registreerMelding' and velden @> array['Melding.omschrijving']`,
    );
    expect(gelogd).toBe(await tel('from leefbaarheid.melding'));
  });
});
