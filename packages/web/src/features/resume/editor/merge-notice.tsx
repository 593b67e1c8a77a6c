import { compareSections } from '@career-coach/shared/resume-document/merge-sections.ts';
import { useState } from 'react';
import type { Sides } from '../../../ui/autosave/autosave-options.ts';
import { TextComparison } from '../../../revisions/text-comparison.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';

const nameOf = (heading: string) => heading || 'Name and contact';

/** Another device had changed other sections: what was taken in from it, shown until it has been seen. */
export function MergeNotice({
  sides,
  onSeen,
  onUndo,
}: {
  sides: Sides<string>;
  onSeen: () => void;
  onUndo: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const taken = compareSections(sides.base, sides.mine, sides.theirs).filter(
    ({ changedBy }) => changedBy === 'them',
  );
  return (
    <Callout
      tone="accent"
      role="status"
      title="Changes from another device were taken in"
      actions={
        <>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide them' : 'Show them'}
          </Button>
          <Button size="small" onClick={onUndo}>
            Undo
          </Button>
          <Button size="small" onClick={onSeen}>
            Keep them
          </Button>
        </>
      }
    >
      <p>
        You had not touched these sections: {taken.map(({ heading }) => nameOf(heading)).join(', ')}
        . Your own changes stand as you made them.
      </p>
      {isOpen && (
        <div className="mt-3 grid gap-4">
          {taken.map((part, index) => (
            <section key={index} aria-label={nameOf(part.heading)} className="grid gap-2">
              <h3 className="font-medium text-ink">{nameOf(part.heading)}</h3>
              <TextComparison earlier={part.mine ?? ''} later={part.theirs ?? ''} />
            </section>
          ))}
        </div>
      )}
    </Callout>
  );
}
