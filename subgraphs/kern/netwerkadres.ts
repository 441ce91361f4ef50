import ipaddr from 'ipaddr.js';

/** The global unicast block of IPv6; everything outside it is local, reserved or a wrapping of IPv4. */
const wereldwijd = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** An address of the public internet: not private, link-local, loopback, metadata or a wrapping of one of these. */
export function isOpenbaarAdres(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  // An IPv4 address inside IPv6 (::ffff:10.0.0.1) is judged as the IPv4 address that it reaches.
  const adres = ipaddr.process(ip);
  return adres.range() === 'unicast' && (adres.kind() === 'ipv4' || (adres as ipaddr.IPv6).match(wereldwijd));
}

export const isEigenAdres = (ip: string): boolean => ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'loopback';

/** The IP address that a host of a URL is, without brackets; null when it is a name. */
export function ipVan(host: string): string | null {
  const kaal = host.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(kaal) ? kaal : null;
}

/** A host of a URL that means this very machine. */
export const isEigenHost = (host: string): boolean => host === 'localhost' || isEigenAdres(ipVan(host) ?? '');
