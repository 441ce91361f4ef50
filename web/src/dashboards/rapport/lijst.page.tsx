import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { AppLink } from '../../ui/app-link';
import { Badge } from '../../ui/badge';
import { DataTable } from '../../ui/data-table';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { halfjaarnaam } from './woorden';

const RapportenVraag = graphql(`
  query Rapporten {
    overlegtellers {
      jaar
    }
    rapporten {
      id
      jaar
      halfjaar
      ondertekendOp
    }
  }
`);

const hoeveelJaar = 4;

/** Which half-years there are, and which reports are signed. */
export default function RapportenPagina() {
  const vraag = useVraag(RapportenVraag);
  return (
    <Page title="Rapport" lead="Elk halfjaar rapporteert de gemeente over de prestatieafspraken.">
      <Antwoord vraag={vraag} wortel="overlegtellers" wat="de halfjaarrapporten" regels={8}>
        {({ overlegtellers, rapporten }) => {
          const ditJaar = overlegtellers?.[0]?.jaar ?? rapporten?.[0]?.jaar ?? new Date().getFullYear();
          const halfjaren = Array.from({ length: hoeveelJaar }, (_, i) => ditJaar - i).flatMap((jaar) => [
            `${jaar}-2`,
            `${jaar}-1`,
          ]);
          return (
            <Panel title="Halfjaren">
              <DataTable
                stack
                caption="Rapporten per halfjaar, nieuwste eerst"
                captionHidden
                rows={halfjaren}
                rowKey={(halfjaar) => halfjaar}
                columns={[
                  {
                    header: 'Halfjaar',
                    cell: (halfjaar) => <AppLink to={`/rapport/${halfjaar}`}>{halfjaarnaam(halfjaar)}</AppLink>,
                  },
                  {
                    header: 'Stand',
                    cell: (halfjaar) => {
                      const rapport = rapporten?.find((r) => `${r.jaar}-${r.halfjaar}` === halfjaar);
                      return rapport ? (
                        <Badge tone="good">
                          ondertekend{rapport.ondertekendOp && ` op ${formatDay(rapport.ondertekendOp)}`}
                        </Badge>
                      ) : (
                        <Badge>concept</Badge>
                      );
                    },
                  },
                ]}
              />
            </Panel>
          );
        }}
      </Antwoord>
    </Page>
  );
}
