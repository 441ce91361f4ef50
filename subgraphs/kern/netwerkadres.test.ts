import { ipVan, isEigenHost, isOpenbaarAdres } from './netwerkadres';

describe('welke adressen op het openbare internet liggen', () => {
  test.each(['8.8.8.8', '145.97.0.1', '2a02:58:1::1', '::ffff:8.8.8.8'])('%s wel', (ip) => {
    expect(isOpenbaarAdres(ip)).toBe(true);
  });

  test.each([
    ['10.1.2.3', 'privé'],
    ['172.16.0.1', 'privé'],
    ['192.168.1.1', 'privé'],
    ['127.0.0.1', 'deze machine'],
    ['0.0.0.0', 'deze machine'],
    ['169.254.169.254', 'metadata van een cloud'],
    ['100.64.0.1', 'achter een provider'],
    ['192.0.0.192', 'metadata van een cloud'],
    ['198.18.0.1', 'meetnet'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::1', 'deze machine'],
    ['::', 'deze machine'],
    ['::ffff:127.0.0.1', 'IPv4 in IPv6'],
    ['::ffff:a9fe:a9fe', 'IPv4 in IPv6, hexadecimaal'],
    ['::7f00:1', 'IPv4 in IPv6, oude vorm'],
    ['64:ff9b::7f00:1', 'IPv4 door NAT64'],
    ['2002:7f00:1::', 'IPv4 door 6to4'],
    ['2001:0:7f00:1::', 'IPv4 door Teredo'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['fd00:ec2::254', 'metadata van een cloud'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'voorbeeld'],
    ['geen adres', 'geen adres'],
    ['', 'niets'],
  ])('%s niet: %s', (ip) => {
    expect(isOpenbaarAdres(ip)).toBe(false);
  });

  test.each(['http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://127.1/', 'http://[::ffff:7f00:1]/'])(
    '%s is deze machine, hoe ook geschreven',
    (adres) => {
      const { hostname } = new URL(adres);
      expect(isEigenHost(hostname)).toBe(true);
      expect(isOpenbaarAdres(ipVan(hostname) ?? '')).toBe(false);
    },
  );
});
