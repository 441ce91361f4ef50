import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { partners } from '../schema/beleid/partners';
import { bestandsbron } from '../subgraphs/kern/import/bron';
import { Celfout } from '../subgraphs/kern/import/cel';
import { leesPeildatum } from '../subgraphs/kern/import/peildatum';
import type { Importfouten } from '../subgraphs/kern/import/importfout';
import type { Importsoort } from '../subgraphs/kern/import/importsoort';
import { leesIn, type Voortgang } from '../subgraphs/kern/import/inlezen';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { datumIn } from '../subgraphs/kern/klok';
import { Verzoek, type Omgeving } from '../subgraphs/kern/verzoek';
import { startDelen } from './delen';
import { databeheerderVan, importsoorten, inlezers } from './import/soorten';
import { metDatabase } from './opdracht';
import { maakStap } from './voortgang';

/**
 * `npm run import -- <soort> <file>`: real input, through the services and the walls, as databeheerder; beside a running
 * product or with the database of a stopped one. Exit code 1 when a fault kept the file out.
 */
class Gebruiksfout extends Error {}
class Afgekeurd extends Error {
  constructor(readonly fouten: Importfouten) {
    super('afgekeurd');
  }
}

const gebruik =
  `Gebruik: npm run import -- <soort> <bestand> [--partner actium] [--peildatum jjjj-mm-dd] [--proef]. ` +
  `Soorten: ${[...importsoorten.keys()].join(', ')}.`;

interface Opdracht {
  deel: string;
  soort: Importsoort;
  bestand: string;
  partner: string | null;
  peildatum: string | null;
  proef: boolean;
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
  const gekozen = importsoorten.get(naam ?? '');
  if (gekozen === undefined)
    throw new Gebruiksfout(
      `${naam === undefined ? 'Wat wilt u inlezen?' : `"${naam}" kan niet worden ingelezen.`} ${gebruik}`,
    );
  if (bestand === undefined || teveel.length > 0) throw new Gebruiksfout(`Geef één bestand op. ${gebruik}`);
  const { soort } = gekozen;
  if (!soort.peildatum && opties.peildatum !== undefined)
    throw new Gebruiksfout(`Bij ${soort.soort} hoort geen --peildatum. ${gebruik}`);
  const wie = inlezers(soort).map((p) => p.id);
  if (opties.partner !== undefined && !wie.includes(opties.partner))
    throw new Gebruiksfout(
      `De partner "${opties.partner}" heeft geen databeheerder voor ${soort.soort}. Kies uit ${wie.join(', ')}.`,
    );
  return {
    ...gekozen,
    bestand,
    partner: opties.partner ?? (wie.length === 1 ? (wie[0] ?? null) : null),
    peildatum: opties.peildatum === undefined ? null : peildatumVan(opties.peildatum),
    proef: opties.proef ?? false,
  };
}

function peildatumVan(tekst: string): string {
  try {
    return leesPeildatum(tekst, datumIn(new Date()));
  } catch (fout) {
    throw fout instanceof Celfout ? new Gebruiksfout(`--peildatum: ${fout.message}`) : fout;
  }
}

/** The databeheerder of a partner, acting by command; one trace for the whole command. */
function databeheerder(partner: string): Identiteit {
  const feit = partners.find((p) => p.id === partner);
  return {
    partner,
    rol: feit === undefined ? '' : databeheerderVan(feit),
    doel: 'VASTGOEDBEHEER',
    toegekend: true,
    wijken: [],
    gemeente: feit?.gemeenten[0] ?? '',
    gebruiker: `${partner}/databeheerder`,
    pseudoniem: 'opdracht-import',
    traceId,
    spanId: randomBytes(8).toString('hex'),
  };
}
const traceId = randomBytes(16).toString('hex');

const stap = maakStap((regel) => console.log(regel));
const getal = (n: number): string => n.toLocaleString('nl-NL');
const fasen = { NAKIJKEN: 'nakijken', OPSLAAN: 'opslaan', AFRONDEN: 'bijwerken wat eruit volgt' };

/** As a bar: [#####-----] 50 % · nakijken · 500.000 */
function balk({ fase, regels, deel }: Voortgang): string {
  const vol = Math.min(20, Math.floor(deel * 20));
  return `[${'#'.repeat(vol)}${'-'.repeat(20 - vol)}] ${Math.floor(deel * 100)} % · ${fasen[fase]} · ${getal(regels)}`;
}

async function voerUit(opdracht: Opdracht, omgeving: Omgeving, map: string): Promise<boolean> {
  const { soort, bestand, partner, peildatum, proef } = opdracht;
  const [, meer] = soort.regelnaam;
  try {
    const { telling, peildatum: dag } = await stap(`Inlezen van ${meer}`, async (meld) => {
      const uitkomst = await leesIn({
        soort,
        db: omgeving.db,
        bron: bestandsbron(bestand),
        partner,
        peildatum,
        proef,
        map,
        als: (wie) => new Verzoek(omgeving, databeheerder(wie), new Set()),
        meld: (voortgang) => meld(balk(voortgang)),
      });
      if (uitkomst.telling === null) throw new Afgekeurd(uitkomst.fouten);
      return { ...uitkomst, telling: uitkomst.telling };
    });
    const { nieuw, gewijzigd, ongewijzigd, bekend } = telling;
    const rest =
      bekend === undefined
        ? `${getal(gewijzigd)} gewijzigd, ${getal(ongewijzigd)} ongewijzigd`
        : `${getal(bekend)} al bekend`;
    console.log(
      `${getal(nieuw + gewijzigd + ongewijzigd + (bekend ?? 0))} ${meer}${soort.peildatum ? ` op peildatum ${dag}` : ''}: ` +
        `${getal(nieuw)} nieuw, ${rest}.`,
    );
  } catch (fout) {
    if (!(fout instanceof Afgekeurd)) throw fout;
    noemFouten(soort, fout.fouten);
    return false;
  }
  if (proef) console.log('Dit was een proef: er is niets opgeslagen.');
  if (omgeving.demo) console.log('Let op: dit is een demodatabase; wat u inleest, is als demo gemerkt.');
  return true;
}

function noemFouten(soort: Importsoort, { lijst, aantal }: Importfouten): void {
  const plek = soort.vorm === 'CSV' ? 'regel' : soort.regelnaam[0];
  for (const { regel, kolom, waarde, melding } of lijst) {
    const waar = [`${plek} ${regel}`, kolom && `kolom ${kolom}`, waarde && `waarde "${waarde}"`].filter(Boolean);
    process.stderr.write(`${waar.join(', ')}: ${melding}\n`);
  }
  if (aantal > lijst.length) process.stderr.write(`… en nog ${getal(aantal - lijst.length)} fouten.\n`);
  process.stderr.write(`${aantal === 1 ? '1 fout' : `${getal(aantal)} fouten`} gevonden; er is niets opgeslagen.\n`);
}

async function main(): Promise<void> {
  const opdracht = leesOpdracht(process.argv.slice(2));
  const instellingen = leesInstellingen();
  const { gegevensmap, nu = null } = instellingen;
  if (!statSync(opdracht.bestand, { throwIfNoEntry: false })?.isFile())
    throw new Gebruiksfout(`Het bestand ${opdracht.bestand} bestaat niet of is geen gewoon bestand.`);
  await metDatabase(instellingen, async ({ inlog, geheim, demo }) => {
    if (opdracht.partner === null && !(demo && opdracht.soort.eigenaar !== undefined))
      throw new Gebruiksfout('Geef met --partner op voor wie u inleest; alleen de demo doet dat per regel.');
    const delen = await startDelen({ ...inlog, geheim, nu, demo, poolgrootte: 2 });
    try {
      const omgeving = delen.uitvoeringen.get(opdracht.deel)?.omgeving;
      if (omgeving === undefined) throw new Error(`De subgraaf ${opdracht.deel} ontbreekt.`);
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
