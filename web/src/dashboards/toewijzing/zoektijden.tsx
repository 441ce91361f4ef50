import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate } from '../../ui/format';
import { Empty } from '../../ui/states';
import { groepnaam, kort, soortnaam } from './cijfers.zin';
import type { Toon } from './toon';

const ZoektijdenVraag = graphql(`
  query Zoektijden($jaar: Int!) {
    zoektijden(jaar: $jaar) {
      doelgroep
      woningsoort
      mediaanMaanden
      kwartielLaagMaanden
      kwartielHoogMaanden
      aantal {
        __typename
        ... on Aantal {
          waarde
        }
        ... on Onderdrukt {
          reden
        }
      }
      wachttijdMediaanMaanden
      wachttijdAantal {
        __typename
        ... on Aantal {
          waarde
        }
      }
      doel
      reeksVanaf
      reden
    }
  }
`);

const maanden = (getal: number | null): string =>
  getal === null ? 'niet getoond' : `${getal.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} mnd`;

/** T7, T8: only what was closed and may be shown; a kind of dwelling that is withheld everywhere has no line. */
export function Zoektijden({ jaar, bron, toon }: { jaar: number; bron: string; toon: Toon }) {
  const vraag = useVraag(ZoektijdenVraag, { variabelen: { jaar } });
  return (
    <Antwoord vraag={vraag} wortel="zoektijden" wat="de zoektijden">
      {({ zoektijden }) => {
        const alle = zoektijden ?? [];
        const rijen = alle.filter(
          ({ woningsoort, aantal, wachttijdAantal }) =>
            woningsoort === null || aantal.__typename === 'Aantal' || wachttijdAantal.__typename === 'Aantal',
        );
        const bekend = alle.filter(
          ({ woningsoort, mediaanMaanden }) => woningsoort === null && mediaanMaanden !== null,
        );
        const doel = alle[0]?.doel ?? null;
        const reeks = alle[0]?.reeksVanaf ?? null;
        return (
          <FigurePanel
            {...toon('zoektijden', 'zoektijden', `Zoektijd en wachttijd in ${jaar}`, jaar)}
            wide
            title={`Zoektijd en wachttijd in ${jaar}`}
            sentence={
              bekend.length === 0
                ? (alle[0]?.reden ?? `Over ${jaar} zijn er geen cijfers.`)
                : `Wie in ${jaar} een woning kreeg, had daar zo lang naar gezocht (de middelste): ${bekend
                    .map(({ doelgroep, mediaanMaanden }) => `${groepnaam[doelgroep]} ${maanden(mediaanMaanden)}`)
                    .join(', ')}.`
            }
            target={doel === null ? 'nog niet vastgesteld' : `hoogstens ${maanden(doel)} zoeken`}
            source={bron}
            date={bekend.length === 0 ? 'nog niet vastgesteld' : formatDate(`${jaar}-12-31`)}
            explanation={
              <Paragraph>
                Zoektijd is de tijd van de eerste reactie tot de woning, wachttijd die van inschrijving tot de woning.
                De middelste: de helft zocht korter, de helft langer. De cijfers komen één keer, als het jaar voorbij
                is, en veranderen daarna niet. Kleine aantallen staan er niet.
                {reeks === null
                  ? ''
                  : ` Jaren van voor ${formatDate(reeks)} zijn niet te vergelijken: toen werden woningen anders verdeeld.`}
              </Paragraph>
            }
            chart={null}
            table={
              rijen.length === 0 ? (
                <Empty title={`Over ${jaar} zijn er geen cijfers.`} />
              ) : (
                <DataTable
                  stack
                  caption={`Zoektijd en wachttijd in ${jaar}, per groep en soort woning`}
                  rows={rijen}
                  rowKey={({ doelgroep, woningsoort }) => `${doelgroep} ${woningsoort}`}
                  columns={[
                    {
                      header: 'Groep',
                      cell: ({ doelgroep, woningsoort }) =>
                        `${groepnaam[doelgroep]}, ${woningsoort === null ? 'alle soorten' : soortnaam[woningsoort]}`,
                    },
                    {
                      header: 'Aantal',
                      numeric: true,
                      cell: ({ aantal }) =>
                        aantal.__typename === 'Aantal' ? formatCount(aantal.waarde) : kort(aantal.reden),
                    },
                    { header: 'Zoektijd', numeric: true, cell: (rij) => maanden(rij.mediaanMaanden) },
                    {
                      header: 'Middelste helft zocht',
                      numeric: true,
                      cell: ({ kwartielLaagMaanden: laag, kwartielHoogMaanden: hoog }) =>
                        laag === null || hoog === null ? 'niet getoond' : `${maanden(laag)} tot ${maanden(hoog)}`,
                    },
                    { header: 'Wachttijd', numeric: true, cell: (rij) => maanden(rij.wachttijdMediaanMaanden) },
                  ]}
                />
              )
            }
          />
        );
      }}
    </Antwoord>
  );
}
