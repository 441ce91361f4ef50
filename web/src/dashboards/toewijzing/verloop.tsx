import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { VerloopReeksFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatPercent } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { verloopZin, type Verloop as Reeks } from './verloop.zin';

graphql(`
  fragment VerloopReeks on VrijeBeleidsruimte {
    corporatie {
      id
      naam
    }
    norm
    verloop {
      tot
      toewijzingen
      afwijkend
      percentage
      uitstroom
    }
  }
`);

const VerloopGrafiek = lazy(() => import('./verloop.grafiek'));

interface VerloopProps {
  jaar: number;
  standen: readonly VerloopReeksFragment[];
  bron: string;
  view: View;
  onView: (view: View) => void;
  permalink: string;
  exports: ReactNode;
}

/** How the part grew within the year: by month for the own corporatie, by closed quarter for the others (A10). */
export function Verloop({ jaar, standen, ...toon }: VerloopProps) {
  const reeksen: Reeks[] = standen.map(({ corporatie, norm, verloop }) => ({
    corporatie: corporatie?.naam ?? 'Onbekende corporatie',
    norm,
    punten: verloop ?? [],
  }));
  const rijen = reeksen.flatMap(({ corporatie, punten }) => punten.map((punt) => ({ ...punt, corporatie })));
  const norm = reeksen[0]?.norm ?? null;
  const laatste = rijen
    .map(({ tot }) => tot)
    .sort()
    .at(-1);
  return (
    <FigurePanel
      wide
      title={`Verloop in ${jaar}`}
      sentence={verloopZin(jaar, reeksen)}
      target={norm === null ? 'nog niet vastgesteld' : `het hele jaar hoogstens ${formatPercent(norm)}`}
      source={toon.bron}
      date={laatste === undefined ? 'nog niet vastgesteld' : formatDate(laatste)}
      explanation={
        <Paragraph>
          Elk punt telt vanaf 1 januari: hoeveel van alle toewijzingen tot die dag vielen buiten de gewone regels? Aan
          het begin van het jaar zijn er weinig toewijzingen, dan schommelt het deel sterk. De norm geldt voor het hele
          jaar. Van de eigen corporatie zijn er maanden, van een andere alleen afgesloten kwartalen.
        </Paragraph>
      }
      view={toon.view}
      onView={toon.onView}
      permalink={toon.permalink}
      exports={toon.exports}
      chart={rijen.some(({ percentage }) => percentage !== null) ? <VerloopGrafiek reeksen={reeksen} /> : null}
      table={
        rijen.length === 0 ? (
          <Empty title={`Over ${jaar} is er nog geen verloop.`}>
            <Paragraph>U ziet hier cijfers zodra het eerste kwartaal is afgesloten.</Paragraph>
          </Empty>
        ) : (
          <DataTable
            caption={`Toewijzingen sinds 1 januari ${jaar}`}
            rows={rijen}
            rowKey={({ corporatie, tot }) => `${corporatie} ${tot}`}
            columns={[
              { header: 'Tot en met', cell: ({ tot }) => formatDate(tot) },
              {
                header: 'Deel',
                numeric: true,
                cell: ({ percentage }) => (percentage === null ? 'nog niet bekend' : formatPercent(percentage)),
              },
              { header: 'Corporatie', cell: ({ corporatie }) => corporatie },
              { header: 'Buiten de regels', numeric: true, cell: ({ afwijkend }) => formatCount(afwijkend) },
              { header: 'Toewijzingen', numeric: true, cell: ({ toewijzingen }) => formatCount(toewijzingen) },
              {
                header: 'Uitstroom',
                numeric: true,
                cell: ({ uitstroom }) => (uitstroom === null ? 'niet getoond' : formatCount(uitstroom)),
              },
            ]}
          />
        )
      }
    />
  );
}
