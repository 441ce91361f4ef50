import { useApolloClient } from '@apollo/client/react';
import './parameters.css';
import { graphql } from '../../gql';
import type { ParametersQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { bereikVan, useIk } from '../../ik/ik';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { NieuwVoorstel } from './nieuw-voorstel';
import { Thema } from './thema';
import { Voorstellen } from './voorstellen';
import { leesSleutels } from './sleutels';
import { themas } from './woorden';

const ParametersVraag = graphql(`
  query Parameters {
    voorstellen: uitleg(veld: "Mutation.stelParameterVoor") {
      bereik
    }
    beslissen: uitleg(veld: "Mutation.keurParameterGoed") {
      bereik
    }
    parameters {
      id
      code
      thema
      naam
      omschrijving
      eenheid
      keuzes
      sleutelsoort
      sleutel
      geldigheid
      grond
      geldend {
        ...Waarde
      }
      komend {
        ...Waarde
      }
      geschiedenis {
        ...Waarde
        vastgelegdOp
        vastgelegdRol
        vervangenOp
        vastgelegdDoor {
          id
          naam
        }
      }
    }
    parametervoorstellen {
      id
      code
      naam
      sleutel
      waarde
      geldigVan
      geldigTot
      bron
      toelichting
      ingediendOp
      ingediendRol
      vanMij
    }
    wijken {
      code
      naam
    }
    partners {
      id
      naam
    }
  }
`);

graphql(`
  fragment Waarde on Parameterwaarde {
    id
    waarde
    getal
    geldigVan
    geldigTot
    bron
    landelijk
  }
`);

export type ParameterRij = NonNullable<ParametersQuery['parameters']>[number];
export type VoorstelRij = NonNullable<ParametersQuery['parametervoorstellen']>[number];

/** With which limits, norms and totals the platform computes, since when, and who may change them with four eyes. */
export default function ParametersPagina() {
  const { ik } = useIk();
  const vraag = useVraag(ParametersVraag);
  const client = useApolloClient();
  const ververs = (): Promise<void> =>
    client.query({ query: ParametersVraag, fetchPolicy: 'network-only' }).then(
      () => undefined,
      () => undefined,
    );
  /** Every figure can follow from a parameter: after a decision nothing that was read before still holds. */
  const vergeet = (): Promise<void> =>
    client.resetStore().then(
      () => undefined,
      () => undefined,
    );
  return (
    <Page
      title="Parameters"
      lead="Met deze grenzen, normen en aantallen rekent het platform. Een wijziging geldt pas als een ander haar goedkeurt."
    >
      <Antwoord vraag={vraag} wortel="parameters" wat="de parameters" regels={10}>
        {({ parameters, parametervoorstellen, voorstellen, beslissen, wijken, partners }) => {
          const sleutels = leesSleutels(wijken ?? [], partners ?? []);
          return (
            <div className="raster">
              {bereikVan(ik, 'PARTNER') !== 'GEEN' && (
                <Voorstellen
                  voorstellen={parametervoorstellen ?? []}
                  parameters={parameters ?? []}
                  sleutels={sleutels}
                  magBeslissen={beslissen !== null && beslissen.bereik !== 'GEEN'}
                  ververs={ververs}
                  vergeet={vergeet}
                />
              )}
              {voorstellen !== null && voorstellen.bereik !== 'GEEN' && (
                <NieuwVoorstel parameters={parameters ?? []} sleutels={sleutels} ververs={ververs} />
              )}
              {parameters?.length === 0 && <Empty title="Er zijn nog geen parameters." />}
              {(Object.keys(themas) as (keyof typeof themas)[]).map((thema) => (
                <Thema
                  key={thema}
                  thema={thema}
                  parameters={(parameters ?? []).filter((p) => p.thema === thema)}
                  sleutels={sleutels}
                />
              ))}
            </div>
          );
        }}
      </Antwoord>
    </Page>
  );
}
