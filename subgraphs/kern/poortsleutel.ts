import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/**
 * The key with which the gateway signs identities, as text in a setting: Ed25519, DER in base64url. All copies of the
 * gateway share the private half (POORT_SLEUTEL); subgraphs hold only the public one (POORT_PUBLIEK).
 */
export interface Poortsleutel {
  prive: string;
  publiek: string;
}

/** A fresh pair, or a given private key with the public half that belongs to it. */
export function maakPoortsleutel(sleutel: KeyObject = generateKeyPairSync('ed25519').privateKey): Poortsleutel {
  return {
    prive: sleutel.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
    publiek: createPublicKey(sleutel).export({ format: 'der', type: 'spki' }).toString('base64url'),
  };
}

const ed25519 = (sleutel: KeyObject): KeyObject => {
  if (sleutel.asymmetricKeyType !== 'ed25519') throw new Error('De sleutel is niet van de soort Ed25519.');
  return sleutel;
};

/** Throws when the text is not such a key. */
export const leesPrive = (tekst: string): KeyObject =>
  ed25519(createPrivateKey({ key: Buffer.from(tekst, 'base64url'), format: 'der', type: 'pkcs8' }));

/** Throws when the text is not such a key. */
export const leesPubliek = (tekst: string): KeyObject =>
  ed25519(createPublicKey({ key: Buffer.from(tekst, 'base64url'), format: 'der', type: 'spki' }));
