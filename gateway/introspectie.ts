import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  execute,
  type DocumentNode,
  type GraphQLFormattedError,
  type SelectionSetNode,
} from 'graphql';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import { rolSchema } from './rolschemas';

/** What a whole document asks for; `__typename` belongs to either. */
type Onderwerp = 'schema' | 'gegevens' | 'beide';

/** The names of all fields on the roots, through fragments, whatever aliases or conditions they carry. */
function wortelvelden(document: DocumentNode): Set<string> {
  const fragmenten = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const namen = new Set<string>();
  const gezien = new Set<SelectionSetNode>();
  const loop = (keuze: SelectionSetNode | undefined): void => {
    if (keuze === undefined || gezien.has(keuze)) return;
    gezien.add(keuze);
    for (const deel of keuze.selections) {
      if (deel.kind === Kind.FIELD) namen.add(deel.name.value);
      else loop(deel.kind === Kind.INLINE_FRAGMENT ? deel.selectionSet : fragmenten.get(deel.name.value));
    }
  };
  for (const d of document.definitions) if (d.kind === Kind.OPERATION_DEFINITION) loop(d.selectionSet);
  return namen;
}

function onderwerp(document: DocumentNode): Onderwerp {
  const namen = wortelvelden(document);
  namen.delete('__typename');
  const schema = namen.delete('__schema') || namen.has('__type');
  namen.delete('__type');
  return schema ? (namen.size > 0 ? 'beide' : 'schema') : 'gegevens';
}

const gemengd = (): GraphQLError =>
  new GraphQLError(
    'Deze vraag gaat over het schema (__schema of __type) en over gegevens. Stuur dat als twee aparte vragen.',
    { extensions: { code: 'ONGELDIGE_INVOER', http: { status: 400 } } },
  );

/**
 * Introspection shows a caller only the caller's schema (toegang: "The schema is no secret, rows are"): a document that asks
 * for nothing else runs on the schema of the rol, one that mixes is refused. Every other document is answered by the whole graph.
 */
export function eigenSchema(
  vormFout: (fout: GraphQLFormattedError) => GraphQLFormattedError,
): ApolloServerPlugin<{ wie: Identiteit }> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          if (onderwerp(document) === 'beide') throw gemengd();
        },
        async responseForOperation({ document, request, contextValue }) {
          if (onderwerp(document) !== 'schema') return null;
          const { data, errors } = await execute({
            schema: rolSchema(contextValue.wie.rol),
            document,
            variableValues: request.variables ?? null,
            operationName: request.operationName ?? null,
          });
          const fouten = errors?.map((f) => vormFout({ ...f.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }));
          return {
            http: { ...(data === undefined ? { status: 400 } : {}), headers: new HeaderMap() },
            body: {
              kind: 'single',
              singleResult: { ...(data === undefined ? {} : { data }), ...(fouten && { errors: fouten }) },
            },
          };
        },
      };
    },
  };
}
