import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { formatNumber } from '../../ui/format-figure.ts';
import { LoadMore } from '../../ui/pagination.tsx';
import { Section } from '../../ui/section.tsx';
import { When } from '../../ui/when.tsx';
import type { PracticePageQuery } from './practice-page.generated.ts';

interface PastSessionsProps {
  assessments: NonNullable<PracticePageQuery['me']>['assessments'];
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

/** Graded sessions, newest first, with the tip each one ended with. */
export function PastSessions({ assessments, fetchMore }: PastSessionsProps) {
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
    <Section title="Results">
      {edges.length === 0 ? (
        <p className="max-w-prose text-14 text-ink-muted">
          Nothing here yet. After your first session this list shows each score with what to
          practise next.
        </p>
      ) : (
        <>
          <ul aria-label="Results" className="border-t border-line">
            {edges.map(({ node }) => (
              <li
                key={node.id}
                className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-2.5"
              >
                <span className="text-16 font-semibold figures">
                  {formatNumber(node.quizScore)}%
                </span>
                <div className="min-w-0">
                  <Link to={paths.quizResult(node.id)} className="font-medium hover:underline">
                    {node.category}
                  </Link>
                  {node.improvementTip !== null && (
                    <p className="text-13 text-ink-muted">{node.improvementTip}</p>
                  )}
                </div>
                <span className="text-12 text-ink-faint">
                  <When iso={node.createdAt} />
                </span>
              </li>
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
