import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { GroeiOntwikkelingFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatDate, formatSigned } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { groeidoel, groeiZin } from './groei.zin';
import { redennaam } from './woorden';

graphql(`
  fragment GroeiOntwikkeling on Voorraadontwikkeling {
    nettoToename
    telt
    doel
    verschil
    reden
    perReden {
      reden
      aantal
    }
  }
`);

const GroeiGrafiek = lazy(() => import('./groei.grafiek'));

interface GroeiProps {
  ontwikkeling: GroeiOntwikkelingFragment;
  van: string;
  tot: string;
  bron: string;
  view: View;
  onView: (view: View) => void;
  permalink: string;
  exports: ReactNode;
}

interface Regel {
  naam: string;
  aantal: number | null;
  mee: string;
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What changed the stock, and which part of it counts as growth (V5). */
export function Groei({ ontwikkeling, van, tot, bron, view, onView, permalink, exports }: GroeiProps) {
  const { perReden, telt, nettoToename } = ontwikkeling;
  const redenen = perReden ?? [];
  const regels: Regel[] = redenen.map(({ reden, aantal }) => ({
    naam: hoofdletter(redennaam[reden]),
    aantal,
    mee: reden === 'OVERNAME' ? 'nee' : 'ja',
  }));
  const totalen: Regel[] = [
    { naam: 'Groei die meetelt', aantal: telt, mee: 'ja' },
    { naam: 'Alle veranderingen samen', aantal: nettoToename, mee: '' },
  ];
  const tabel = (
    <DataTable
      caption={`Veranderingen van ${formatDate(van)} tot en met ${formatDate(tot)}`}
      rows={regels}
      totals={totalen}
      rowKey={(regel) => regel.naam}
      columns={[
        { header: 'Reden', cell: (regel) => regel.naam },
        {
          header: 'Woningen',
          numeric: true,
          cell: (regel) => (regel.aantal === null ? 'nog niet vastgesteld' : formatSigned(regel.aantal)),
        },
        { header: 'Telt mee', cell: (regel) => regel.mee },
      ]}
    />
  );
  return (
    <FigurePanel
      title="Groei naar reden"
      sentence={groeiZin({ van, tot, ...ontwikkeling })}
      target={groeidoel(ontwikkeling)}
      source={bron}
      date={`${formatDate(van)} tot en met ${formatDate(tot)}`}
      view={view}
      onView={onView}
      permalink={permalink}
      exports={exports}
      explanation={
        <Paragraph>
          Elke verandering in de kernvoorraad heeft een reden. Erbij min eraf is de groei. Overname van bestaande
          sociale huurwoningen van een andere corporatie telt niet mee: er komen dan geen woningen bij in Assen. Op 1
          januari verandert de huurgrens. Daardoor kunnen woningen binnen of buiten de kernvoorraad vallen.
        </Paragraph>
      }
      chart={redenen.length > 0 ? <GroeiGrafiek redenen={redenen} /> : null}
      table={
        redenen.length === 0 && telt === null ? <Empty title="Er zijn nog geen cijfers over deze periode." /> : tabel
      }
    >
      {view === 'grafiek' && redenen.some(({ reden }) => reden === 'OVERNAME') && (
        <p className="klein">* Overname telt niet mee als groei.</p>
      )}
    </FigurePanel>
  );
}
