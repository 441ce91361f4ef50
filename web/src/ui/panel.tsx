import { Heading } from '@nl-design-system-candidate/heading-react';
import './panel.css';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PanelProps {
  title: string;
  wide?: boolean;
  /** Name in the address (#name) that leads straight to this block. */
  anchor?: string;
  children: ReactNode;
}

/** A titled block on a page, also a landmark for who jumps from part to part. */
export function Panel({ title, wide = false, anchor, children }: PanelProps) {
  const id = useId();
  const block = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    // The block comes after its figures do, when the browser has long given up looking for it.
    if (anchor !== undefined && hash === `#${anchor}`) block.current?.scrollIntoView();
  }, [anchor, hash]);
  return (
    <section
      ref={block}
      {...(anchor === undefined ? {} : { id: anchor })}
      className={wide ? 'panel raster__breed' : 'panel'}
      aria-labelledby={id}
    >
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
