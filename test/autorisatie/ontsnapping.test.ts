import { Client } from 'pg';
import { metGebruiker } from '../../subgraphs/kern/database';
import { wachtwoord } from '../support/plek';
import { Wereld } from '../support/wereld';

/** Own objects of a session, with which it tries to have its own code run by a function of the administrator. */
const lokaas = `
  create temp table gezien (wie pg_catalog.text);
  grant all on gezien to public;
  create function pg_temp.kijk() returns pg_catalog.bool language plpgsql as $$ begin
    insert into pg_temp.gezien values (current_user::pg_catalog.text); return true; end $$;
`;
const eigenDatum = `create domain pg_temp.date as pg_catalog.date check (pg_temp.kijk());`;
const eigenToewijzingen = `
  create temp view toewijzing_bedrijf as select * from toewijzing.toewijzing_bedrijf where pg_temp.kijk();
  grant select on toewijzing_bedrijf to public;
`;

describe('een inlogrol van de database krijgt geen functie van de beheerder voor haar karretje', () => {
  let wereld: Wereld;
  let klant: Client;

  const verbind = async (rol: string): Promise<void> => {
    klant = new Client({ connectionString: metGebruiker(wereld.delen.opties.url, `${rol}_login`, wachtwoord) });
    await klant.connect();
    await klant.query(`set role ${rol}`);
    await klant.query(lokaas);
  };
  const gezien = async (): Promise<unknown[]> => (await klant.query('select distinct wie from pg_temp.gezien')).rows;

  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterEach(() => klant.end());
  afterAll(() => wereld.stop());

  test.each(['woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg', 'samenwerking'])(
    '%s: een eigen type onder een naam van PostgreSQL blijft ongezien',
    async (rol) => {
      await verbind(rol);
      await klant.query(eigenDatum);
      await klant.query('select beleid.vandaag()');
      expect(await gezien()).toEqual([]);
    },
  );

  test('een eigen view onder de naam van een tabel blijft ongezien', async () => {
    await verbind('toewijzing');
    await klant.query(eigenToewijzingen);
    await klant.query(
      `select set_config('app.partner', 'actium', false), set_config('app.rol', 'corporatie/verhuurmedewerker', false),
              set_config('app.doel', 'WOONRUIMTEVERDELING', false)`,
    );
    expect((await klant.query('select corporatie from toewijzing.beleidsruimte(2025)')).rows.length).toBeGreaterThan(0);
    expect(await gezien()).toEqual([]);
  });

  test('iedere functie van de beheerder zoekt het laatst in wat een sessie zelf maakte', async () => {
    await verbind('samenwerking');
    const open = await wereld.sql(
      `select p.oid::regprocedure::text as functie from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
          and not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%pg_temp')`,
    );
    expect(open).toEqual([]);
  });

  test.each(['woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg'])(
    '%s: zet geen parameter van de gemeente, ook niet als wie dat mag',
    async (rol) => {
      await verbind(rol);
      await klant.query(
        `select set_config('app.partner', 'gemeente-assen', false), set_config('app.rol', 'gemeente/databeheerder', false),
                set_config('app.doel', 'VASTGOEDBEHEER', false), set_config('app.gemeente', 'GM0106', false)`,
      );
      await expect(
        klant.query(
          "select beleid.importeer_parameter('vrije_beleidsruimte_norm', '', '2026-01-01', null, '9900', 'x', 'zelf')",
        ),
      ).rejects.toThrow('permission denied for function importeer_parameter');
      await expect(klant.query('select beleid.keur_parameter_goed(gen_random_uuid(), $1)', ['zelf'])).rejects.toThrow(
        'permission denied for function keur_parameter_goed',
      );
    },
  );

  test('niemand hangt een functie van de beheerder aan een tabel van zichzelf', async () => {
    await verbind('toewijzing');
    await klant.query('create temp table eigen (id uuid, status text, ingetrokken_op timestamptz)');
    await expect(
      klant.query(
        'create trigger mijn after update on eigen for each row execute function toewijzing.sluit_plaatsing()',
      ),
    ).rejects.toThrow('permission denied for function toewijzing.sluit_plaatsing');
    const open = await wereld.sql(
      `select p.oid::regprocedure::text as functie, r.rolname from pg_proc p cross join pg_roles r
        where p.prosecdef and p.prorettype = 'trigger'::regtype and not r.rolsuper and r.rolname !~ '^pg_'
          and has_function_privilege(r.oid, p.oid, 'execute')`,
    );
    expect(open).toEqual([]);
  });
});
