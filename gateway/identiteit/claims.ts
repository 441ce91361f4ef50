import { rollen, soortnaam } from '../../schema/beleid/beleid';
import { partners } from '../../schema/beleid/partners';

/** Audience of every access token of this platform. */
export const doelgroep = 'buurtgraaf';
/** How long an access token lives, in seconds: browsers 15 minutes, partner systems an hour (A13). */
export const geldigheid = { browser: 15 * 60, partnersysteem: 60 * 60 };

/** What a token says of its bearer, beside the standard claims; equal for the embedded and any other issuer. */
export interface Tokenclaims {
  partner: string;
  /** One or more of the partner's kind: 'corporatie/verhuurmedewerker'. */
  rollen: string[];
  /** Own wijk codes that narrow EIGEN and GEDEELD for the wijkrollen; empty opens none of those rows. */
  wijken: string[];
  gemeente: string;
}

const isTekstlijst = (waarde: unknown): waarde is string[] =>
  Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string');

/** The rollen that a partner's kind knows, as written in a token; none for an unknown partner. */
export function rollenVan(partner: string): string[] {
  const feit = partners.find((p) => p.id === partner);
  return feit === undefined ? [] : rollen.filter((rol) => rol.startsWith(`${soortnaam(feit.soort)}/`));
}

/** Reads and checks the claims; null when they are incomplete or contradict the policy (unknown partner, another's rol). */
export function leesClaims(inhoud: Readonly<Record<string, unknown>>): Tokenclaims | null {
  const { partner, rollen: gegeven, wijken, gemeente } = inhoud;
  if (typeof partner !== 'string' || !isTekstlijst(gegeven) || !isTekstlijst(wijken)) return null;
  if (typeof gemeente !== 'string' || !/^GM\d{4}$/.test(gemeente)) return null;
  if (!wijken.every((code) => /^WK\d{6}$/.test(code))) return null;
  const bekend = rollenVan(partner);
  if (gegeven.length === 0 || !gegeven.every((rol) => bekend.includes(rol))) return null;
  return { partner, rollen: gegeven, wijken, gemeente };
}
