import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy } from 'react';
import { graphql } from '../../gql';
import type { DoelRegelFragment, PrognosePuntFragment } from '../../gql/graphql';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatSigned } from '../../ui/format';
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
  doelen: readonly DoelRegelFragment[];
  bron: string;
  peildatum: string;
}

/** What was agreed to grow, of which the day lies ahead (V4). */
const groeidoel = (doelen: readonly DoelRegelFragment[]): DoelRegelFragment | undefined =>
  doelen.find(({ soort, verwachtLaag }) => soort === 'GROEI' && verwachtLaag !== null);

function zinVan(
  punten: readonly PrognosePuntFragment[],
  groei: DoelRegelFragment | undefined,
  reden: string | null,
): string {
  const laatste = punten[punten.length - 1];
  if (laatste === undefined) return `Er is nog geen prognose. ${reden ?? ''}`.trim();
  const { peildatum, aantal, laag, hoog } = laatste;
  const verwacht = `Op ${formatDate(peildatum)} verwachten we ${formatCount(aantal)} woningen in de kernvoorraad: van ${ofOnbekend(laag)} (lage lijn) tot ${ofOnbekend(hoog)} (hoge lijn).`;
  if (groei === undefined || groei.basisdatum === null) return verwacht;
  return `${verwacht} De groei die meetelt is dan ${ofOnbekend(groei.verwachtLaag)} tot ${ofOnbekend(groei.verwachtHoog)} woningen sinds ${formatDate(groei.basisdatum)}; afgesproken is ${ofOnbekend(groei.doel)}.`;
}

/** Where the stock is going by what is planned, with a low and a high line (S3-12). */
export function Prognose({ ontwikkeling, doelen, bron, peildatum, view, onView, permalink }: PrognoseProps) {
  const groei = groeidoel(doelen);
  const punten = ontwikkeling?.prognose ?? [];
  const toelichting = ontwikkeling?.prognosetoelichting ?? null;
  return (
    <FigurePanel
      wide
      title="Prognose"
      sentence={zinVan(punten, groei, toelichting)}
      target={
        groei === undefined || groei.op === null
          ? 'nog niet vastgesteld'
          : `${formatSigned(groei.doel ?? 0)} woningen op ${formatDate(groei.op)}`
      }
      source={bron}
      date={punten[0] === undefined ? formatDate(peildatum) : formatDate(punten[0].peildatum)}
      view={view}
      onView={onView}
      permalink={permalink}
      exports={<Exporteren lijst="voorraadprognose" wat="Prognose" filters={{ van: peildatum, tot: peildatum }} />}
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
