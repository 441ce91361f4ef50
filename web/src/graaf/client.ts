import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { map } from 'rxjs';
import type { Doel } from '../gql/graphql';
import { leesFouten } from './fouten';
import { nieuwSpoor } from './spoor';
import { meldIngelogd, meldNietIngelogd } from './sessie';

const isNietIngelogd = (fout: unknown): boolean =>
  (ServerError.is(fout) && fout.statusCode === 401) ||
  (CombinedGraphQLErrors.is(fout) && leesFouten(fout.errors).some(({ code }) => code === 'NIET_INGELOGD'));

const bewaakSessie = new ErrorLink(({ error }) => {
  if (isNietIngelogd(error)) meldNietIngelogd();
});

const onthoudSessie = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((antwoord) => {
      if (antwoord.data) meldIngelogd();
      return antwoord;
    }),
  ),
);

/** Sends the id of a question instead of its text; the build gave every question one, and the gateway knows them all. */
const stuurKenmerk = new ApolloLink((operation, forward) => {
  const { __meta__: kenmerk } = operation.query as { __meta__?: { hash: string } };
  if (!kenmerk) throw new Error(`${operation.operationName} has no id: run "npm run generate"`);
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  operation.extensions['persistedQuery'] = { version: 1, sha256Hash: kenmerk.hash.replace(/^sha256:/, '') };
  return forward(operation);
});

const beginSpoor = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers }) => ({
    headers: { ...(headers as object | undefined), traceparent: nieuwSpoor() },
  }));
  return forward(operation);
});

/**
 * One client, with a cache of its own, per doel: what was read for one purpose can never show up under another.
 * Without a chosen doel the header stays away and the gateway reads BELEID_EN_MONITORING.
 */
export function maakClient(doel: Doel | null): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', ...(doel ? { verwerkingsdoel: doel } : {}) },
  });
  return new ApolloClient({
    link: ApolloLink.from([bewaakSessie, onthoudSessie, stuurKenmerk, beginSpoor, http]),
    cache: new InMemoryCache(),
  });
}
