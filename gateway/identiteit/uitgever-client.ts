import { subtle, type KeyObject } from 'node:crypto';
import { allowInsecureRequests, discovery, PrivateKeyJwt, type Configuration } from 'openid-client';
import { isLoopback } from './adres';
import { algoritme, publiekeJwk } from './sleutels';

/** What the gateway knows of its issuer: fetched at first use (the embedded one answers once we listen), then kept. */
export function maakUitgeverClient(
  uitgever: string,
  clientId: string,
  sleutel: KeyObject,
): () => Promise<Configuration> {
  let bekend: Promise<Configuration> | undefined;
  return async () => {
    bekend ??= ontdek(uitgever, clientId, sleutel);
    try {
      return await bekend;
    } catch (fout) {
      bekend = undefined;
      throw fout;
    }
  };
}

async function ontdek(uitgever: string, clientId: string, sleutel: KeyObject): Promise<Configuration> {
  const adres = new URL(uitgever);
  const der = sleutel.export({ type: 'pkcs8', format: 'der' });
  const key = await subtle.importKey('pkcs8', der, { name: 'RSA-PSS', hash: 'SHA-256' }, false, ['sign']);
  return discovery(
    adres,
    clientId,
    { id_token_signed_response_alg: algoritme },
    PrivateKeyJwt({ key, kid: publiekeJwk(sleutel).kid }),
    // Plain http only on this very machine.
    { timeout: 5, execute: adres.protocol === 'http:' && isLoopback(adres.hostname) ? [allowInsecureRequests] : [] },
  );
}
