import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy } from 'react';
import { graphql } from '../../gql';
import type { PrognosePuntFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { Toon } from './plannen';
import { ofOnbekend } from './plannen.woorden';

graphql(`
  fragment PrognosePunt on Voorraadpunt {
    peildatum
    aantal
    laag
    hoog
  }
`);

const PrognoseGrafiek = lazy(() => import('./prognose.grafiek'));

interface PrognoseProps extends Toon {
  ontwikkeling: { prognose: readonly PrognosePuntFragment[] | null; prognosetoelichting: string | null } | null;
  bron: string;
  datum: string;
}

function zinVan(punten: readonly PrognosePuntFragment[], reden: string | null): string {
  const laatste = punten[punten.length - 1];
  if (laatste === undefined) return `Er is nog geen prognose. ${reden ?? ''}`.trim();
  const { peildatum, aantal, laag, hoog } = laatste;
  return `Op ${formatDate(peildatum)} verwachten we ${formatCount(aantal)} woningen in de kernvoorraad: van ${ofOnbekend(laag)} (lage lijn) tot ${ofOnbekend(hoog)} (hoge lijn).`;
}

/** Where the stock is going by what is planned, with a low and a high line (S3-12). */
export function Prognose({ ontwikkeling, bron, datum, view, onView, permalink }: PrognoseProps) {
  const punten = ontwikkeling?.prognose ?? [];
  const toelichting = ontwikkeling?.prognosetoelichting ?? null;
  return (
    <FigurePanel
      wide
      title="Prognose"
      sentence={zinVan(punten, toelichting)}
      target="zie Afgesproken aantallen"
      source={bron}
      date={datum}
      view={view}
      onView={onView}
      permalink={permalink}
      exports={null}
      explanation={<Paragraph>{toelichting ?? 'De regels voor de prognose zijn nog niet vastgesteld.'}</Paragraph>}
      chart={punten.length > 1 ? <PrognoseGrafiek punten={punten} /> : null}
      table={
        punten.length === 0 ? (
          <Empty title="Er is nog geen prognose." />
        ) : (
          <DataTable
            caption="Prognose van de kernvoorraad"
            rows={punten}
            rowKey={(punt) => punt.peildatum}
            columns={[
              { header: 'Datum', cell: (punt) => formatDate(punt.peildatum) },
              { header: 'Laag', numeric: true, cell: (punt) => ofOnbekend(punt.laag) },
              { header: 'Verwachting', numeric: true, cell: (punt) => formatCount(punt.aantal) },
              { header: 'Hoog', numeric: true, cell: (punt) => ofOnbekend(punt.hoog) },
            ]}
          />
        )
      }
    />
  );
}
