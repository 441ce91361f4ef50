import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rollen, type Veldplaats } from '../schema/beleid/beleid';
import { geldendBeleid, toegangstabel } from '../schema/beleid/toegangstabel';
import { rolschema } from './rolschema';
import { stelSamen } from './samenstelling';

const map = join(__dirname, '..', 'schema');

/** Everything that is derived from the subgraphs and the policy, as path → text below schema/. */
async function bestanden(): Promise<Map<string, string>> {
  const { schemas, supergraph, api } = stelSamen();
  const uit = new Map<string, string>();
  for (const { naam, sdl } of schemas) uit.set(`subgraphs/${naam}.graphql`, sdl);
  uit.set('supergraph.graphql', supergraph);
  uit.set('api.graphql', api);
  const velden = schemas.flatMap((s) => s.velden.alle());
  uit.set('toegang.md', toegangstabel(geldendBeleid(velden)));
  uit.set('velden.json', veldenlijst(velden));
  for (const rol of rollen) uit.set(`rollen/${rol}.graphql`, rolschema(supergraph, velden, rol));
  for (const [pad, tekst] of uit) {
    const opties = await resolveConfig(join(map, pad));
    uit.set(pad, await format(tekst, { ...opties, filepath: pad }));
  }
  return uit;
}

/** Every field of the graph with its category, each once: `uitleg` explains also what other subgraphs answer. */
function veldenlijst(velden: readonly Veldplaats[]): string {
  const uniek = new Map(velden.filter((v) => v.type !== '_Service').map((v) => [`${v.type}.${v.veld}`, v]));
  const regels = [...uniek.keys()].sort().map((naam) => JSON.stringify(uniek.get(naam)));
  return `[\n${regels.join(',\n')}\n]\n`;
}

/** `--controleer`: fails when a committed file is stale; otherwise writes what changed. */
async function genereer(): Promise<void> {
  const controleer = process.argv.includes('--controleer');
  const oud: string[] = [];
  for (const [pad, tekst] of await bestanden()) {
    const doel = join(map, pad);
    if (existsSync(doel) && readFileSync(doel, 'utf8') === tekst) continue;
    oud.push(`schema/${pad}`);
    if (!controleer) {
      mkdirSync(join(doel, '..'), { recursive: true });
      writeFileSync(doel, tekst);
    }
  }
  if (controleer && oud.length > 0)
    throw new Error(`Niet bijgewerkt: ${oud.join(', ')}. Voer "npm run generate" uit en leg het resultaat vast.`);
  console.log(oud.length === 0 ? 'Alles is bijgewerkt.' : `Geschreven: ${oud.join(', ')}.`);
}

genereer().catch((fout: Error) => {
  console.error(fout.message);
  process.exitCode = 1;
});
