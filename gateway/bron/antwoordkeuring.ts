import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { projectmap } from '../../subgraphs/kern/instellingen';
import { leesblad } from './bladwaarde';

/** What is wrong with an answer: for our log, never for a client. */
export class Antwoordfout extends Error {}

/** Selections that apply to one object together, and their response keys per type that the object can have. */
interface Selectie {
  sets: SelectionSetNode[];
  perType: Map<string, Plek[]>;
}

/** One response key: where it comes from in the schema, and what is selected below it. */
interface Plek extends Selectie {
  sleutel: string;
  type: GraphQLOutputType;
  /** Under @skip or @include: it may be absent. */
  misbaar: boolean;
}

interface Operatie extends Selectie {
  wortel: GraphQLObjectType;
  fragmenten: ReadonlyMap<string, FragmentDefinitionNode>;
}

type Object_ = Record<string, unknown>;

const isObject = (waarde: unknown): waarde is Object_ =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/**
 * Holds the answer of a subgraph against its schema. The gateway itself does not: it completes the answer to the *client*, but
 * a wrong value has then already travelled to other subgraphs as a key, an object where a list belongs ends the whole request,
 * and fields that were never asked for are merged. What comes out is a copy with what was asked and nothing else.
 */
export class Antwoordkeuring {
  private readonly operaties = new LRUCache<string, Operatie>({ max: 500 });

  constructor(private readonly schema: GraphQLSchema) {}

  /** For a subgraph of this product, from its committed schema. */
  static van(naam: string): Antwoordkeuring {
    const sdl = readFileSync(join(projectmap, 'schema', 'subgraphs', `${naam}.graphql`), 'utf8');
    return new Antwoordkeuring(buildSubgraphSchema([{ typeDefs: parse(sdl) }]));
  }

  /** Throws an Antwoordfout that names the first place where the answer is not what the schema promises. */
  keur(query: string, variabelen: Object_, data: unknown): Object_ {
    let operatie = this.operaties.get(query);
    if (operatie === undefined) {
      operatie = leesOperatie(this.schema, parse(query));
      this.operaties.set(query, operatie);
    }
    return new Lezing(this.schema, operatie, variabelen).object(operatie.wortel, operatie, data, 'data');
  }
}

function leesOperatie(schema: GraphQLSchema, document: DocumentNode): Operatie {
  const fragmenten = new Map<string, FragmentDefinitionNode>();
  let gevonden: Pick<Operatie, 'wortel' | 'sets'> | undefined;
  for (const deel of document.definitions) {
    if (deel.kind === Kind.FRAGMENT_DEFINITION) fragmenten.set(deel.name.value, deel);
    if (deel.kind !== Kind.OPERATION_DEFINITION) continue;
    const wortel = schema.getRootType(deel.operation);
    if (wortel) gevonden = { wortel, sets: [deel.selectionSet] };
  }
  if (gevonden === undefined) throw new Antwoordfout('vraag zonder operatie');
  return { ...gevonden, fragmenten, perType: new Map() };
}

/** One answer being read. */
class Lezing {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operatie: Operatie,
    private readonly variabelen: Object_,
  ) {}

  object(type: GraphQLObjectType, selectie: Selectie, waarde: unknown, pad: string): Object_ {
    if (!isObject(waarde)) throw new Antwoordfout(`${pad}: geen object van ${type.name}`);
    const uit = Object.create(null) as Object_;
    for (const plek of this.plekken(type, selectie)) {
      const { sleutel } = plek;
      const hier = `${pad}.${sleutel}`;
      if (!Object.hasOwn(waarde, sleutel)) {
        if (plek.misbaar) continue;
        throw new Antwoordfout(`${hier}: ontbreekt`);
      }
      const deel = waarde[sleutel];
      if (sleutel === '__typename' && deel !== type.name) throw new Antwoordfout(`${hier}: geen ${type.name}`);
      uit[sleutel] =
        sleutel === '_entities' && type === this.operatie.wortel
          ? this.entiteiten(plek, deel)
          : this.waarde(plek.type, plek, deel, hier);
    }
    return uit;
  }

  private waarde(type: GraphQLOutputType, selectie: Selectie, waarde: unknown, pad: string): unknown {
    if (waarde === null) {
      if (isNonNullType(type)) throw new Antwoordfout(`${pad}: mag niet leeg zijn`);
      return null;
    }
    const zeker = getNullableType(type);
    if (isListType(zeker)) {
      if (!Array.isArray(waarde)) throw new Antwoordfout(`${pad}: geen lijst`);
      return waarde.map((deel: unknown) => this.waarde(zeker.ofType, selectie, deel, `${pad}[]`));
    }
    if (isObjectType(zeker) || isAbstractType(zeker))
      return this.object(this.soort(zeker, waarde, pad), selectie, waarde, pad);
    const past = isEnumType(zeker)
      ? typeof waarde === 'string' && zeker.getValue(waarde) !== undefined
      : leesblad(zeker.name, waarde);
    if (!past) throw new Antwoordfout(`${pad}: geen ${zeker.name}`);
    return waarde;
  }

  /** The type of an object, which must say so itself where the schema leaves it open. */
  private soort(type: GraphQLNamedType, waarde: unknown, pad: string): GraphQLObjectType {
    if (isObjectType(type)) return type;
    const naam = isObject(waarde) && Object.hasOwn(waarde, '__typename') ? waarde['__typename'] : undefined;
    const eigen = typeof naam === 'string' ? this.schema.getType(naam) : undefined;
    if (isObjectType(eigen) && isAbstractType(type) && this.schema.isSubType(type, eigen)) return eigen;
    throw new Antwoordfout(`${pad}: geen ${type.name}`);
  }

  /** Entities come back in the order in which they were asked, each of the type of its representation. */
  private entiteiten(selectie: Selectie, waarde: unknown): unknown[] {
    const gevraagd = this.variabelen['representations'];
    if (!Array.isArray(waarde) || !Array.isArray(gevraagd) || waarde.length !== gevraagd.length)
      throw new Antwoordfout('_entities: een ander aantal dan gevraagd');
    return waarde.map((deel: unknown, nr) => {
      if (deel === null) return null;
      const type = this.schema.getType(String((gevraagd[nr] as Object_)['__typename']));
      if (!isObjectType(type)) throw new Antwoordfout('_entities: onbekend type');
      return this.object(type, selectie, deel, `_entities(${type.name})`);
    });
  }

  private plekken(type: GraphQLObjectType, selectie: Selectie): Plek[] {
    let plekken = selectie.perType.get(type.name);
    if (plekken === undefined) {
      const gevonden = new Map<string, Plek>();
      for (const set of selectie.sets) this.verzamel(type, set, false, gevonden);
      selectie.perType.set(type.name, (plekken = [...gevonden.values()]));
    }
    return plekken;
  }

  private verzamel(type: GraphQLObjectType, set: SelectionSetNode, misbaar: boolean, uit: Map<string, Plek>): void {
    for (const deel of set.selections) {
      const vrij = misbaar || (deel.directives?.length ?? 0) > 0;
      if (deel.kind === Kind.FIELD) {
        const sleutel = (deel.alias ?? deel.name).value;
        const naam = deel.name.value;
        const veld = naam === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[naam];
        if (veld === undefined) throw new Antwoordfout(`${type.name}.${naam} bestaat niet`);
        const plek: Plek = uit.get(sleutel) ?? {
          sleutel,
          type: veld.type,
          sets: [],
          perType: new Map(),
          misbaar: true,
        };
        if (deel.selectionSet) plek.sets.push(deel.selectionSet);
        plek.misbaar &&= vrij;
        uit.set(sleutel, plek);
        continue;
      }
      const fragment = deel.kind === Kind.FRAGMENT_SPREAD ? this.operatie.fragmenten.get(deel.name.value) : deel;
      if (fragment && this.geldt(fragment.typeCondition?.name.value, type))
        this.verzamel(type, fragment.selectionSet, vrij, uit);
    }
  }

  private geldt(voorwaarde: string | undefined, type: GraphQLObjectType): boolean {
    if (voorwaarde === undefined || voorwaarde === type.name) return true;
    const soort = this.schema.getType(voorwaarde);
    return isAbstractType(soort) && this.schema.isSubType(soort, type);
  }
}
