import { ApolloProvider } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { AanmeldPagina } from './dashboards/aanmelden/aanmelden.page';
import type { Doel } from './gql/graphql';
import { maakClient } from './graaf/client';
import { useSessie } from './graaf/sessie';
import { bewaarDoel, bewaardDoel } from './ik/doelkeuze';
import { Binnen } from './kader/binnen';
import { DemoBalk } from './kader/demo-balk';

/** Outside: log in. Inside: everything under one doel, with a client (and cache) that ends when the doel changes. */
export function App() {
  const sessie = useSessie();
  const [doel, zetDoel] = useState(bewaardDoel);
  const client = useMemo(() => maakClient(doel), [doel]);
  const kiesDoel = (nieuw: Doel | null): void => {
    bewaarDoel(nieuw);
    zetDoel(nieuw);
  };
  return (
    <>
      <DemoBalk />
      {sessie === 'afgemeld' || sessie === 'verlopen' ? (
        <AanmeldPagina verlopen={sessie === 'verlopen'} />
      ) : (
        <ApolloProvider client={client}>
          <Binnen doel={doel} kiesDoel={kiesDoel} />
        </ApolloProvider>
      )}
    </>
  );
}
