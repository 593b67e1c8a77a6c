import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { Plus, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { LoadMore } from '../../ui/pagination.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { LetterRow } from './letter-row.tsx';
import { LettersPageDocument, type LettersPageQuery } from './letters-page.generated.ts';

const filters = [
  { value: 'all', label: 'All' },
  { value: 'draft', label: 'Drafts' },
  { value: 'completed', label: 'Completed' },
  { value: 'trash', label: 'Trash' },
] as const;

type Filter = (typeof filters)[number]['value'];

const statuses = { all: null, trash: null, draft: 'DRAFT', completed: 'COMPLETED' } as const;

/** All letters: searched by company, title or text; filtered by state; the trash keeps deleted ones for 30 days. */
export default function LettersPage() {
  const [params, setParams] = useSearchParams();
  const filter = filters.find(({ value }) => value === params.get('show'))?.value ?? 'all';
  const search = params.get('q') ?? '';
  const asked = useDeferredValue(search.trim());
  const query = useQuery(LettersPageDocument, {
    variables: {
      search: asked || null,
      status: statuses[filter],
      trashed: filter === 'trash',
      after: null,
    },
  });
  const change = (next: { show?: Filter; q?: string }) =>
    setParams(
      (now) => {
        const changed = new URLSearchParams(now);
        for (const [name, value] of Object.entries(next)) {
          if (value === '' || value === 'all') changed.delete(name);
          else changed.set(name, value);
        }
        return changed;
      },
      { replace: true },
    );
  return (
    <>
      <PageHeader
        title="Cover letters"
        actions={
          <LinkButton tone="primary" to={paths.newLetter} icon={<Plus />}>
            New letter
          </LinkButton>
        }
      />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <div className="relative min-w-0 flex-1 basis-56 sm:max-w-xs">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
          />
          <TextInput
            type="search"
            aria-label="Search letters"
            className="pl-8"
            placeholder="Company, title or text"
            value={search}
            maxLength={limits.search}
            onChange={(event) => change({ q: event.target.value })}
          />
        </div>
        <Segmented
          label="Show"
          hideLabel
          value={filter}
          options={filters}
          onChange={(show) => change({ show })}
        />
      </div>
      <QueryResult
        {...query}
        data={query.data ?? query.previousData}
        what="letters"
        skeleton={<SkeletonLines count={8} />}
      >
        {({ me }) =>
          me && <Letters me={me} filter={filter} search={asked} fetchMore={query.fetchMore} />
        }
      </QueryResult>
    </>
  );
}

interface LettersProps {
  me: NonNullable<LettersPageQuery['me']>;
  filter: Filter;
  search: string;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

function Letters({ me, filter, search, fetchMore }: LettersProps) {
  const [loading, setLoading] = useState(false);
  if (!me.coverLetters) return <UnreadRelation what="letters" />;
  const { edges, pageInfo, totalCount } = me.coverLetters;
  if (edges.length === 0) return <NoLetters filter={filter} search={search} />;
  const loadMore = () => {
    setLoading(true);
    void fetchMore({ variables: { after: pageInfo.endCursor } })
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return (
    <>
      <ul aria-label="Letters" className="border-t border-line">
        {edges.map(({ node }) => (
          <LetterRow key={node.id} letter={node} />
        ))}
      </ul>
      <LoadMore
        shown={edges.length}
        total={totalCount}
        what={totalCount === 1 ? 'letter' : 'letters'}
        hasMore={pageInfo.hasNextPage}
        loading={loading}
        onLoadMore={loadMore}
      />
    </>
  );
}

function NoLetters({ filter, search }: { filter: Filter; search: string }) {
  if (search) {
    return (
      <EmptyState title="No letter matches">
        Nothing was found for “{search}”. Try the company or a word of the letter, or show another
        state.
      </EmptyState>
    );
  }
  if (filter === 'trash') {
    return (
      <EmptyState title="The trash is empty">
        Deleted letters stay here for 30 days and can be restored.
      </EmptyState>
    );
  }
  if (filter !== 'all') {
    const what = filter === 'draft' ? 'drafts' : 'completed letters';
    return <EmptyState title={`No ${what}`}>Letters move here as you work on them.</EmptyState>;
  }
  return (
    <EmptyState
      title="Write your first cover letter"
      action={
        <LinkButton tone="primary" to={paths.newLetter} icon={<Plus />}>
          New letter
        </LinkButton>
      }
    >
      Paste the description of a job. The draft uses only your profile, your resume and that text,
      and each sentence shows what it rests on.
    </EmptyState>
  );
}
