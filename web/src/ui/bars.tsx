import './bars.css';
import type { CSSProperties } from 'react';
import { formatPercent } from './format';

export interface Mark {
  /** 0–100 */
  value: number;
  /** An aim or a comparison; a whole mark is a norm. */
  dashed?: boolean;
}

export interface BarItem {
  name: string;
  /** 0–100; null = not known, and then there is no bar. */
  value: number | null;
  mark?: Mark | null;
  /** Stands behind the value. */
  note?: string;
}

interface BarsProps {
  items: readonly BarItem[];
  /** What a whole and a dashed mark stand for. */
  legend: { whole?: string | null; dashed?: string | null };
}

const share = (value: number): CSSProperties => ({ inlineSize: `${Math.min(Math.max(value, 0), 100)}%` });
const place = (value: number): CSSProperties => ({ insetInlineStart: `${Math.min(Math.max(value, 0), 100)}%` });

const MarkLine = ({ dashed }: Pick<Mark, 'dashed'>) => (
  <span className={dashed === true ? 'bars__mark bars__mark--dashed' : 'bars__mark'} />
);

/** Shares of a hundred below each other, each with its own mark; names wrap and rows may be many, also on a phone. */
export function Bars({ items, legend: { whole, dashed } }: BarsProps) {
  return (
    <div className="bars">
      {items.map(({ name, value, mark, note }, nr) => (
        <div key={`${nr} ${name}`} className="bars__row">
          <span className="bars__name">{name}</span>
          <span className="bars__track">
            {value !== null && <span className="bars__bar" style={share(value)} />}
            {mark != null && (
              <span className="bars__place" style={place(mark.value)}>
                <MarkLine dashed={mark.dashed} />
              </span>
            )}
          </span>
          <span className="bars__value">
            {value === null ? 'niet bekend' : formatPercent(value)}
            {note !== undefined && <span className="klein"> {note}</span>}
          </span>
        </div>
      ))}
      <span className="bars__legend klein">
        {whole != null && (
          <span>
            <MarkLine /> {whole}
          </span>
        )}
        {dashed != null && (
          <span>
            <MarkLine dashed /> {dashed}
          </span>
        )}
      </span>
    </div>
  );
}
