import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { metGebruiker } from '../../subgraphs/kern/database';
import { omgevingVan, type Naam } from '../../subgraphs/kern/instellingen';
import { afgeleidWachtwoord } from '../../subgraphs/kern/migratie/rollen';
import { maakPoortsleutel } from '../../subgraphs/kern/poortsleutel';
import { lokaalAdres } from '../identiteit/adres';
import { leesGeheimen } from '../geheimen';
import { onderdelen } from '../onderdelen';
import { accountregels, bereidIngebedVoor, type Opbouw, type Product } from '../voorbereiding';
import { bouwWeb } from '../webbouw';
import { Opzichter } from './opzichter';
import { delen, type Deel } from './register';

/**
 * Every part as a process of its own on this machine, with the settings of docker-compose.yml; the gateway last, because it
 * is the address that is waited for.
 *
 * @public start.ts loads it late, after the settings were checked
 */
export async function bouwOp(opbouw: Opbouw): Promise<Product> {
  const { instellingen, stap, database, afbreken } = opbouw;
  const { host, poort, gegevensmap, databaseUrl, loginsleutel } = instellingen;
  const geheimen = leesGeheimen(gegevensmap);
  const geheim = instellingen.geheim ?? geheimen.geheim;
  if (databaseUrl === undefined) await bereidIngebedVoor(opbouw, { ...geheimen, geheim });
  else if (loginsleutel === undefined) {
    throw new Error(
      'LOGINSLEUTEL ontbreekt: daaruit volgen de wachtwoorden waarmee de onderdelen bij de database inloggen.',
    );
  }
  await stap('Webapplicatie bouwen', () => bouwWeb());

  const wachtwoordVan =
    databaseUrl === undefined || loginsleutel === undefined
      ? () => geheimen.wachtwoord
      : afgeleidWachtwoord(loginsleutel);
  const poorten = await Promise.all(onderdelen.map(async ({ naam }) => [naam, await vrijePoort()] as const));
  const sleutel = maakPoortsleutel(instellingen.poortSleutel);
  const waarden = async ({ naam, login }: Deel): Promise<Partial<Record<Naam, string>>> => ({
    DATABASE_URL: metGebruiker(database.url, login.naam, wachtwoordVan(login.naam) ?? ''),
    GEHEIM: geheim,
    POORT_SLEUTEL: sleutel.prive,
    POORT_PUBLIEK: sleutel.publiek,
    DEEL_ADRESSEN: poorten.map(([deel, nummer]) => `${deel}=http://127.0.0.1:${nummer}`).join(','),
    GRAAF_ADRES: lokaalAdres(host, poort),
    HOST: naam === 'gateway' ? host : '127.0.0.1',
    PORT: String(naam === 'gateway' ? poort : (new Map(poorten).get(naam) ?? (await vrijePoort()))),
  });

  const opzichters: Opzichter[] = [];
  let opgegeven: (naam: string) => void = () => undefined;
  const mislukt = new Promise<Error>((meld) => {
    opgegeven = (naam) => meld(new Error(`Het onderdeel ${naam} blijft stoppen; zie de meldingen hierboven.`));
  });
  const start = async (deel: Deel): Promise<void> => {
    if (afbreken.aborted) return;
    const omgeving = omgevingVan([...deel.vereist, ...deel.kent], await waarden(deel));
    const opzichter = new Opzichter({ naam: deel.naam, omgeving, schrijf: (regel) => console.log(regel), opgegeven });
    opzichters.push(opzichter);
    await opzichter.start();
  };
  const stop = async (): Promise<void> => {
    for (const opzichter of opzichters.splice(0).reverse()) await opzichter.stop();
  };
  try {
    const [gateway, ...rest] = [...delen].reverse() as [Deel, ...Deel[]];
    await stap('Subgrafen en werker starten', () => Promise.all(rest.map(start)));
    await stap('Gateway starten', () => start(gateway));
  } catch (fout) {
    await stop();
    throw fout;
  }
  const adres = instellingen.publiekAdres ?? `http://${host}:${poort}`;
  return { adres, accounts: instellingen.oidcIssuer === undefined ? accountregels() : [], stop, mislukt };
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
