import { decodeJwt, errors } from 'jose';
import { Fout, nietBeschikbaar, nietIngelogd } from '../../subgraphs/kern/fout';
import { geldigheid, leesClaims, type Tokenclaims } from './claims';
import type { Uitgeverklant } from './uitgever-client';
import { gebruikerVan } from './uitgevers';

export interface Tokeninhoud extends Tokenclaims {
  uitgever: string;
  /** The account, or the client of a partner system; no two issuers share one. */
  gebruiker: string;
}

/** The issuers that are trusted, by their identifier. */
export type Uitgevers = ReadonlyMap<string, Uitgeverklant>;

/** Reads the access token of a partner system: the issuer that it names has to have signed it. */
export async function leesBearer(uitgevers: Uitgevers, token: string): Promise<Tokeninhoud> {
  let issuer: string | undefined;
  try {
    issuer = decodeJwt(token).iss;
  } catch {
    throw nietIngelogd();
  }
  const uitgever = uitgevers.get(issuer ?? '');
  if (uitgever === undefined) throw nietIngelogd();
  return leesToken(uitgever, token);
}

/**
 * Reads an access token of this issuer. Every fault of the token gives the same NIET_INGELOGD, without detail; only when
 * the issuer cannot be asked for its keys it is NIET_BESCHIKBAAR, which is not the token's fault.
 */
export async function leesToken(uitgever: Uitgeverklant, token: string): Promise<Tokeninhoud> {
  const { feiten } = uitgever;
  const inhoud = await uitgever
    .verifieer(token, {
      audience: feiten.audience,
      typ: 'at+jwt',
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: geldigheid.partnersysteem,
    })
    .catch((fout: unknown) => {
      if (fout instanceof errors.JOSEError) throw nietIngelogd();
      throw fout instanceof Fout ? fout : nietBeschikbaar();
    });
  // A13 holds for any issuer, also one that gives out tokens for a day.
  if ((inhoud.exp ?? Infinity) - (inhoud.iat ?? 0) > geldigheid.partnersysteem) throw nietIngelogd();
  const claims = leesClaims(inhoud, feiten);
  if (claims === null) throw nietIngelogd();
  const { sub, ...rest } = claims;
  return { ...rest, uitgever: feiten.issuer, gebruiker: gebruikerVan(feiten, sub) };
}
