import { createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import type { Doel } from '../../schema/beleid/categorie';
import { nietIngelogd } from './fout';

/** Who asks, in which rol, for which purpose: all that a subgraph knows of its caller. */
export interface Identiteit {
  partner: string;
  /** As in a token: 'corporatie/verhuurmedewerker'. */
  rol: string;
  /** Between which the account may choose; shown to its owner only. */
  rollen?: readonly string[];
  doel: Doel;
  /** False when the doel exists but is not granted to the rol: only OPENBAAR is open. */
  toegekend: boolean;
  /** Wijk codes that narrow EIGEN and GEDEELD for the wijkrollen. */
  wijken: string[];
  gemeente: string;
  /** Account id, shown to its owner only (`ik`). */
  gebruiker: string;
  /** Name of the user, shown to its owner only. */
  naam?: string;
  /** Pseudonym of the account, for the logboek. */
  pseudoniem: string;
  /** W3C trace context: 32 and 16 hex digits. */
  traceId: string;
  spanId: string;
  /** Why personal data leaves the platform in a file; the logboek keeps it. Absent when nothing is exported. */
  reden?: string;
}

const geldigheid = 60;

/** Signs identities at the gateway; subgraphs hold only the public key. Ed25519, valid for one minute. */
export class Ondertekenaar {
  readonly publiek: KeyObject;

  /** Without a key of the installation: one for this process alone. */
  constructor(private readonly geheim: KeyObject = generateKeyPairSync('ed25519').privateKey) {
    this.publiek = createPublicKey(geheim);
  }

  onderteken(identiteit: Identiteit, nu = Date.now()): string {
    const inhoud = { ...identiteit, exp: Math.floor(nu / 1000) + geldigheid, aud: 'subgraaf' };
    const lijf = Buffer.from(JSON.stringify(inhoud)).toString('base64url');
    return `${lijf}.${sign(null, Buffer.from(lijf), this.geheim).toString('base64url')}`;
  }
}

/** Reads the gateway's token; anything but a valid, unexpired signature is refused without detail. */
export function leesIdentiteit(token: string | undefined, publiek: KeyObject, nu = Date.now()): Identiteit {
  const [lijf, handtekening] = (token ?? '').split('.');
  if (!lijf || !handtekening) throw nietIngelogd();
  if (!verify(null, Buffer.from(lijf), publiek, Buffer.from(handtekening, 'base64url'))) throw nietIngelogd();
  const inhoud = JSON.parse(Buffer.from(lijf, 'base64url').toString()) as Identiteit & { exp: number; aud: string };
  if (inhoud.aud !== 'subgraaf' || !(inhoud.exp * 1000 > nu)) throw nietIngelogd();
  return inhoud;
}
