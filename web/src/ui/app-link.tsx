import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface AppLinkProps {
  to: string;
  children: ReactNode;
  current?: boolean;
}

/** A link inside the app: a real href for keyboard, new tab and copy; no page load on a plain click. */
export function AppLink({ to, children, current = false }: AppLinkProps) {
  const href = useHref(to);
  const onClick = useLinkClickHandler(to);
  return (
    <Link href={href} onClick={onClick} {...(current ? { current: 'page' as const } : {})}>
      {children}
    </Link>
  );
}
