import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export const apischema: GraphQLSchema = buildSchema(
  readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'),
);

/** Arguments of fields that cannot do without, or that must show more than their default. */
const argumenten: Record<string, string> = {
  'Query.uitleg': '(veld: "Toewijzing.rekeninkomen")',
  'Query.wijk': '(code: "WK010601")',
  'Query.woning': '(id: $woning)',
  'Query.toewijzing': '(id: $toewijzing)',
  'Query.kandidaten': '(woning: $woning)',
  'Query.woningzoekende': '(id: $woningzoekende)',
  'Query.woningzoekenden': '(first: 200)',
  'Query.dossier': '(id: $dossier)',
  'Query.woningen': '(first: 200)',
  'Query.projecten': '(first: 200)',
  'Query.toewijzingen': '(first: 200)',
  'Query.meldingen': '(first: 200)',
  'Query.dossiers': '(first: 200)',
  'Query.signalen': '(first: 200)',
  'Query.logboek': '(first: 200)',
  'Query.voorraad': '(peildatum: "2025-06-30")',
  'Query.voorraadontwikkeling': '(van: "2025-01-01", tot: "2025-06-30")',
  'Query.huurprijsgrenzen': '(jaar: 2025)',
  'Query.vrijeBeleidsruimte': '(jaar: 2025)',
  'Query.passendToewijzen': '(jaar: 2025)',
  'Query.daebToewijzen': '(jaar: 2025)',
  'Query.zoektijden': '(jaar: 2024)',
  'Query.uitstroom': '(jaar: 2024)',
  'Query.taakstellingStatushouders': '(jaar: 2025)',
  'Query.prestatieafspraak': '(nummer: 20)',
  'Query.notificaties': '(alleenOpen: false)',
  'Query.overleggen': '(van: "2025-07-01", tot: "2025-12-31")',
  'Query.overlegtellers': '(jaar: 2025)',
  'Wijk.toewijzingen': '(jaar: 2024)',
};

export const variabelen = 'query Alles($woning: ID!, $toewijzing: ID!, $woningzoekende: ID!, $dossier: ID!)';

/** Types that link to each other in circles: below the one that is listed, one level more. */
const kringtypen =
  'Gemeente Wijk Buurt Partner Woning Project Toewijzing Melding Dossier Interventie Signaal Convenant Overleg Prestatieafspraak Draagkracht'.split(
    ' ',
  );

/** Public types: listed whole at the root; below another row only their own plain fields, so that a document stays affordable. */
const openbaar = ['Gemeente', 'Wijk', 'Buurt', 'Partner', 'Prestatieafspraak'];

/** Selects every field of a type; `diepte` = how many more row types may be opened below it. */
function keuze(type: GraphQLObjectType, diepte: number): string {
  const kaal = diepte === 0 && openbaar.includes(type.name);
  const velden = Object.values(type.getFields()).flatMap((veld) => {
    if (kaal && !isLeafType(getNamedType(veld.type))) return [];
    const deel = veldkeuze(type.name, veld, diepte);
    return deel === null ? [] : [deel];
  });
  return `{ __typename ${velden.join(' ')} }`;
}

function veldkeuze(type: string, veld: GraphQLField<unknown, unknown>, diepte: number): string | null {
  const naam = `${veld.name}${argumenten[`${type}.${veld.name}`] ?? ''}`;
  const naar = getNamedType(veld.type);
  if (isUnionType(naar)) {
    return `${naam} { __typename ${naar
      .getTypes()
      .map((lid) => `... on ${lid.name} ${keuze(lid, diepte)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(naar)) return naam;
  if (!kringtypen.includes(naar.name)) return `${naam} ${keuze(naar, diepte)}`;
  return diepte === 0 ? null : `${naam} ${keuze(naar, diepte - 1)}`;
}

/** One document with every field of the graph: each root field, every field of its type, and what lies one level below. */
export function alleVelden(zonder: readonly string[] = []): string {
  const wortel = apischema.getQueryType() as GraphQLObjectType;
  const velden = Object.values(wortel.getFields()).filter((veld) => !zonder.includes(veld.name));
  return `${variabelen} { ${velden.map((veld) => veldkeuze('Query', veld, 2) ?? '').join(' ')} }`;
}

/** 'Type.field' of everything in the graph that holds data. */
export function alleVeldnamen(): string[] {
  return Object.values(apischema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Mutation'
      ? Object.keys(type.getFields()).map((veld) => `${type.name}.${veld}`)
      : [],
  );
}
