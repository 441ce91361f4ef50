import { parameters, type Parametercode } from '../../../schema/parameters/parameters';

/** The definitions of this release inside the database; more than once is no harm. What an older release knew stays. */
export function definitiesOp(): string {
  const rijen = parameters.map((p) => ({
    min: null,
    max: null,
    keuzes: null,
    ...p,
    verplicht: 'verplicht' in p,
  }));
  return `
insert into beleid.parametersoort (code, eenheid, keuzes, sleutel, geldigheid, min, max, verplicht)
select code, eenheid, array(select jsonb_array_elements_text(nullif(keuzes, 'null'))), sleutel, geldigheid, min, max, verplicht
  from jsonb_to_recordset(${tekst(JSON.stringify(rijen))}) as p(code text, eenheid text, keuzes jsonb, sleutel text, geldigheid text, min bigint, max bigint, verplicht boolean)
on conflict (code) do update set eenheid = excluded.eenheid, keuzes = excluded.keuzes, sleutel = excluded.sleutel,
  geldigheid = excluded.geldigheid, min = excluded.min, max = excluded.max, verplicht = excluded.verplicht;`;
}

export interface Beginwaarde {
  code: Parametercode;
  /** '' for a parameter without. */
  sleutel?: string;
  /** yyyy-mm-dd; of a parameter per JAAR its 1 January. */
  geldigVan: string;
  /** Exclusive; absent = until the next value (per JAAR: that year). */
  geldigTot?: string | null;
  /** As the register holds it (cents, hundredths of a percent); null = "nog niet vastgesteld". */
  waarde: string | number | null;
  bron: string;
  /** Default 'NL': for every gemeente that has no value of its own. */
  gemeente?: string;
}

/** Statements for a migration: the first values of parameters. */
export function beginwaarden(waarden: readonly Beginwaarde[]): string {
  return waarden
    .map(
      ({ gemeente = 'NL', code, sleutel = '', geldigVan, geldigTot = null, waarde, bron }) =>
        `select beleid.zet_parameter(${[gemeente, code, sleutel, geldigVan, geldigTot, waarde === null ? null : String(waarde), bron].map((w) => (w === null ? 'null' : tekst(w))).join(', ')});`,
    )
    .join('\n');
}

/** The way down of such a migration. */
export const zonderWaarden = (codes: readonly Parametercode[]): string =>
  `delete from beleid.parameter where code in (${codes.map(tekst).join(', ')});`;

const tekst = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;
