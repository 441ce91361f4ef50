import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { projectmap, type Instellingen } from '../../subgraphs/kern/instellingen';
import { Klok } from '../../subgraphs/kern/klok';
import { HttpBron } from '../bron/http-bron';
import { startGraaf } from '../graaf';
import { leesUitgevers } from '../identiteit/uitgeversbestand';
import { maakSessiepool } from '../identiteit/sessiepool';
import { onderdelen } from '../onderdelen';
import { startServer } from '../server';
import { sluitServer, verplicht, type LopendDeel } from './deel';

/** The gateway as a process: asks the subgraphs over HTTP. Several copies share all that a request needs. */
export async function startGateway(i: Instellingen): Promise<LopendDeel> {
  const adressen = verplicht(i.deeladressen);
  const ontbreekt = onderdelen.filter(({ naam }) => !adressen.has(naam)).map(({ naam }) => naam);
  if (ontbreekt.length > 0) throw new Error(`In DEEL_ADRESSEN ontbreekt het adres van ${ontbreekt.join(', ')}.`);
  const bronnen = new Map(
    onderdelen.map(({ naam }) => [naam, new HttpBron(naam, verplicht(adressen.get(naam)))] as const),
  );
  const graaf = await startGraaf(readFileSync(join(projectmap, 'schema', 'supergraph.graphql'), 'utf8'), bronnen);
  const pool = maakSessiepool({ connectionString: verplicht(i.databaseUrl) });
  const server = await startServer({
    graaf,
    delen: bronnen,
    importeurs: bronnen,
    metricsToken: i.metricsToken,
    ondertekenaar: new Ondertekenaar(verplicht(i.poortSleutel)),
    geheim: verplicht(i.geheim),
    klok: new Klok(i.nu ?? null),
    pool,
    gegevensmap: i.gegevensmap,
    host: i.host,
    poort: i.poort,
    inactiefMinuten: i.inactiefMinuten,
    adres: i.publiekAdres,
    uitgevers: i.oidcIssuer && leesUitgevers(i.gegevensmap, i.oidcIssuer),
    verzoekenPerMinuut: i.verzoekenPerMinuut,
  });
  return {
    stop: async () => {
      await sluitServer(server, i.uitloopSeconden);
      await graaf.stop();
      for (const bron of bronnen.values()) await bron.sluit();
      await pool.end();
    },
  };
}
