import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden } from '../../kern/parameter/parameter.sql';

const bron = 'Keuze van Buurtgraaf; de partijen kunnen haar wijzigen';
const vanaf = (code: Oordeelparameter, waarde: number) => ({ code, geldigVan: '2019-01-01', waarde, bron });
const codes = [
  'afspraak_nadert',
  'afspraak_termijn_dichtbij',
  'afspraak_laatste_deel',
  'afspraak_bewijs_geldig',
] as const;
type Oordeelparameter = (typeof codes)[number];

/** Who signed the set that applied on a day (V1), and so is told of a passed norm (T5); before any set was loaded, whom the policy names. */
const ondertekenaars = `
create function samenwerking.ondertekenaars(p_gemeente text, p_dag date) returns text[]
  language sql stable security definer set search_path = pg_catalog, samenwerking, pg_temp as $$
  select coalesce(
    (select s.ondertekenaars from afsprakenset s where s.gemeente_code = p_gemeente
      order by (s.geldig_van <= p_dag and (s.geldig_tot is null or s.geldig_tot >= p_dag)) desc,
               (s.geldig_van <= p_dag) desc, abs(s.geldig_van - p_dag), s.naam limit 1),
    (select array_agg(p.id) from beleid.partner p where p.ondertekenaar and p.gemeente_code = p_gemeente)) $$;
revoke all on function samenwerking.ondertekenaars(text, date) from public;
grant execute on function samenwerking.ondertekenaars(text, date) to samenwerking, samenwerking_werker;
`;

const inzage = (wie: string): string => `
drop policy lezen on samenwerking.normmelding;
create policy lezen on samenwerking.normmelding for select to samenwerking using (
  (select beleid.bereik('PARTNER', 'Normmelding')) <> 'GEEN' and gemeente_code = (select beleid.gemeente()) and ${wie});
`;
const ontvangers = (wie: string): string => `
create or replace function samenwerking.normontvangers(p_meldingen uuid[])
returns table (normmelding_id uuid, partner text, op timestamptz, bevestigd_op timestamptz, bevestigd_rol text)
language sql stable security definer set search_path = pg_catalog, samenwerking, pg_temp as $$
  select n.normmelding_id, n.eigenaar, n.op, n.bevestigd_op, n.bevestigd_rol
    from notificatie n join normmelding o on o.id = n.normmelding_id
   where n.normmelding_id = any (p_meldingen) and n.gemeente_code = beleid.gemeente()
     and beleid.bereik('PARTNER', 'Normmelding') <> 'GEEN' and ${wie}
   order by n.eigenaar $$;
`;
const tekende = (rij: string): string =>
  `(select beleid.partner()) = any (samenwerking.ondertekenaars(${rij}.gemeente_code, ${rij}.peildatum))`;
const volgensBeleid =
  'exists (select 1 from beleid.partner p where p.id = (select beleid.partner()) and p.ondertekenaar)';

/** How agreements are judged becomes parameters; T5 follows who signed; and an indicator says what the graph lacks to measure it. */
export class SamenwerkingOordeel1100000000060 implements MigrationInterface {
  name = 'SamenwerkingOordeel1100000000060';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query('alter table samenwerking.indicator add column ontbreekt text');
    await loper.query(ondertekenaars + inzage(tekende('normmelding')) + ontvangers(tekende('o')));
    await loper.query(
      beginwaarden([
        vanaf('afspraak_nadert', 9000),
        vanaf('afspraak_termijn_dichtbij', 90),
        vanaf('afspraak_laatste_deel', 365),
        vanaf('afspraak_bewijs_geldig', 366),
      ]),
    );
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      ${zonderWaarden(codes)}
      ${inzage(volgensBeleid)}
      ${ontvangers(volgensBeleid)}
      drop function samenwerking.ondertekenaars(text, date);
      alter table samenwerking.indicator drop column ontbreekt;
    `);
  }
}
