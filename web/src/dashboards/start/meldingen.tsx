import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { Badge } from '../../ui/badge';
import { DataTable } from '../../ui/data-table';
import { formatDay } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { toonZin } from './toon.zin';
import { meldingsoort, termijnstatus } from './woorden';

const MeldingenVraag = graphql(`
  query StartMeldingen {
    meldingen(first: 10) {
      totalCount
      edges {
        node {
          id
          soort
          ontvangenOp
          termijn
          wijk {
            code
            naam
          }
        }
      }
    }
  }
`);

/** Reports in the caller's own wijken (L5): how long each has been waiting stands in words. */
export function Meldingen() {
  const vraag = useVraag(MeldingenVraag);
  return (
    <Panel title="Meldingen">
      <Antwoord vraag={vraag} wortel="meldingen" wat="de meldingen">
        {({ meldingen }) =>
          !meldingen || meldingen.edges.length === 0 ? (
            <Empty title="Er zijn geen meldingen voor u." />
          ) : (
            <>
              <DataTable
                stack
                caption={toonZin(meldingen.edges.length, meldingen.totalCount, 'melding', 'meldingen')}
                rows={meldingen.edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Soort', cell: ({ soort }) => (soort ? meldingsoort[soort] : 'Onbekend') },
                  { header: 'Wijk', cell: ({ wijk }) => wijk?.naam ?? 'onbekend' },
                  {
                    header: 'Ontvangen',
                    cell: ({ ontvangenOp }) => (ontvangenOp ? formatDay(ontvangenOp) : 'onbekend'),
                  },
                  {
                    header: 'Reactie',
                    cell: ({ termijn }) =>
                      termijn && (
                        <Badge tone={termijn === 'OP_TIJD' ? 'good' : 'attention'}>{termijnstatus[termijn]}</Badge>
                      ),
                  },
                ]}
              />
              <Exporteren lijst="meldingen" wat="Meldingen" personen />
            </>
          )
        }
      </Antwoord>
    </Panel>
  );
}
