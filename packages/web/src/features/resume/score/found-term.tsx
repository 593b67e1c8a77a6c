import { Badge } from '../../../ui/badge.tsx';
import { JumpLink, type AddressOfLine } from './jump-link.tsx';
import type { Term } from './term-changes.ts';

interface FoundTermProps {
  term: Pick<Term, 'alias' | 'foundIn'>;
  addressOf?: AddressOfLine;
}

/** Where a term of the job stands in the text: the best place, in its words, with the way to it. */
export function FoundTerm({ term: { alias, foundIn }, addressOf }: FoundTermProps) {
  const [first, ...more] = foundIn;
  return (
    <span>
      <Badge tone="good">Found</Badge>{' '}
      {alias !== null && <span className="text-ink-muted">as “{alias}” </span>}
      {first && (
        <>
          <q dir="auto">{first.quote}</q> <span className="text-ink-faint">{first.place}</span>{' '}
          <JumpLink
            line={first.line}
            about={`“${first.quote}”`}
            {...(addressOf === undefined ? {} : { addressOf })}
          />
        </>
      )}
      {more.length > 0 && (
        <span className="text-ink-faint">
          {' '}
          and in {more.length} more {more.length === 1 ? 'place' : 'places'}
        </span>
      )}
    </span>
  );
}
