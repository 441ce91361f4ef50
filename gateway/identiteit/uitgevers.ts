import type { KeyObject } from 'node:crypto';
import { partners } from '../../schema/beleid/partners';
import { uitgeverpad } from './adres';
import { doelgroep, standaardvertaling, type Claimvertaling, type Tokenclaims } from './claims';
import { algoritme } from './sleutels';

/** An identity provider that we trust, and for whom it may speak. */
export interface Uitgever {
  /** Its identifier, letter for letter as in `iss`. */
  readonly issuer: string;
  /** As its users know it. */
  readonly naam: string;
  /** The partners it may speak for; a claim outside them is refused. */
  readonly partners: readonly string[];
  /** How it knows the gateway. */
  readonly clientId: string;
  /** What its access tokens for this platform name as their audience. */
  readonly audience: string;
  /** What the gateway asks for at a browser login. */
  readonly scope: string;
  readonly vertaling: Claimvertaling;
  /** The client's private key; absent: the installation's own, published at /aanmelden/sleutels.json. */
  readonly sleutel?: KeyObject;
  /** With which the client signs its assertions (A13). */
  readonly algoritme: 'PS256' | 'RS256';
  /** The embedded issuer, whose subjects are the demo accounts. */
  readonly demo: boolean;
}

/** The client that the gateway itself is. */
export const webclient = 'buurtgraaf-web';

/** What an issuer has that says no more of itself than it must. */
export const standaarduitgever = {
  clientId: webclient,
  audience: doelgroep,
  scope: 'openid profile',
  algoritme,
  vertaling: standaardvertaling,
} as const;

/** The embedded issuer of the demo speaks for everybody. */
export const demoUitgever = (basis: string): Uitgever => ({
  ...standaarduitgever,
  issuer: basis + uitgeverpad,
  naam: 'Demo',
  partners: partners.map(({ id }) => id),
  demo: true,
});

/** The same subject at two issuers is two users. */
export const gebruikerVan = ({ issuer, demo }: Uitgever, sub: string): string => (demo ? sub : `${issuer}#${sub}`);

/** Whether this issuer may (still) say this: checked at login, and of a session again at each request. */
export const magSpreken = ({ partners: gebonden, vertaling }: Uitgever, { partner, rollen }: Tokenclaims): boolean =>
  gebonden.includes(partner) &&
  (vertaling.rolnamen === null || rollen.every((rol) => [...(vertaling.rolnamen?.values() ?? [])].includes(rol)));
