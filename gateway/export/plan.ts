import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Exportlijst, Kolom } from './lijsten';

/** How a value is written: as a number, a day or words. */
export type Soort = 'tekst' | 'geheel' | 'getal' | 'bedrag' | 'procent' | 'dag' | 'moment' | 'janee' | 'telling';

interface Stap {
  naam: string;
  /** Names of arguments, each a parameter of the address. */
  argumenten: string[];
}

export interface Planlid extends Kolom {
  stappen: readonly Stap[];
  soort: Soort;
  /** 'Type.veld' of everything on the way: one closed field closes the column. */
  velden: readonly string[];
}

/** Parameters that every export has, beside those of its list. */
export const vasteParameters = ['doel', 'rol', 'reden'] as const;

/** A parameter of the address, with the type that the graph gives it. */
export interface Parameter {
  /** In the address; 'filter-doel' where the name alone means something else there. */
  naam: string;
  /** In the graph. */
  veld: string;
  type: GraphQLInputType;
  plek: 'filter' | 'wortel' | 'kolom';
}

/** An export worked out against the schema; made once, so that a column that does not exist stops the start. */
export interface Plan extends Exportlijst {
  naam: string;
  leden: readonly Planlid[];
  parameters: readonly Parameter[];
  /** Input type of the root's filter, if it has one. */
  filtertype: string | null;
  /** The root answers pages of rows, not all at once. */
  bladert: boolean;
  /** Type of the rows, for what the policy says of them. */
  rijtype: string;
}

const soortVan: Record<string, Soort> = {
  Int: 'geheel',
  Float: 'getal',
  Bedrag: 'bedrag',
  Percentage: 'procent',
  Date: 'dag',
  DateTime: 'moment',
  Boolean: 'janee',
  Telling: 'telling',
};

export function maakPlan(schema: GraphQLSchema, naam: string, lijst: Exportlijst): Plan {
  const wortel = veldVan(schema.getQueryType() as GraphQLObjectType, lijst.wortel);
  const uitkomst = getNamedType(wortel.type) as GraphQLObjectType;
  const bladert = uitkomst.name.endsWith('Connection');
  const rijtype = bladert ? schema.getType(uitkomst.name.replace(/Connection$/, '')) : uitkomst;
  if (!isObjectType(rijtype)) throw new Error(`Export ${naam}: ${lijst.wortel} heeft geen rijen.`);
  const parameters = wortelparameters(wortel);
  const leden = lijst.kolommen.map((kolom) => lid(kolom, rijtype, lijst.rijen, parameters));
  const filtertype = wortel.args.find(({ name }) => name === 'filter')?.type.toString() ?? null;
  return { ...lijst, naam, leden, parameters, filtertype, bladert, rijtype: rijtype.name };
}

function veldVan(type: GraphQLObjectType, naam: string): GraphQLField<unknown, unknown> {
  const veld = type.getFields()[naam];
  if (veld === undefined) throw new Error(`Export: ${type.name}.${naam} bestaat niet.`);
  return veld;
}

/** Everything the root can be asked, `filter` laid out; the paging is ours. */
function wortelparameters(wortel: GraphQLField<unknown, unknown>): Parameter[] {
  return wortel.args
    .filter(({ name }) => name !== 'first' && name !== 'after')
    .flatMap(({ name, type }): Parameter[] => {
      const kaal = getNamedType(type);
      if (!('getFields' in kaal)) return [{ naam: name, veld: name, type, plek: 'wortel' }];
      return Object.values(kaal.getFields()).map((veld) => ({
        naam: (vasteParameters as readonly string[]).includes(veld.name) ? `filter-${veld.name}` : veld.name,
        veld: veld.name,
        type: (veld as { type: GraphQLInputType }).type,
        plek: 'filter' as const,
      }));
    });
}

function lid(kolom: Kolom, rijtype: GraphQLObjectType, rijen: string | undefined, parameters: Parameter[]): Planlid {
  const stappen = kolom.pad.split('.').map(leesStap);
  const velden: string[] = [];
  let hier: GraphQLObjectType = rijtype;
  let soort: Soort = 'tekst';
  let verzamelt = false;
  stappen.forEach(({ naam, argumenten }, nummer) => {
    const veld = veldVan(hier, naam);
    velden.push(`${hier.name}.${naam}`);
    for (const argument of argumenten) voegToe(parameters, veld, argument);
    const tot = stappen.slice(0, nummer + 1).map((stap) => stap.naam);
    if (isListType(isNonNullType(veld.type) ? veld.type.ofType : veld.type))
      verzamelt ||= rijen === undefined || !`${rijen}.`.startsWith(`${tot.join('.')}.`);
    const naar = getNamedType(veld.type);
    if (isObjectType(naar)) hier = naar;
    else if (nummer < stappen.length - 1) throw new Error(`Export: ${kolom.pad} loopt dood op ${naam}.`);
    soort = isUnionType(naar) || !isObjectType(naar) ? (soortVan[naar.name] ?? 'tekst') : soort;
  });
  return { ...kolom, stappen, velden, soort: verzamelt ? 'tekst' : soort };
}

function leesStap(tekst: string): Stap {
  const [, naam = '', argumenten = ''] = /^(\w+)(?:\((\w+(?:, \w+)*)\))?$/.exec(tekst) ?? [];
  return { naam, argumenten: argumenten === '' ? [] : argumenten.split(', ') };
}

function voegToe(parameters: Parameter[], veld: GraphQLField<unknown, unknown>, naam: string): void {
  const argument = veld.args.find(({ name }) => name === naam);
  if (argument === undefined) throw new Error(`Export: ${veld.name} heeft geen argument ${naam}.`);
  if (!parameters.some((parameter) => parameter.naam === naam))
    parameters.push({ naam, veld: naam, type: argument.type, plek: 'kolom' });
}

/** The tree of fields that these columns need, as text of a selection. */
function selectie(leden: readonly Planlid[]): string {
  interface Tak {
    argumenten: readonly string[];
    telling: boolean;
    takken: Map<string, Tak>;
  }
  const boom = new Map<string, Tak>();
  for (const { stappen, soort } of leden) {
    let takken = boom;
    stappen.forEach(({ naam, argumenten }, nummer) => {
      const tak = takken.get(naam) ?? {
        argumenten,
        telling: soort === 'telling' && nummer === stappen.length - 1,
        takken: new Map<string, Tak>(),
      };
      takken.set(naam, tak);
      takken = tak.takken;
    });
  }
  const tekst = (takken: Map<string, Tak>): string =>
    [...takken]
      .map(([naam, tak]) => {
        const argumenten = tak.argumenten.map((argument) => `${argument}: $${argument}`).join(', ');
        const onder = tak.telling
          ? ' { ... on Aantal { waarde } ... on Onderdrukt { reden drempel } }'
          : tak.takken.size > 0
            ? ` { ${tekst(tak.takken)} }`
            : '';
        return `${naam}${argumenten === '' ? '' : `(${argumenten})`}${onder}`;
      })
      .join(' ');
  return `__typename ${tekst(boom)}`;
}

/** The operation for one page of these columns. */
export function vraagtekst(plan: Plan, leden: readonly Planlid[]): string {
  const rijen = selectie(leden);
  return bewerking(plan, leden, plan.bladert ? `totalCount ${bladzijde} edges { node { ${rijen} } }` : rijen);
}

/** The operation that counts the rows without reading one. */
export const telvraag = (plan: Plan): string => bewerking(plan, [], 'totalCount');

const bladzijde = 'pageInfo { hasNextPage endCursor }';
const haakjes = (delen: readonly string[]): string => (delen.length === 0 ? '' : `(${delen.join(', ')})`);

function bewerking(plan: Plan, leden: readonly Planlid[], inhoud: string): string {
  const inKolommen = new Set(leden.flatMap(({ stappen }) => stappen.flatMap(({ argumenten }) => argumenten)));
  const nodig = plan.parameters.filter(
    ({ naam, plek }) => plek === 'wortel' || (plek === 'kolom' && inKolommen.has(naam)),
  );
  const variabelen = nodig.map(({ naam, type }) => `$${naam}: ${String(type)}`);
  const argumenten = nodig.filter(({ plek }) => plek === 'wortel').map(({ naam }) => `${naam}: $${naam}`);
  if (plan.filtertype !== null) {
    variabelen.push(`$filter: ${plan.filtertype}`);
    argumenten.push('filter: $filter');
  }
  if (plan.bladert) {
    variabelen.push('$first: Int', '$after: String');
    argumenten.push('first: $first', 'after: $after');
  }
  return `query${haakjes(variabelen)} { ${plan.wortel}${haakjes(argumenten)} { ${inhoud} } }`;
}
