import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { magHandelen, soortnaam } from '../schema/beleid/beleid';
import { partners } from '../schema/beleid/partners';
import { Fout, type Veldfout } from '../subgraphs/kern/fout';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import { datumIn } from '../subgraphs/kern/klok';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { Verzoek, type Omgeving } from '../subgraphs/kern/verzoek';
import { Celfout, datum } from '../subgraphs/woningvoorraad/import/cel';
import { GebiedenImportService } from '../subgraphs/woningvoorraad/import/gebieden-import.service';
import type { Importfouten } from '../subgraphs/woningvoorraad/import/importfout';
import { leesBestandIn } from '../subgraphs/woningvoorraad/import/woningbestand-import';
import { startDelen } from './delen';
import { metDatabase } from './opdracht';
import { maakStap } from './voortgang';

/**
 * `npm run import -- woningen <file.csv>` and `-- gebieden <file.geojson>`: real input, through the services and the
 * walls, as databeheerder; beside a running product or with the database of a stopped one. Exit code 1 when a fault kept
 * the file out.
 */
class Gebruiksfout extends Error {}
class Afgekeurd extends Error {
  constructor(readonly fouten: Importfouten) {
    super('afgekeurd');
  }
}

const soorten = ['woningen', 'gebieden'] as const;
const gebruik =
  'Gebruik: npm run import -- woningen <bestand.csv> [--partner actium] [--peildatum jjjj-mm-dd] [--proef], ' +
  'of: npm run import -- gebieden <bestand.geojson> [--proef].';

interface Opdracht {
  soort: (typeof soorten)[number];
  bestand: string;
  partner: string | null;
  peildatum: string | null;
  proef: boolean;
}

const databeheerders = partners.filter((p) => magHandelen('importeer', rolVan(p.soort), 'VASTGOEDBEHEER'));
function rolVan(soort: (typeof partners)[number]['soort']): string {
  return `${soortnaam(soort)}/databeheerder`;
}

function leesOpdracht(argumenten: readonly string[]): Opdracht {
  const opties: { partner?: string; peildatum?: string; proef?: true } = {};
  const plaatsen: string[] = [];
  const rest = argumenten.flatMap((een) => /^(--\w+)=(.*)$/s.exec(een)?.slice(1) ?? [een]);
  for (let een = rest.shift(); een !== undefined; een = rest.shift()) {
    if (een === '--proef') opties.proef = true;
    else if (een === '--partner' || een === '--peildatum') {
      const waarde = rest.shift();
      if (!waarde || waarde.startsWith('--')) throw new Gebruiksfout(`Achter ${een} hoort een waarde. ${gebruik}`);
      opties[een === '--partner' ? 'partner' : 'peildatum'] = waarde;
    } else if (een.startsWith('-')) throw new Gebruiksfout(`De optie ${een} bestaat niet. ${gebruik}`);
    else plaatsen.push(een);
  }
  const [naam, bestand, ...teveel] = plaatsen;
  const soort = soorten.find((een) => een === naam);
  if (soort === undefined)
    throw new Gebruiksfout(
      `${naam === undefined ? 'Wat wilt u inlezen?' : `"${naam}" kan niet worden ingelezen.`} ${gebruik}`,
    );
  if (bestand === undefined || teveel.length > 0) throw new Gebruiksfout(`Geef één bestand op. ${gebruik}`);
  if (soort === 'gebieden' && (opties.partner ?? opties.peildatum) !== undefined)
    throw new Gebruiksfout(`Bij gebieden horen geen --partner en geen --peildatum. ${gebruik}`);
  if (opties.partner !== undefined && !databeheerders.some((p) => p.id === opties.partner))
    throw new Gebruiksfout(
      `De partner "${opties.partner}" heeft geen databeheerder. Kies uit ${databeheerders.map((p) => p.id).join(', ')}.`,
    );
  return {
    soort,
    bestand,
    partner: opties.partner ?? null,
    peildatum: opties.peildatum === undefined ? null : leesPeildatum(opties.peildatum),
    proef: opties.proef ?? false,
  };
}

/** A slip in the year would become a dated fact: only days between the start of the century and a year from now. */
function leesPeildatum(tekst: string): string {
  let dag: string;
  try {
    dag = datum(tekst, 'peildatum');
  } catch (fout) {
    throw fout instanceof Celfout ? new Gebruiksfout(`--peildatum: ${fout.message}`) : fout;
  }
  const laatste = datumIn(new Date(Date.now() + 366 * 86_400_000));
  if (dag < '2000-01-01' || dag > laatste) {
    throw new Gebruiksfout(`--peildatum: ${dag} ligt niet tussen 2000-01-01 en ${laatste}. Controleer het jaar.`);
  }
  return dag;
}

/** The databeheerder of a partner, acting by command. */
function databeheerder(partner: string): Identiteit {
  const feit = partners.find((p) => p.id === partner);
  return {
    partner,
    rol: feit === undefined ? '' : rolVan(feit.soort),
    doel: 'VASTGOEDBEHEER',
    toegekend: true,
    wijken: [],
    gemeente: feit?.gemeenten[0] ?? '',
    gebruiker: `${partner}/databeheerder`,
    pseudoniem: 'opdracht-import',
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
  };
}

const stap = maakStap((regel) => console.log(regel));
const getal = (n: number): string => n.toLocaleString('nl-NL');

async function voerUit(opdracht: Opdracht, omgeving: Omgeving, gegevensmap: string): Promise<boolean> {
  const als = (partner: string): Verzoek => new Verzoek(omgeving, databeheerder(partner), new Set());
  const klaar =
    opdracht.soort === 'woningen'
      ? await woningen(opdracht, omgeving, gegevensmap, als)
      : await gebieden(opdracht, als);
  if (klaar && opdracht.proef) console.log('Dit was een proef: er is niets opgeslagen.');
  if (klaar && omgeving.demo) console.log('Let op: dit is een demodatabase; wat u inleest, is als demo gemerkt.');
  return klaar;
}

async function woningen(
  { bestand, partner, peildatum, proef }: Opdracht,
  { db }: Omgeving,
  map: string,
  als: (partner: string) => Verzoek,
): Promise<boolean> {
  const [{ vandaag = '' } = {}] = await db.als(
    null,
    (m) => m.query('select beleid.vandaag()::text as vandaag') as Promise<{ vandaag: string }[]>,
  );
  try {
    const { nieuw, gewijzigd, ongewijzigd } = await stap('Woningen inlezen', async (meld) => {
      const opdracht = { db, bestand, partner, peildatum: peildatum ?? vandaag, proef, map, als, meld };
      const uitkomst = await leesBestandIn(opdracht);
      if (uitkomst.telling === null) throw new Afgekeurd(uitkomst.fouten);
      return uitkomst.telling;
    });
    console.log(
      `${getal(nieuw + gewijzigd + ongewijzigd)} woningen op peildatum ${peildatum ?? vandaag}: ` +
        `${getal(nieuw)} nieuw, ${getal(gewijzigd)} gewijzigd, ${getal(ongewijzigd)} ongewijzigd.`,
    );
    return true;
  } catch (fout) {
    if (!(fout instanceof Afgekeurd)) throw fout;
    const { lijst, aantal } = fout.fouten;
    for (const { regel, kolom, melding } of lijst)
      process.stderr.write(`regel ${regel}${kolom === '' ? '' : `, kolom ${kolom}`}: ${melding}\n`);
    if (aantal > lijst.length) process.stderr.write(`… en nog ${getal(aantal - lijst.length)} fouten.\n`);
    meldNiets(aantal);
    return false;
  }
}

async function gebieden({ bestand, proef }: Opdracht, als: (partner: string) => Verzoek): Promise<boolean> {
  const gemeente = databeheerders.find((p) => p.soort === 'GEMEENTE');
  try {
    const { gewijzigd, ongewijzigd } = await stap('Gebieden inlezen', () =>
      als(gemeente?.id ?? '')
        .dienst(GebiedenImportService)
        .verwerk(leesJson(bestand), { proef }),
    );
    console.log(
      `${getal(gewijzigd + ongewijzigd)} gebieden: ${getal(gewijzigd)} gewijzigd, ${getal(ongewijzigd)} ongewijzigd.`,
    );
    return true;
  } catch (fout) {
    const velden = fout instanceof Fout ? (fout.extensions['velden'] as Veldfout[] | undefined) : undefined;
    if (velden === undefined) throw fout;
    for (const { melding } of velden) process.stderr.write(`${melding}\n`);
    meldNiets(velden.length);
    return false;
  }
}

function meldNiets(aantal: number): void {
  process.stderr.write(`${aantal === 1 ? '1 fout' : `${getal(aantal)} fouten`} gevonden; er is niets opgeslagen.\n`);
}

function leesJson(bestand: string): unknown {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new Gebruiksfout(`${bestand} is geen geldige JSON. Sla de gebieden opnieuw op als GeoJSON.`);
  }
}

async function main(): Promise<void> {
  const opdracht = leesOpdracht(process.argv.slice(2));
  const instellingen = leesInstellingen();
  const { gegevensmap, nu = null } = instellingen;
  if (!statSync(opdracht.bestand, { throwIfNoEntry: false })?.isFile())
    throw new Gebruiksfout(`Het bestand ${opdracht.bestand} bestaat niet of is geen gewoon bestand.`);
  await metDatabase(instellingen, async ({ inlog, geheim, demo }) => {
    if (!demo && opdracht.soort === 'woningen' && opdracht.partner === null)
      throw new Gebruiksfout('Geef met --partner op voor welke eigenaar u inleest; alleen de demo doet dat per regel.');
    const delen = await startDelen({ ...inlog, geheim, nu, demo, poolgrootte: 2 });
    try {
      const omgeving = delen.uitvoeringen.get('woningvoorraad')?.omgeving;
      if (omgeving === undefined) throw new Error('De subgraaf woningvoorraad ontbreekt.');
      if (!(await voerUit(opdracht, omgeving, gegevensmap))) process.exitCode = 1;
    } finally {
      await delen.sluit();
    }
  });
}

main().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
});
