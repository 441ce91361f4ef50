import { DataSource } from 'typeorm';
import { beleidsversie, werkendeRegels, wijkrollen } from '../../../schema/beleid/beleid';
import { categorieen } from '../../../schema/beleid/categorie';
import { handelingen } from '../../../schema/beleid/handelingen';
import { partners } from '../../../schema/beleid/partners';
import { typen } from '../../../schema/beleid/typen';
import { definitiesOp } from '../parameter/parameter.sql';
import { weigerHalfHerstel } from './herstelmerk';
import { versierechten, zorgVoorRollen, type Wachtwoord } from './rollen';
import { Beleid1000000000001 } from './0001-beleid.migratie';

export interface Migratieopties {
  /** URL of an administrator of the database. */
  url: string;
  /** Names of the subgraphs: their schemas and roles. */
  namen: readonly string[];
  migraties: readonly Function[];
  /** Of the login roles. */
  wachtwoord: Wachtwoord;
  /** Fixed domain clock, or null for the real time. */
  nu: Date | null;
  /** Whether the database is (to be) filled with demo data: then it knows the invented partners too. */
  demo: boolean;
  /** Only for the restore itself: a database that is being restored is otherwise left alone. */
  tijdensHerstel?: boolean;
}

/** The names under which these migrations are kept, the policy's first. */
export function migratienamen(migraties: readonly Function[]): string[] {
  return [Beleid1000000000001, ...migraties].map((soort) => new (soort as new () => { name: string })().name);
}

export async function beheerbron(url: string, migraties: readonly Function[]): Promise<DataSource> {
  const bron = new DataSource({
    type: 'postgres',
    url,
    migrations: [Beleid1000000000001, ...migraties],
    migrationsTableName: 'migratie',
    migrationsTransactionMode: 'each',
  });
  return bron.initialize();
}

/**
 * PostgreSQL looks for tables and types in a session's own temporary schema first, unless the path names it: then whoever can
 * log in puts a `date` of its own under a function that runs as the administrator. Every such function gets it as the last.
 */
const tijdelijkLaatst = `do $$ declare f record; begin
  for f in select p.oid::regprocedure as naam,
                  coalesce((select substr(c, 13) from unnest(p.proconfig) c where c like 'search_path=%'), 'pg_catalog') as pad
             from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and p.proowner = current_user::regrole
  loop
    if f.pad !~ 'pg_temp$' then execute format('alter function %s set search_path = %s, pg_temp', f.naam, f.pad); end if;
  end loop; end $$`;

/** Roles, migrations and the policy of this release; safe to run again. */
export async function migreer(opties: Migratieopties): Promise<void> {
  const bron = await beheerbron(opties.url, opties.migraties);
  try {
    if (opties.tijdensHerstel !== true) await weigerHalfHerstel(bron);
    await zorgVoorRollen(bron, opties.namen, opties.wachtwoord);
    // The first values in a migration have to find their definition.
    const [register] = (await bron.query(`select to_regclass('beleid.parametersoort') is not null as er`)) as {
      er: boolean;
    }[];
    if (register?.er === true) await bron.query(definitiesOp());
    await bron.runMigrations();
    await bron.query(tijdelijkLaatst);
    await bron.query(versierechten(opties.namen));
    await vulBeleid(bron, opties);
  } finally {
    await bron.destroy();
  }
}

/** Fills the database's copy of the matrix, in one transaction, so that no request sees half a policy. */
async function vulBeleid(bron: DataSource, { nu, demo }: Migratieopties): Promise<void> {
  await bron.transaction(async (m) => {
    await m.query('update beleid.klok set vast = $1', [nu]);
    for (const p of partners.filter((feit) => demo || feit.demo !== true)) {
      await m.query(
        `insert into beleid.partner (id, naam, soort, gemeente_code, ondertekenaar, van, tot) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set naam = excluded.naam, soort = excluded.soort, ondertekenaar = excluded.ondertekenaar,
           van = excluded.van, tot = excluded.tot`,
        [p.id, p.naam, p.soort, p.gemeenten[0], p.ondertekenaar, p.van, p.tot],
      );
    }
    const [huidig] = (await m.query('select versie from beleid.versie')) as { versie: string }[];
    if (huidig?.versie === beleidsversie) return;
    await m.query('delete from beleid.regel');
    await m.query('delete from beleid.type_doel');
    await m.query('delete from beleid.wijkrol');
    await m.query('delete from beleid.bevoegdheid');
    await m.query('delete from beleid.versie');
    const regels = werkendeRegels.flatMap((r) =>
      categorieen.map((categorie) => ({
        rol: `${r.soort}/${r.rol}`,
        doel: r.doel,
        categorie,
        bereik: r.bereik[categorie],
        convenant: r.convenant,
      })),
    );
    await m.query(
      `insert into beleid.regel select rol, doel, categorie, bereik, convenant
         from jsonb_to_recordset($1) as r(rol text, doel text, categorie text, bereik text, convenant text)`,
      [JSON.stringify(regels)],
    );
    const typedoelen = Object.entries(typen).flatMap(([type, t]) => t.doelen.map((doel) => ({ type, doel })));
    await m.query(
      'insert into beleid.type_doel select type, doel from jsonb_to_recordset($1) as t(type text, doel text)',
      [JSON.stringify(typedoelen)],
    );
    await m.query('insert into beleid.wijkrol select * from unnest($1::text[])', [[...wijkrollen]]);
    const bevoegdheden = Object.entries(handelingen).flatMap(([handeling, wie]) =>
      wie.map((b) => ({ handeling, ...b })),
    );
    await m.query(
      'insert into beleid.bevoegdheid select handeling, rol, doel from jsonb_to_recordset($1) as b(handeling text, rol text, doel text)',
      [JSON.stringify(bevoegdheden)],
    );
    await m.query('insert into beleid.versie values ($1)', [beleidsversie]);
  });
}

/** The services refuse to start on a database whose policy is not theirs. */
export async function controleerBeleid(bron: Pick<DataSource, 'query'>): Promise<void> {
  await weigerHalfHerstel(bron);
  const [rij] = (await bron.query('select versie from beleid.versie')) as { versie: string }[];
  if (rij?.versie !== beleidsversie) {
    throw new Error(
      `De database kent een ander toegangsbeleid (${rij?.versie ?? 'geen'}) dan dit programma (${beleidsversie}). Voer eerst de migratie uit.`,
    );
  }
}
