import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { leesInstellingen, projectmap } from '../../subgraphs/kern/instellingen';
import { onderdelen } from '../onderdelen';
import { delen } from './register';

interface Dienst {
  image: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  networks?: string[];
  depends_on?: Record<string, { condition: string }>;
}

const tekst = readFileSync(join(projectmap, 'docker-compose.yml'), 'utf8');
const { services } = parse(tekst, { merge: true }) as { services: Record<string, Dienst> };

/** docker-compose.yml against the registry of parts: no container engine is needed to see that they agree. */
describe('docker-compose.yml', () => {
  /** What the README tells an operator to set: the output of `npm run -s geheimen`, and two settings of their own. */
  const geheimen = Object.fromEntries(
    execFileSync(process.execPath, ['-r', '@swc-node/register', 'gateway/geheimen.cli.ts'], {
      cwd: projectmap,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
      .trim()
      .split('\n')
      .map((regel) => [regel.slice(0, regel.indexOf('=')), regel.slice(regel.indexOf('=') + 1)]),
  ) as Record<string, string>;
  const env: Record<string, string> = {
    ...geheimen,
    OIDC_ISSUER: 'https://inloggen.voorbeeld.nl',
    PUBLIEK_ADRES: 'https://buurtgraaf.voorbeeld.nl',
  };

  /** As compose fills in `${NAAM:?}` and `${NAAM:-standaard}`. */
  const vulIn = (waarde: string | number): string =>
    String(waarde).replace(/\$\{(\w+)(?::-([^}]*)|:\?)\}/g, (_alles, naam: string, standaard?: string) => {
      const gevuld = env[naam] ?? standaard;
      if (gevuld === undefined) throw new Error(`Niemand geeft ${naam}.`);
      return gevuld;
    });
  const omgeving = (naam: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(services[naam]?.environment ?? {}).map(([sleutel, waarde]) => [sleutel, vulIn(waarde)]),
    );

  test('elk onderdeel is een dienst, en er zijn geen andere dan PostgreSQL, de migratie en nginx', () => {
    expect(Object.keys(services).sort()).toEqual(
      [...delen.map(({ naam }) => naam), 'postgres', 'migreer', 'nginx'].sort(),
    );
  });

  test.each(delen.map((deel) => [deel.naam, deel] as const))(
    '%s krijgt wat het nodig heeft, niets wat het niet kent, en start ermee',
    (naam, deel) => {
      const namen = Object.keys(omgeving(naam));
      expect(deel.vereist.filter((instelling) => !namen.includes(instelling))).toEqual([]);
      expect(namen.filter((een) => !([...deel.vereist, ...deel.kent] as string[]).includes(een))).toEqual([]);
      expect(services[naam]?.command).toEqual([naam]);
      const { databaseUrl, poort, host } = leesInstellingen(omgeving(naam), [], {
        vereist: deel.vereist,
        logtIn: naam === 'gateway',
      });
      const { username, password } = new URL(databaseUrl ?? '');
      expect([username, password]).toEqual([deel.login.naam, geheimen[`${naam.toUpperCase()}_WACHTWOORD`]]);
      expect([poort, host]).toEqual([4000, '0.0.0.0']);
    },
  );

  test('de gateway kent het adres van elke subgraaf, en nginx wijst daar de weg', () => {
    const { deeladressen } = leesInstellingen(omgeving('gateway'), [], { vereist: [], logtIn: true });
    expect(deeladressen).toEqual(new Map(onderdelen.map(({ naam }) => [naam, `http://nginx:8081/${naam}/graphql`])));
    const nginx = readFileSync(join(projectmap, 'gateway', 'verspreid', 'nginx.conf'), 'utf8');
    const wegwijzer = /\^\/\(\?<deel>([a-z|]+)\)\/graphql\$/.exec(nginx)?.[1];
    expect(wegwijzer?.split('|').sort()).toEqual(onderdelen.map(({ naam }) => naam).sort());
  });

  test('alleen de migratie kent de beheerder, en alle onderdelen wachten tot zij klaar is', () => {
    const { beheerUrl, loginsleutel } = leesInstellingen(omgeving('migreer'), [], {
      vereist: ['BEHEER_URL', 'LOGINSLEUTEL'],
      logtIn: false,
    });
    expect(new URL(beheerUrl ?? '').password).toBe(omgeving('postgres')['POSTGRES_PASSWORD']);
    expect(loginsleutel).toBe(geheimen['LOGINSLEUTEL']);
    for (const { naam } of delen) {
      expect(JSON.stringify(omgeving(naam))).not.toContain(geheimen['POSTGRES_WACHTWOORD']);
      expect(JSON.stringify(omgeving(naam))).not.toContain(geheimen['LOGINSLEUTEL']);
      expect(services[naam]?.depends_on?.['migreer']?.condition).toBe('service_completed_successfully');
    }
  });

  test('alleen de gateway heeft de sleutel die tekent; subgrafen hebben er de publieke helft van', () => {
    const metSleutel = delen.filter(({ naam }) => 'POORT_SLEUTEL' in omgeving(naam)).map(({ naam }) => naam);
    expect(metSleutel).toEqual(['gateway']);
  });

  test('alleen nginx is van buiten te bereiken, op deze machine; PostgreSQL is van deze tijd', () => {
    const open = Object.entries(services).flatMap(([naam, { ports = [] }]) => ports.map((poort) => `${naam} ${poort}`));
    expect(open).toEqual(['nginx 127.0.0.1:8080:8080']);
    for (const { naam } of onderdelen) expect(services[naam]?.networks).toEqual(['binnen']);
    expect(Number(services['postgres']?.image.split(':')[1])).toBeGreaterThanOrEqual(15);
  });
});
