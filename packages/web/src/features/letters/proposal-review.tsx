import { useId } from 'react';
import { compareTexts } from '../../revisions/compare-texts.ts';
import { Change } from '../../revisions/text-comparison.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { ProposalPart } from './proposal-parts.ts';

interface ProposalReviewProps {
  parts: readonly ProposalPart[];
  /** Places in `parts` of the changes that are left out. */
  refused: ReadonlySet<number>;
  onDecide: (index: number, isTaken: boolean) => void;
}

/** A proposal in its place: each changed paragraph word by word, to be taken or left by itself. */
export function ProposalReview({ parts, refused, onDecide }: ProposalReviewProps) {
  return (
    <ol
      aria-label="Proposal"
      className="grid gap-2 rounded-panel border border-line bg-surface px-4 py-3 font-serif text-14 leading-6"
    >
      {parts.map((part, index) => (
        <li key={index} dir="auto" className="whitespace-pre-wrap">
          {part.kind === 'same' ? (
            <span className="text-ink-muted">{part.text}</span>
          ) : (
            <ChangedPart
              part={part}
              isTaken={!refused.has(index)}
              onDecide={(isTaken) => onDecide(index, isTaken)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface ChangedPartProps {
  part: ProposalPart & { kind: 'changed' };
  isTaken: boolean;
  onDecide: (isTaken: boolean) => void;
}

function ChangedPart({ part: { before, after }, isTaken, onDecide }: ChangedPartProps) {
  const text = useId();
  return (
    <div
      className={classNames('border-s-2 ps-3', isTaken ? 'border-accent' : 'border-line-strong')}
    >
      <label className="mb-1 flex w-fit items-center gap-2 font-sans text-13">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={isTaken}
          aria-describedby={text}
          onChange={(event) => onDecide(event.target.checked)}
        />
        {wordsFor(before, after)}
      </label>
      <p id={text} dir="auto">
        {isTaken ? <Difference before={before} after={after} /> : before || <Nothing />}
      </p>
    </div>
  );
}

const Nothing = () => (
  <span className="font-sans text-13 text-ink-faint">Nothing is added here.</span>
);

const wordsFor = (before: string, after: string) =>
  before === ''
    ? 'Add this paragraph'
    : after === ''
      ? 'Remove this paragraph'
      : 'Take this change';

function Difference({ before, after }: { before: string; after: string }) {
  return compareTexts(before, after).blocks.map((block, index) =>
    block.kind === 'same' ? (
      <span key={index}>{block.lines.join('')}</span>
    ) : (
      <span key={index}>
        {block.parts.map((part, place) => (
          <Change key={place} part={part} />
        ))}
      </span>
    ),
  );
}
