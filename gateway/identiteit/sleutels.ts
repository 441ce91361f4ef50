import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';

/** The only algorithms of this platform for tokens and client assertions (A13); we sign with the second. */
export const toegestaneAlgoritmen = ['RS256', 'PS256'];
export const algoritme = 'PS256';

/**
 * The secrets of identity: `uitgever` signs the demo's tokens, `web` is the gateway's own client key, `partners` the
 * client key of all demo partner systems.
 */
type Sleutelnaam = 'uitgever' | 'web' | 'partners';

/** Public half as a JWK with its id (RFC 7517). */
export function publiekeJwk(sleutel: KeyObject): JWK & { kid: string } {
  const publiek = createPublicKey(sleutel);
  const kid = createHash('sha256')
    .update(publiek.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return { ...publiek.export({ format: 'jwk' }), kid, alg: algoritme, use: 'sig' };
}

export function priveJwk(sleutel: KeyObject): JWK {
  return { ...sleutel.export({ format: 'jwk' }), ...publiekeJwk(sleutel) };
}

/** Whether this key was made before: without it there is no installation in the data directory. */
export function heeftSleutel(gegevensmap: string, naam: Sleutelnaam): boolean {
  return existsSync(join(gegevensmap, 'identiteit', `${naam}.pem`));
}

/** The RSA key of this name in the data directory; made on first use. */
export function leesSleutel(gegevensmap: string, naam: Sleutelnaam): KeyObject {
  const { pad, inhoud } = leesOfMaak(
    gegevensmap,
    `${naam}.pem`,
    () =>
      generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      }).privateKey,
  );
  try {
    return createPrivateKey(inhoud);
  } catch (oorzaak) {
    throw new Error(
      `Het sleutelbestand ${pad} is beschadigd. Verwijder het; dan maakt Buurtgraaf een nieuwe sleutel.`,
      {
        cause: oorzaak,
      },
    );
  }
}

/** The secret that signs the cookies of the session and of the embedded issuer. */
export function leesKoekgeheim(gegevensmap: string): string {
  return leesOfMaak(gegevensmap, 'koek.geheim', () => randomBytes(32).toString('base64url')).inhoud;
}

/** Two processes that start at once end up with the same secret: the first link wins, the other reads it. */
function leesOfMaak(gegevensmap: string, bestand: string, maak: () => string): { pad: string; inhoud: string } {
  const map = join(gegevensmap, 'identiteit');
  const pad = join(map, bestand);
  const bestaand = leesAlsErIs(pad);
  if (bestaand !== null) return { pad, inhoud: bestaand };

  mkdirSync(map, { recursive: true, mode: 0o700 });
  const tijdelijk = `${pad}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(tijdelijk, maak(), { mode: 0o600 });
  try {
    linkSync(tijdelijk, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    rmSync(tijdelijk, { force: true });
  }
  return { pad, inhoud: readFileSync(pad, 'utf8') };
}

function leesAlsErIs(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fout;
  }
}
