import { toonbaar, type Importfouten } from '../../kern/import/importfout';
import type { Importregel } from '../../kern/import/importsoort';

type Punt = [number, number];

/** One boundary of a file: the code that it names, and its geometry with two numbers per point. */
export interface Gebiedsgrens {
  /** How sentences call it. */
  naam: string;
  code: string;
  grens: object;
}

type Onbekend = Record<string, unknown>;
const isObject = (waarde: unknown): waarde is Onbekend =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** What a geometry cannot be; the sentence follows the name of the area. */
class Grensfout extends Error {
  constructor(
    melding: string,
    readonly waarde = '',
  ) {
    super(melding);
  }
}

/** Names of WGS84 with longitude first. */
const wgs84 = /(CRS:?84|EPSG:(:|\d+(\.\d+)*:)?4326)$/i;

const crsFout = (houder: Onbekend): string | null => {
  const { crs } = houder;
  if (crs === undefined || crs === null) return null;
  const naam = isObject(crs) && isObject(crs['properties']) ? crs['properties']['name'] : undefined;
  if (typeof naam === 'string' && wgs84.test(naam)) return null;
  const welk = typeof naam === 'string' ? `"${naam.slice(0, 60)}"` : 'een onbekend stelsel';
  return `gebruikt het coördinatenstelsel ${welk}. Zet het bestand om naar WGS84 (lengte- en breedtegraad, EPSG:4326).`;
};

/** The boundaries of a FeatureCollection in WGS84 inside the Netherlands, numbered; what is wrong goes to `fouten`. */
export function* leesGebieden(collectie: unknown, fouten: Importfouten): Generator<Importregel<Gebiedsgrens>> {
  if (!isObject(collectie) || collectie['type'] !== 'FeatureCollection' || !Array.isArray(collectie['features'])) {
    const melding = 'Het bestand is geen GeoJSON met een FeatureCollection. Sla de gebieden opnieuw op als GeoJSON.';
    return fouten.voegToe(1, 'type', '', melding);
  }
  const crs = crsFout(collectie);
  if (crs !== null) return fouten.voegToe(1, 'crs', '', `Het bestand ${crs}`);
  const features = collectie['features'] as unknown[];
  if (features.length === 0) return fouten.voegToe(1, 'features', '', 'Het bestand bevat geen gebieden. Voeg ze toe.');
  for (const [plaats, feature] of features.entries()) {
    const regel = plaats + 1;
    const { code, naam } = noem(feature, regel);
    if (code === null) {
      fouten.voegToe(
        regel,
        'statcode',
        '',
        `${naam} heeft geen code. Zet de code van de wijk of buurt in statcode, id of code.`,
      );
      continue;
    }
    try {
      yield { regel, inhoud: { naam, code, grens: leesGrens(feature as Onbekend) } };
    } catch (fout) {
      if (!(fout instanceof Grensfout)) throw fout;
      fouten.voegToe(regel, 'geometry', fout.waarde, `${naam} ${fout.message}`);
    }
  }
}

function noem(feature: unknown, nummer: number): { code: string | null; naam: string } {
  const eigenschappen = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
  const id = isObject(feature) ? feature['id'] : undefined;
  const namen = [eigenschappen['statcode'], eigenschappen['id'], eigenschappen['code'], id];
  const code = namen.find((naam): naam is string => typeof naam === 'string' && naam.trim() !== '')?.trim() ?? null;
  return { code, naam: code === null ? `Gebied ${nummer}` : `Gebied ${nummer} (${toonbaar(code)})` };
}

function leesGrens(feature: Onbekend): object {
  const { geometry } = feature;
  const crs = crsFout(feature) ?? (isObject(geometry) ? crsFout(geometry) : null);
  if (crs !== null) throw new Grensfout(crs);
  const type = isObject(geometry) ? geometry['type'] : undefined;
  const coordinaten = isObject(geometry) ? geometry['coordinates'] : undefined;
  if (type === 'Polygon') return { type, coordinates: leesVlak(coordinaten) };
  if (type === 'MultiPolygon') return { type, coordinates: lijst(coordinaten).map(leesVlak) };
  throw new Grensfout(
    `heeft ${typeof type === 'string' ? `een ${type.slice(0, 40)}` : 'geen vlak'} als vorm. Alleen Polygon en MultiPolygon zijn een grens.`,
  );
}

function lijst(waarde: unknown): unknown[] {
  if (!Array.isArray(waarde) || waarde.length === 0)
    throw new Grensfout('heeft een vorm zonder coördinaten. Controleer de geometrie.');
  return waarde;
}

const leesVlak = (vlak: unknown): Punt[][] => lijst(vlak).map(leesRing);

function leesRing(ring: unknown): Punt[] {
  const punten = lijst(ring).map(leesPunt);
  const [eerste] = punten;
  const laatste = punten.at(-1);
  if (punten.length < 4 || eerste?.[0] !== laatste?.[0] || eerste?.[1] !== laatste?.[1])
    throw new Grensfout('heeft een rand die niet rond is. De eerste en laatste coördinaat moeten gelijk zijn.');
  return punten;
}

const isLengte = (n: number): boolean => n >= 3.2 && n <= 7.3;
const isBreedte = (n: number): boolean => n >= 50.7 && n <= 53.7;

/** Longitude, latitude in the Netherlands; a height is left out. */
function leesPunt(punt: unknown): Punt {
  const [x, y] = Array.isArray(punt) ? (punt as unknown[]) : [];
  if (typeof x !== 'number' || typeof y !== 'number')
    throw new Grensfout('heeft een coördinaat zonder twee getallen. Controleer de geometrie.');
  if (isLengte(x) && isBreedte(y)) return [x, y];
  const hier = `(${x}, ${y})`;
  if (Math.abs(x) > 180 || Math.abs(y) > 90)
    throw new Grensfout(
      `heeft coördinaten in meters ${hier}, zoals Rijksdriehoek. Zet het bestand om naar WGS84 (lengte- en breedtegraad).`,
      hier,
    );
  if (isLengte(y) && isBreedte(x))
    throw new Grensfout(`heeft breedte en lengte verwisseld ${hier}. Zet de lengtegraad eerst.`, hier);
  throw new Grensfout(`ligt buiten Nederland ${hier}. Controleer de coördinaten.`, hier);
}
