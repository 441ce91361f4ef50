import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatList } from '../../ui/format';
import { klassenaam, kort } from './cijfers.zin';
import type { Toon } from './toon';

const BalansVraag = graphql(`
  query Balans($jaar: Int!) {
    wijken {
      code
      naam
      toewijzingen(jaar: $jaar) {
        jaar
        aantal {
          __typename
          ... on Aantal {
            waarde
          }
          ... on Onderdrukt {
            reden
          }
        }
        aandachtsgroepen {
          __typename
          ... on Aantal {
            waarde
          }
          ... on Onderdrukt {
            reden
          }
        }
      }
      draagkracht {
        id
        klasse
        bron
        bijdragen {
          soort
          waarde
          eenheid
          toelichting
        }
        duiding {
          id
          tekst
        }
      }
    }
  }
`);

type Getal = { __typename: 'Aantal'; waarde: number } | { __typename: 'Onderdrukt'; reden: string };
const telling = (getal: Getal | undefined): string =>
  getal === undefined ? 'niet bekend' : getal.__typename === 'Aantal' ? formatCount(getal.waarde) : kort(getal.reden);

/** T11: allocations to aandachtsgroepen beside what a wijk can carry, suppressed where small. */
export function Balans({ jaar, bron, toon }: { jaar: number; bron: string; toon: Toon }) {
  const vraag = useVraag(BalansVraag, { variabelen: { jaar } });
  return (
    <Antwoord vraag={vraag} wortel="wijken" wat="de wijken">
      {({ wijken }) => {
        const rijen = wijken ?? [];
        const druk = rijen.filter(({ draagkracht }) => draagkracht?.klasse === 'ONDER_DRUK').map(({ naam }) => naam);
        const herkomst = [...new Set(rijen.flatMap(({ draagkracht }) => draagkracht?.bron ?? []))].join('; ');
        return (
          <FigurePanel
            {...toon('balans', 'toewijzingen-per-wijk', `Aandachtsgroepen en draagkracht per wijk in ${jaar}`, jaar)}
            wide
            title="Aandachtsgroepen en draagkracht per wijk"
            sentence={
              druk.length === 0
                ? 'Van geen wijk is nu vastgesteld dat zij onder druk staat.'
                : `Onder druk ${druk.length === 1 ? 'staat' : 'staan'} nu ${formatList(druk)}.`
            }
            target="in balans met wat een wijk aankan; daar hoort geen getal bij"
            source={herkomst === '' ? bron : `${bron}; draagkracht: ${herkomst}`}
            date={formatDate(`${jaar}-12-31`)}
            explanation={
              <Paragraph>
                De afspraak is dat aandachtsgroepen over de wijken verdeeld wonen, naar wat een wijk aankan. Die
                draagkracht is een oordeel van partners, met cijfers erachter; zonder oordeel staat er niets. Aantallen
                komen als het jaar voorbij is, en kleine aantallen staan er niet.
              </Paragraph>
            }
            chart={null}
            table={
              <DataTable
                stack
                caption={`Toewijzingen in ${jaar} naast de draagkracht van nu`}
                rows={rijen}
                rowKey={({ code }) => code}
                columns={[
                  { header: 'Wijk', cell: ({ naam }) => naam },
                  {
                    header: 'Draagkracht',
                    cell: ({ draagkracht }) => (draagkracht ? klassenaam[draagkracht.klasse] : 'nog niet vastgesteld'),
                  },
                  {
                    header: 'Aandachtsgroepen',
                    numeric: true,
                    cell: ({ toewijzingen }) => telling(toewijzingen?.aandachtsgroepen),
                  },
                  {
                    header: 'Alle toewijzingen',
                    numeric: true,
                    cell: ({ toewijzingen }) => telling(toewijzingen?.aantal),
                  },
                  {
                    header: 'Achter het oordeel',
                    cell: ({ draagkracht }) =>
                      [
                        ...(draagkracht?.bijdragen ?? []).map(({ soort, waarde, eenheid, toelichting }) =>
                          [
                            soort.toLowerCase(),
                            waarde === null ? null : `${formatCount(waarde)} (${eenheid ?? ''})`,
                            toelichting,
                          ]
                            .filter((deel) => deel !== null)
                            .join(': '),
                        ),
                        ...(draagkracht?.duiding ?? []).map(({ tekst }) => `“${tekst}”`),
                      ].join('; ') || '–',
                  },
                ]}
              />
            }
          />
        );
      }}
    </Antwoord>
  );
}
