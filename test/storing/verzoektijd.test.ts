import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { startGraaf, type Graafcontext, type Uitvoerder } from '../../gateway/graaf';
import { Dossierniveau } from '../../subgraphs/leefbaarheid/dossier/dossier.entity';
import { aDossier } from '../builders/dossier';
import { aToewijzing, legeWoning } from '../builders/toewijzing';
import { identiteit, Wereld, type Beller } from '../support/wereld';

const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
/** Below what one part may take, so that none of them is at fault. */
const traag = 1_400;
const pauze = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

describe('een vraag als geheel heeft tien seconden, ook als elk deel binnen zijn eigen tijd blijft', () => {
  let wereld: Wereld;
  let graaf: ApolloServer<Graafcontext>;

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00Z' });
    const woning = await legeWoning(wereld);
    await aToewijzing(wereld, woning);
    await aDossier(wereld, { niveau: Dossierniveau.WONING, wijk: 'WK010600', woning: woning.id });
    const traagDeel = (echt: Uitvoerder): Uitvoerder => ({
      voerUit: async (opdracht) => (await pauze(traag), echt.voerUit(opdracht)),
    });
    graaf = await startGraaf(
      readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8'),
      new Map([...wereld.delen.uitvoeringen].map(([naam, deel]) => [naam, traagDeel(deel)])),
    );
  });
  afterAll(async () => {
    await graaf.stop();
    await wereld.stop();
  });

  test('wat tot dan toe bekend is wordt gegeven, wat ontbreekt wordt genoemd, en daarna wordt niets meer gevraagd', async () => {
    const ronde = (binnen: string): string => `toewijzingen { woning { dossiers { id woning { ${binnen} } } } }`;
    const query = `{ woningen(first: 1) { edges { node { ${ronde(ronde(ronde(ronde('toewijzingen { id }'))))} } } } }`;
    const wie = identiteit(beheerder);
    const contextValue = { wie, token: wereld.delen.ondertekenaar.onderteken(wie) };
    const begin = performance.now();
    const { body } = await graaf.executeOperation({ query }, { contextValue });
    const duur = performance.now() - begin;
    if (body.kind !== 'single') throw new Error('onverwacht antwoord in delen');
    const { data, errors } = body.singleResult;
    expect(duur).toBeGreaterThan(6 * traag);
    expect(duur).toBeLessThan(10_500);
    expect(JSON.stringify(data)).toContain('"dossiers":[{"id"');
    expect([...new Set(errors?.map((fout) => fout.extensions?.['code']))]).toEqual(['NIET_BESCHIKBAAR']);
  }, 30_000);
});
