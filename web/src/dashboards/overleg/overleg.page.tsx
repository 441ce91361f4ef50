import { useApolloClient } from '@apollo/client/react';
import './overleg.css';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { OverleggenQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { bereikVan, useIk } from '../../ik/ik';
import { AppLink } from '../../ui/app-link';
import { Choice } from '../../ui/field';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Denied, Empty } from '../../ui/states';
import { Agendalinks } from './agendalinks';
import { ExtraOverleg } from './extra-overleg';
import { Overlegregel } from './overlegregel';
import { Tellers } from './tellers';
import { beheertOverleg } from './woorden';

const OverleggenVraag = graphql(`
  query Overleggen($van: Date, $tot: Date, $jaar: Int) {
    uitleg(veld: "Mutation.planOverleg") {
      bereik
    }
    overlegtellers(jaar: $jaar) {
      regel
      naam
      jaar
      minimum
      gehouden
      gepland
    }
    overleggen(van: $van, tot: $tot) {
      id
      naam
      toelichting
      bron
      soort
      jaar
      extra
      verlopen
      cyclus
      termijn
      geplandOp
      gehoudenOp
      opTijd
      verslag
      vervallenReden
      status
      deelnemers {
        id
        naam
      }
      verantwoordelijken {
        id
        naam
      }
      agendaDoor {
        id
        naam
      }
      verslagDoor {
        id
        naam
      }
    }
  }
`);

export type OverlegRij = NonNullable<OverleggenQuery['overleggen']>[number];
export type Teller = NonNullable<OverleggenQuery['overlegtellers']>[number];

/** The yearly cycle of the agreements: what is due, when it is planned, who prepares it and what was held. */
export default function OverlegPagina() {
  const { ik } = useIk();
  return (
    <Page title="Overleg" lead="De jaarcyclus van de prestatieafspraken: termijnen, overleggen en wie ze voorbereidt.">
      {bereikVan(ik, 'PARTNER') === 'GEEN' ? (
        <Denied title="U ziet de overleggen van de partners hier niet.">
          <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
        </Denied>
      ) : (
        <Cyclus />
      )}
    </Page>
  );
}

function Cyclus() {
  const { ik } = useIk();
  const client = useApolloClient();
  const [zoek, zetZoek] = useSearchParams();
  const gekozen = /^\d{4}$/.test(zoek.get('jaar') ?? '') ? Number(zoek.get('jaar')) : null;
  const variabelen =
    gekozen === null
      ? { van: null, tot: null, jaar: null }
      : { van: `${gekozen}-01-01`, tot: `${gekozen}-12-31`, jaar: gekozen };
  const vraag = useVraag(OverleggenVraag, { variabelen });
  const ververs = useCallback(
    () =>
      client.query({ query: OverleggenVraag, variables: variabelen, fetchPolicy: 'network-only' }).then(
        () => undefined,
        () => undefined,
      ),
    [client, gekozen],
  );
  return (
    <>
      <Antwoord vraag={vraag} wortel="overleggen" wat="de overleggen" regels={12}>
        {({ uitleg, overleggen, overlegtellers }) => {
          const jaar = gekozen ?? overlegtellers?.[0]?.jaar ?? null;
          const magWijzigen = uitleg?.bereik !== 'GEEN';
          return (
            <>
              {jaar !== null && (
                <Choice
                  label="Jaar"
                  value={String(jaar)}
                  onChange={({ target }) => zetZoek({ jaar: target.value }, { replace: true })}
                  options={jaren(jaar).map((keuze) => ({ value: String(keuze), text: String(keuze) }))}
                />
              )}
              {!overleggen || overleggen.length === 0 ? (
                <Empty title="Voor dit jaar zijn er geen overleggen of termijnen." />
              ) : (
                <div className="raster">
                  <Tellers tellers={overlegtellers ?? []}>
                    {magWijzigen && (
                      <ExtraOverleg
                        tellers={overlegtellers ?? []}
                        overleggen={overleggen}
                        partner={ik.partner.id}
                        ververs={ververs}
                      />
                    )}
                  </Tellers>
                  <Panel title={`Overleggen en termijnen in ${jaar ?? 'dit jaar'}`}>
                    {overleggen.some(({ verlopen }) => verlopen) && (
                      <p className="klein">
                        De cyclus van “{overleggen[0]?.cyclus}” is afgelopen. Zij loopt door tot er een opvolger is.
                      </p>
                    )}
                    <ol className="overleg__lijst">
                      {overleggen.map((overleg) => (
                        <Overlegregel
                          key={overleg.id}
                          overleg={overleg}
                          wijzigbaar={
                            magWijzigen && overleg.deelnemers?.some(({ id }) => id === ik.partner.id) === true
                          }
                          ververs={ververs}
                        />
                      ))}
                    </ol>
                  </Panel>
                </div>
              )}
            </>
          );
        }}
      </Antwoord>
      {beheertOverleg(ik.rol) && <Agendalinks />}
    </>
  );
}

/** The year that is shown with those around it. */
const jaren = (jaar: number): number[] => [2, 1, 0, -1, -2, -3].map((afstand) => jaar + afstand);
