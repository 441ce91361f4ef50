import { Link } from '@nl-design-system-candidate/link-react';

const kinds = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
] as const;

interface ExportLinksProps {
  /** What is in the file, for who hears only the link. */
  subject: string;
  /** Address without its extension, and what comes behind it. */
  path: string;
  search: URLSearchParams;
}

/** The same figures as a file; plain links, so that the browser saves what it gets. */
export const ExportLinks = ({ subject, path, search }: ExportLinksProps) => (
  <span className="niet-afdrukken">
    Exporteren:{' '}
    {kinds.map(([extension, name], index) => (
      <span key={extension}>
        {index > 0 && ' · '}
        <Link href={`${path}.${extension}?${search.toString()}`} aria-label={`${name}: ${subject}`}>
          {name}
        </Link>
      </span>
    ))}
  </span>
);
