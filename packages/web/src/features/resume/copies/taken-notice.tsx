import { useState } from 'react';
import { TextComparison } from '../../../revisions/text-comparison.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import type { useTakenChanges } from './use-taken-changes.ts';

/** What a copy has just taken over from its master: listed, and each to be left out again. */
export function TakenNotice({ taken, problem, leave, forget }: ReturnType<typeof useTakenChanges>) {
  const [isOpen, setOpen] = useState(false);
  if (problem !== null)
    return (
      <Callout tone="warn" role="status" title="The master’s changes were not taken over">
        {problem} The copy is as it was; open it again to try once more.
      </Callout>
    );
  if (taken === null) return null;
  const { changes, leftOut } = taken;
  const all = new Set(changes.map(({ index }) => index));
  const isNothingLeft = leftOut.size === all.size;
  const toggle = (index: number) => {
    const next = new Set(leftOut);
    if (!next.delete(index)) next.add(index);
    leave(next);
  };
  return (
    <Callout
      tone="accent"
      role="status"
      title={
        changes.length === 1
          ? 'A change of your master resume was taken over'
          : `${changes.length} changes of your master resume were taken over`
      }
      actions={
        <>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide them' : 'Show them'}
          </Button>
          <Button size="small" onClick={() => leave(isNothingLeft ? new Set() : all)}>
            {isNothingLeft ? 'Take them again' : 'Undo'}
          </Button>
          <Button size="small" onClick={forget}>
            Done
          </Button>
        </>
      }
    >
      <p>
        In {sectionsOf(changes)}, where this copy still had what the master had. Your own changes
        stand.
      </p>
      {isOpen && (
        <ol aria-label="Taken over" className="mt-3 grid gap-4">
          {changes.map(({ index, heading, copy, master }, at) => (
            <li key={index} className="grid gap-2 border-t border-line pt-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h3 dir="auto" className="font-medium text-ink">
                  {nameOf(heading)}
                </h3>
                <Button
                  size="small"
                  aria-label={`${leftOut.has(index) ? 'Take again' : 'Leave out'}: change ${at + 1}, ${nameOf(heading)}`}
                  onClick={() => toggle(index)}
                >
                  {leftOut.has(index) ? 'Take again' : 'Leave out'}
                </Button>
              </div>
              <TextComparison earlier={copy} later={master} />
            </li>
          ))}
        </ol>
      )}
    </Callout>
  );
}

const nameOf = (heading: string) => heading || 'Name and contact';
const sectionsOf = (changes: readonly { heading: string }[]) =>
  [...new Set(changes.map(({ heading }) => nameOf(heading)))].join(', ');
