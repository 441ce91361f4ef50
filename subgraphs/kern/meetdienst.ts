import { createHmac, timingSafeEqual } from 'node:crypto';
import { partners } from '../../schema/beleid/partners';
import { standaardDoel } from '../../schema/beleid/categorie';
import { nietIngelogd } from './fout';

/**
 * The measurement service asks the graph as a partner would, through the front door, in the one rol that follows the agreements.
 * Its token says only for which gemeente it asks; who it is, is fixed here, so that the key opens nothing else.
 */
export const meetrol = { rol: 'gemeente/beleidsadviseur-wonen', doel: standaardDoel } as const;

const geldigSeconden = 60;
const soort = 'meetdienst';

/** From the secret that the parts of an installation share; apart, so that it signs nothing else. */
const teken = (lijf: string, geheim: string): Buffer =>
  createHmac('sha256', createHmac('sha256', geheim).update('meetdienst:token').digest()).update(lijf).digest();

export function meettoken(gemeente: string, geheim: string, nu = Date.now()): string {
  const lijf = Buffer.from(JSON.stringify({ gemeente, exp: Math.floor(nu / 1000) + geldigSeconden })).toString(
    'base64url',
  );
  return `${soort}.${lijf}.${teken(lijf, geheim).toString('base64url')}`;
}

export interface Meetdienstaanmelding {
  partner: string;
  rollen: string[];
  wijken: string[];
  gemeente: string;
  gebruiker: string;
  uitgever: string;
}

/** The partner that follows the agreements in this gemeente; null when there is none. */
export const gemeentepartner = (gemeente: string): string | null =>
  partners.find((p) => p.soort === 'GEMEENTE' && p.gemeenten.includes(gemeente))?.id ?? null;

/** Who a token of the measurement service is; null for any other token. A bad one of its kind is refused without detail. */
export function leesMeettoken(token: string, geheim: string, nu = Date.now()): Meetdienstaanmelding | null {
  const [naam, lijf = '', handtekening = ''] = token.split('.');
  if (naam !== soort) return null;
  const gegeven = Buffer.from(handtekening, 'base64url');
  const echt = teken(lijf, geheim);
  if (gegeven.length !== echt.length || !timingSafeEqual(gegeven, echt)) throw nietIngelogd();
  const { gemeente, exp } = JSON.parse(Buffer.from(lijf, 'base64url').toString()) as { gemeente: string; exp: number };
  const partner = gemeentepartner(gemeente);
  if (!(exp * 1000 > nu) || partner === null) throw nietIngelogd();
  return { partner, rollen: [meetrol.rol], wijken: [], gemeente, gebruiker: soort, uitgever: soort };
}

/** What the graph answered to one question. */
export interface Graafantwoord {
  data: Record<string, unknown> | null;
  codes: string[];
}

/** A way to ask the graph as the measurement service of a gemeente. */
export type Graafvraag = (
  gemeente: string,
  operatie: string,
  variabelen: Record<string, unknown>,
) => Promise<Graafantwoord>;

const wachttijdMs = 15_000;

/** Through the gateway at this address; what it does not answer in time is an error, which the caller tries again later. */
export function vraagGraaf(adres: string, geheim: string): Graafvraag {
  return async (gemeente, query, variables) => {
    const antwoord = await fetch(`${adres}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${meettoken(gemeente, geheim)}`,
        verwerkingsdoel: meetrol.doel,
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(wachttijdMs),
    });
    const { data = null, errors = [] } = (await antwoord.json()) as {
      data?: Record<string, unknown> | null;
      errors?: { extensions?: { code?: string } }[];
    };
    return { data, codes: errors.map((fout) => fout.extensions?.code ?? 'INTERNE_FOUT') };
  };
}
