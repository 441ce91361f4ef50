import type { KeyObject } from 'node:crypto';
import type { Pool } from 'pg';
import { bindSubgraaf, bouwSchema, type Subgraafbeschrijving } from '../subgraphs/kern/subgraaf';
import { Database, metGebruiker } from '../subgraphs/kern/database';
import { Importbalie, type Importeur } from '../subgraphs/kern/import/balie';
import { Ondertekenaar } from '../subgraphs/kern/identiteit';
import { Klok } from '../subgraphs/kern/klok';
import { vraagGraaf } from '../subgraphs/kern/meetdienst';
import { controleerBeleid, migreer } from '../subgraphs/kern/migratie/migreer';
import type { Wachtwoord } from '../subgraphs/kern/migratie/rollen';
import type { Uitvoering } from '../subgraphs/kern/uitvoering';
import type { Webhookadres } from '../subgraphs/kern/webhookadressen';
import { Werker } from '../subgraphs/kern/werker';
import { GatewaySessie1050000000001 } from './migraties/1050000000001-sessie.migratie';
import { GatewayUitgever1610000000001 } from './migraties/1610000000001-uitgever.migratie';
import { Logboekreden1600000000001 } from './migraties/1600000000001-logboekreden.migratie';
import { SmalleFuncties1700000000090 } from './migraties/1700000000090-smalle-functies.migratie';
import { Toestand1700000000001 } from './migraties/1700000000001-toestand.migratie';
import { onderdelen } from './onderdelen';

export interface Deelopties {
  /** URL of the database. */
  url: string;
  /** Password with which each subgraph uses its own login; absent: the login of the URL is that of all of them. */
  wachtwoord?: string;
  /** Key of pseudonyms and cursors. */
  geheim: string;
  nu: Date | null;
  demo: boolean;
  webhookadressen?: readonly Webhookadres[];
  /** Where the gateway answers, for who asks the graph from inside; absent: nobody does. */
  graafAdres?: string | undefined;
  poolgrootte?: number;
  /** Key that signs identities; absent: one for this process. */
  poortSleutel?: KeyObject;
}

/** The running parts of the graph in this process. */
export interface Delen {
  uitvoeringen: ReadonlyMap<string, Uitvoering>;
  importeurs: ReadonlyMap<string, Importeur>;
  databases: ReadonlyMap<string, Database>;
  ondertekenaar: Ondertekenaar;
  klok: Klok;
  werker: Werker;
  opties: Deelopties;
  sluit(): Promise<void>;
}

/** Every migration of the installation, the gateway's included. */
export const alleMigraties: readonly Function[] = [
  GatewaySessie1050000000001,
  ...onderdelen.flatMap((o) => o.migraties),
  Logboekreden1600000000001,
  GatewayUitgever1610000000001,
  Toestand1700000000001,
  SmalleFuncties1700000000090,
];

/** Roles, migrations and policy, as an administrator of the database; one password for all logins, or each its own. */
export function migreerAlles(
  beheerUrl: string,
  wachtwoord: string | Wachtwoord,
  nu: Date | null,
  demo: boolean,
  extra: { tijdensHerstel?: boolean } = {},
): Promise<void> {
  return migreer({
    ...extra,
    url: beheerUrl,
    namen: onderdelen.map((o) => o.naam),
    migraties: alleMigraties,
    wachtwoord: typeof wachtwoord === 'string' ? () => wachtwoord : wachtwoord,
    nu,
    demo,
  });
}

/** One subgraph on its database: all that a process of it needs to answer. */
export async function openSubgraaf(
  onderdeel: Subgraafbeschrijving,
  opties: Pick<Deelopties, 'url' | 'geheim' | 'demo' | 'webhookadressen' | 'poolgrootte'>,
  klok: Klok,
  publiek: KeyObject,
): Promise<{ db: Database; uitvoering: Uitvoering; balie: Importbalie }> {
  const { naam: rol, entiteiten } = onderdeel;
  const { url, geheim, demo, webhookadressen = [], poolgrootte } = opties;
  const db = await Database.open({ url, rol, entiteiten, ...(poolgrootte === undefined ? {} : { poolgrootte }) });
  const uitvoering = bindSubgraaf(bouwSchema(onderdeel), { db, klok, geheim, demo, webhookadressen }, publiek);
  return { db, uitvoering, balie: new Importbalie(onderdeel.imports ?? [], uitvoering.omgeving, publiek) };
}

/** Connection pools of the subgraphs in this process, by name. */
export const poolsVan = ({ databases }: Pick<Delen, 'databases'>): ReadonlyMap<string, () => Pool | undefined> =>
  new Map([...databases].map(([naam, db]) => [naam, () => db.pool]));

/** The worker of all subgraphs, on a database connection of each. */
export function maakWerker(
  databases: ReadonlyMap<string, Database>,
  {
    geheim,
    demo,
    webhookadressen = [],
    graafAdres,
  }: Pick<Deelopties, 'geheim' | 'demo' | 'webhookadressen' | 'graafAdres'>,
): Werker {
  const graaf = graafAdres === undefined ? undefined : vraagGraaf(graafAdres, geheim);
  return new Werker(
    onderdelen.map(({ naam, ontvangt = [], taken = [], lussen = [] }) => {
      const db = databases.get(naam) as Database;
      return {
        naam,
        db,
        ontvangt,
        taken,
        lussen: lussen.map((maak) => maak({ db, geheim, demo, webhookadressen, graaf })),
      };
    }),
  );
}

/** Opens all five subgraphs in this process, each with its own login; refuses a database with another policy. */
export async function startDelen(opties: Deelopties): Promise<Delen> {
  const ondertekenaar = new Ondertekenaar(opties.poortSleutel);
  const klok = new Klok(opties.nu);
  const databases = new Map<string, Database>();
  const uitvoeringen = new Map<string, Uitvoering>();
  const importeurs = new Map<string, Importeur>();
  const sluitDatabases = async (): Promise<void> => {
    for (const db of databases.values()) await db.sluit();
  };
  try {
    for (const onderdeel of onderdelen) {
      const { wachtwoord } = opties;
      const url =
        wachtwoord === undefined ? opties.url : metGebruiker(opties.url, `${onderdeel.naam}_login`, wachtwoord);
      const { db, uitvoering, balie } = await openSubgraaf(onderdeel, { ...opties, url }, klok, ondertekenaar.publiek);
      databases.set(onderdeel.naam, db);
      uitvoeringen.set(onderdeel.naam, uitvoering);
      importeurs.set(onderdeel.naam, balie);
    }
    await [...databases.values()][0]?.alsWerker((m) => controleerBeleid(m));
  } catch (fout) {
    await sluitDatabases();
    throw fout;
  }
  const werker = maakWerker(databases, opties);
  const sluit = async (): Promise<void> => {
    await werker.stop();
    await sluitDatabases();
  };
  return { uitvoeringen, importeurs, databases, ondertekenaar, klok, werker, opties, sluit };
}
