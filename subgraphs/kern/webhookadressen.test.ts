import { InstellingenFout, leesInstellingen } from './instellingen';
import { leesWebhookadressen } from './webhookadressen';

describe('de lijst van adressen voor webhooks (WEBHOOK_ADRESSEN)', () => {
  const lees = (tekst: string, demo = false): { lijst: object[]; fouten: string[] } => {
    const fouten: string[] = [];
    return { lijst: leesWebhookadressen(tekst, demo, (zin) => fouten.push(zin)), fouten };
  };

  test('zonder lijst mag er niets heen', () => {
    expect(leesInstellingen({}).webhookadressen).toEqual([]);
  });

  test('noemt per partner een host, met zo nodig de poort', () => {
    expect(lees('actium=hooks.actium.nl, actium=hooks.actium.nl:8443,gemeente-assen=api.assen.nl:443')).toEqual({
      lijst: [
        { partner: 'actium', host: 'hooks.actium.nl' },
        { partner: 'actium', host: 'hooks.actium.nl:8443' },
        { partner: 'gemeente-assen', host: 'api.assen.nl' },
      ],
      fouten: [],
    });
  });

  test.each([
    ['actium', 'zonder host'],
    ['acme=hooks.acme.nl', 'onbekende partner'],
    ['actium=https://hooks.actium.nl', 'een heel adres'],
    ['actium=hooks.actium.nl/pad', 'met een pad'],
    ['actium=iemand@hooks.actium.nl', 'met een gebruiker'],
    ['actium=0x7f.1', 'een vermomd adres'],
    ['actium=10.0.0.5', 'een privé-adres'],
    ['actium=[fd00:ec2::254]', 'metadata van een cloud'],
    ['actium=127.0.0.1:9000', 'deze machine'],
    ['actium=localhost', 'deze machine'],
  ])('%s is een fout: %s', (tekst) => {
    const { lijst, fouten } = lees(tekst);
    expect(lijst).toEqual([]);
    expect(fouten).toEqual([expect.stringContaining(`"${tekst}"`)]);
  });

  test('alleen de demo mag naar deze machine', () => {
    expect(lees('actium=127.0.0.1:9000', true)).toEqual({
      lijst: [{ partner: 'actium', host: '127.0.0.1:9000' }],
      fouten: [],
    });
    const echt = { DATABASE_URL: 'postgresql://u:w@h/d', OIDC_ISSUER: 'https://i.nl' };
    expect(() => leesInstellingen({ ...echt, WEBHOOK_ADRESSEN: 'actium=127.0.0.1:9000' })).toThrow(InstellingenFout);
  });

  test('alle fouten tegelijk', () => {
    expect(lees('acme=a.nl,actium=10.0.0.1,actium=goed.nl').fouten).toHaveLength(2);
  });
});
