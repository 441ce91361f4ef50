import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';

type Outcome = 'idle' | 'copied' | 'failed';

const spoken: Record<Outcome, string> = {
  idle: '',
  copied: 'De link is gekopieerd.',
  failed: 'Kopiëren lukt niet. Kopieer het adres uit de adresbalk.',
};

/** Copies the address of exactly this view; `search` pins what the page itself leaves open (such as today). */
export function CopyLink({ label, search }: { label: string; search: URLSearchParams }) {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${window.location.origin}${window.location.pathname}?${search.toString()}`);
      setOutcome('copied');
    } catch {
      // No permission, or no secure context: the address bar still holds the link.
      setOutcome('failed');
    }
  };
  return (
    <>
      <Button purpose="secondary" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{spoken[outcome]}</span>
    </>
  );
}
