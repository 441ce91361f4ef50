import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { WoningQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { formatEuro } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { adresregel } from './adres';
import { klassenaam } from '../woningvoorraad/woorden';
import { gebruiknaam, jaNee, soortnaam, statusnaam } from './woorden';

const WoningVraag = graphql(`
  query Woning($id: ID!) {
    woning(id: $id) {
      id
      bagId
      adres {
        straat
        huisnummer
        toevoeging
        postcode
        plaats
      }
      wijk {
        code
        naam
      }
      buurt {
        code
        naam
      }
      eigenaar {
        id
        naam
      }
      soort
      bouwjaar
      oppervlakte
      kamers
      energielabel
      zelfstandig
      gebruik
      inKernvoorraad
      kaleHuur
      streefhuur
      huurprijsklasse
      levensloopbestendig
      geclusterd
      flexwoning
      conditie
      status
    }
  }
`);

type Woning = NonNullable<WoningQuery['woning']>;

const Ligging = ({ woning }: { woning: Woning }) => (
  <Panel title="Woning">
    <Facts
      entries={[
        ['Soort', woning.soort && soortnaam[woning.soort]],
        ['Eigenaar', woning.eigenaar?.naam],
        ['Wijk', woning.wijk?.naam],
        ['Buurt', woning.buurt?.naam],
        ['Bouwjaar', woning.bouwjaar],
        ['Oppervlakte', woning.oppervlakte && `${woning.oppervlakte} m²`],
        ['Kamers', woning.kamers],
        ['Energielabel', woning.energielabel],
        ['Zelfstandig', jaNee(woning.zelfstandig)],
        ['Levensloopbestendig', jaNee(woning.levensloopbestendig)],
        ['Geclusterd', jaNee(woning.geclusterd)],
        ['Flexwoning', jaNee(woning.flexwoning)],
      ]}
    />
  </Panel>
);

const Verhuur = ({ woning }: { woning: Woning }) => (
  <Panel title="Verhuur en staat">
    <Facts
      entries={[
        ['Status', woning.status && statusnaam[woning.status]],
        ['Gebruik', woning.gebruik && gebruiknaam[woning.gebruik]],
        ['Kale huur', woning.kaleHuur === null ? null : `${formatEuro(woning.kaleHuur)} per maand`],
        ['Streefhuur', woning.streefhuur === null ? null : `${formatEuro(woning.streefhuur)} per maand`],
        ['Prijsklasse', woning.huurprijsklasse && klassenaam[woning.huurprijsklasse]],
        ['In de kernvoorraad', jaNee(woning.inKernvoorraad)],
        ['Conditie (1 is goed, 6 is slecht)', woning.conditie],
        ['BAG-nummer', woning.bagId],
      ]}
    />
  </Panel>
);

/** One dwelling with everything the caller may read of it. */
export default function WoningPagina() {
  const { id = '' } = useParams();
  const vraag = useVraag(WoningVraag, { variabelen: { id } });
  const woning = vraag.staat === 'beantwoord' ? vraag.gegevens.woning : null;
  return (
    <Page title={woning ? adresregel(woning.adres) : 'Woning'}>
      <Antwoord vraag={vraag} wortel="woning" wat="deze woning" regels={10}>
        {(gegevens) =>
          gegevens.woning ? (
            <div className="raster raster--twee">
              <Ligging woning={gegevens.woning} />
              <Verhuur woning={gegevens.woning} />
            </div>
          ) : (
            <Empty title="Deze woning is niet gevonden.">
              <Paragraph>Zij bestaat niet, of u mag haar niet zien.</Paragraph>
            </Empty>
          )
        }
      </Antwoord>
      <p>
        <AppLink to="/woningen">Zoek een andere woning</AppLink>
      </p>
    </Page>
  );
}
