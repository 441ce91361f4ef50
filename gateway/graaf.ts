import { randomBytes } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { volgDelen } from './beheer/volg-delen';
import { waarnemer } from './beheer/verzoek';
import { geenToegang } from '../subgraphs/kern/geen-toegang';
import { isBekendeCode, zonderSuggestie } from '../subgraphs/kern/fout';
import { houdThuis } from '../subgraphs/kern/instellingen';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import { melder } from '../subgraphs/kern/melder';
import { huidigSpoor } from '../subgraphs/kern/spoor';
import type { Opdracht } from '../subgraphs/kern/uitvoering';
import { grenzen } from './grenzen/grenzen';
import { eigenSchema } from './introspectie';
import { metAfwikkeling } from './bron/afwikkeling';
import { Deelbron } from './bron/deelbron';

/** What a request carries through the gateway: its caller and the signed token for the subgraphs. */
export interface Graafcontext {
  wie: Identiteit;
  token: string;
}

/** A part that answers operations: in process now, over HTTP elsewhere. */
export interface Uitvoerder {
  voerUit(opdracht: Opdracht): Promise<{ data?: unknown; errors?: readonly GraphQLError[] }>;
}

/** Only what a client may know of an error: Dutch sentence, place, and the known extensions. */
const toegestaan = [
  'code',
  'veld',
  'velden',
  'categorie',
  'bereik',
  'grondslag',
  'beleidsversie',
  'traceId',
  'doelen',
  'ontbreekt',
];

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
    const kaal = zonderSuggestie(fout.message).slice(0, grenzen.foutmelding);
    return { message: `De vraag klopt niet: ${kaal}`, ...plek, extensions: { code: 'ONGELDIGE_INVOER' } };
  }
  // The number of the trace that the operator sees; without traces one that stands in the log alone.
  const traceId = huidigSpoor() ?? randomBytes(16).toString('hex');
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
  houdThuis();
  const gevolgd = volgDelen(delen);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    experimental_approximateQueryPlanStoreMiB: grenzen.plangeheugen,
    queryPlannerConfig: { debug: { maxEvaluatedPlans: grenzen.plannen } },
    buildService: ({ name }) => {
      const deel = gevolgd.get(name);
      if (deel === undefined) throw new Error(`Subgraaf ${name} staat in de supergraaf maar is niet gestart.`);
      return new Deelbron(name, deel);
    },
  });
  const server = new ApolloServer<Graafcontext>({
    gateway: metAfwikkeling(gateway),
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    validationOptions: { maxErrors: 1, hideSuggestions: true },
    formatError: vormFout,
    plugins: [eenFoutPerVeld, eigenSchema(vormFout), waarnemer],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}
