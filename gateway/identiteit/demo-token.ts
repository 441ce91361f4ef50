import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Instellingen } from '../../subgraphs/kern/instellingen';
import { lokaalAdres, uitgeverpad } from './adres';
import { doelgroep, geldigheid, type Tokenclaims } from './claims';
import { algoritme, leesSleutel, publiekeJwk } from './sleutels';

/** A token as the demo issuer gives one to a partner's system: its key, its claims, valid for an hour. */
export async function demoToken(
  claims: Tokenclaims,
  { host, poort, gegevensmap, publiekAdres }: Pick<Instellingen, 'host' | 'poort' | 'gegevensmap' | 'publiekAdres'>,
): Promise<string> {
  const sleutel = leesSleutel(gegevensmap, 'uitgever');
  const client = `${claims.partner}:${claims.rollen.map((rol) => rol.slice(rol.indexOf('/') + 1)).join('+')}`;
  const nu = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, client_id: client })
    .setProtectedHeader({ alg: algoritme, typ: 'at+jwt', kid: publiekeJwk(sleutel).kid })
    .setJti(randomUUID())
    .setSubject(client)
    .setIssuer((publiekAdres ?? lokaalAdres(host, poort)) + uitgeverpad)
    .setAudience(doelgroep)
    .setIssuedAt(nu)
    .setExpirationTime(nu + geldigheid.partnersysteem)
    .sign(sleutel);
}
