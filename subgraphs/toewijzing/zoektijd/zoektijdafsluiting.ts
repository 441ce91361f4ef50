import type { EntityManager } from 'typeorm';
import type { Taak } from '../../kern/werker';
import type { Doelgroep } from './groepen';
import { onderdrukTijden, type Gemeld, type Getoondecel, type Tijd, type Tijdcel } from './onderdrukking';

/**
 * Closes every year that is over and not yet closed (A10): once, suppressed, and never again, whatever is registered afterwards. A
 * year in which the distribution system changed is closed without figures: its two parts are not one series (T7).
 */
export const zoektijdafsluiting: Taak = {
  naam: 'zoektijden en wachttijden afsluiten',
  voer: async (m) => {
    await m.query(`select pg_advisory_xact_lock(hashtext('toewijzing:zoektijdafsluiting'))`);
    const open = (await m.query(
      `select distinct jaar from toewijzing.toewijzing_bedrijf
        where jaar < extract(year from beleid.vandaag()) and jaar not in (select jaar from toewijzing.zoektijdafsluiting) order by jaar`,
    )) as { jaar: number }[];
    for (const { jaar } of open) await sluitJaar(m, jaar);
  },
};

interface Rij {
  gemeente_code: string;
  doelgroep: Doelgroep;
  woningsoort: string;
  zoek_aantal: number;
  zoek: [number, number, number] | null;
  wacht_aantal: number;
  wacht: [number, number, number] | null;
  zoek_delen: Record<string, number> | null;
  wacht_delen: Record<string, number> | null;
}

async function sluitJaar(m: EntityManager, jaar: number): Promise<void> {
  await m.query('insert into toewijzing.zoektijdafsluiting (jaar, op) values ($1, beleid.nu())', [jaar]);
  const rijen = (await m.query(
    `select c.*, d.zoek_delen, d.wacht_delen from toewijzing.zoektijdcellen($1) c
       left join (select gemeente_code, doelgroep, woningsoort, jsonb_object_agg(eigenaar, zoek) as zoek_delen, jsonb_object_agg(eigenaar, wacht) as wacht_delen
                    from toewijzing.zoektijddelen($1) group by 1, 2, 3) d using (gemeente_code, doelgroep, woningsoort)
      where not exists (select 1 from toewijzing.stelselbreuk s where s.gemeente_code = c.gemeente_code
                         and s.datum > make_date($1, 1, 1) and s.datum <= make_date($1, 12, 31))`,
    [jaar],
  )) as Rij[];
  const gemeld = await gemeldIn(m, jaar);
  for (const gemeente of new Set(rijen.map((rij) => rij.gemeente_code))) {
    const cellen = onderdrukTijden(
      rijen.filter((rij) => rij.gemeente_code === gemeente).map(celVan),
      gemeld.get(gemeente) ?? { statushouders: 0, uitstroom: 0 },
    );
    await m.query(
      `insert into toewijzing.zoektijdstatistiek
       select $1, $2, c.* from jsonb_to_recordset($3) as c(doelgroep text, woningsoort text,
         zoek_aantal int, zoek_laag double precision, zoek_mediaan double precision, zoek_hoog double precision,
         wacht_aantal int, wacht_laag double precision, wacht_mediaan double precision, wacht_hoog double precision)`,
      [gemeente, jaar, JSON.stringify(cellen.map(plat))],
    );
  }
}

/** What the meters of that year tell of every gemeente, whatever they withhold until its last quarter is closed. */
async function gemeldIn(m: EntityManager, jaar: number): Promise<Map<string, Gemeld>> {
  const rijen = (await m.query(
    `select b.gemeente_code, count(*) filter (where h.statushouder)::int as statushouders,
            count(*) filter (where h.grondslag = 'UITSTROOM')::int as uitstroom
       from toewijzing.toewijzing_bedrijf b
       cross join lateral (select * from toewijzing.toewijzing_herkomst h where h.id = b.id offset 0) h
      where b.jaar = $1 and b.status = 'GELDIG' group by b.gemeente_code`,
    [jaar],
  )) as (Gemeld & { gemeente_code: string })[];
  return new Map(rijen.map(({ gemeente_code, ...gemeld }) => [gemeente_code, gemeld]));
}

const tijd = (
  aantal: number,
  kwartielen: [number, number, number] | null,
  delen: Record<string, number> | null,
): Tijd => ({
  aantal,
  kwartielen: aantal === 0 ? null : kwartielen,
  vanEigenaar: delen ?? {},
});
const celVan = (rij: Rij): Tijdcel => ({
  doelgroep: rij.doelgroep,
  woningsoort: rij.woningsoort,
  zoek: tijd(rij.zoek_aantal, rij.zoek, rij.zoek_delen),
  wacht: tijd(rij.wacht_aantal, rij.wacht, rij.wacht_delen),
});

const plat = ({ doelgroep, woningsoort, zoek, wacht }: Getoondecel) => ({
  doelgroep,
  woningsoort,
  ...Object.fromEntries(Object.entries(zoek ?? {}).map(([naam, waarde]) => [`zoek_${naam}`, waarde])),
  ...Object.fromEntries(Object.entries(wacht ?? {}).map(([naam, waarde]) => [`wacht_${naam}`, waarde])),
});
