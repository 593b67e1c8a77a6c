import { useState } from 'react';
import { Link } from 'react-router';
import { Badge } from '../ui/badge.tsx';
import { classNames } from '../ui/class-names.ts';
import { LoadMore } from '../ui/pagination.tsx';
import { When } from '../ui/when.tsx';
import { causeWords } from './revision-words.ts';
import type { RevisionHistory_RevisionsFragment } from './revisions.generated.ts';

interface RevisionListProps {
  revisions: RevisionHistory_RevisionsFragment;
  /** The one that is looked at. */
  shown: string | null;
  /** The one that is the document as it is. */
  current: string | null;
  addressOf: (id: string) => string;
  onMore: (after: string | null) => Promise<unknown>;
}

/** Revisions, newest first: when, what made it, from where, its name. */
export function RevisionList({ revisions, shown, current, addressOf, onMore }: RevisionListProps) {
  const [loading, setLoading] = useState(false);
  const { edges, pageInfo, totalCount } = revisions;
  const loadMore = () => {
    setLoading(true);
    void onMore(pageInfo.endCursor)
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return (
    <nav aria-label="Revisions">
      <ul className="border-t border-line">
        {edges.map(({ node }) => (
          <li key={node.id} className="border-b border-line">
            <Link
              to={addressOf(node.id)}
              preventScrollReset
              {...(node.id === shown ? { 'aria-current': 'page' } : {})}
              className={classNames(
                'block px-2 py-2 hover:bg-hover',
                // On a phone the list stands alone: none of it is shown beside it.
                node.id === shown && 'lg:bg-accent-soft',
              )}
            >
              <span className="flex flex-wrap items-center gap-x-2">
                <span dir="auto" className="min-w-0 font-medium">
                  {node.name ?? <When iso={node.savedAt} />}
                </span>
                {node.id === current && <Badge tone="accent">Now</Badge>}
              </span>
              <span className="block text-12 text-ink-muted">
                {node.name !== null && (
                  <>
                    <When iso={node.savedAt} /> ·{' '}
                  </>
                )}
                {causeWords(node.cause)}
                {node.device !== null && ` · ${node.device}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore
        shown={edges.length}
        total={totalCount}
        what={totalCount === 1 ? 'revision' : 'revisions'}
        hasMore={pageInfo.hasNextPage}
        loading={loading}
        onLoadMore={loadMore}
      />
    </nav>
  );
}
