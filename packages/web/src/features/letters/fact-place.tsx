import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { describedAt } from './posting-dialog.tsx';
import type { SentenceFact } from './sentence-evidence.ts';

/** Where a fact comes from, as a link that opens it there; plain text where it has no place of its own. */
export function FactPlace({ fact: { source, quote, line } }: { fact: SentenceFact }) {
  switch (source) {
    case 'PROFILE':
      return (
        <PlaceLink to={paths.settingsProfile} quote={quote}>
          Profile
        </PlaceLink>
      );
    case 'RESUME':
      return line === null ? (
        <span className="shrink-0 text-ink-faint" title="It is not in your resume any more">
          Resume, before
        </span>
      ) : (
        <PlaceLink to={paths.resumeAt(line)} quote={quote}>
          Resume, line {line}
        </PlaceLink>
      );
    case 'JOB_DESCRIPTION':
      return line === null ? (
        <span className="shrink-0 text-ink-faint">This job</span>
      ) : (
        <PlaceLink to={describedAt(line)} quote={quote}>
          Description, line {line}
        </PlaceLink>
      );
  }
}

interface PlaceLinkProps {
  to: string | { search: string };
  quote: string;
  children: ReactNode;
}

const PlaceLink = ({ to, quote, children }: PlaceLinkProps) => (
  <Link className="shrink-0 text-link" to={to} preventScrollReset>
    {children}
    <VisuallyHidden>: {quote.slice(0, 80)}</VisuallyHidden>
  </Link>
);
