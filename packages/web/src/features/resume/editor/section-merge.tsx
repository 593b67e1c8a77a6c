import {
  compareSections,
  mergeParts,
  type MergeChoice,
  type MergePart,
} from '@career-coach/shared/resume-document/merge-sections.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SectionSides } from './section-sides.tsx';

interface SectionMergeProps {
  base: string | null;
  mine: string;
  theirs: string;
  onMerge: (text: string) => void;
}

const nameOf = ({ heading }: MergePart) => heading || 'Name and contact';
const listOf = (parts: readonly MergePart[]) => parts.map(nameOf).join(', ');

/**
 * Two devices changed the same sections: both versions of each, and a choice per section. Sections that only one side
 * changed are taken from it, and named. Nothing is overwritten before the answer.
 */
export function SectionMerge({ base, mine, theirs, onMerge }: SectionMergeProps) {
  const parts = useMemo(() => compareSections(base, mine, theirs), [base, mine, theirs]);
  const open = parts.flatMap((part, index) => (part.changedBy === 'both' ? [{ part, index }] : []));
  const byMe = parts.filter(({ changedBy }) => changedBy === 'me');
  const byThem = parts.filter(({ changedBy }) => changedBy === 'them');
  const [choices, setChoices] = useState<Readonly<Record<number, MergeChoice>>>({});
  // Both lose nothing; of a name there can be only one.
  const choiceOf = (part: MergePart, index: number) =>
    choices[index] ?? (part.heading === '' ? 'mine' : 'both');
  return (
    <Callout tone="bad" role="alert" title="This was changed somewhere else while you were editing">
      <p>
        Both versions are safe. Choose for each section that both changed, or take one side whole.
      </p>
      {byMe.length > 0 && <p className="mt-1">Changed only here, and kept: {listOf(byMe)}.</p>}
      {byThem.length > 0 && (
        <p className="mt-1">Changed only elsewhere, and taken: {listOf(byThem)}.</p>
      )}
      <div className="mt-4 grid gap-5">
        {open.map(({ part, index }) => (
          <section key={index} aria-label={nameOf(part)} className="grid gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-medium text-ink">{nameOf(part)}</h3>
              <Segmented
                label={`Version of ${nameOf(part)}`}
                hideLabel
                value={choiceOf(part, index)}
                options={[
                  { value: 'mine', label: 'Mine' },
                  { value: 'theirs', label: 'Theirs' },
                  { value: 'both', label: 'Both' },
                ]}
                onChange={(choice) => setChoices({ ...choices, [index]: choice })}
              />
            </div>
            <SectionSides mine={part.mine} theirs={part.theirs} />
          </section>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button size="small" tone="primary" onClick={() => onMerge(mergeParts(parts, choiceOf))}>
          Save as chosen
        </Button>
        <Button size="small" onClick={() => onMerge(mine)}>
          Keep mine
        </Button>
        <Button size="small" onClick={() => onMerge(theirs)}>
          Take theirs
        </Button>
      </div>
    </Callout>
  );
}
