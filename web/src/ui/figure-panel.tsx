import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import './figure-panel.css';
import { Suspense, type ReactNode } from 'react';
import { AppLink } from './app-link';
import { Panel } from './panel';
import { Skeleton } from './states';
import { ViewSwitch, type View } from './view-switch';

interface FigurePanelProps {
  title: string;
  /** What the figures say, computed from them; also the text alternative of the chart. */
  sentence: string;
  target: string;
  source: string;
  date: string;
  explanation: ReactNode;
  view: View;
  onView: (view: View) => void;
  /** Null when there is nothing to draw: then the table is all there is, and nothing to switch. */
  chart: ReactNode | null;
  table: ReactNode;
  /** Address of this figure as it stands, also tomorrow; ends in #anchor. */
  permalink: string;
  /** The figures of the table as a file. */
  exports: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** One figure with everything a reader needs to trust it: conclusion, chart or table, target, meaning, source, date. */
export function FigurePanel(props: FigurePanelProps) {
  const {
    title,
    sentence,
    target,
    source,
    date,
    explanation,
    view,
    onView,
    chart,
    table,
    permalink,
    exports,
    wide = false,
    children,
  } = props;
  return (
    <Panel title={title} wide={wide} anchor={permalink.slice(permalink.indexOf('#') + 1)}>
      <Paragraph>{sentence}</Paragraph>
      {chart !== null && <ViewSwitch subject={title} view={view} onChange={onView} />}
      {view === 'tabel' || chart === null ? (
        table
      ) : (
        <div className="figure-panel__chart" role="img" aria-label={`Grafiek: ${title}. ${sentence}`}>
          <Suspense fallback={<Skeleton lines={6} label="Grafiek laden" />}>{chart}</Suspense>
        </div>
      )}
      {children}
      <details className="figure-panel__meaning">
        <summary>Wat betekent dit cijfer?</summary>
        {explanation}
      </details>
      <p className="klein">
        Doel: {target}
        <br />
        Bron: {source} · Peildatum: {date}
        <br />
        <span className="niet-afdrukken">
          <AppLink to={permalink}>Vaste link naar dit cijfer</AppLink>
          <span className="visueel-verborgen">: {title}</span>
        </span>
        <br />
        {exports}
      </p>
    </Panel>
  );
}
