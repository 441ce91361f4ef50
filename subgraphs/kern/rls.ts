import { typen } from '../../schema/beleid/typen';
import { isPersoonlijk, type Gegevenscategorie } from '../../schema/beleid/categorie';

/** A table that the policy governs. It has columns gemeente_code, eigenaar and (when `wijk`) wijk_code. */
export interface Beleidstabel {
  /** Schema-qualified: 'leefbaarheid.melding'. */
  tabel: string;
  /** Object type of the graph whose policy applies. */
  type: string;
  /** Category of the columns in this table; for the row table: the rijcategorie of the type. */
  categorie: Gegevenscategorie;
  /** True for the table that carries the row itself: rules (a), (b) and (c). */
  rij?: boolean;
  /** False for types without a wijk: `wijken` cannot narrow them. */
  wijk?: boolean;
  /** SQL condition "this row is shared with the caller's partner for this doel, now"; absent = never shared. */
  gedeeld?: string;
  /** Only the owner ever reads this (melder, omschrijving). */
  alleenEigen?: boolean;
}

/** The USING expression of a table, derived from the policy; every policy function stands in a sub-select: once per statement. */
export function leesvoorwaarde(t: Beleidstabel): string {
  const bereik = `(select beleid.bereik('${t.categorie}', '${t.type}'))`;
  const inWijk =
    t.wijk === false
      ? ''
      : ` and ((select beleid.wijken()) is null or wijk_code = any ((select beleid.wijken())::text[]))`;
  const delen = [`(${bereik} in ('EIGEN','GEDEELD') and eigenaar = (select beleid.partner())${inWijk})`];
  if (t.alleenEigen !== true) {
    delen.push(`(${bereik} = 'GEMEENTE' and gemeente_code = (select beleid.gemeente()))`);
    if (t.gedeeld !== undefined) {
      const reikt =
        t.rij === true ? `beleid.deelbaar_type('${t.type}')` : `beleid.deelbaar('${t.categorie}', '${t.type}')`;
      delen.push(`(eigenaar = any ((select ${reikt})::text[])${inWijk} and (${t.gedeeld}))`);
    }
  }
  return delen.join('\n    or ');
}

/** Statements that force row-level security on a table and let its subgraph's role read what the policy opens. */
export function leesbeleid(t: Beleidstabel, naarRol: string): string {
  if (typen[t.type] === undefined) throw new Error(`Type ${t.type} heeft geen beleid in schema/beleid/typen.ts.`);
  if (t.rij === true && !isPersoonlijk(t.categorie) && typen[t.type]?.rijcategorie !== t.categorie)
    throw new Error(
      `De rijtabel ${t.tabel} draagt ${t.categorie}, maar ${t.type} heeft ${typen[t.type]?.rijcategorie}.`,
    );
  return `
alter table ${t.tabel} enable row level security;
alter table ${t.tabel} force row level security;
create policy beheer on ${t.tabel} to current_user using (true) with check (true);
create policy lezen on ${t.tabel} for select to ${naarRol} using (
       ${leesvoorwaarde(t)});
`;
}

/** Lets the owner write under an action of the policy; several actions: any of them. */
export function schrijfbeleid(
  tabel: string,
  soort: 'insert' | 'update' | 'delete',
  handelingen: string[],
  naarRol: string,
): string {
  const mag = handelingen.map((h) => `(select beleid.mag('${h}'))`).join(' or ');
  const voorwaarde = `eigenaar = (select beleid.partner()) and (${mag})`;
  const naam = `${soort}_${handelingen[0]?.toLowerCase()}`;
  if (soort === 'insert')
    return `create policy ${naam} on ${tabel} for insert to ${naarRol} with check (${voorwaarde});\n`;
  if (soort === 'delete') return `create policy ${naam} on ${tabel} for delete to ${naarRol} using (${voorwaarde});\n`;
  return `create policy ${naam} on ${tabel} for update to ${naarRol} using (${voorwaarde}) with check (${voorwaarde});\n`;
}

/** The worker of a subgraph sees and writes the named tables whole; it serves no caller. */
export function werkerbeleid(tabellen: string[], werker: string, rechten = 'select, insert, update'): string {
  return tabellen
    .map(
      (t) =>
        `grant ${rechten} on ${t} to ${werker};\ncreate policy werker on ${t} to ${werker} using (true) with check (true);\n`,
    )
    .join('');
}
