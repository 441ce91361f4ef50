import { rollen, soortnaam } from '../../schema/beleid/beleid';
import { partners } from '../../schema/beleid/partners';

/** Audience of the access tokens of this platform, unless an issuer has another name for it. */
export const doelgroep = 'buurtgraaf';
/** How long an access token lives at most, in seconds: browsers 15 minutes, partner systems an hour (A13). */
export const geldigheid = { browser: 15 * 60, partnersysteem: 60 * 60 };

/** What a token says of its bearer, beside the standard claims, in the words of this platform. */
export interface Tokenclaims {
  partner: string;
  /** One or more of the partner's kind: 'corporatie/verhuurmedewerker'. */
  rollen: string[];
  /** Own wijk codes that narrow EIGEN and GEDEELD for the wijkrollen; empty opens none of those rows. */
  wijken: string[];
  gemeente: string;
}

/** The way to a claim: its name, or the names of the objects around it and its own ('realm_access', 'roles'). */
type Claimpad = readonly string[];
/** A claim, or what holds for every token of an issuer. */
export type Claimbron = { readonly pad: Claimpad } | { readonly vast: string | readonly string[] };

/** Where an issuer keeps what we ask of it, in its own words. */
export interface Claimvertaling {
  readonly partner: Claimbron;
  readonly rollen: Claimpad;
  readonly wijken: Claimbron;
  readonly gemeente: Claimbron;
  readonly gebruiker: Claimpad;
  /** In the ID token. */
  readonly naam: Claimpad;
  /** The issuer's names of rollen; null = it uses ours. What is not among them is none of our business. */
  readonly rolnamen: ReadonlyMap<string, string> | null;
}

export const standaardvertaling: Claimvertaling = {
  partner: { pad: ['partner'] },
  rollen: ['rollen'],
  wijken: { pad: ['wijken'] },
  gemeente: { pad: ['gemeente'] },
  gebruiker: ['sub'],
  naam: ['name'],
  rolnamen: null,
};

type Inhoud = Readonly<Record<string, unknown>>;

/** Own properties only: 'constructor' is no claim. */
export function volgPad(inhoud: unknown, pad: Claimpad): unknown {
  return pad.reduce<unknown>(
    (deel, naam) =>
      typeof deel === 'object' && deel !== null && Object.hasOwn(deel, naam) ? (deel as Inhoud)[naam] : undefined,
    inhoud,
  );
}

const uitBron = (inhoud: Inhoud, bron: Claimbron): unknown => ('vast' in bron ? bron.vast : volgPad(inhoud, bron.pad));

const isTekstlijst = (waarde: unknown): waarde is string[] =>
  Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string');

/** The rollen that a partner's kind knows, as written in a token; none for an unknown partner. */
export function rollenVan(partner: string): string[] {
  const feit = partners.find((p) => p.id === partner);
  return feit === undefined ? [] : rollen.filter((rol) => rol.startsWith(`${soortnaam(feit.soort)}/`));
}

export const isGemeente = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^GM\d{4}$/.test(waarde);

/** WK010604 lies in GM0106. */
export const isWijkVan = (gemeente: string, code: string): boolean =>
  /^WK\d{6}$/.test(code) && code.slice(2, 6) === gemeente.slice(2);

/** Whether the policy knows such a bearer: partner, a rol of its kind, a gemeente where it works, wijken of that one. */
export function kanVolgensBeleid({ partner, rollen: gegeven, wijken, gemeente }: Tokenclaims): boolean {
  const bekend = rollenVan(partner);
  return (
    gegeven.length > 0 &&
    gegeven.every((rol) => bekend.includes(rol)) &&
    partners.some(({ id, gemeenten }) => id === partner && gemeenten.includes(gemeente)) &&
    wijken.every((code) => isWijkVan(gemeente, code))
  );
}

/** What a token of this issuer says; null when it is incomplete, contradicts the policy, or speaks for another's partner. */
export function leesClaims(
  inhoud: Inhoud,
  { partners: gebonden, vertaling }: { partners: readonly string[]; vertaling: Claimvertaling },
): (Tokenclaims & { sub: string }) | null {
  const { rolnamen } = vertaling;
  const partner = uitBron(inhoud, vertaling.partner);
  const gegeven = volgPad(inhoud, vertaling.rollen);
  const wijken = uitBron(inhoud, vertaling.wijken);
  const gemeente = uitBron(inhoud, vertaling.gemeente);
  const sub = volgPad(inhoud, vertaling.gebruiker);
  if (typeof partner !== 'string' || !gebonden.includes(partner)) return null;
  if (!isTekstlijst(gegeven) || !isTekstlijst(wijken) || !isGemeente(gemeente)) return null;
  if (typeof sub !== 'string' || sub === '') return null;
  const vertaald = rolnamen === null ? gegeven : gegeven.flatMap((naam) => rolnamen.get(naam) ?? []);
  const claims = { partner, rollen: [...new Set(vertaald)], wijken: [...wijken], gemeente };
  return kanVolgensBeleid(claims) ? { ...claims, sub } : null;
}
