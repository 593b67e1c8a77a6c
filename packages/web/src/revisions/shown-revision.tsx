import { useQuery } from '@apollo/client/react';
import { RotateCcw, Tag } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { QueryResult } from '../graphql/query-result.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { formatMoment } from '../ui/format-figure.ts';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { NameRevisionDialog } from './name-revision-dialog.tsx';
import { causeWords, revisionLabel } from './revision-words.ts';
import {
  ShownRevisionDocument,
  type RevisionHistory_RevisionsFragment,
  type ShownRevisionQuery,
} from './revisions.generated.ts';
import { TextComparison } from './text-comparison.tsx';

type Shown = Extract<ShownRevisionQuery['node'], { __typename: 'Revision' }>;

interface ShownRevisionProps {
  id: string;
  revisions: RevisionHistory_RevisionsFragment;
  current: string | null;
  /** Answers why it was not restored; null where nothing can be, as in a locked letter. */
  restore: ((id: string) => Promise<string | null>) | null;
}

/** One revision: what it changed, or how it differs from any other; with its name, and the way back to it. */
export function ShownRevision(props: ShownRevisionProps) {
  const { id, current } = props;
  const [params] = useSearchParams();
  const wished = params.get('with') ?? 'previous';
  const other = wished === 'now' ? current : wished === 'previous' ? null : wished;
  // Kept here: what it is compared with is read anew after a conflict, and the reason has to outlast that.
  const [problem, setProblem] = useState<string | null>(null);
  const query = useQuery(ShownRevisionDocument, {
    variables: { id, other: other ?? id, hasOther: other !== null },
  });
  return (
    <>
      {problem !== null && (
        <div className="mb-3">
          <Callout tone="bad" role="alert" title="Not restored">
            {problem}
          </Callout>
        </div>
      )}
      <QueryResult {...query} what="revision" skeleton={<Skeleton className="h-96" />}>
        {(data) =>
          data.node?.__typename === 'Revision' ? (
            <Compared
              {...props}
              revision={data.node}
              other={
                data.other?.__typename === 'Revision'
                  ? data.other
                  : other === null
                    ? data.node.previous
                    : null
              }
              wished={wished}
              onProblem={setProblem}
            />
          ) : (
            <EmptyState title="There is no revision here">
              It may have been thinned out since: older ones go down to the last of each hour, then
              of each day. Those with a name stay.
            </EmptyState>
          )
        }
      </QueryResult>
    </>
  );
}

interface ComparedProps extends ShownRevisionProps {
  revision: Shown;
  other: { id: string; content: string; savedAt: string } | null;
  wished: string;
  onProblem: (problem: string | null) => void;
}

function Compared(props: ComparedProps) {
  const { revision, other, wished, revisions, current, restore, onProblem } = props;
  const [, setParams] = useSearchParams();
  const [naming, setNaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const choose = (value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === 'previous') next.delete('with');
        else next.set('with', value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const bringBack = async () => {
    setBusy(true);
    onProblem(null);
    onProblem((await restore?.(revision.id)) ?? null);
    setBusy(false);
  };
  // Whichever is older stands on the left side of the comparison.
  const isOlder = other !== null && other.savedAt > revision.savedAt;
  const [earlier, later] = isOlder
    ? [revision.content, other.content]
    : [other?.content ?? '', revision.content];
  return (
    <section aria-labelledby="shown-revision">
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="shown-revision" dir="auto" className="min-w-0 text-16 font-semibold">
          {revision.name ?? formatMoment(revision.savedAt)}
        </h2>
        {revision.id === current && <Badge tone="accent">Now</Badge>}
        <div className="ml-auto flex flex-wrap gap-2">
          <Button tone="quiet" icon={<Tag />} onClick={() => setNaming(true)}>
            {revision.name === null ? 'Name' : 'Rename'}
          </Button>
          {restore && revision.id !== current && (
            <Button
              tone="primary"
              icon={<RotateCcw />}
              busy={busy}
              busyLabel="Restoring…"
              onClick={() => void bringBack()}
            >
              Restore this
            </Button>
          )}
        </div>
        <p className="w-full text-13 text-ink-muted">
          {revision.name !== null && `${formatMoment(revision.savedAt)} · `}
          {causeWords(revision.cause)}
          {revision.device !== null && ` · ${revision.device}`}
        </p>
      </div>
      <Field label="Compare with" className="mb-4 max-w-sm">
        {(control) => (
          <Select
            {...control}
            value={wished}
            onChange={(event) => choose(event.target.value)}
            options={[
              { value: 'previous', label: 'The one before it' },
              ...(revision.id === current ? [] : [{ value: 'now', label: 'Now' }]),
              ...revisions.edges
                .filter(({ node }) => node.id !== revision.id)
                .map(({ node }) => ({ value: node.id, label: revisionLabel(node) })),
            ]}
          />
        )}
      </Field>
      {other === null && wished === 'previous' && (
        <p className="mb-3 text-13 text-ink-muted">
          This is the oldest revision that is kept: all of it is shown as added.
        </p>
      )}
      <TextComparison earlier={earlier} later={later} />
      {naming && <NameRevisionDialog revision={revision} onClose={() => setNaming(false)} />}
    </section>
  );
}
