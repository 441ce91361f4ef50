import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useApolloClient } from '@apollo/client/react';
import './kandidaten.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { KandidatenQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { useIk } from '../../ik/ik';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { formatEuro } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { adresregel } from '../woningen/adres';
import { soortnaam, statusnaam } from '../woningen/woorden';
import { Gesloten } from './gesloten';
import { Rangorde } from './rangorde';
import { Reactie } from './reactie';
import { Toewijzingen } from './toewijzingen';
import { WijsToe } from './wijs-toe';
import { magToewijzen } from './mag-toewijzen';

const KandidatenVraag = graphql(`
  query Kandidaten($woning: ID!) {
    vandaag: voorraad {
      peildatum
    }
    woning(id: $woning) {
      id
      versie
      status
      soort
      kamers
      kaleHuur
      adres {
        straat
        huisnummer
        toevoeging
        postcode
        plaats
      }
      toewijzingen {
        id
        datum
        status
        versie
        eindeHuur
        grondslag
        vervangt
      }
    }
    kandidaten(woning: $woning) {
      id
      plaats
      redenen
      wachttijdMaanden
      passend
      passendReden
      inkomenstoets
      inkomenstoetsReden
      inkomensgroep
      statushouder
      huishouden {
        grootte
        samenstelling
        ouderenhuishouden
      }
    }
  }
`);

export type Woning = NonNullable<KandidatenQuery['woning']>;

/** Who may have this dwelling, in which order and why; and the allocation itself. */
export default function KandidatenPagina() {
  const { id = '' } = useParams();
  const { ik } = useIk();
  const client = useApolloClient();
  const mag = magToewijzen(ik);
  const vraag = useVraag(KandidatenVraag, { variabelen: { woning: id }, wacht: !mag });
  const [gekozen, kies] = useState<string | null>(null);
  const [gedaan, meld] = useState<string | null>(null);
  const woning = vraag.staat === 'beantwoord' ? vraag.gegevens.woning : null;
  const klaar = (zin: string): void => {
    kies(null);
    meld(zin);
    const ververs = (): void =>
      void client
        .query({ query: KandidatenVraag, variables: { woning: id }, fetchPolicy: 'network-only' })
        .catch(() => undefined);
    // In place: a form that somebody opens meanwhile stays open.
    ververs();
    // Whether the dwelling is empty follows from a message, a moment later.
    setTimeout(ververs, 1500);
  };
  return (
    <Page title={woning ? `Kandidaten voor ${adresregel(woning.adres)}` : 'Kandidaten'}>
      <p role="status" className={gedaan ? 'kandidaten__gedaan' : undefined}>
        {gedaan}
      </p>
      {mag ? (
        <Antwoord vraag={vraag} wortel="woning" wat="deze woning" regels={10}>
          {({ woning, kandidaten, vandaag }) => {
            if (!woning || woning.versie === null)
              return (
                <Empty title="Deze woning is niet gevonden.">
                  <Paragraph>Zij bestaat niet, of zij is niet van uw organisatie.</Paragraph>
                </Empty>
              );
            const kandidaat = kandidaten?.find((een) => een.id === gekozen);
            return (
              <div className="raster">
                <DezeWoning woning={woning} />
                {kandidaat && (
                  <WijsToe
                    key={kandidaat.id}
                    woning={woning}
                    kandidaat={kandidaat}
                    vandaag={vandaag?.peildatum ?? ''}
                    klaar={klaar}
                    sluit={() => kies(null)}
                  />
                )}
                <Panel title="Volgorde">
                  <Rangorde
                    kandidaten={kandidaten ?? []}
                    leeg={woning.status === 'LEEG'}
                    gekozen={gekozen}
                    kies={kies}
                  />
                  {ik.doel === 'WOONRUIMTEVERDELING' && woning.status === 'LEEG' && (
                    <Reactie woning={woning.id} vandaag={vandaag?.peildatum ?? ''} klaar={klaar} />
                  )}
                </Panel>
                <Toewijzingen woning={woning} klaar={klaar} />
              </div>
            );
          }}
        </Antwoord>
      ) : (
        <Gesloten />
      )}
      <p>
        <AppLink to="/kandidaten">Kies een andere lege woning</AppLink>
      </p>
    </Page>
  );
}

const DezeWoning = ({ woning }: { woning: Woning }) => (
  <Panel title="Woning">
    <Facts
      entries={[
        ['Status', woning.status && statusnaam[woning.status]],
        ['Soort', woning.soort && soortnaam[woning.soort]],
        ['Kamers', woning.kamers],
        ['Kale huur', woning.kaleHuur === null ? null : `${formatEuro(woning.kaleHuur)} per maand`],
        ['Alle gegevens', <AppLink to={`/woningen/${woning.id}`}>Bekijk de woning</AppLink>],
      ]}
    />
  </Panel>
);
