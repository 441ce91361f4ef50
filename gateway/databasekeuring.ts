import { Client } from 'pg';
import { beleidsversie } from '../schema/beleid/beleid';
import { isEigenMachine } from '../subgraphs/kern/instellingen';
import { weigerHalfHerstel } from '../subgraphs/kern/migratie/herstelmerk';
import { migratienamen } from '../subgraphs/kern/migratie/migreer';
import { alLogin, loginsVan, type Login } from '../subgraphs/kern/migratie/rollen';
import { alleMigraties } from './delen';
import { onderdelen } from './onderdelen';

/** What a service must find in its database before it starts; every shortcoming is one sentence. */
export interface Eisen {
  login: Login;
  /** True when users log in at an issuer of their own; false with the demo accounts; absent for parts that log nobody in. */
  eigenUitgever?: boolean;
  /** Where the part can be reached. */
  host: string;
  nu: Date | null;
}

export interface Databasestand {
  /** The database holds demo data alone. */
  demo: boolean;
}

export class Databasefout extends Error {
  constructor(readonly fouten: readonly string[]) {
    super(fouten.join('\n'));
  }
}

/** Refuses a login that may do too much, a schema that is not ours, and a mixture of demo and real. */
export async function keurDatabase(url: string, eisen: Eisen): Promise<Databasestand> {
  const klant = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  klant.on('error', () => undefined);
  await klant.connect();
  try {
    const rol = await leesRol(klant, eisen.login);
    const rolfouten = teVeelMacht(rol, eisen.login);
    await weigerHalfHerstel({ query: (sql: string) => klant.query(sql).then(({ rows }) => rows as never) });
    // As such a role nothing more is asked of the database.
    if (rolfouten.length > 0) throw new Databasefout(rolfouten);
    const fouten = await andereVersie(klant, rol, eisen.login);
    if (fouten.length === 0) fouten.push(...(await mengsel(klant, rol, eisen)));
    if (fouten.length > 0) throw new Databasefout(fouten);
    return { demo: rol.demo };
  } finally {
    await klant.end();
  }
}

/** The login of everything in one process. */
export const allesInEen = loginsVan(onderdelen.map(({ naam }) => naam)).find(({ naam }) => naam === alLogin) as Login;

interface Rol {
  naam: string;
  superuser: boolean;
  rlsVoorbij: boolean;
  erft: boolean;
  beheertRollen: boolean;
  repliceert: boolean;
  teveel: string[];
  tekort: string[];
  bezit: string[];
  gemigreerd: boolean;
  demo: boolean;
}

/** Every schema that the migrations make: of each subgraph its tables, and its read views for the others. */
export const eigenSchemas = [...onderdelen.flatMap(({ naam }) => [naam, `${naam}_uit`]), 'gateway', 'beleid', 'beheer'];

async function leesRol(klant: Client, login: Login): Promise<Rol> {
  const { rows } = await klant.query<Rol>(
    `select r.rolname as naam, r.rolsuper as superuser, r.rolbypassrls as "rlsVoorbij", r.rolinherit as erft,
            r.rolcreaterole as "beheertRollen", r.rolreplication as repliceert,
            array(select x.rolname::text from pg_roles x
                   where x.oid <> r.oid and pg_has_role(r.oid, x.oid, 'member') and x.rolname <> all ($1) order by 1) as teveel,
            array(select gewenst from unnest($1::text[]) gewenst
                   where not exists (select 1 from pg_roles x where x.rolname = gewenst and pg_has_role(r.oid, x.oid, 'member'))) as tekort,
            array(select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname = any ($2) and c.relowner = r.oid and c.relkind in ('r', 'p', 'v') order by 1 limit 3) as bezit,
            to_regclass('public.migratie') is not null as gemigreerd, to_regclass('public.demo') is not null as demo
       from pg_roles r where r.rolname = session_user`,
    [login.wordt, ['public', ...eigenSchemas]],
  );
  return rows[0] as Rol;
}

/** Row-level security is the last wall: no login may be able to step over it. */
function teVeelMacht(rol: Rol, login: Login): string[] {
  const redenen = [
    rol.superuser && 'hij is superuser',
    rol.rlsVoorbij && 'hij mag row-level security overslaan (BYPASSRLS)',
    rol.beheertRollen && !rol.superuser && 'hij mag zichzelf rollen geven (CREATEROLE)',
    rol.repliceert && !rol.superuser && 'hij mag alles kopiëren (REPLICATION)',
    rol.erft && !rol.superuser && 'hij erft de rechten van zijn rollen (INHERIT)',
    rol.bezit.length > 0 && `hij is eigenaar van tabellen (${rol.bezit.join(', ')})`,
    rol.teveel.length > 0 && !rol.superuser && `hij is lid van ${rol.teveel.join(', ')}`,
  ].filter((reden) => reden !== false);
  if (redenen.length === 0) return [];
  return [
    `De gebruiker ${rol.naam} van DATABASE_URL mag te veel: ${redenen.join('; ')}. ` +
      `Log in als ${login.naam}, de rol die "npm run migreer" maakt.`,
  ];
}

async function andereVersie(klant: Client, rol: Rol, login: Login): Promise<string[]> {
  if (!rol.gemigreerd) {
    return ['In deze database staat Buurtgraaf nog niet. Laat een beheerder eerst "npm run migreer" uitvoeren.'];
  }
  if (rol.tekort.length > 0) {
    return [`De gebruiker ${rol.naam} van DATABASE_URL is niet die van dit onderdeel; log in als ${login.naam}.`];
  }
  await klant.query(`set role ${login.leestAls}`);
  const { rows } = await klant.query<{ name: string }>('select name from public.migratie').catch(vreemd);
  const aanwezig = new Set(rows.map(({ name }) => name));
  const eigen = migratienamen(alleMigraties);
  const ontbreekt = eigen.filter((naam) => !aanwezig.delete(naam));
  if (aanwezig.size > 0) {
    return [
      `De database is van een andere of nieuwere uitgave: dit programma kent ${[...aanwezig].join(', ')} niet. ` +
        'Start de uitgave die bij de database hoort.',
    ];
  }
  if (ontbreekt.length > 0) {
    return [
      `De database is van een oudere uitgave: ${ontbreekt.join(', ')} ${ontbreekt.length === 1 ? 'ontbreekt' : 'ontbreken'}. ` +
        'Laat een beheerder "npm run migreer" uitvoeren.',
    ];
  }
  const versie = (await klant.query<{ versie: string }>('select versie from beleid.versie')).rows[0]?.versie;
  if (versie === beleidsversie) return [];
  return [
    `De database kent een ander toegangsbeleid (${versie ?? 'geen'}) dan dit programma (${beleidsversie}). ` +
      'Laat een beheerder "npm run migreer" uitvoeren.',
  ];
}

/** A table `public.migratie` that is not ours cannot be read by our roles. */
function vreemd(fout: { code?: string }): never {
  if (fout.code !== '42501' && fout.code !== '42703') throw fout;
  throw new Databasefout([
    'De tabellen in deze database zijn niet van Buurtgraaf. Kies met DATABASE_URL een eigen database.',
  ]);
}

/** Demo and real never mix (design: the demo accounts and a fixed clock belong to demo data alone, on this machine alone). */
async function mengsel(klant: Client, rol: Rol, { eigenUitgever, host, nu }: Eisen): Promise<string[]> {
  if (!rol.demo) {
    return [
      ...(eigenUitgever === false
        ? [
            'OIDC_ISSUER ontbreekt: in deze database staan geen demogegevens, en dan horen de demo-accounts er niet bij.',
          ]
        : []),
      ...(nu === null ? [] : ['NU zet de klok stil en mag alleen bij demogegevens; haal NU weg.']),
    ];
  }
  if (eigenUitgever === true) {
    return [
      'In deze database staan demogegevens, en OIDC_ISSUER is voor echte. ' +
        'Haal OIDC_ISSUER weg, of laat een beheerder de demo wissen met "npm run demo -- wis".',
    ];
  }
  if (!isEigenMachine(host)) {
    return [`OIDC_ISSUER ontbreekt: met HOST ${host} kunnen andere machines bij demogegevens; kies HOST 127.0.0.1.`];
  }
  const { rows } = await klant.query<{ klaar: boolean; nu: Date; vast: boolean }>(
    'select exists (select 1 from public.demo where geladen_op is not null) as klaar, beleid.nu() as nu, beleid.nu() <> now() as vast',
  );
  const stand = rows[0];
  if (stand?.klaar !== true) {
    return ['De demogegevens zijn niet af. Laat een beheerder opnieuw "npm run demo -- maak" uitvoeren.'];
  }
  const klok = stand.vast ? stand.nu.toISOString() : null;
  if (klok === (nu?.toISOString() ?? null)) return [];
  return [
    `De klok van de database staat ${klok === null ? 'niet stil' : `stil op ${klok}`}; geef alle onderdelen ` +
      `${klok === null ? 'geen NU' : 'dezelfde NU'}, of zet hem anders met "npm run migreer".`,
  ];
}
