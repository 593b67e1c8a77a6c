import { useQuery } from '@apollo/client/react';
import { limits } from '@career-coach/shared/limits.ts';
import { Plus, Search } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { LetterList } from './letter-list.tsx';
import { LettersPageDocument } from './letters-page.generated.ts';
import type { LetterFilter } from './no-letters.tsx';

const filters = [
  { value: 'all', label: 'All' },
  { value: 'draft', label: 'Drafts' },
  { value: 'completed', label: 'Completed' },
  { value: 'trash', label: 'Trash' },
] as const satisfies readonly { value: LetterFilter; label: string }[];

const orders = [
  { value: 'CHANGED', label: 'Last changed' },
  { value: 'CREATED', label: 'Newest' },
  { value: 'COMPANY', label: 'Company' },
  { value: 'TITLE', label: 'Job title' },
] as const;

const statuses = { all: null, trash: null, draft: 'DRAFT', completed: 'COMPLETED' } as const;

/** All letters: searched by company, title or text; filtered by state; the trash keeps deleted ones for 30 days. */
export default function LettersPage() {
  const [params, setParams] = useSearchParams();
  const filter = filters.find(({ value }) => value === params.get('show'))?.value ?? 'all';
  const sort = orders.find(({ value }) => value === params.get('sort'))?.value ?? 'CHANGED';
  const search = params.get('q') ?? '';
  const asked = useDeferredValue(search.trim());
  const query = useQuery(LettersPageDocument, {
    variables: {
      search: asked || null,
      status: statuses[filter],
      trashed: filter === 'trash',
      sort,
      after: null,
    },
  });
  const change = (next: { show?: LetterFilter; sort?: string; q?: string }) =>
    setParams(
      (now) => {
        const changed = new URLSearchParams(now);
        for (const [name, value] of Object.entries(next)) {
          if (value === '' || value === 'all' || value === 'CHANGED') changed.delete(name);
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
        <Select
          aria-label="Sort letters"
          className="w-40"
          value={sort}
          options={orders}
          onChange={(event) => change({ sort: event.target.value })}
        />
      </div>
      <QueryResult
        {...query}
        data={query.data ?? query.previousData}
        what="letters"
        skeleton={<SkeletonLines count={8} />}
      >
        {({ me }) =>
          me && <LetterList me={me} filter={filter} search={asked} fetchMore={query.fetchMore} />
        }
      </QueryResult>
    </>
  );
}
