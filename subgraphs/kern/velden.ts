import { getNamedType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { bereikVanVeld, magHandelen, vindRegel, type Veldplaats } from '../../schema/beleid/beleid';
import type { Bereik, Doel, Gegevenscategorie } from '../../schema/beleid/categorie';
import { typen } from '../../schema/beleid/typen';

const verbinding = /(Connection|Edge)$/;
/** Types without rows of their own: connection internals and the roots. */
const isTechnisch = (type: string): boolean =>
  verbinding.test(type) || ['PageInfo', '_Service', 'Query', 'Mutation'].includes(type);

/** The category of a field as declared; connection internals are OPENBAAR (the row decides). */
export const categorieVan = (
  gedeclareerd: ReadonlyMap<string, Gegevenscategorie>,
  type: string,
  veld: string,
): Gegevenscategorie | undefined =>
  gedeclareerd.get(`${type}.${veld}`) ??
  (verbinding.test(type) || type === 'PageInfo' || type === '_Service' ? 'OPENBAAR' : undefined);

/** Fields and categories of one subgraph's schema; built once, refuses a schema with a gap (deny by default). */
export class Velden {
  private readonly perType = new Map<string, Veldplaats[]>();

  constructor(schema: GraphQLSchema, gedeclareerd: ReadonlyMap<string, Gegevenscategorie>) {
    const fouten: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      if (!isTechnisch(type.name) && typen[type.name] === undefined)
        fouten.push(`Type ${type.name} staat niet in schema/beleid/typen.ts.`);
      const velden = Object.values(type.getFields()).flatMap((veld): Veldplaats[] => {
        if (type.name === 'Query' && veld.name.startsWith('_')) return [];
        const naar = getNamedType(veld.type);
        const naarType = isObjectType(naar) || isUnionType(naar) ? naar.name : undefined;
        const categorie = categorieVan(gedeclareerd, type.name, veld.name);
        if (categorie === undefined) {
          fouten.push(`${type.name}.${veld.name} heeft geen gegevenscategorie.`);
          return [];
        }
        return [{ type: type.name, veld: veld.name, categorie, ...(naarType === undefined ? {} : { naarType }) }];
      });
      this.perType.set(type.name, velden);
    }
    if (fouten.length > 0) throw new Error(`Het schema is niet volledig:\n- ${fouten.join('\n- ')}`);
  }

  van(type: string): readonly Veldplaats[] {
    return this.perType.get(type) ?? [];
  }

  alle(): Veldplaats[] {
    return [...this.perType.values()].flat();
  }

  plaats(type: string, veld: string): Veldplaats | undefined {
    return this.van(type).find((v) => v.veld === veld);
  }
}

/** Bereik of a field for a rol under a doel; a mutation is open when its action is allowed. */
export function bereikVoor(plaats: Veldplaats, rol: string, doel: Doel): Bereik {
  if (plaats.type === 'Mutation') return magHandelen(plaats.veld, rol, doel) ? 'GEMEENTE' : 'GEEN';
  return bereikVanVeld(vindRegel(rol, doel), doel, plaats);
}

/** The fields that are closed for a rol under a doel: the key of a compiled shield. */
export const geslotenVelden = (velden: readonly Veldplaats[], rol: string, doel: Doel): Veldplaats[] =>
  velden.filter((plaats) => bereikVoor(plaats, rol, doel) === 'GEEN');
