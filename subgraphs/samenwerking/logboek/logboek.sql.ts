import type { LogboekFilter } from './logboek.input';

/** Every subgraph keeps its own logboek; those that the role may read are found in the catalogue. */
export const logboeken = `
  select n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relname = 'logboek' and c.relkind = 'r' and has_table_privilege(c.oid, 'select') order by 1`;

const kolommen = `l.begin::text as moment, l.id, l.eigenaar, l.partner as handelend, b.betrokkene as onderwerp,
  l.trace_id as "traceId", l.span_id as "spanId", l.parent_span_id as "parentSpanId", l.naam, l.status, l.begin, l.einde,
  l.activiteit, l.gebruiker, l.rol, l.doel, l.velden, l.reden`;

interface Gezocht {
  waar: string;
  waarden: unknown[];
}

function zoek(filter: LogboekFilter, na: unknown[] | null): Gezocht {
  const waarden: unknown[] = [];
  const delen: string[] = [];
  const voeg = (waarde: unknown, sql: (plek: string) => string): void => {
    if (waarde == null) return;
    waarden.push(waarde);
    delen.push(sql(`$${waarden.length}`));
  };
  voeg(filter.van, (p) => `l.begin >= ${p}`);
  voeg(filter.tot, (p) => `l.begin < ${p}`);
  voeg(filter.partner, (p) => `l.partner = ${p}`);
  voeg(filter.doel, (p) => `l.doel = ${p}`);
  voeg(filter.betrokkene, (p) => `b.betrokkene = ${p}`);
  if (na !== null) {
    waarden.push(na[0], na[1]);
    const [begin, id] = [`$${waarden.length - 1}::timestamptz`, `$${waarden.length}::uuid`];
    // The first half alone can walk the index (begin desc, id).
    delen.push(`l.begin <= ${begin} and (l.begin < ${begin} or l.id > ${id})`);
  }
  return { waar: delen.length === 0 ? '' : `where ${delen.join(' and ')}`, waarden };
}

const uit = (schema: string): string =>
  `${schema}.logboek l left join ${schema}.logboek_betrokkene b on b.logboek_id = l.id`;

/** One page over all logboeken: order and limit go into each of them, so that none is read whole. */
export function bladzijde(
  schemas: readonly string[],
  filter: LogboekFilter,
  na: unknown[] | null,
  limiet: number,
): [string, unknown[]] {
  const { waar, waarden } = zoek(filter, na);
  const orde = `order by begin desc, id limit $${waarden.length + 1}`;
  const armen = schemas.map((schema) => `(select ${kolommen} from ${uit(schema)} ${waar} ${orde})`);
  return [`${armen.join('\nunion all\n')}\n${orde}`, [...waarden, limiet]];
}

export function telling(schemas: readonly string[], filter: LogboekFilter): [string, unknown[]] {
  const { waar, waarden } = zoek(filter, null);
  const armen = schemas.map((schema) => `select count(*) as n from ${uit(schema)} ${waar}`);
  return [`select sum(n)::int as aantal from (${armen.join(' union all ')}) t`, waarden];
}
