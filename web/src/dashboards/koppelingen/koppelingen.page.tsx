import { useApolloClient } from '@apollo/client/react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import './koppelingen.css';
import { useCallback, useEffect, useState } from 'react';
import { graphql } from '../../gql';
import type { KoppelingenQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { AppLink } from '../../ui/app-link';
import { Page } from '../../ui/page';
import { Denied, Empty } from '../../ui/states';
import { Geheim } from './geheim';
import { Koppeling } from './koppeling';
import { NieuweKoppeling } from './nieuwe-koppeling';
import { weigerzin } from './woorden';

const KoppelingenVraag = graphql(`
  query Koppelingen {
    uitleg(veld: "Mutation.registreerWebhook") {
      bereik
      reden
    }
    webhooks {
      id
      naam
      adres
      soorten
      aangemaaktOp
      uitgezetOp
      uitgezetReden
      storingSinds
      bezorgingen {
        ...Bezorging
      }
      mislukt: bezorgingen(alleenMislukt: true) {
        ...Bezorging
      }
    }
  }
`);

graphql(`
  fragment Bezorging on Webhookbezorging {
    id
    soort
    onderwerp
    op
    status
    pogingen
    volgendePoging
    uitkomst
  }
`);

export type KoppelingRij = NonNullable<KoppelingenQuery['webhooks']>[number];

/** How often the page looks whether something that waits has gone. */
const kijkMs = 1500;

/** Where events of the own organisation go to: subscriptions, what arrived, and what did not. */
export default function KoppelingenPagina() {
  const vraag = useVraag(KoppelingenVraag);
  return (
    <Page
      title="Koppelingen"
      lead="Uw eigen systeem krijgt een seintje als er iets gebeurt. De gegevens haalt het zelf op."
    >
      <Antwoord vraag={vraag} wortel="webhooks" wat="de koppelingen" regels={8}>
        {({ uitleg, webhooks }) =>
          uitleg?.bereik === 'GEEN' ? (
            // Closed rows are absent: an empty list would read as if there were none.
            <Denied title="U kunt de koppelingen van uw organisatie nu niet beheren.">
              <Paragraph>
                {weigerzin(uitleg.reden)} <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
              </Paragraph>
            </Denied>
          ) : (
            <Beheer koppelingen={webhooks ?? []} />
          )
        }
      </Antwoord>
    </Page>
  );
}

function Beheer({ koppelingen }: { koppelingen: readonly KoppelingRij[] }) {
  const client = useApolloClient();
  const [geheim, zetGeheim] = useState<string | null>(null);
  // Straight into the cache, so that the page does not fall back to "loading".
  const ververs = useCallback(
    () =>
      client.query({ query: KoppelingenVraag, fetchPolicy: 'network-only' }).then(
        () => undefined,
        () => undefined,
      ),
    [client],
  );
  const wacht = koppelingen.some(({ bezorgingen }) =>
    bezorgingen?.some(({ status, pogingen }) => status === 'WACHT' && pogingen === 0),
  );
  useEffect(() => {
    if (!wacht) return undefined;
    const wekker = setInterval(() => void ververs(), kijkMs);
    return () => clearInterval(wekker);
  }, [wacht, ververs]);
  return (
    <div className="raster">
      {geheim !== null && <Geheim geheim={geheim} sluit={() => zetGeheim(null)} />}
      {koppelingen.length === 0 && (
        <Empty title="Uw organisatie heeft nog geen koppelingen.">
          <Paragraph>Leg hieronder het adres vast waar uw systeem gebeurtenissen ontvangt.</Paragraph>
        </Empty>
      )}
      {koppelingen.map((koppeling) => (
        <Koppeling key={koppeling.id} koppeling={koppeling} ververs={ververs} toonGeheim={zetGeheim} />
      ))}
      <NieuweKoppeling ververs={ververs} toonGeheim={zetGeheim} />
    </div>
  );
}
