import { errors, createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { nietBeschikbaar, nietIngelogd } from '../../subgraphs/kern/fout';
import { doelgroep, geldigheid, leesClaims, type Tokenclaims } from './claims';
import { toegestaneAlgoritmen } from './sleutels';

interface Tokeninhoud extends Tokenclaims {
  /** The account, or the client of a partner system. */
  sub: string;
}

/** Reads one access token; every fault of the token gives the same NIET_INGELOGD, without detail. */
export type Tokenlezer = (token: string) => Promise<Tokeninhoud>;

/** Verifies against the issuer's published keys, wherever it runs. `jwksUri` is asked once, when the first token comes. */
export function maakTokenlezer(uitgever: string, jwksUri: () => Promise<string>): Tokenlezer {
  const sleutels = verreSleutels(jwksUri);
  return async (token) => {
    let inhoud: Record<string, unknown>;
    try {
      const { payload } = await jwtVerify(token, sleutels, {
        issuer: uitgever,
        audience: doelgroep,
        algorithms: toegestaneAlgoritmen,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp', 'iat'],
        // A13 holds for any issuer, also one that gives out tokens for a day.
        maxTokenAge: geldigheid.partnersysteem,
        clockTolerance: 5,
      });
      inhoud = payload;
    } catch (fout) {
      // Only our own report that the issuer is away is not the token's fault.
      throw fout instanceof errors.JOSEError ? nietIngelogd() : fout;
    }
    const claims = leesClaims(inhoud);
    if (claims === null || typeof inhoud.sub !== 'string') throw nietIngelogd();
    return { ...claims, sub: inhoud.sub };
  };
}

/** Keys that cannot be fetched are a fault of the issuer (try again later); a key that is not among them is the token's. */
function verreSleutels(jwksUri: () => Promise<string>): JWTVerifyGetKey {
  let set: JWTVerifyGetKey | undefined;
  return async (kop, token) => {
    try {
      set ??= createRemoteJWKSet(new URL(await jwksUri()), { timeoutDuration: 5_000 });
      return await set(kop, token);
    } catch (fout) {
      const vanToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
      throw vanToken.some((soort) => fout instanceof soort) ? fout : nietBeschikbaar();
    }
  };
}
