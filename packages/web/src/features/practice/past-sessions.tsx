import { useState } from 'react';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { LoadMore } from '../../ui/pagination.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { PracticePageQuery } from './practice-page.generated.ts';
import { ResultRow } from './result-row.tsx';

const shown = [
  { value: 'results', label: 'All' },
  { value: 'trash', label: 'Trash' },
] as const;
type Shown = (typeof shown)[number]['value'];

interface PastSessionsProps {
  assessments: NonNullable<PracticePageQuery['me']>['assessments'];
  trashed: boolean;
  onShow: (show: Shown) => void;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

/** Graded sessions, newest first, with the tip each one ended with; and those that were deleted. */
export function PastSessions(props: PastSessionsProps) {
  const { assessments, trashed, onShow, fetchMore } = props;
  const [loading, setLoading] = useState(false);
  if (!assessments) return <UnreadRelation what="past sessions" />;
  const { edges, pageInfo, totalCount } = assessments;
  const loadMore = () => {
    setLoading(true);
    void fetchMore({ variables: { after: pageInfo.endCursor } })
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return (
    <Section
      title="Results"
      actions={
        <Segmented
          label="Show"
          hideLabel
          value={trashed ? 'trash' : 'results'}
          options={shown}
          onChange={onShow}
        />
      }
    >
      {edges.length === 0 ? (
        <p className="max-w-prose text-14 text-ink-muted">
          {trashed
            ? 'The trash is empty. Deleted results stay here for 30 days and can be restored.'
            : 'Nothing here yet. After your first session this list shows each score with what to practise next.'}
        </p>
      ) : (
        <>
          <ul aria-label="Results" className="border-t border-line">
            {edges.map(({ node }) => (
              <ResultRow key={node.id} result={node} />
            ))}
          </ul>
          <LoadMore
            shown={edges.length}
            total={totalCount}
            what={totalCount === 1 ? 'result' : 'results'}
            hasMore={pageInfo.hasNextPage}
            loading={loading}
            onLoadMore={loadMore}
          />
        </>
      )}
    </Section>
  );
}
