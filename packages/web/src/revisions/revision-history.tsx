import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { classNames } from '../ui/class-names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { RevisionList } from './revision-list.tsx';
import type { RevisionHistory_RevisionsFragment } from './revisions.generated.ts';
import { ShownRevision } from './shown-revision.tsx';

interface RevisionHistoryProps {
  /** A page of `revisions { ...RevisionHistory_revisions @unmask }`, newest first. */
  revisions: RevisionHistory_RevisionsFragment;
  onMore: (after: string | null) => Promise<unknown>;
  /** From the address; null shows the newest where there is room for both. */
  shown: string | null;
  /** Where a revision is shown; without an id, the list. */
  addressOf: (id?: string) => string;
  /** The revision that is the document as it is; null when the list is of something deleted. */
  current: string | null;
  /** Brings a revision back and answers why it could not; null where nothing can be restored. */
  restore: ((id: string) => Promise<string | null>) | null;
  /** What is empty: "resume". */
  what: string;
}

/** The history of a document: the list, and what the chosen revision changed beside it; on a phone one after the other. */
export function RevisionHistory(props: RevisionHistoryProps) {
  const { revisions, shown, addressOf, current, restore, what, onMore } = props;
  const [newest] = revisions.edges;
  if (newest === undefined) {
    return (
      <EmptyState title="No history yet">
        Each save of your {what} is kept here from now on: compare any two, bring one back, give one
        a name. What you type within five minutes is one revision.
      </EmptyState>
    );
  }
  const id = shown ?? newest.node.id;
  return (
    <div className="grid gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div className={classNames(shown !== null && 'hidden lg:block')}>
        <RevisionList
          revisions={revisions}
          shown={id}
          current={current}
          addressOf={addressOf}
          onMore={onMore}
        />
      </div>
      <div
        className={classNames(
          'relative min-w-0 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto',
          shown === null && 'hidden lg:block',
        )}
      >
        <Link
          to={addressOf()}
          className="mb-3 inline-flex items-center gap-1 text-13 text-link lg:hidden"
        >
          <ArrowLeft aria-hidden className="size-4" /> All revisions
        </Link>
        <ShownRevision key={id} id={id} revisions={revisions} current={current} restore={restore} />
      </div>
    </div>
  );
}
