import './facts.css';
import type { ReactNode } from 'react';

/** Names with their values; an entry without a value is told as unknown, never hidden. */
export const Facts = ({ entries }: { entries: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="facts">
    {entries.map(([name, value]) => (
      <div className="facts__entry" key={name}>
        <dt>{name}</dt>
        <dd>{value ?? 'niet bekend'}</dd>
      </div>
    ))}
  </dl>
);
