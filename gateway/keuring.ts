import {
  Kind,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type ASTNode,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Schema } from '../subgraphs/kern/subgraaf';

/**
 * Composition lint (issue: "names the field and stops the build"). Completeness of categories and presence of reference
 * resolvers are checked where a schema is built; here the rules that keep the graph correct and fusable.
 */
export function keurSchemas(schemas: readonly Schema[]): string[] {
  return [...schemas.flatMap(keurEen), ...keurGedeeldeTypen(schemas), ...keurCategorieen(schemas)];
}

const directieven = (knopen: readonly (ASTNode | null | undefined)[]): ConstDirectiveNode[] =>
  knopen.flatMap((knoop) => (knoop != null && 'directives' in knoop ? (knoop.directives as ConstDirectiveNode[]) : []));
const opType = (type: GraphQLObjectType): ConstDirectiveNode[] =>
  directieven([type.astNode, ...type.extensionASTNodes]);
const heeft = (gevonden: readonly ConstDirectiveNode[], naam: string): boolean =>
  gevonden.some((d) => d.name.value === naam);

/** Fields of all @key directives of a type; empty for a type that is no entity. */
const sleutelvelden = (type: GraphQLObjectType): string[] =>
  opType(type)
    .filter((d) => d.name.value === 'key')
    .flatMap((d) => d.arguments?.find((a) => a.name.value === 'fields')?.value)
    .flatMap((waarde) => (waarde?.kind === Kind.STRING ? waarde.value.split(/\s+/) : []));

const verboden = /@(interfaceObject|fromContext|authenticated|requiresScopes|policy)\b/;

function keurEen(deel: Schema): string[] {
  const treffer = verboden.exec(deel.sdl);
  const fouten = objecttypen(deel.schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((veld) => !(type.name === 'Query' && veld.name.startsWith('_')))
      .flatMap((veld) => keurVeld(deel, type, veld).map((fout) => `${deel.naam}: ${type.name}.${veld.name} ${fout}`)),
  );
  if (treffer === null) return fouten;
  return [`${deel.naam}: ${treffer[0]} is niet toegestaan (maakt de graaf niet fuseerbaar of onbruikbaar).`, ...fouten];
}

function keurVeld({ velden }: Schema, type: GraphQLObjectType, veld: GraphQLField<unknown, unknown>): string[] {
  const fouten: string[] = [];
  const opVeld = directieven([veld.astNode]);
  if (heeft(opVeld, 'requires') && veld.args.length > 0)
    fouten.push('heeft @requires en argumenten: @apollo/gateway geeft dan foute antwoorden.');
  if (!veld.description && !isTechnisch(type.name)) fouten.push('heeft geen Nederlandse beschrijving.');
  const categorie = velden.plaats(type.name, veld.name)?.categorie;
  const wortel = type.name === 'Query' || type.name === 'Mutation';
  if (isNonNullType(veld.type) && (wortel || (categorie !== 'OPENBAAR' && !sleutelvelden(type).includes(veld.name))))
    fouten.push('moet leeg kunnen zijn: een geweigerd veld antwoordt null.');
  if (type.name === 'Query' && (heeft(opVeld, 'shareable') || heeft(opType(type), 'shareable')))
    fouten.push('staat op Query en mag niet @shareable zijn.');
  return fouten;
}

/** Types in several subgraphs: enums and value types equal everywhere; fields added to another's entity nullable. */
function keurGedeeldeTypen(schemas: readonly Schema[]): string[] {
  const fouten: string[] = [];
  const eerste = new Map<string, { naam: string; vorm: string }>();
  for (const { naam, schema } of schemas) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('_') || ['Query', 'Mutation'].includes(type.name)) continue;
      const gedeeldeWaarde = isObjectType(type) && heeft(opType(type), 'shareable');
      if (
        !isEnumType(type) &&
        !isUnionType(type) &&
        !isInterfaceType(type) &&
        !isInputObjectType(type) &&
        !gedeeldeWaarde
      )
        continue;
      const vorm = vormVan(schema, type.name);
      const vorige = eerste.get(type.name);
      if (vorige === undefined) eerste.set(type.name, { naam, vorm });
      else if (vorige.vorm !== vorm)
        fouten.push(`${type.name} verschilt tussen ${vorige.naam} en ${naam}; gedeelde typen zijn overal gelijk.`);
    }
  }
  for (const { naam, schema, eigent } of schemas) {
    for (const type of objecttypen(schema)) {
      const sleutels = sleutelvelden(type);
      if (sleutels.length === 0 || eigent.includes(type.name)) continue;
      for (const veld of Object.values(type.getFields())) {
        if (isNonNullType(veld.type) && !sleutels.includes(veld.name))
          fouten.push(
            `${naam}: ${type.name}.${veld.name} voegt een verplicht veld toe aan de entiteit van een ander; maak het leeg te laten.`,
          );
      }
    }
  }
  return fouten;
}

/** A field that several subgraphs answer has one categorie: the supergraph states it once. */
function keurCategorieen(schemas: readonly Schema[]): string[] {
  const eerste = new Map<string, { naam: string; categorie: string }>();
  return schemas.flatMap(({ naam, velden }) =>
    velden.alle().flatMap(({ type, veld, categorie }) => {
      const vorige = eerste.get(`${type}.${veld}`);
      if (vorige === undefined) eerste.set(`${type}.${veld}`, { naam, categorie });
      if (vorige === undefined || vorige.categorie === categorie) return [];
      return [`${type}.${veld} heeft in ${vorige.naam} categorie ${vorige.categorie} en in ${naam} ${categorie}.`];
    }),
  );
}

const isTechnisch = (naam: string): boolean => naam === '_Service';
const objecttypen = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((t): t is GraphQLObjectType => isObjectType(t) && !t.name.startsWith('__'));

function vormVan(schema: GraphQLSchema, naam: string): string {
  const type = schema.getType(naam);
  if (isEnumType(type))
    return type
      .getValues()
      .map((w) => w.name)
      .join();
  if (isUnionType(type))
    return type
      .getTypes()
      .map((t) => t.name)
      .sort()
      .join();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return Object.values(type.getFields()).map(vormVanVeld).sort().join();
  }
  return '';
}

/** Name, type, arguments and defaults: what must be the same wherever the type stands. */
function vormVanVeld(veld: GraphQLField<unknown, unknown> | GraphQLInputField): string {
  const standaard = (v: { defaultValue?: unknown }): string =>
    v.defaultValue === undefined ? '' : `=${JSON.stringify(v.defaultValue)}`;
  const argumenten =
    'args' in veld ? veld.args.map((a) => `${a.name}:${String(a.type)}${standaard(a)}`).sort() : [standaard(veld)];
  return `${veld.name}(${argumenten.join()}):${String(veld.type)}`;
}
