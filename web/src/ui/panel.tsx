import { Heading } from '@nl-design-system-candidate/heading-react';
import './panel.css';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: string;
  wide?: boolean;
  children: ReactNode;
}

/** A titled block on a page, also a landmark for who jumps from part to part. */
export function Panel({ title, wide = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={wide ? 'panel raster__breed' : 'panel'} aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
