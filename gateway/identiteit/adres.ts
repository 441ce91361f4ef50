/** The address at which a gateway on this machine is reached. */
export function lokaalAdres(host: string, poort: number): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${poort}`;
}

/** Path of the embedded issuer below the gateway's own address. */
export const uitgeverpad = '/oidc';

export const isLoopback = (hostnaam: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostnaam);

/**
 * Where to go after login: a path of this site, never another one (an open redirect lends our name to a phisher).
 * What is not plainly local becomes the start page; so do the login paths themselves, which would loop.
 */
export function lokaalPad(gevraagd: unknown, basis: string): string {
  if (typeof gevraagd !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(gevraagd)) return '/';
  if (!URL.canParse(gevraagd, basis)) return '/';
  const doel = new URL(gevraagd, basis);
  const eigen = doel.origin === new URL(basis).origin && !doel.pathname.startsWith('//');
  if (!eigen || /^\/(aanmelden|afmelden|oidc)(\/|$)/.test(doel.pathname)) return '/';
  return doel.pathname + doel.search + doel.hash;
}
