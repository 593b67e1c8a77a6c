import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Section } from '../ui/section.tsx';
import { When } from '../ui/when.tsx';
import { changeName, changeWords, isFigure } from './change-words.ts';
import {
  RecentChanges_InsightFragment,
  type RecentChanges_InsightFragment as Insight,
} from './recent-changes.generated.ts';

type Change = Insight['changes'][number];

/** More than these are behind a click. */
const firstShown = 5;

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="grid gap-2 text-13">
      {changes.map((change) => (
        <li
          key={`${change.field} ${change.role ?? ''}`}
          className="border-t border-line pt-2 first:border-0 first:pt-0"
        >
          <span className="font-medium">{changeName(change.field)}</span>{' '}
          <span className="figures">{changeWords(change)}</span>
          <span className="block text-12 text-ink-faint">{change.why}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the last refresh that changed something changed, how fresh the figures are, and whether a refresh failed. */
export function RecentChanges({ insight }: { insight: FragmentType<Insight> }) {
  const { data, complete } = useFragment({
    fragment: RecentChanges_InsightFragment,
    from: insight,
  });
  if (!complete) return null;
  const changes = data.changes.filter(isFigure);
  const [shown, more] = [changes.slice(0, firstShown), changes.slice(firstShown)];
  return (
    <Section title="What changed since the last refresh">
      {data.refreshNotice !== null && (
        <p role="status" className="mb-3 max-w-prose border-l-2 border-warn-mark pl-3 text-13">
          {data.refreshNotice}
        </p>
      )}
      {changes.length === 0 ? (
        <p className="max-w-prose text-13 text-ink-muted">
          No figure changed. When a newer release or a correction changes one, it stands here with
          what it was before.
        </p>
      ) : (
        <Changes changes={shown} />
      )}
      {more.length > 0 && (
        <details className="mt-2 text-13">
          <summary className="cursor-pointer text-link">{more.length} more</summary>
          <div className="mt-2">
            <Changes changes={more} />
          </div>
        </details>
      )}
      <p className="mt-3 text-12 text-ink-faint">
        Computed <When iso={data.lastUpdated} />; next update <When iso={data.nextUpdate} />.
      </p>
    </Section>
  );
}
