import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { useIk } from '../../ik/ik';
import { AppLink } from '../../ui/app-link';
import { DataTable } from '../../ui/data-table';
import { formatEuro, plural } from '../../ui/format';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { adresregel } from '../woningen/adres';
import { soortnaam } from '../woningen/woorden';
import { Gesloten } from './gesloten';
import { magToewijzen } from './mag-toewijzen';

const LeegstandVraag = graphql(`
  query Leegstand($eigenaar: ID!) {
    woningen(filter: { status: LEEG, eigenaar: $eigenaar }, first: 100) {
      totalCount
      edges {
        node {
          id
          soort
          kamers
          kaleHuur
          wijk {
            code
            naam
          }
          adres {
            straat
            huisnummer
            toevoeging
            postcode
            plaats
          }
        }
      }
    }
  }
`);

/** The empty dwellings of the own corporatie: where there is somebody to choose. */
export default function LeegstandPagina() {
  const { ik } = useIk();
  const mag = magToewijzen(ik);
  const vraag = useVraag(LeegstandVraag, { variabelen: { eigenaar: ik.partner.id }, wacht: !mag });
  return (
    <Page title="Kandidaten" lead="Kies een lege woning om te zien wie ervoor in aanmerking komt.">
      {mag ? (
        <Antwoord vraag={vraag} wortel="woningen" wat="uw lege woningen" regels={8}>
          {({ woningen }) =>
            !woningen || woningen.edges.length === 0 ? (
              <Empty title="Uw organisatie heeft nu geen lege woningen.">
                <Paragraph>Zodra een woning leeg is gemeld, staat zij hier.</Paragraph>
              </Empty>
            ) : (
              <DataTable
                caption={`${woningen.totalCount} lege ${plural(woningen.totalCount, 'woning', 'woningen')}`}
                columns={[
                  {
                    header: 'Woning',
                    cell: ({ node }) => <AppLink to={`/kandidaten/${node.id}`}>{adresregel(node.adres)}</AppLink>,
                  },
                  { header: 'Wijk', cell: ({ node }) => node.wijk?.naam },
                  { header: 'Soort', cell: ({ node }) => node.soort && soortnaam[node.soort] },
                  { header: 'Kamers', numeric: true, cell: ({ node }) => node.kamers ?? 'niet bekend' },
                  {
                    header: 'Kale huur',
                    numeric: true,
                    cell: ({ node }) => (node.kaleHuur === null ? 'niet bekend' : formatEuro(node.kaleHuur)),
                  },
                ]}
                rows={woningen.edges}
                rowKey={({ node }) => node.id}
                stack
              />
            )
          }
        </Antwoord>
      ) : (
        <Gesloten />
      )}
    </Page>
  );
}
