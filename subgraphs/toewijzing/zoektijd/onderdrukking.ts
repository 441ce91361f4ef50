import { beschermElk } from '../../kern/onderdrukking';
import { doelgroepen, type Doelgroep } from './groepen';

/** One group and kind of dwelling ('' = all kinds): how many have this time, and its quartiles in months. */
export interface Tijd {
  aantal: number;
  kwartielen: readonly [number, number, number] | null;
  /** How many of them are of which corporatie. */
  vanEigenaar?: Readonly<Record<string, number>>;
}
export interface Tijdcel {
  doelgroep: Doelgroep;
  woningsoort: string;
  zoek: Tijd;
  wacht: Tijd;
}

/** What may be told of a time; null = withheld. */
export interface Getoond {
  aantal: number;
  laag: number | null;
  mediaan: number;
  hoog: number | null;
}
export interface Getoondecel {
  doelgroep: Doelgroep;
  woningsoort: string;
  zoek: Getoond | null;
  wacht: Getoond | null;
}

/** Allocations of the same gemeente and year that the exact meters tell everybody: parts of the AANDACHTSGROEP (T1–T3). */
export interface Gemeld {
  statushouders: number;
  uitstroom: number;
}

/** A10: statushouders and who leaves care are in an aandachtsgroep. */
export const drempelVan = (doelgroep: Doelgroep): number => (doelgroep === 'AANDACHTSGROEP' ? 10 : 5);
const hoogsteDrempel = 10;

type Maat = 'zoek' | 'wacht';

/** A10: what remains of the aandachtsgroep beside what the exact meters tell may not be a few people either. */
function laatRest({ doelgroep, woningsoort, ...tijden }: Tijdcel, maat: Maat, gemeld: Gemeld): boolean {
  if (doelgroep !== 'AANDACHTSGROEP' || woningsoort !== '') return false;
  const { statushouders, uitstroom } = gemeld;
  return [statushouders, uitstroom, statushouders + uitstroom].some((bekend) => {
    const rest = Math.abs(tijden[maat].aantal - bekend);
    return rest > 0 && rest < hoogsteDrempel;
  });
}

/** A7: who takes its own allocations off, finds few people of another corporatie. */
function laatAnderen({ aantal, vanEigenaar = {} }: Tijd, k: number): boolean {
  return Object.values(vanEigenaar).some((eigen) => aantal > eigen && aantal - eigen < k);
}

/** Cells whose number is too small, or whose difference with what else is told, is of few people. */
function teKlein(cel: Tijdcel, maat: Maat, gemeld: Gemeld): boolean {
  const k = drempelVan(cel.doelgroep);
  const verschil = Math.abs(cel.zoek.aantal - cel.wacht.aantal);
  return (
    cel[maat].aantal < k ||
    (maat === 'wacht' && verschil > 0 && verschil < k) ||
    laatRest(cel, maat, gemeld) ||
    laatAnderen(cel[maat], k)
  );
}

/**
 * Withholds small cells, and as many others as it takes that nothing can be subtracted: groups add up to all allocations, kinds of
 * dwelling to their group. A withheld group takes its kinds along.
 */
function verborgen(cellen: readonly Tijdcel[], maat: Maat, gemeld: Gemeld): Set<Tijdcel> {
  const uit = new Set<Tijdcel>();
  const verberg = (deel: readonly Tijdcel[], k: number): void => {
    const sleutels = new Set(deel.filter((cel) => teKlein(cel, maat, gemeld)).map(sleutelVan));
    const blik = (eigenaar: string | null): Map<string, number> =>
      new Map(
        deel.map((cel) => {
          const { aantal, vanEigenaar = {} } = cel[maat];
          return [sleutelVan(cel), aantal - (eigenaar === null ? 0 : (vanEigenaar[eigenaar] ?? 0))];
        }),
      );
    const eigenaren = new Set(deel.flatMap((cel) => Object.keys(cel[maat].vanEigenaar ?? {})));
    beschermElk([...eigenaren, null].map(blik), sleutels, k);
    for (const cel of deel) if (sleutels.has(sleutelVan(cel))) uit.add(cel);
  };
  const totalen = cellen.filter(({ woningsoort }) => woningsoort === '');
  verberg(totalen, hoogsteDrempel);
  for (const doelgroep of doelgroepen) {
    const soorten = cellen.filter((cel) => cel.doelgroep === doelgroep && cel.woningsoort !== '');
    const totaal = totalen.find((cel) => cel.doelgroep === doelgroep);
    if (totaal === undefined || uit.has(totaal)) for (const cel of soorten) uit.add(cel);
    else verberg(soorten, drempelVan(doelgroep));
  }
  return uit;
}

const sleutelVan = ({ doelgroep, woningsoort }: Tijdcel): string => `${doelgroep} ${woningsoort}`;
const maanden = (getal: number): number => Math.round(getal * 10) / 10;

/** Quartiles ask for twice the threshold: of five people they would nearly be the times of three of them. */
function toon({ aantal, kwartielen }: Tijd, k: number): Getoond | null {
  if (kwartielen === null) return null;
  const [laag, mediaan, hoog] = kwartielen;
  const ruim = aantal >= 2 * k;
  return { aantal, laag: ruim ? maanden(laag) : null, mediaan: maanden(mediaan), hoog: ruim ? maanden(hoog) : null };
}

/** The cells of one gemeente and year as they are stored. */
export function onderdrukTijden(cellen: readonly Tijdcel[], gemeld: Gemeld): Getoondecel[] {
  const weg = { zoek: verborgen(cellen, 'zoek', gemeld), wacht: verborgen(cellen, 'wacht', gemeld) };
  return cellen.map((cel) => {
    const van = (maat: Maat): Getoond | null =>
      weg[maat].has(cel) ? null : toon(cel[maat], drempelVan(cel.doelgroep));
    return { doelgroep: cel.doelgroep, woningsoort: cel.woningsoort, zoek: van('zoek'), wacht: van('wacht') };
  });
}
