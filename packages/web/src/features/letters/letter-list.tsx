import { limits } from '@career-coach/shared/limits.ts';
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { LoadMore } from '../../ui/pagination.tsx';
import { LetterRow } from './letter-row.tsx';
import type { LettersPageQuery } from './letters-page.generated.ts';
import { NoLetters, type LetterFilter } from './no-letters.tsx';
import { useLetterTrash } from './use-letter-trash.ts';

interface LetterListProps {
  me: NonNullable<LettersPageQuery['me']>;
  filter: LetterFilter;
  search: string;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
}

/** The letters that were found, to be opened, or chosen and deleted or restored together. */
export function LetterList({ me, filter, search, fetchMore }: LetterListProps) {
  const [loading, setLoading] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (!me.coverLetters) return <UnreadRelation what="letters" />;
  const { edges, pageInfo, totalCount } = me.coverLetters;
  if (edges.length === 0) return <NoLetters filter={filter} search={search} />;
  const shown = edges.map(({ node }) => node.id);
  // What is not in the list any more is not chosen either.
  const selected = shown.filter((id) => chosen.has(id));
  const choose = (id: string, isChosen: boolean) =>
    setChosen((now) => {
      const next = new Set(now);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  const loadMore = () => {
    setLoading(true);
    void fetchMore({ variables: { after: pageInfo.endCursor } })
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return (
    <>
      <SelectionBar
        selected={selected}
        all={shown}
        inTrash={filter === 'trash'}
        onChoose={(ids) => setChosen(new Set(ids))}
      />
      <ul aria-label="Letters" className="border-t border-line">
        {edges.map(({ node }) => (
          <LetterRow
            key={node.id}
            letter={node}
            selected={chosen.has(node.id)}
            onSelect={(isChosen) => choose(node.id, isChosen)}
          />
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

interface SelectionBarProps {
  selected: readonly string[];
  all: readonly string[];
  inTrash: boolean;
  onChoose: (ids: readonly string[]) => void;
}

/** Chooses all or none, and acts on the chosen; at most as many at once as the server takes. */
function SelectionBar({ selected, all, inTrash, onChoose }: SelectionBarProps) {
  const { moveToTrash, restore, purge } = useLetterTrash();
  const [asking, setAsking] = useState(false);
  const count = selected.length;
  const what = count === 1 ? 'letter' : 'letters';
  const done = () => onChoose([]);
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-2 px-1 pb-2 text-13">
      <label className="flex cursor-pointer items-center gap-3 text-ink-muted">
        <input
          type="checkbox"
          className="size-4"
          checked={count === all.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < all.length;
          }}
          onChange={(event) => onChoose(event.target.checked ? all.slice(0, limits.bulk) : [])}
        />
        {count === 0 ? 'Select all shown' : `${count} selected`}
      </label>
      {count > 0 &&
        (inTrash ? (
          <>
            <Button
              size="small"
              icon={<RotateCcw />}
              onClick={() => void restore(selected).then(done)}
            >
              Restore {count} {what}
            </Button>
            <Button size="small" icon={<Trash2 />} onClick={() => setAsking(true)}>
              Delete for good
            </Button>
          </>
        ) : (
          <Button
            size="small"
            icon={<Trash2 />}
            onClick={() => void moveToTrash(selected).then(done)}
          >
            Delete {count} {what}
          </Button>
        ))}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete ${count} ${what} for good`}
        confirmLabel="Delete for good"
        busyLabel="Deleting…"
        onConfirm={async () => {
          const problem = await purge(selected);
          if (problem === undefined) done();
          return problem;
        }}
      >
        <p>
          The text and its history are removed now instead of after 30 days. This cannot be undone.
        </p>
      </ConfirmDialog>
    </div>
  );
}
