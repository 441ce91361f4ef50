import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The gateway composes a report from the graph; the subgraph that keeps it cannot ask the others. The seal shows that the words
 * to be signed are the ones that the gateway composed, for this partner.
 */
export const rapportzegel = (geheim: string, partner: string, inhoud: string): string =>
  createHmac('sha256', geheim).update(`rapport:${partner}:`).update(inhoud).digest('base64url');

export function zegelKlopt(zegel: string, geheim: string, partner: string, inhoud: string): boolean {
  const verwacht = Buffer.from(rapportzegel(geheim, partner, inhoud));
  const gekregen = Buffer.from(zegel);
  return gekregen.length === verwacht.length && timingSafeEqual(gekregen, verwacht);
}
