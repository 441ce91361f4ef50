import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { bereikVan, useIk } from '../../ik/ik';
import { doelnaam } from '../../ik/woorden';
import { AppLink } from '../../ui/app-link';
import { DataTable } from '../../ui/data-table';
import { Choice } from '../../ui/field';
import { formatCount, formatDate, plural } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Denied, Empty } from '../../ui/states';
import { adresregel } from '../woningen/adres';
import { dagen } from './urls';
import { grondnaam, statusnaam } from './woorden';

const LijstVraag = graphql(`
  query Toewijzingenlijst($filter: ToewijzingFilter, $after: String, $bedrijf: Boolean!, $grond: Boolean!) {
    toewijzingen(first: 25, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          grondslag @include(if: $grond)
          datum @include(if: $bedrijf)
          afwijkend @include(if: $bedrijf)
          status @include(if: $bedrijf)
          woning @include(if: $bedrijf) {
            id
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
  }
`);

interface LijstProps {
  jaar: number;
  maand: number | null;
  onMaand: (maand: number | null) => void;
}

const maandnaam = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' });
const maanden = Array.from({ length: 12 }, (_, nummer) => ({
  value: String(nummer + 1),
  text: maandnaam.format(Date.UTC(2000, nummer, 1)),
}));

/** The allocations behind the figures, for who may see single ones; what is closed to the caller is not even asked. */
export function Lijst({ jaar, maand, onMaand }: LijstProps) {
  const { ik } = useIk();
  const bedrijf = bereikVan(ik, 'BEDRIJF') !== 'GEEN';
  const grond = bereikVan(ik, 'HERKOMST') !== 'GEEN';
  return (
    <Panel title="Toewijzingen achter het cijfer" wide anchor="lijst">
      {bedrijf || grond ? (
        <>
          {bedrijf && (
            <Choice
              label="Maand"
              value={maand ?? ''}
              options={[{ value: '', text: `heel ${jaar}` }, ...maanden]}
              onChange={({ target }) => onMaand(target.value === '' ? null : Number(target.value))}
            />
          )}
          <Rijen
            key={`${jaar} ${maand}`}
            bedrijf={bedrijf}
            grond={grond}
            periode={bedrijf ? dagen(jaar, maand) : null}
            naam={
              bedrijf
                ? maand === null
                  ? `in ${jaar}`
                  : `in ${maanden[maand - 1]?.text} ${jaar}`
                : 'die met u zijn gedeeld'
            }
          />
        </>
      ) : (
        <Denied title="U ziet hier geen losse toewijzingen.">
          <Paragraph>
            Een toewijzing is een bedrijfsgegeven van de corporatie. Met uw rol en het doel ‘{doelnaam[ik.doel]}’ ziet u
            alleen de totalen. <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
          </Paragraph>
        </Denied>
      )}
    </Panel>
  );
}

interface RijenProps {
  bedrijf: boolean;
  grond: boolean;
  periode: { vanaf: string; tot: string } | null;
  naam: string;
}

function Rijen({ bedrijf, grond, periode, naam }: RijenProps) {
  /** Cursors of the pages before this one; the last is where this page begins. */
  const [spoor, zetSpoor] = useState<readonly string[]>([]);
  const vraag = useVraag(LijstVraag, { variabelen: { filter: periode, after: spoor.at(-1) ?? null, bedrijf, grond } });
  return (
    <Antwoord vraag={vraag} wortel="toewijzingen" wat="de toewijzingen" regels={8}>
      {({ toewijzingen }) =>
        !toewijzingen || toewijzingen.edges.length === 0 ? (
          <Empty title={`Er zijn geen toewijzingen ${naam}.`} />
        ) : (
          <>
            <DataTable
              stack
              caption={`${formatCount(toewijzingen.totalCount)} ${plural(toewijzingen.totalCount, 'toewijzing', 'toewijzingen')} ${naam}, nieuwste eerst (bladzijde ${spoor.length + 1})`}
              rows={toewijzingen.edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              columns={[
                bedrijf
                  ? { header: 'Datum', cell: ({ datum }) => (datum ? formatDate(datum) : 'niet zichtbaar') }
                  : { header: 'Kenmerk', cell: ({ id }) => id },
                ...(bedrijf
                  ? [
                      {
                        header: 'Woning',
                        cell: ({ woning }: (typeof toewijzingen.edges)[number]['node']) =>
                          woning ? (
                            <AppLink to={`/woningen/${woning.id}`}>{adresregel(woning.adres)}</AppLink>
                          ) : (
                            'niet zichtbaar'
                          ),
                      },
                      {
                        header: 'Vrije ruimte',
                        cell: ({ afwijkend }: (typeof toewijzingen.edges)[number]['node']) =>
                          afwijkend == null ? 'niet zichtbaar' : afwijkend ? 'telt mee' : 'telt niet mee',
                      },
                    ]
                  : []),
                ...(grond
                  ? [
                      {
                        header: 'Grond',
                        cell: ({ grondslag }: (typeof toewijzingen.edges)[number]['node']) =>
                          grondslag ? grondnaam[grondslag] : 'niet zichtbaar',
                      },
                    ]
                  : []),
                ...(bedrijf
                  ? [
                      {
                        header: 'Status',
                        cell: ({ status }: (typeof toewijzingen.edges)[number]['node']) =>
                          status ? statusnaam[status] : 'niet zichtbaar',
                      },
                    ]
                  : []),
              ]}
            />
            <div className="rij niet-afdrukken">
              {spoor.length > 0 && (
                <Button purpose="secondary" onClick={() => zetSpoor(spoor.slice(0, -1))}>
                  Vorige
                </Button>
              )}
              {toewijzingen.pageInfo.hasNextPage && toewijzingen.pageInfo.endCursor && (
                <Button purpose="secondary" onClick={() => zetSpoor([...spoor, toewijzingen.pageInfo.endCursor ?? ''])}>
                  Volgende
                </Button>
              )}
            </div>
            <Exporteren lijst="toewijzingen" wat={`Toewijzingen ${naam}`} filters={periode ?? {}} personen />
          </>
        )
      }
    </Antwoord>
  );
}
