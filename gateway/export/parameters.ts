import { getNamedType, isEnumType, isNonNullType } from 'graphql';
import { ongeldigeInvoer, type Veldfout } from '../../subgraphs/kern/fout';
import { DatumScalar, MomentScalar } from '../../subgraphs/kern/scalars';
import { vasteParameters, type Parameter, type Plan } from './plan';

export interface Adres {
  doel: string | undefined;
  rol: string | undefined;
  reden: string | undefined;
  /** Variables of the operation. */
  variabelen: Record<string, unknown>;
  /** As the user wrote them, for the metadata. */
  filters: readonly (readonly [naam: string, waarde: string])[];
}

/** Reads the query part of the address; all faults at once, each with the parameter's name and what to write instead. */
export function leesAdres(plan: Plan, zoek: URLSearchParams): Adres {
  const fouten: Veldfout[] = [];
  const mag = [...plan.parameters.map(({ naam }) => naam), ...vasteParameters];
  for (const naam of new Set(zoek.keys())) {
    if (!mag.includes(naam))
      fouten.push({ veld: naam, melding: `${naam} bestaat niet. U kunt gebruiken: ${mag.join(', ')}.` });
    if (zoek.getAll(naam).length > 1) fouten.push({ veld: naam, melding: `${naam} mag maar één keer.` });
  }
  const filter: Record<string, unknown> = {};
  const variabelen: Record<string, unknown> = plan.filtertype === null ? {} : { filter };
  const filters: [string, string][] = [];
  for (const parameter of plan.parameters) {
    const tekst = zoek.get(parameter.naam)?.trim() ?? '';
    const { waarde, fout } = leesWaarde(parameter, tekst);
    if (fout !== undefined) fouten.push({ veld: parameter.naam, melding: fout });
    if (waarde === undefined) continue;
    (parameter.plek === 'filter' ? filter : variabelen)[parameter.veld] = waarde;
    filters.push([parameter.naam, tekst]);
  }
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  const lees = (naam: (typeof vasteParameters)[number]): string | undefined => zoek.get(naam)?.trim() || undefined;
  return { doel: lees('doel'), rol: lees('rol'), reden: lees('reden'), variabelen, filters };
}

/** An empty field of a form is a parameter that was not given. */
function leesWaarde({ naam, type }: Parameter, tekst: string): { waarde?: unknown; fout?: string } {
  if (tekst === '') return isNonNullType(type) ? { fout: `${naam} ontbreekt. Zet ${naam}= in het adres.` } : {};
  const soort = getNamedType(type);
  if (isEnumType(soort)) {
    const namen = soort.getValues().map(({ name }) => name);
    return namen.includes(tekst) ? { waarde: tekst } : { fout: `${naam} is één van: ${namen.join(', ')}.` };
  }
  switch (soort.name) {
    case 'Int':
      return /^-?\d{1,9}$/.test(tekst) ? { waarde: Number(tekst) } : { fout: `${naam} is een heel getal.` };
    case 'Boolean':
      return /^(ja|nee)$/.test(tekst) ? { waarde: tekst === 'ja' } : { fout: `${naam} is ja of nee.` };
    case 'Date':
      return kan(() => DatumScalar.parseValue(tekst))
        ? { waarde: tekst }
        : { fout: `${naam} is een datum, zoals 2026-01-31.` };
    case 'DateTime':
      return kan(() => MomentScalar.parseValue(tekst))
        ? { waarde: tekst }
        : { fout: `${naam} is een tijdstip, zoals 2026-01-31T12:00:00Z.` };
    default:
      return tekst.length <= 200 ? { waarde: tekst } : { fout: `${naam} is te lang.` };
  }
}

function kan(lees: () => unknown): boolean {
  try {
    lees();
    return true;
  } catch {
    return false;
  }
}
