import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { bouwSchema, type Schema } from '../subgraphs/kern/subgraaf';
import { onderdelen } from './onderdelen';
import { keurSchemas } from './keuring';

/** The whole graph as text: per subgraph, composed, and as clients see it. */
export interface Samenstelling {
  schemas: readonly Schema[];
  supergraph: string;
  api: string;
}

/** Builds and composes all subgraphs; throws with every fault named when they do not fit or break a rule of the lint. */
export function stelSamen(): Samenstelling {
  const schemas = onderdelen.map(bouwSchema);
  const fouten = keurSchemas(schemas);
  if (fouten.length > 0) throw new Error(`De graaf voldoet niet aan de regels:\n- ${fouten.join('\n- ')}`);
  const uitkomst = composeServices(
    schemas.map((s) => ({ name: s.naam, typeDefs: parse(s.sdl), url: `http://${s.naam}/graphql` })),
  );
  if (uitkomst.errors !== undefined) {
    throw new Error(`De subgrafen passen niet op elkaar:\n- ${uitkomst.errors.map((f) => f.message).join('\n- ')}`);
  }
  const api = Supergraph.build(uitkomst.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { schemas, supergraph: uitkomst.supergraphSdl, api: printSchema(api) };
}
