import type { Doel } from '../../../schema/beleid/categorie';
import type { Demobeller, Democontext, Toeval } from '../../kern/demo';
import { verzonnenPersoon } from '../persoon/persoon.demo';
import { Meldingsoort } from './melding.entity';
import type { MeldingInput } from './melding.input';
import { MeldingregistratieService } from './registratie.service';

const uur = 3_600_000;
const dag = 24 * uur;

/** Wijken with how often they are reported about: more where MBA puts extra effort, and where people report (L15). */
const wijken: readonly [string, number][] = [
  ['WK010600', 12],
  ['WK010601', 16],
  ['WK010602', 17],
  ['WK010603', 11],
  ['WK010604', 8],
  ['WK010605', 9],
  ['WK010606', 9],
  ['WK010607', 9],
  ['WK010608', 8],
  ['WK010699', 1],
];
const soorten: readonly [Meldingsoort, number][] = [
  [Meldingsoort.OVERLAST, 36],
  [Meldingsoort.VERVUILING, 22],
  [Meldingsoort.ONDERHOUD_OPENBARE_RUIMTE, 18],
  [Meldingsoort.KWETSBAARHEID, 10],
  [Meldingsoort.CRIMINALITEIT, 6],
  [Meldingsoort.OVERIG, 8],
];
const woorden: Readonly<Record<Meldingsoort, readonly string[]>> = {
  OVERLAST: [
    'Harde muziek tot diep in de nacht.',
    'Een groep jongeren blijft hangen bij de speeltuin.',
    'Blaffende honden, elke ochtend vroeg.',
    'Ruzie in het trappenhuis.',
  ],
  VERVUILING: [
    'Grofvuil naast de ondergrondse container.',
    'Zwerfafval in het plantsoen.',
    'De berging staat vol met oude spullen.',
    'Ongedierte door afval op het balkon.',
  ],
  ONDERHOUD_OPENBARE_RUIMTE: [
    'Een losse stoeptegel voor de ingang.',
    'De verlichting in de steeg doet het niet.',
    'De haag hangt over het fietspad.',
  ],
  KWETSBAARHEID: [
    'Een buurman komt al weken niet buiten.',
    'De gordijnen blijven dicht en de post stapelt zich op.',
    'Een oudere bewoner was in de war op straat.',
  ],
  CRIMINALITEIT: [
    'Er lijkt gehandeld te worden in de garagebox.',
    'Fietsen verdwijnen uit de stalling.',
    'De voordeur van het portiek is weer vernield.',
  ],
  OVERIG: [
    'Vraag over de gezamenlijke tuin.',
    'Bewoners willen samen de stoep vegen.',
    'Onduidelijk wie de sleutel van de ontmoetingsruimte heeft.',
  ],
};
const bij = (partner: string, rol: string, doel: Doel): Demobeller => ({ partner, rol, doel });
/** Who reports, and how many at full scale. */
const melders: readonly [Demobeller, number][] = [
  [bij('actium', 'corporatie/wijkbeheerder', 'LEEFBAARHEID'), 500],
  [bij('actium', 'corporatie/sociaal-beheerder', 'OVERLASTAANPAK'), 350],
  [bij('woonservice', 'corporatie/wijkbeheerder', 'LEEFBAARHEID'), 110],
  [bij('woonservice', 'corporatie/sociaal-beheerder', 'OVERLASTAANPAK'), 70],
  [bij('gemeente-assen', 'gemeente/wijkregisseur', 'LEEFBAARHEID'), 130],
  [bij('gemeente-assen', 'gemeente/wijkregisseur', 'OVERLASTAANPAK'), 50],
  [bij('vaart-welzijn', 'welzijn/opbouwwerker', 'LEEFBAARHEID'), 120],
  [bij('vaart-welzijn', 'welzijn/jongerenwerker', 'OVERLASTAANPAK'), 60],
  [bij('vaart-welzijn', 'welzijn/maatschappelijk-werker', 'OVERLASTAANPAK'), 40],
  [bij('politie', 'politie/wijkagent', 'OVERLASTAANPAK'), 70],
];

/** A report of the demo that a dossier may bundle. */
export interface Demomelding {
  id: string;
  eigenaar: string;
  wijk: string;
  soort: Meldingsoort;
}

function gewogen<T>(toeval: Toeval, keuzes: readonly (readonly [T, number])[]): T {
  let worp = toeval.getal() * keuzes.reduce((som, [, gewicht]) => som + gewicht, 0);
  return (keuzes.find(([, gewicht]) => (worp -= gewicht) < 0) ?? keuzes[0])?.[0] as T;
}

/** By day, since 2021; one in seven in the last four weeks, so that there is open work. */
function ontvangen(toeval: Toeval, nu: Date): Date {
  const begin = Date.UTC(2021, 0, 4);
  const recent = toeval.kans(0.14) || nu.getTime() - 28 * dag <= begin;
  const dagen = recent ? toeval.tussen(0, 27) : toeval.tussen(28, Math.floor((nu.getTime() - begin) / dag));
  const moment = new Date(nu.getTime() - dagen * dag);
  moment.setUTCHours(toeval.tussen(6, 18), toeval.tussen(0, 59), toeval.tussen(0, 59), 0);
  return moment > nu ? new Date(nu.getTime() - toeval.tussen(1, 120) * 60_000) : moment;
}

/** Most are answered within a week, some late; the newest mostly not yet. */
function antwoord(toeval: Toeval, nu: Date, op: Date): { bevestigdOp: Date; teruggekoppeldOp: Date | null } | null {
  const leeftijd = (nu.getTime() - op.getTime()) / dag;
  if (toeval.kans(leeftijd < 3 ? 0.5 : 0.05)) return null;
  const bevestigd = op.getTime() + toeval.tussen(1, 60) * uur;
  const dagen = toeval.kans(0.75)
    ? toeval.tussen(1, 6)
    : toeval.kans(0.7)
      ? toeval.tussen(7, 14)
      : toeval.tussen(15, 40);
  const terug = bevestigd + dagen * dag;
  if (bevestigd > nu.getTime()) return null;
  const open = terug > nu.getTime() || toeval.kans(0.03);
  return { bevestigdOp: new Date(bevestigd), teruggekoppeldOp: open ? null : new Date(terug) };
}

/** Years of reports by every role that reports, answered as in life. */
export async function maakMeldingen(context: Democontext): Promise<Demomelding[]> {
  const { toeval, nu, schaal } = context;
  const uit: Demomelding[] = [];
  for (const [beller, aantal] of melders) {
    const invoer = Array.from(
      { length: Math.ceil((aantal * schaal) / 100) },
      (): MeldingInput & { ontvangenOp: Date } => {
        const soort = gewogen(toeval, soorten);
        const omschrijving = toeval.kies(woorden[soort]);
        const melder = toeval.kans(0.75) ? verzonnenPersoon(toeval) : null;
        return { soort, wijk: gewogen(toeval, wijken), omschrijving, melder, ontvangenOp: ontvangen(toeval, nu) };
      },
    );
    const dienst = context.als('leefbaarheid', beller).dienst(MeldingregistratieService);
    const ids = await dienst.registreerAlle(invoer);
    const antwoorden = invoer.flatMap(({ ontvangenOp }, i) => {
      const gegeven = antwoord(toeval, nu, ontvangenOp);
      return gegeven === null ? [] : [{ id: ids[i] ?? '', ...gegeven }];
    });
    await dienst.handelAf(antwoorden);
    uit.push(...invoer.map(({ wijk, soort }, i) => ({ id: ids[i] ?? '', eigenaar: beller.partner, wijk, soort })));
  }
  return uit;
}
