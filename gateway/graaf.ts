import { randomBytes } from 'node:crypto';
import { ApolloGateway, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { volgDelen } from './beheer/volg-delen';
import { waarnemer } from './beheer/verzoek';
import { geenToegang } from '../subgraphs/kern/geen-toegang';
import { isBekendeCode, zonderSuggestie } from '../subgraphs/kern/fout';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import { melder } from '../subgraphs/kern/melder';
import type { Opdracht } from '../subgraphs/kern/uitvoering';
import { eigenSchema } from './introspectie';

/** What a request carries through the gateway: its caller and the signed token for the subgraphs. */
export interface Graafcontext {
  wie: Identiteit;
  token: string;
}

/** A part that answers operations: in process now, over HTTP elsewhere. */
export interface Uitvoerder {
  voerUit(opdracht: Opdracht): Promise<{ data?: unknown; errors?: readonly (GraphQLError | GraphQLFormattedError)[] }>;
}

/** Data source of one part: hands the operation and the signed identity to the subgraph. */
class Deelbron implements GraphQLDataSource<Graafcontext> {
  constructor(private readonly deel: Uitvoerder) {}

  async process({ request, context }: GraphQLDataSourceProcessOptions<Graafcontext>) {
    const { data, errors } = await this.deel.voerUit({
      query: request.query ?? '',
      variables: request.variables,
      operationName: request.operationName,
      token: context.token,
    });
    return {
      data: data as Record<string, unknown>,
      ...(errors === undefined ? {} : { errors: errors.map(alsJson) }),
    } as never;
  }
}

const alsJson = (fout: GraphQLError | GraphQLFormattedError): GraphQLFormattedError =>
  fout instanceof GraphQLError ? fout.toJSON() : fout;

/** Only what a client may know of an error: Dutch sentence, place, and the known extensions. */
const toegestaan = ['code', 'veld', 'velden', 'categorie', 'bereik', 'grondslag', 'beleidsversie', 'traceId', 'doelen'];

export function vormFout(fout: GraphQLFormattedError): GraphQLFormattedError {
  const code = fout.extensions?.['code'];
  const plek = { ...(fout.path ? { path: fout.path } : {}), ...(fout.locations ? { locations: fout.locations } : {}) };
  if (isBekendeCode(code) || code === 'INTERNE_FOUT') {
    const extensions = Object.fromEntries(
      Object.entries(fout.extensions ?? {}).filter(([naam]) => toegestaan.includes(naam)),
    );
    return { message: fout.message, ...plek, extensions };
  }
  if (
    code === 'GRAPHQL_PARSE_FAILED' ||
    code === 'GRAPHQL_VALIDATION_FAILED' ||
    code === 'BAD_USER_INPUT' ||
    code === 'BAD_REQUEST' ||
    code === 'OPERATION_RESOLUTION_FAILURE'
  ) {
    const kaal = zonderSuggestie(fout.message);
    return { message: `De vraag klopt niet: ${kaal}`, ...plek, extensions: { code: 'ONGELDIGE_INVOER' } };
  }
  const traceId = randomBytes(16).toString('hex');
  melder.error({ traceId, fout: fout.message }, 'onverwachte fout in de poort');
  return {
    message: `Er ging iets mis aan onze kant. Noem bij uw melding dit nummer: ${traceId}.`,
    ...plek,
    extensions: { code: 'INTERNE_FOUT', traceId },
  };
}

/** One error per denied field over all fetches, and one for a doel that exists but is not granted. */
const eenFoutPerVeld: ApolloServerPlugin<Graafcontext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const uitkomst = response.body.singleResult;
        const gezien = new Set<string>();
        const fouten = (uitkomst.errors ?? []).filter(({ extensions }) => {
          if (extensions?.['code'] !== 'GEEN_TOEGANG' || typeof extensions['veld'] !== 'string') return true;
          if (gezien.has(extensions['veld'])) return false;
          gezien.add(extensions['veld']);
          return true;
        });
        if (!contextValue.wie.toegekend && uitkomst.data !== undefined) {
          fouten.unshift(geenToegang({ type: 'Query', veld: '*', categorie: 'PARTNER' }, contextValue.wie).toJSON());
        }
        if (fouten.length > 0) uitkomst.errors = fouten;
      },
    };
  },
};

/** The Apollo gateway on the committed supergraph, over the given parts. */
export async function startGraaf(
  supergraph: string,
  delen: ReadonlyMap<string, Uitvoerder>,
): Promise<ApolloServer<Graafcontext>> {
  const gevolgd = volgDelen(delen);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => {
      const deel = gevolgd.get(name);
      if (deel === undefined) throw new Error(`Subgraaf ${name} staat in de supergraaf maar is niet gestart.`);
      return new Deelbron(deel);
    },
  });
  const server = new ApolloServer<Graafcontext>({
    gateway,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: { requestHeaders: ['apollo-require-preflight', 'x-apollo-operation-name'] },
    formatError: vormFout,
    plugins: [eenFoutPerVeld, eigenSchema(vormFout), waarnemer],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}
