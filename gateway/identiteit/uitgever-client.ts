import { subtle, type KeyObject } from 'node:crypto';
import {
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import { allowInsecureRequests, discovery, PrivateKeyJwt, type Configuration } from 'openid-client';
import { Fout, nietBeschikbaar } from '../../subgraphs/kern/fout';
import { isLoopback } from './adres';
import { Ophaler } from './ophaler';
import { publiekeJwk, toegestaneAlgoritmen } from './sleutels';
import type { Uitgever } from './uitgevers';

const seconde = 1_000;
const minuut = 60 * seconde;
/** How long we wait for an issuer, in seconds. */
const geduld = 5;

const kortGeleden = 2 * seconde;

/** A key that is no longer published is refused after this. */
const sleutelsVers = 5 * minuut;
/** An issuer that is away gives no new tokens, and its last one lives an hour (A13): longer its keys are of no use. */
const sleutelsNood = 60 * minuut;

export type MeldFout = (melding: string, fout: unknown) => void;

/**
 * What the gateway knows of one issuer: its metadata and keys, fetched when first needed and never at the start, so that
 * an issuer that is away keeps nothing else from working. Throws NIET_BESCHIKBAAR when it cannot be reached.
 */
export class Uitgeverklant {
  private readonly metadata: Ophaler<Configuration>;
  private readonly sleutels: Ophaler<JWTVerifyGetKey>;

  constructor(
    readonly feiten: Uitgever,
    /** With which the gateway proves to this issuer who it is. */
    readonly sleutel: KeyObject,
    meldFout: MeldFout,
  ) {
    const gemeld = async <T>(wat: string, werk: () => Promise<T>): Promise<T> => {
      try {
        return await werk();
      } catch (fout) {
        if (!(fout instanceof Fout)) meldFout(`${wat} of issuer ${feiten.issuer} unreachable`, fout);
        throw nietBeschikbaar();
      }
    };
    this.metadata = new Ophaler(() => gemeld('metadata', () => ontdek(feiten, sleutel)));
    this.sleutels = new Ophaler(() => gemeld('keys', () => this.haalSleutels()), 2 * seconde);
  }

  configuratie(): Promise<Configuration> {
    return this.metadata.hoogstens(Infinity);
  }

  /** Whether it answers, now or just before: a browser that is sent to a dead address is lost to us. */
  thuis(): Promise<Configuration | null> {
    return this.metadata.hoogstens(kortGeleden).catch(() => null);
  }

  /**
   * The contents of a token that this issuer signed; else a JOSEError. A key that we do not know may be new: then we ask
   * once more, and what that says is final.
   */
  async verifieer(token: string, eisen: Omit<JWTVerifyOptions, 'issuer' | 'algorithms'>): Promise<JWTPayload> {
    const gevraagd = Date.now();
    const opties = { ...eisen, issuer: this.feiten.issuer, algorithms: toegestaneAlgoritmen, clockTolerance: 5 };
    const bekend = await this.sleutels.hoogstens(sleutelsVers, sleutelsNood);
    try {
      return (await jwtVerify(token, bekend, opties)).payload;
    } catch (fout) {
      if (!(fout instanceof errors.JWKSNoMatchingKey)) throw fout;
      return (await jwtVerify(token, await this.sleutels.vanNa(gevraagd), opties)).payload;
    }
  }

  /** One snapshot of the published keys; when it is renewed is decided above. */
  private async haalSleutels(): Promise<JWTVerifyGetKey> {
    const adres = new URL((await this.configuratie()).serverMetadata().jwks_uri ?? '');
    if (adres.protocol !== 'https:' && !isLoopback(adres.hostname)) throw new Error(`keys over ${adres.protocol}`);
    const set = createRemoteJWKSet(adres, {
      timeoutDuration: geduld * seconde,
      cooldownDuration: Infinity,
      cacheMaxAge: Infinity,
    });
    await set.reload();
    return set;
  }
}

async function ontdek({ issuer, clientId, algoritme }: Uitgever, sleutel: KeyObject): Promise<Configuration> {
  const adres = new URL(issuer);
  const der = sleutel.export({ type: 'pkcs8', format: 'der' });
  const naam = algoritme === 'PS256' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5';
  const key = await subtle.importKey('pkcs8', der, { name: naam, hash: 'SHA-256' }, false, ['sign']);
  const gevonden = await discovery(
    adres,
    clientId,
    undefined,
    PrivateKeyJwt({ key, kid: publiekeJwk(sleutel).kid }),
    // Plain http only on this very machine.
    {
      timeout: geduld,
      execute: adres.protocol === 'http:' && isLoopback(adres.hostname) ? [allowInsecureRequests] : [],
    },
  );
  // Its tokens name it so; with another spelling every one of them would be refused, without a word of why.
  const zelf = gevonden.serverMetadata().issuer;
  if (zelf !== issuer) throw new Error(`it calls itself ${zelf}`);
  return gevonden;
}
