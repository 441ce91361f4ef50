import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { toonZin } from './toon.zin';
import { dossierniveau, dossierstatus } from './woorden';

const DossiersVraag = graphql(`
  query StartDossiers {
    dossiers(first: 10) {
      totalCount
      edges {
        node {
          id
          niveau
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

/** Dossiers of the own organisation, or shared with it and still running (A5). */
export function Dossiers() {
  const vraag = useVraag(DossiersVraag);
  return (
    <Panel title="Dossiers">
      <Antwoord vraag={vraag} wortel="dossiers" wat="de dossiers">
        {({ dossiers }) =>
          !dossiers || dossiers.edges.length === 0 ? (
            <Empty title="Er zijn geen dossiers van u of met u gedeeld." />
          ) : (
            <>
              <DataTable
                stack
                caption={toonZin(dossiers.edges.length, dossiers.totalCount, 'dossier', 'dossiers')}
                rows={dossiers.edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Gaat over', cell: ({ niveau }) => (niveau ? dossierniveau[niveau] : 'Onbekend') },
                  { header: 'Wijk', cell: ({ wijk }) => wijk?.naam ?? 'onbekend' },
                  { header: 'Status', cell: ({ status }) => (status ? dossierstatus[status] : 'onbekend') },
                ]}
              />
              <Exporteren lijst="dossiers" wat="Dossiers" personen />
            </>
          )
        }
      </Antwoord>
    </Panel>
  );
}
