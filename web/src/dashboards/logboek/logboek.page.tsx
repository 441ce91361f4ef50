import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { bereikVan, useIk } from '../../ik/ik';
import { doelnaam, rolnaam } from '../../ik/woorden';
import { AppLink } from '../../ui/app-link';
import { DataTable } from '../../ui/data-table';
import { formatMoment } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Denied, Empty } from '../../ui/states';
import { watZin } from './wat.zin';

const LogboekVraag = graphql(`
  query Logboek($after: String) {
    logboek(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          naam
          begin
          rol
          doel
          velden
          reden
          betrokkene
          partner {
            id
            naam
          }
        }
      }
    }
  }
`);

/** Who looked at which personal data, for which doel: names of fields, never their values (A11). */
export default function LogboekPagina() {
  const { ik } = useIk();
  return (
    <Page title="Wie keek mee?" lead="Elke keer dat iemand persoonsgegevens bekijkt of verandert, staat dat hier.">
      {bereikVan(ik, 'VERANTWOORDING') === 'GEEN' ? (
        // Closed rows are absent: an empty list would read as if nobody ever looked.
        <Denied title="U kunt het logboek nu niet bekijken.">
          <Paragraph>
            {ik.doelen.includes('TOEZICHT')
              ? `Kies bovenaan het doel ‘${doelnaam.TOEZICHT}’.`
              : 'Dat mogen alleen de functionaris gegevensbescherming en de privacycontactpersoon van uw organisatie.'}{' '}
            <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
          </Paragraph>
        </Denied>
      ) : (
        <Logboek />
      )}
    </Page>
  );
}

function Logboek() {
  /** Cursors of the pages before this one; the last is where this page begins. */
  const [spoor, zetSpoor] = useState<readonly string[]>([]);
  const vraag = useVraag(LogboekVraag, { variabelen: { after: spoor.at(-1) ?? null } });
  return (
    <Panel title="Logboek">
      <Antwoord vraag={vraag} wortel="logboek" wat="het logboek" regels={10}>
        {({ logboek }) =>
          !logboek || logboek.edges.length === 0 ? (
            <Empty title="Er zijn nog geen verwerkingen vastgelegd." />
          ) : (
            <>
              <DataTable
                stack
                caption={`Bladzijde ${spoor.length + 1}, nieuwste eerst`}
                rows={logboek.edges.map(({ node, cursor }) => ({ ...node, cursor }))}
                rowKey={({ cursor }) => cursor}
                columns={[
                  { header: 'Wanneer', cell: ({ begin }) => begin && formatMoment(begin) },
                  {
                    header: 'Wie',
                    cell: ({ rol, partner }) => `${rol ? rolnaam(rol) : 'onbekend'}, ${partner?.naam ?? 'onbekend'}`,
                  },
                  { header: 'Waarvoor', cell: ({ doel }) => doel && doelnaam[doel] },
                  {
                    header: 'Wat',
                    cell: ({ naam, velden, reden }) => watZin(naam, velden ?? [], reden),
                  },
                  { header: 'Over wie', cell: ({ betrokkene }) => betrokkene ?? 'niet vermeld' },
                ]}
              />
              <div className="rij niet-afdrukken">
                {spoor.length > 0 && (
                  <Button purpose="secondary" onClick={() => zetSpoor(spoor.slice(0, -1))}>
                    Vorige
                  </Button>
                )}
                {logboek.pageInfo.hasNextPage && logboek.pageInfo.endCursor && (
                  <Button purpose="secondary" onClick={() => zetSpoor([...spoor, logboek.pageInfo.endCursor ?? ''])}>
                    Volgende
                  </Button>
                )}
              </div>
              <Exporteren lijst="logboek" wat="Logboek" personen />
            </>
          )
        }
      </Antwoord>
    </Panel>
  );
}
