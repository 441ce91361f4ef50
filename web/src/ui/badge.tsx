import '@nl-design-system-candidate/data-badge-css/data-badge.css';
import './badge.css';
import type { ReactNode } from 'react';

type Tone = 'neutral' | 'good' | 'attention';

/** A short state in words; the tone only repeats what the words say. (The React package of this badge refuses React 19.) */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`nl-data-badge badge--${tone}`}>{children}</span>
);
