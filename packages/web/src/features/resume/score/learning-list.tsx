import { useQuery } from '@apollo/client/react';
import { paths } from '../../../app/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadMore } from '../../../ui/pagination.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { When } from '../../../ui/when.tsx';
import { LearningListDocument } from './score-page.generated.ts';
import { useTriageTerm } from './use-terms.ts';

/** Terms that the person wants to learn, from whichever posting. Shown once there is one. */
export function LearningList() {
  const { data, fetchMore, loading } = useQuery(LearningListDocument, {
    variables: { after: null },
  });
  const triage = useTriageTerm();
  const list = data?.me?.termTriages;
  if (!list || list.edges.length === 0) return null;
  const remove = async (term: string) => {
    await triage(term, null);
    toast(`${term} is off your learning list`, { undo: () => void triage(term, 'LEARN') });
  };
  return (
    <Section
      title="To learn"
      lead="Near to what you do, and asked for. It comes from every posting you checked."
      actions={
        <LinkButton size="small" to={paths.practice}>
          Practice
        </LinkButton>
      }
    >
      <ul className="max-w-2xl">
        {list.edges.map(({ node }) => (
          <li
            key={node.id}
            className="flex items-center gap-3 border-b border-line py-1.5 last:border-0"
          >
            <span dir="auto" className="min-w-0 flex-1 text-14 font-medium break-words">
              {node.term}
            </span>
            <span className="text-12 text-ink-faint">
              <When iso={node.createdAt} />
            </span>
            <Button
              size="small"
              tone="quiet"
              aria-label={`Take ${node.term} off the list`}
              onClick={() => void remove(node.term)}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      <LoadMore
        shown={list.edges.length}
        total={list.totalCount}
        what={list.totalCount === 1 ? 'term' : 'terms'}
        hasMore={list.pageInfo.hasNextPage}
        loading={loading}
        onLoadMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
      />
    </Section>
  );
}
