import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { formatDay } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { toonZin } from './toon.zin';
import { signaalsoort, signaalstatus } from './woorden';

const SignalenVraag = graphql(`
  query StartSignalen {
    signalen(first: 10) {
      totalCount
      edges {
        node {
          id
          soort
          gemeldOp
          status
          wijk {
            code
            naam
          }
        }
      }
    }
  }
`);

/** Signals that this rol raised, or that were referred to it (Z6). */
export function Signalen() {
  const vraag = useVraag(SignalenVraag);
  return (
    <Panel title="Signalen">
      <Antwoord vraag={vraag} wortel="signalen" wat="de signalen">
        {({ signalen }) =>
          !signalen || signalen.edges.length === 0 ? (
            <Empty title="Er zijn geen signalen van u of voor u." />
          ) : (
            <>
              <DataTable
                stack
                caption={toonZin(signalen.edges.length, signalen.totalCount, 'signaal', 'signalen')}
                rows={signalen.edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Soort', cell: ({ soort }) => (soort ? signaalsoort[soort] : 'Onbekend') },
                  { header: 'Wijk', cell: ({ wijk }) => wijk?.naam ?? 'niet vermeld' },
                  { header: 'Gemeld', cell: ({ gemeldOp }) => (gemeldOp ? formatDay(gemeldOp) : 'onbekend') },
                  { header: 'Status', cell: ({ status }) => (status ? signaalstatus[status] : 'onbekend') },
                ]}
              />
              <Exporteren lijst="signalen" wat="Signalen" personen />
            </>
          )
        }
      </Antwoord>
    </Panel>
  );
}
