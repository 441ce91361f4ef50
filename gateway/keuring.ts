import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Schema } from '../subgraphs/kern/subgraaf';

/**
 * Composition lint (issue: "names the field and stops the build"). Completeness of categories and presence of reference
 * resolvers are checked where a schema is built; here the rules that keep the graph correct and fusable.
 */
export function keurSchemas(schemas: readonly Schema[]): string[] {
  return [...schemas.flatMap(keurEen), ...keurGedeeldeTypen(schemas)];
}

const sleutelvelden = (sdl: string, type: string): string[] =>
  [...sdl.matchAll(new RegExp(`^type ${type} [^{]*@key\\(fields: "([^"]*)"`, 'gm'))].flatMap((m) =>
    (m[1] ?? '').split(/\s+/),
  );

function keurEen({ naam, sdl, schema, velden }: Schema): string[] {
  const fouten: string[] = [];
  const verboden = /@(interfaceObject|fromContext|authenticated|requiresScopes|policy)\b/.exec(sdl);
  if (verboden !== null)
    fouten.push(`${naam}: ${verboden[0]} is niet toegestaan (maakt de graaf niet fuseerbaar of onbruikbaar).`);
  for (const type of objecttypen(schema)) {
    for (const veld of Object.values(type.getFields())) {
      if (type.name === 'Query' && veld.name.startsWith('_')) continue;
      const plek = `${naam}: ${type.name}.${veld.name}`;
      const regel = new RegExp(`^  ${veld.name}[(:][^\\n]*@requires`, 'm').test(typeblok(sdl, type.name));
      if (regel && veld.args.length > 0)
        fouten.push(`${plek} heeft @requires en argumenten: @apollo/gateway geeft dan foute antwoorden.`);
      if (!veld.description && !isTechnisch(type.name)) fouten.push(`${plek} heeft geen Nederlandse beschrijving.`);
      const categorie = velden.plaats(type.name, veld.name)?.categorie;
      const wortel = type.name === 'Query' || type.name === 'Mutation';
      if (
        isNonNullType(veld.type) &&
        (wortel || (categorie !== 'OPENBAAR' && !sleutelvelden(sdl, type.name).includes(veld.name)))
      ) {
        fouten.push(`${plek} moet leeg kunnen zijn: een geweigerd veld antwoordt null.`);
      }
      if (type.name === 'Query' && /@shareable/.test(typeblok(sdl, 'Query')))
        fouten.push(`${plek}: een Query-veld mag niet @shareable zijn.`);
    }
  }
  return fouten;
}

/** Types in several subgraphs: enums and value types equal everywhere; fields added to another's entity nullable. */
function keurGedeeldeTypen(schemas: readonly Schema[]): string[] {
  const fouten: string[] = [];
  const eerste = new Map<string, { naam: string; vorm: string }>();
  for (const { naam, sdl, schema } of schemas) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('_') || ['Query', 'Mutation'].includes(type.name)) continue;
      const gedeeldeWaarde = isObjectType(type) && /@shareable/.test(typeblok(sdl, type.name).split('{')[0] ?? '');
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
  for (const { naam, sdl, schema, eigent } of schemas) {
    for (const type of objecttypen(schema)) {
      if (!isEntiteit(sdl, type.name) || eigent.includes(type.name)) continue;
      for (const veld of Object.values(type.getFields())) {
        if (isNonNullType(veld.type) && !sleutelvelden(sdl, type.name).includes(veld.name))
          fouten.push(
            `${naam}: ${type.name}.${veld.name} voegt een verplicht veld toe aan de entiteit van een ander; maak het leeg te laten.`,
          );
      }
    }
  }
  return fouten;
}

const isEntiteit = (sdl: string, type: string): boolean => sleutelvelden(sdl, type).length > 0;
const isTechnisch = (naam: string): boolean => naam === '_Service';
const objecttypen = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((t): t is GraphQLObjectType => isObjectType(t) && !t.name.startsWith('__'));
const typeblok = (sdl: string, type: string): string => new RegExp(`^type ${type}\\b[^}]*}`, 'm').exec(sdl)?.[0] ?? '';

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
    return Object.values(type.getFields())
      .map((v) => `${v.name}:${String(v.type)}`)
      .sort()
      .join();
  }
  return '';
}
