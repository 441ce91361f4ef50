import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import './states.css';
import type { ReactNode } from 'react';

/** Something is on its way: grey lines in the shape of text, said once to a screen reader. */
export function Skeleton({ lines = 4, label = 'Bezig met laden' }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="visueel-verborgen">{label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <span className="skeleton__line" key={line} />
      ))}
    </div>
  );
}

interface NoticeProps {
  title: string;
  children?: ReactNode;
}

/** An answer without content: says so, and what could be done. */
export const Empty = ({ title, children }: NoticeProps) => (
  <div className="notice">
    <Paragraph>
      <strong>{title}</strong>
    </Paragraph>
    {children}
  </div>
);

/** The policy says no: a fact with its reason, not an alarm. */
export const Denied = ({ title, children }: NoticeProps) => (
  <div className="notice notice--denied">
    <Paragraph>
      <strong>{title}</strong>
    </Paragraph>
    {children}
  </div>
);

interface FailedProps extends NoticeProps {
  onRetry: () => void;
}

/** Something broke on our side: says what, and offers to try again. */
export const Failed = ({ title, children, onRetry }: FailedProps) => (
  <div className="notice notice--failed" role="alert">
    <Paragraph>
      <strong>{title}</strong>
    </Paragraph>
    {children}
    <Button purpose="secondary" onClick={onRetry}>
      Probeer opnieuw
    </Button>
  </div>
);
