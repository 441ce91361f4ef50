import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { doelnaam } from '../../ik/woorden';
import { Badge } from '../../ui/badge';
import { DataTable } from '../../ui/data-table';
import { formatDay, formatList } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';

const ConvenantenVraag = graphql(`
  query Convenanten {
    convenanten {
      id
      naam
      vanKracht
      geldigVan
      geldigTot
      doelen
      partijen {
        id
        naam
      }
    }
  }
`);

/** Who agreed to share with whom, for which doel, from when to when. */
export default function ConvenantenPagina() {
  const vraag = useVraag(ConvenantenVraag);
  return (
    <Page title="Convenanten" lead="Partners delen gegevens alleen zolang hun convenant loopt.">
      <Panel title="Alle convenanten">
        <Antwoord vraag={vraag} wortel="convenanten" wat="de convenanten" regels={8}>
          {({ convenanten }) =>
            !convenanten || convenanten.length === 0 ? (
              <Empty title="Er zijn geen convenanten die u mag zien." />
            ) : (
              <>
                <DataTable
                  stack
                  caption="Convenanten met hun partijen en looptijd"
                  captionHidden
                  rows={convenanten}
                  rowKey={({ id }) => id}
                  columns={[
                    { header: 'Convenant', cell: ({ naam }) => naam },
                    {
                      header: 'Nu',
                      cell: ({ vanKracht }) => (
                        <Badge tone={vanKracht ? 'good' : 'neutral'}>
                          {vanKracht ? 'van kracht' : 'niet van kracht'}
                        </Badge>
                      ),
                    },
                    {
                      header: 'Doelen',
                      cell: ({ doelen }) => formatList((doelen ?? []).map((doel) => doelnaam[doel])),
                    },
                    {
                      header: 'Partijen',
                      cell: ({ partijen }) => formatList((partijen ?? []).map((partij) => partij.naam ?? partij.id)),
                    },
                    {
                      header: 'Looptijd',
                      cell: ({ geldigVan, geldigTot }) =>
                        `${geldigVan ? `vanaf ${formatDay(geldigVan)}` : 'begin onbekend'}${geldigTot ? ` tot ${formatDay(geldigTot)}` : ', zonder einddatum'}`,
                    },
                  ]}
                />
                <p className="klein">
                  <Exporteren lijst="convenanten" wat="Convenanten" />
                </p>
              </>
            )
          }
        </Antwoord>
      </Panel>
    </Page>
  );
}
