import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { KeyObject } from 'node:crypto';
import type { Entiteiten } from './database';
import type { Importsoort } from './import/importsoort';
import { BedragScalar, DatumScalar, GeoJsonScalar, MomentScalar, PercentageScalar } from './scalars';
import { Schilden } from './schild';
import type { Graafvraag } from './meetdienst';
import type { Ontvangst } from './uitgaand';
import { Uitvoering } from './uitvoering';
import { metToegang } from './toegang-directief';
import { declaraties } from './veld';
import { Velden } from './velden';
import type { Lus, Taak } from './werker';
import type { Omgeving, Verzoek } from './verzoek';

/** Answers a representation of an entity through a DataLoader; null = absent or not visible. */
export type Verwijzing = (verwijzing: never, verzoek: Verzoek) => Promise<object | null>;

/** What work with the world outside is given; without `graaf` there is no gateway to ask. */
export interface Lusomgeving extends Pick<Omgeving, 'db' | 'geheim' | 'demo' | 'webhookadressen'> {
  graaf?: Graafvraag | undefined;
}

/** The table of contents of a subgraph: what it adds to the graph and what it keeps in the database. */
export interface Subgraafbeschrijving {
  /** Also its PostgreSQL schema, working role and prefix of its login role. */
  readonly naam: string;
  /** Entities and value types of which this subgraph is the owner; other subgraphs only add nullable fields to them. */
  readonly eigent: readonly string[];
  readonly bronnen: readonly (new () => unknown)[];
  readonly verwijzingen: Readonly<Record<string, Verwijzing>>;
  readonly entiteiten: Entiteiten;
  /** In order; each with up and down. */
  readonly migraties: readonly Function[];
  /** Messages of other subgraphs that this one acts on, as its worker. */
  readonly ontvangt?: readonly Ontvangst[];
  /** Daily work, done by the worker. */
  readonly taken?: readonly Taak[];
  /** Work with the world outside, made once per process that runs the worker. */
  readonly lussen?: readonly ((omgeving: Lusomgeving) => Lus)[];
  /** Kinds of file that its databeheerders read in. */
  readonly imports?: readonly Importsoort[];
  /** Extra object types that no field names directly, such as members of a union. */
  readonly losseTypen?: readonly Function[];
}

export interface Schema {
  readonly naam: string;
  readonly eigent: readonly string[];
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly velden: Velden;
}

/** type-graphql classes → federated schema. Needs no database: also used to generate the supergraph. */
export function bouwSchema(beschrijving: Subgraafbeschrijving): Schema {
  const basis = buildSchemaSync({
    resolvers: beschrijving.bronnen as unknown as NonEmptyArray<Function>,
    orphanedTypes: [...(beschrijving.losseTypen ?? [])] as never,
    validate: false,
    // buildSubgraphSchema below checks the schema, and the generator the whole graph.
    skipCheck: true,
    scalarsMap: [
      { type: DatumType, scalar: DatumScalar },
      { type: Date, scalar: MomentScalar },
    ],
  });
  const gedeclareerd = declaraties();
  const sdl = metToegang(printSchemaWithDirectives(basis).replace(/^schema \{[^}]*\}\s*/m, ''), gedeclareerd);
  const resolvers = createResolversMap(basis) as Record<string, Record<string, unknown>>;
  for (const [type, verwijs] of Object.entries(beschrijving.verwijzingen)) {
    (resolvers[type] ??= {})['__resolveReference'] = async (verwijzing: object, verzoek: Verzoek) => {
      const gevonden = await verwijs(verwijzing as never, verzoek);
      return gevonden === null ? null : Object.assign(gevonden, { __typename: type });
    };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  for (const type of Object.values(basis.getTypeMap())) {
    if (!isObjectType(type) || !/@key\(fields: "[^"]*"\)/.test(printType(sdl, type.name))) continue;
    if (beschrijving.verwijzingen[type.name] === undefined)
      throw new Error(`${beschrijving.naam}: entiteit ${type.name} heeft geen verwijzing (reference resolver).`);
  }
  return {
    naam: beschrijving.naam,
    eigent: beschrijving.eigent,
    sdl,
    schema,
    velden: new Velden(schema, gedeclareerd),
  };
}

const printType = (sdl: string, naam: string): string => new RegExp(`^type ${naam} [^{]*`, 'm').exec(sdl)?.[0] ?? '';

/** Marker class for fields of scalar Date (a calendar day as string). */
export class DatumType {}

export { BedragScalar, GeoJsonScalar, PercentageScalar };

/** A subgraph that serves: schema, shield and database bound together. */
export function bindSubgraaf(
  gebouwd: Schema,
  omgeving: Omit<Omgeving, 'velden' | 'schema'>,
  publiek: KeyObject,
): Uitvoering {
  const schilden = new Schilden(gebouwd.schema, gebouwd.velden);
  return new Uitvoering(
    gebouwd.schema,
    schilden,
    { ...omgeving, velden: gebouwd.velden, schema: gebouwd.naam },
    publiek,
  );
}
