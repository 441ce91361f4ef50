import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** The navigation whose page already got the focus: showing it again (other doel, new answer) must not take it away. */
let focusedFor = 'default';

interface PageProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** Title of the tab, one h1 and, after a navigation, the focus on it, so that a screen reader hears where it is. */
export function Page({ title, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    document.title = `${title} · Buurtgraaf`;
  }, [title]);
  useEffect(() => {
    // The first page of a visit has the key 'default'; REPLACE is the same page with another filter.
    if (key !== focusedFor && navigation !== 'REPLACE') heading.current?.focus();
    focusedFor = key;
  }, [key, navigation]);
  return (
    <>
      <Heading level={1} tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {lead && <Paragraph purpose="lead">{lead}</Paragraph>}
      {children}
    </>
  );
}
