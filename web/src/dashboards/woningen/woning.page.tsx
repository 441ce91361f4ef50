import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
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
import { useIk } from '../../ik/ik';
import { magToewijzen } from '../kandidaten/mag-toewijzen';
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

/** A value, or why it is not there: closed is told apart from unknown. */
type Lees = (veld: keyof Woning, waarde: ReactNode) => ReactNode;

const Ligging = ({ woning, lees }: { woning: Woning; lees: Lees }) => (
  <Panel title="Woning">
    <Facts
      entries={[
        ['Soort', lees('soort', woning.soort && soortnaam[woning.soort])],
        ['Eigenaar', lees('eigenaar', woning.eigenaar?.naam)],
        ['Wijk', lees('wijk', woning.wijk?.naam)],
        ['Buurt', lees('buurt', woning.buurt?.naam)],
        ['Bouwjaar', lees('bouwjaar', woning.bouwjaar)],
        ['Oppervlakte', lees('oppervlakte', woning.oppervlakte && `${woning.oppervlakte} m²`)],
        ['Kamers', lees('kamers', woning.kamers)],
        ['Energielabel', lees('energielabel', woning.energielabel)],
        ['Zelfstandig', jaNee(woning.zelfstandig)],
        ['Levensloopbestendig', jaNee(woning.levensloopbestendig)],
        ['Geclusterd', jaNee(woning.geclusterd)],
        ['Flexwoning', jaNee(woning.flexwoning)],
      ]}
    />
  </Panel>
);

const Verhuur = ({ woning, lees }: { woning: Woning; lees: Lees }) => (
  <Panel title="Verhuur en staat">
    <Facts
      entries={[
        ['Status', lees('status', woning.status && statusnaam[woning.status])],
        ['Gebruik', lees('gebruik', woning.gebruik && gebruiknaam[woning.gebruik])],
        ['Kale huur', lees('kaleHuur', woning.kaleHuur === null ? null : `${formatEuro(woning.kaleHuur)} per maand`)],
        [
          'Streefhuur',
          lees('streefhuur', woning.streefhuur === null ? null : `${formatEuro(woning.streefhuur)} per maand`),
        ],
        ['Prijsklasse', lees('huurprijsklasse', woning.huurprijsklasse && klassenaam[woning.huurprijsklasse])],
        ['In de kernvoorraad', lees('inKernvoorraad', jaNee(woning.inKernvoorraad))],
        ['Conditie (1 is goed, 6 is slecht)', lees('conditie', woning.conditie)],
        ['BAG-nummer', lees('bagId', woning.bagId)],
      ]}
    />
  </Panel>
);

/** One dwelling with everything the caller may read of it. */
export default function WoningPagina() {
  const { id = '' } = useParams();
  const { ik } = useIk();
  const vraag = useVraag(WoningVraag, { variabelen: { id } });
  const woning = vraag.staat === 'beantwoord' ? vraag.gegevens.woning : null;
  const lees: Lees = (veld, waarde) =>
    vraag.staat === 'beantwoord' && vraag.fouten.some((fout) => fout.veld === `Woning.${veld}`)
      ? 'voor u gesloten'
      : waarde;
  return (
    <Page title={woning ? adresregel(woning.adres) : 'Woning'}>
      <Antwoord vraag={vraag} wortel="woning" wat="deze woning" regels={10}>
        {(gegevens) =>
          gegevens.woning ? (
            <div className="raster raster--twee">
              <Ligging woning={gegevens.woning} lees={lees} />
              <Verhuur woning={gegevens.woning} lees={lees} />
            </div>
          ) : (
            <Empty title="Deze woning is niet gevonden.">
              <Paragraph>Zij bestaat niet, of u mag haar niet zien.</Paragraph>
            </Empty>
          )
        }
      </Antwoord>
      {woning && magToewijzen(ik) && (
        <p>
          <AppLink to={`/kandidaten/${id}`}>Bekijk de kandidaten en toewijzingen</AppLink>
        </p>
      )}
      <p>
        <AppLink to="/woningen">Zoek een andere woning</AppLink>
      </p>
    </Page>
  );
}
