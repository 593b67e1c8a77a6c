import { useState } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { TextComparison } from '../../../revisions/text-comparison.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { CopyFieldsFragment } from './copy-page.generated.ts';
import { useCopy } from './use-copy.ts';

type Changes = NonNullable<CopyFieldsFragment['masterChanges']>;
type Change = Changes['changes'][number];
type Choice = 'COPY' | 'MASTER' | 'BOTH';

const options = [
  { value: 'MASTER', label: 'Master' },
  { value: 'COPY', label: 'This copy' },
  { value: 'BOTH', label: 'Both' },
] as const;

/** What the master has changed since: what fits is taken unless one says otherwise, what collides waits for a choice. */
export function MasterChanges({ copy }: { copy: CopyFieldsFragment }) {
  const { follow } = useCopy(copy.id);
  const [chosen, setChosen] = useState<Partial<Record<number, Choice>>>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (copy.masterChanges === null)
    return (
      <EmptyState title="No master resume">
        The copy stays as it is. When there is a master again, its changes can be taken over here.
      </EmptyState>
    );
  const { changes, masterVersion } = copy.masterChanges;
  if (changes.length === 0)
    return (
      <EmptyState title="Up to date with the master">
        What you later change in the master resume is taken over when you open this copy. Where both
        changed the same words, you are asked here.
      </EmptyState>
    );
  const choiceOf = ({ index, kind }: Change) =>
    chosen[index] ?? (kind === 'FITS' ? 'MASTER' : undefined);
  const open = changes.filter((change) => choiceOf(change) === undefined).length;
  const take = async () => {
    setBusy(true);
    const choices = changes.flatMap((change) => {
      const choice = choiceOf(change);
      return choice === undefined ? [] : [{ index: change.index, take: choice }];
    });
    const refused = await follow({ version: copy.version, masterVersion, choices }).catch(
      (error: unknown) => describeError(error).message,
    );
    setBusy(false);
    setProblem(refused);
    if (refused === null) {
      setChosen({});
      toast('The copy follows the master. What stood there until now is in its history.');
    }
  };
  return (
    <div className="grid gap-5">
      {problem !== null && (
        <Callout tone="bad" role="alert" title="Not taken over">
          {problem}
        </Callout>
      )}
      <ol className="grid gap-5">
        {changes.map((change) => (
          <li key={change.index} className="grid gap-2 border-t border-line pt-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <h3 dir="auto" className="text-14 font-semibold">
                {change.heading || 'Above the first heading'}
              </h3>
              <Badge tone={change.kind === 'FITS' ? 'good' : 'warn'}>
                {change.kind === 'FITS' ? 'Fits' : 'Both changed it'}
              </Badge>
              <div className="ml-auto">
                <Segmented
                  label={`Take for change ${change.index + 1}`}
                  hideLabel
                  value={choiceOf(change) ?? ('' as Choice)}
                  options={change.kind === 'FITS' ? options.slice(0, 2) : options}
                  onChange={(value) => setChosen({ ...chosen, [change.index]: value })}
                />
              </div>
            </div>
            <TextComparison earlier={change.copy} later={change.master} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <Button
          tone="primary"
          busy={busy}
          busyLabel="Taking over…"
          disabled={open > 0}
          onClick={() => void take()}
        >
          Take over
        </Button>
        <p role="status" className="text-13 text-ink-muted">
          {open > 0
            ? `Choose in ${open} ${open === 1 ? 'place' : 'places'} that both changed first.`
            : 'Red is what this copy has, green what the master has.'}
        </p>
      </div>
    </div>
  );
}
