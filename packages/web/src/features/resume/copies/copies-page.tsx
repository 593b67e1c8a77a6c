import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { UnreadRelation } from '../../../graphql/unread-relation.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { LoadMore } from '../../../ui/pagination.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { ResumeFrame } from '../resume-frame.tsx';
import { CopiesPageDocument, type CopiesPageQuery } from './copies-page.generated.ts';
import { CopyRow } from './copy-row.tsx';
import { NewCopyDialog } from './new-copy-dialog.tsx';

const filters = [
  { value: 'all', label: 'All' },
  { value: 'trash', label: 'Trash' },
] as const;

/** The copies of the resume for jobs: found by company, position or text; the trash keeps deleted ones for 30 days. */
export default function CopiesPage() {
  const [params, setParams] = useSearchParams();
  const [asks, setMaking] = useState(false);
  const letterId = params.get('letter');
  const making = asks || letterId !== null;
  const trashed = params.get('show') === 'trash';
  const search = params.get('q') ?? '';
  const asked = useDeferredValue(search.trim());
  const query = useQuery(CopiesPageDocument, {
    variables: { search: asked || null, trashed, after: null },
  });
  const change = (name: 'show' | 'q' | 'letter', value: string) =>
    setParams(
      (now) => {
        const changed = new URLSearchParams(now);
        if (value === '' || value === 'all') changed.delete(name);
        else changed.set(name, value);
        return changed;
      },
      { replace: true },
    );
  return (
    <ResumeFrame
      documentTitle="Copies for jobs"
      lead="One copy of your master resume for each job you are after. What you change in the master comes along; where both changed the same words, you are asked."
      actions={
        <Button tone="primary" icon={<Plus />} onClick={() => setMaking(true)}>
          New copy
        </Button>
      }
    >
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <TextInput
          type="search"
          aria-label="Search copies"
          className="min-w-0 flex-1 basis-56 sm:max-w-xs"
          placeholder="Company, title or text"
          value={search}
          maxLength={limits.search}
          onChange={(event) => change('q', event.target.value)}
        />
        <Segmented
          label="Show"
          hideLabel
          value={trashed ? 'trash' : 'all'}
          options={filters}
          onChange={(show) => change('show', show)}
        />
      </div>
      <QueryResult
        {...query}
        data={query.data ?? query.previousData}
        what="copies"
        skeleton={<SkeletonLines count={6} />}
      >
        {({ me }) =>
          me && (
            <Copies
              me={me}
              trashed={trashed}
              search={asked}
              onMake={() => setMaking(true)}
              onMore={(after) => query.fetchMore({ variables: { after } })}
            />
          )
        }
      </QueryResult>
      {making && (
        <NewCopyDialog
          letterId={letterId}
          onClose={() => {
            setMaking(false);
            if (letterId !== null) change('letter', '');
          }}
        />
      )}
    </ResumeFrame>
  );
}

interface CopiesProps {
  me: NonNullable<CopiesPageQuery['me']>;
  trashed: boolean;
  search: string;
  onMake: () => void;
  onMore: (after: string | null) => Promise<unknown>;
}

function Copies({ me, trashed, search, onMake, onMore }: CopiesProps) {
  const [loading, setLoading] = useState(false);
  if (!me.tailoredResumes) return <UnreadRelation what="copies" />;
  const { edges, pageInfo, totalCount } = me.tailoredResumes;
  const loadMore = () => {
    setLoading(true);
    void onMore(pageInfo.endCursor)
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  if (edges.length > 0) {
    return (
      <>
        <ul aria-label="Copies" className="border-t border-line">
          {edges.map(({ node }) => (
            <CopyRow key={node.id} copy={node} />
          ))}
        </ul>
        <LoadMore
          shown={edges.length}
          total={totalCount}
          what={totalCount === 1 ? 'copy' : 'copies'}
          hasMore={pageInfo.hasNextPage}
          loading={loading}
          onLoadMore={loadMore}
        />
      </>
    );
  }
  if (search)
    return (
      <EmptyState title="No copy matches">
        Nothing was found for “{search}”. Try the company or a word of the resume.
      </EmptyState>
    );
  if (trashed)
    return (
      <EmptyState title="The trash is empty">
        Deleted copies stay here for 30 days and can be restored.
      </EmptyState>
    );
  return me.resume ? (
    <EmptyState
      title="Make your first copy for a job"
      action={
        <Button tone="primary" icon={<Plus />} onClick={onMake}>
          New copy
        </Button>
      }
    >
      It begins as your master resume. Put first what this job asks for, leave out what it does not;
      what you later add to the master comes along when you open the copy.
    </EmptyState>
  ) : (
    <EmptyState
      title="First the master resume"
      action={<LinkButton to={paths.resume}>Write or import it</LinkButton>}
    >
      A copy for a job is made of your master resume, and there is none yet.
    </EmptyState>
  );
}
