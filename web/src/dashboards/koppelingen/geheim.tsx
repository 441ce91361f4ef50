import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef } from 'react';

/** The only time that a secret is on a screen; it takes the focus, so that nobody passes it by. */
export function Geheim({ geheim, sluit }: { geheim: string; sluit: () => void }) {
  const blok = useRef<HTMLElement>(null);
  useEffect(() => blok.current?.focus(), [geheim]);
  return (
    <section ref={blok} tabIndex={-1} className="notice notice--denied" aria-label="Nieuw geheim">
      <Paragraph>
        <strong>Bewaar dit geheim nu: u ziet het maar één keer.</strong>
      </Paragraph>
      <Paragraph>
        Uw systeem controleert hiermee de handtekening van elke gebeurtenis, volgens Standard Webhooks.
      </Paragraph>
      <Paragraph>
        <code className="koppelingen__geheim">{geheim}</code>
      </Paragraph>
      <Button purpose="secondary" onClick={sluit}>
        Ik heb het bewaard
      </Button>
    </section>
  );
}
