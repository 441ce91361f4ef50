import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { leesEindpunt, leesMetricsToken } from './beheerinstellingen';
import { leesDeeladressen, leesGeheim, leesGraafadres, leesSleutelinstelling } from './deelinstellingen';
import { leesPrive, leesPubliek } from './poortsleutel';
import { leesWebhookadressen, type Webhookadres } from './webhookadressen';

/**
 * The configuration of the product: read once, validated as a whole. This is the only file that reads
 * process.env, so that a wrong setting is found at the start and never halfway through a request.
 */

export const projectmap = resolve(__dirname, '..', '..');

const LOGNIVEAUS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type Logniveau = (typeof LOGNIVEAUS)[number];

export interface Instellingen {
  poort: number;
  host: string;
  /** Absent: the embedded PostgreSQL is used. */
  databaseUrl?: string;
  /** Absolute path. */
  gegevensmap: string;
  /** The issuers that are trusted; absent: the embedded identity provider with the demo accounts is used. */
  oidcIssuer?: readonly string[];
  /** Origin under which browsers reach the product; absent: HOST and PORT are that address. */
  publiekAdres?: string;
  /** Fixes the domain clock; demo only (design.md, "Demo and real never mix"). */
  nu?: Date;
  /** Size of the demo data in percent. */
  schaal: number;
  logniveau: Logniveau;
  inactiefMinuten: number;
  /** Questions that one client may ask in a minute. */
  verzoekenPerMinuut: number;
  /** Key of pseudonyms and cursors, equal in all parts; absent: the one in the data directory. */
  geheim?: string;
  /** Private key with which the gateway signs identities; absent: one per process. */
  poortSleutel?: KeyObject;
  /** Its public half, for the parts that run apart. */
  poortPubliek?: KeyObject;
  /** Where the parts listen that run apart, by name. */
  deeladressen?: ReadonlyMap<string, string>;
  /** Where the gateway answers, for the worker that asks the graph; absent: it does not. */
  graafAdres?: string;
  /** Login of an administrator of the database; for `npm run migreer` and `npm run demo` only. */
  beheerUrl?: string;
  /** From which the passwords of the login roles follow. */
  loginsleutel?: string;
  /** Where webhooks may go; empty = nowhere. */
  webhookadressen: readonly Webhookadres[];
  /** Opens /metrics to who has it; absent: to this machine only. */
  metricsToken?: string;
  /** Receiver of traces (OTLP over HTTP); absent: none are made. */
  otlpEindpunt?: string;
  /** How long a stopping process goes on answering, so that whoever divides the traffic can notice. */
  uitloopSeconden: number;
}

type Omgeving = Record<string, string | undefined>;

export class InstellingenFout extends Error {
  constructor(readonly fouten: readonly string[]) {
    super(fouten.join('\n'));
  }
}

const NAMEN = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'GEGEVENSMAP',
  'OIDC_ISSUER',
  'PUBLIEK_ADRES',
  'NU',
  'SCHAAL',
  'LOGNIVEAU',
  'INACTIEF_MINUTEN',
  'VERZOEKEN_PER_MINUUT',
  'GEHEIM',
  'POORT_SLEUTEL',
  'POORT_PUBLIEK',
  'DEEL_ADRESSEN',
  'GRAAF_ADRES',
  'BEHEER_URL',
  'LOGINSLEUTEL',
  'WEBHOOK_ADRESSEN',
  'METRICS_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'UITLOOP_SECONDEN',
] as const;
export type Naam = (typeof NAMEN)[number];

/** Names that many machines set and that merely resemble one of ours. */
const GEWONE_NAMEN = new Set(['HOME', 'PWD', 'PATH', 'TZ', 'CI', 'N', 'U', 'HOSTS', 'FONT', 'CORS', 'DATABASE_USER']);

/** What a part that runs apart asks of its settings; without it: the product in one process. */
export interface Deeleisen {
  /** Settings that have no default here. */
  vereist: readonly Naam[];
  /** Only the gateway logs users in, with the demo accounts when OIDC_ISSUER is absent. */
  logtIn: boolean;
}

/** The settings of this machine, where a command was given one of its own. */
export const omgevingMet = (gegeven: Partial<Record<Naam, string>>): Omgeving => ({ ...process.env, ...gegeven });

/** Reads and validates every setting; throws one InstellingenFout that names every fault. */
export function leesInstellingen(
  env: Omgeving = process.env,
  argv: readonly string[] = [],
  { vereist, logtIn }: Deeleisen = { vereist: [], logtIn: true },
): Instellingen {
  const fouten = [...onbekendeVariabelen(env), ...onbekendeArgumenten(argv)];
  // An empty value counts as absent: `docker compose` passes unset variables on as ''.
  const waarde = (naam: Naam) => env[naam]?.trim() || undefined;
  const fout = (zin: string) => void fouten.push(zin);
  const geheel = (naam: Naam, standaard: number, van: number, tot: number) => {
    const tekst = waarde(naam);
    if (tekst === undefined) return standaard;
    const getal = /^\d+$/.test(tekst) ? Number(tekst) : NaN;
    if (getal >= van && getal <= tot) return getal;
    fout(`${naam} moet een heel getal zijn van ${van} tot en met ${tot}; u gaf "${tekst}".`);
    return standaard;
  };

  const instellingen: Instellingen = {
    poort: geheel('PORT', 4000, 1, 65535),
    host: waarde('HOST') ?? '127.0.0.1',
    databaseUrl: leesDatabaseUrl('DATABASE_URL', waarde('DATABASE_URL'), fout),
    gegevensmap: resolve(projectmap, waarde('GEGEVENSMAP') ?? '.gegevens'),
    oidcIssuer: leesIssuers(waarde('OIDC_ISSUER'), fout),
    publiekAdres: leesAdres(waarde('PUBLIEK_ADRES'), fout),
    nu: leesNu(waarde('NU'), fout),
    schaal: geheel('SCHAAL', 100, 1, 30000),
    logniveau: leesLogniveau(waarde('LOGNIVEAU'), fout),
    inactiefMinuten: geheel('INACTIEF_MINUTEN', 30, 1, 1440),
    verzoekenPerMinuut: geheel('VERZOEKEN_PER_MINUUT', 1200, 1, 1_000_000),
    geheim: leesGeheim('GEHEIM', waarde('GEHEIM'), fout),
    poortSleutel: leesSleutelinstelling('POORT_SLEUTEL', waarde('POORT_SLEUTEL'), leesPrive, fout),
    poortPubliek: leesSleutelinstelling('POORT_PUBLIEK', waarde('POORT_PUBLIEK'), leesPubliek, fout),
    deeladressen: leesDeeladressen(waarde('DEEL_ADRESSEN'), fout),
    graafAdres: leesGraafadres(waarde('GRAAF_ADRES'), fout),
    beheerUrl: leesDatabaseUrl('BEHEER_URL', waarde('BEHEER_URL'), fout),
    loginsleutel: leesGeheim('LOGINSLEUTEL', waarde('LOGINSLEUTEL'), fout),
    webhookadressen: leesWebhookadressen(waarde('WEBHOOK_ADRESSEN'), waarde('OIDC_ISSUER') === undefined, fout),
    metricsToken: leesMetricsToken(waarde('METRICS_TOKEN'), fout),
    otlpEindpunt: leesEindpunt(waarde('OTEL_EXPORTER_OTLP_ENDPOINT'), fout),
    uitloopSeconden: geheel('UITLOOP_SECONDEN', 0, 0, 60),
  };
  for (const naam of vereist) {
    if (waarde(naam) === undefined) fout(`${naam} ontbreekt: dit programma kan niet zonder.`);
  }
  for (const zin of strijdigheden(instellingen.host, logtIn, waarde)) fout(zin);
  if (fouten.length > 0) throw new InstellingenFout(fouten);
  return instellingen;
}

/**
 * The gateway library would tell its maker every hour on what machine it runs, and asks cloud providers where that is. Nothing
 * leaves an installation that its partners did not agree on; the library has no other switch.
 */
export function houdThuis(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

/** Whether `npm start` (or `npm run start:verspreid`) is our parent, so that we do not outlive it. */
export function isGestartDoorNpm(env: Omgeving = process.env): boolean {
  return /^start(:|$)/.test(env['npm_lifecycle_event'] ?? '');
}

/** The environment of a part started by us: that of the machine, and of our settings only those it knows. */
export function omgevingVan(
  kent: readonly Naam[],
  waarden: Partial<Record<Naam, string>>,
  env: Omgeving = process.env,
): Record<string, string> {
  const vreemd = (naam: string): boolean => (NAMEN as readonly string[]).includes(naam);
  const machine = Object.entries(env).filter(([naam]) => !vreemd(naam));
  const eigen = kent.map((naam) => [naam, waarden[naam] ?? env[naam]]);
  return Object.fromEntries([...machine, ...eigen].filter(([, waarde]) => waarde !== undefined)) as Record<
    string,
    string
  >;
}

/** Settings that are right by themselves and wrong together (design.md, "Demo and real never mix"). */
function strijdigheden(host: string, logtIn: boolean, waarde: (naam: Naam) => string | undefined): string[] {
  const zinnen: string[] = [];
  const adres = waarde('PUBLIEK_ADRES');
  if (waarde('NU') !== undefined && waarde('OIDC_ISSUER') !== undefined) {
    zinnen.push('NU zet de klok stil en mag alleen bij de demo; haal NU weg, of OIDC_ISSUER.');
  }
  if (!/^[\w.:-]+$/.test(host)) {
    zinnen.push(`HOST moet een naam of IP-adres zijn, bijvoorbeeld 127.0.0.1; u gaf "${host}".`);
  } else if (logtIn && !isEigenMachine(host) && waarde('OIDC_ISSUER') === undefined) {
    zinnen.push(
      `OIDC_ISSUER ontbreekt: met HOST ${host} is Buurtgraaf bereikbaar vanaf andere machines, ` +
        'en dan mag het niet met de demo-accounts starten.',
    );
  } else if (logtIn && !isEigenMachine(host) && adres === undefined) {
    zinnen.push(
      `PUBLIEK_ADRES ontbreekt: met HOST ${host} moet Buurtgraaf weten onder welk adres browsers het bereiken, ` +
        'bijvoorbeeld https://buurtgraaf.voorbeeld.nl.',
    );
  }
  if (logtIn && adres !== undefined && waarde('OIDC_ISSUER') === undefined && !isEigenMachine(hostnaam(adres))) {
    zinnen.push(
      `OIDC_ISSUER ontbreekt: met PUBLIEK_ADRES ${adres} is Buurtgraaf bereikbaar vanaf andere machines, ` +
        'en dan mag het niet met de demo-accounts starten.',
    );
  }
  return zinnen;
}

const hostnaam = (adres: string): string => (URL.canParse(adres) ? new URL(adres).hostname : '');

function leesDatabaseUrl(
  naam: 'DATABASE_URL' | 'BEHEER_URL',
  tekst: string | undefined,
  fout: (zin: string) => void,
): string | undefined {
  if (tekst === undefined) return undefined;
  const url = URL.canParse(tekst) ? new URL(tekst) : undefined;
  // The value itself is not repeated: it holds a password.
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname || url.pathname.length < 2) {
    fout(`${naam} moet de vorm postgresql://gebruiker:wachtwoord@host:5432/database hebben.`);
  }
  return tekst;
}

/** One or more addresses, separated by spaces or commas. */
function leesIssuers(tekst: string | undefined, fout: (zin: string) => void): readonly string[] | undefined {
  if (tekst === undefined) return undefined;
  const issuers = [...new Set(tekst.split(/[\s,]+/).filter((deel) => deel !== ''))];
  for (const issuer of issuers) {
    // Keys fetched over plain http could be anyone's: only allowed on this very machine.
    if (!isVeiligAdres(issuer)) {
      fout(`OIDC_ISSUER moet een adres zijn dat begint met https://; u gaf "${issuer}".`);
    }
  }
  return issuers;
}

/** Cookies and logins travel to this address: https, or this very machine. */
function leesAdres(tekst: string | undefined, fout: (zin: string) => void): string | undefined {
  if (tekst === undefined) return undefined;
  const kaal = tekst.replace(/\/$/, '');
  if (!isVeiligAdres(kaal) || new URL(kaal).origin !== kaal) {
    fout(`PUBLIEK_ADRES moet de vorm https://buurtgraaf.voorbeeld.nl hebben, zonder pad; u gaf "${tekst}".`);
  }
  return kaal;
}

function isVeiligAdres(tekst: string): boolean {
  if (!URL.canParse(tekst)) return false;
  const { protocol, hostname } = new URL(tekst);
  return protocol === 'https:' || (protocol === 'http:' && isEigenMachine(hostname));
}

function leesLogniveau(tekst: string | undefined, fout: (zin: string) => void): Logniveau {
  const niveau = LOGNIVEAUS.find((kandidaat) => kandidaat === (tekst ?? 'info'));
  if (!niveau) fout(`LOGNIVEAU moet een van ${LOGNIVEAUS.join(', ')} zijn; u gaf "${tekst}".`);
  return niveau ?? 'info';
}

function leesNu(tekst: string | undefined, fout: (zin: string) => void): Date | undefined {
  if (tekst === undefined) return undefined;
  const moment = tijdstip(tekst);
  if (!moment) {
    fout(`NU moet een datum zijn, bijvoorbeeld 2026-03-31 of 2026-03-31T09:30:00+02:00; u gaf "${tekst}".`);
  }
  return moment;
}

/** A date alone means noon in UTC: the same calendar day in the Netherlands, summer and winter. */
function tijdstip(tekst: string): Date | undefined {
  const delen = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(tekst);
  if (!delen) return undefined;
  const [, dag, tijd = '12:00', zone = delen[2] ? undefined : 'Z'] = delen;
  // Date rolls 30 February over to March: compare the day with what was asked.
  const begin = new Date(`${dag}T00:00:00Z`);
  if (Number.isNaN(begin.getTime()) || begin.toISOString().slice(0, 10) !== dag) return undefined;
  const moment = new Date(`${dag}T${tijd}${zone ?? 'Z'}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  return zone ? moment : new Date(moment.getTime() - verschuivingInNederland(moment));
}

/** Milliseconds that the Dutch clock is ahead of UTC around this moment. */
function verschuivingInNederland(moment: Date): number {
  const opmaak = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const heleSeconde = Math.floor(moment.getTime() / 1000) * 1000;
  return new Date(`${opmaak.format(moment).replace(' ', 'T')}Z`).getTime() - heleSeconde;
}

export function isEigenMachine(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host);
}

function onbekendeVariabelen(env: Omgeving): string[] {
  return Object.keys(env).flatMap((naam) => {
    if ((NAMEN as readonly string[]).includes(naam) || GEWONE_NAMEN.has(naam)) return [];
    const eigen = naam.startsWith('BUURTGRAAF_');
    const bedoeld = lijktOp(eigen ? naam.slice('BUURTGRAAF_'.length) : naam);
    if (bedoeld) return [`${naam} is geen instelling van Buurtgraaf; bedoelt u ${bedoeld}?`];
    return eigen ? [`${naam} is geen instelling van Buurtgraaf; u kunt kiezen uit ${NAMEN.join(', ')}.`] : [];
  });
}

function onbekendeArgumenten(argv: readonly string[]): string[] {
  return argv.map((argument) => {
    const bedoeld = lijktOp(argument.replace(/^-+/, '').replace(/=.*$/s, '').replaceAll('-', '_'));
    const advies = bedoeld
      ? `bedoelt u de omgevingsvariabele ${bedoeld}?`
      : `instellingen geeft u als omgevingsvariabele: ${NAMEN.join(', ')}.`;
    return `Het argument "${argument}" is onbekend; ${advies}`;
  });
}

/** The setting that this name is (a misspelling of): at most two edits, for the shortest names one. */
function lijktOp(naam: string): Naam | undefined {
  const groot = naam.toUpperCase();
  const passend = NAMEN.map((kandidaat) => ({ kandidaat, afstand: bewerkingsafstand(groot, kandidaat) }))
    .filter(({ kandidaat, afstand }) => afstand <= (kandidaat.length <= 4 ? 1 : 2))
    .sort((a, b) => a.afstand - b.afstand);
  return passend[0]?.kandidaat;
}

/** Levenshtein distance. */
function bewerkingsafstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const vervang = vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rij.push(Math.min(vervang, vorige[j]! + 1, rij[j - 1]! + 1));
    }
    vorige = rij;
  }
  return vorige[b.length]!;
}
