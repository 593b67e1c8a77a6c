import { useMemo } from 'react';
import { compareTexts } from '../../../revisions/compare-texts.ts';

interface SectionSidesProps {
  mine: string | null;
  theirs: string | null;
}

/** Two versions of one section beside each other, with the words marked that only one of them has. */
export function SectionSides({ mine, theirs }: SectionSidesProps) {
  const blocks = useMemo(
    () => compareTexts(mine?.trim() ?? '', theirs?.trim() ?? '').blocks,
    [mine, theirs],
  );
  const partsOf = (only: 'added' | 'removed') =>
    blocks.flatMap((block) =>
      block.kind === 'same'
        ? [{ text: block.lines.join(''), isOnlyHere: false }]
        : block.parts
            .filter(({ kind }) => kind === 'same' || kind === only)
            .map(({ kind, text }) => ({ text, isOnlyHere: kind === only })),
    );
  const sides = [
    { label: 'Yours, on this device', text: mine, parts: partsOf('removed') },
    { label: 'Saved elsewhere', text: theirs, parts: partsOf('added') },
  ];
  return (
    <div className="grid gap-3 md:grid-cols-2">
      {sides.map(({ label, text, parts }) => (
        <div key={label} className="grid content-start gap-1">
          <p className="text-12 text-ink-muted">{label}</p>
          <div
            ref={showFirstMark}
            dir="auto"
            role="group"
            aria-label={label}
            tabIndex={0}
            className="relative max-h-64 overflow-auto rounded-control border border-line bg-surface p-2.5 whitespace-pre-wrap text-ink"
          >
            {text?.trim()
              ? parts.map((part, index) =>
                  part.isOnlyHere ? (
                    <mark key={index} className="rounded-tag bg-accent-line text-ink">
                      {part.text}
                    </mark>
                  ) : (
                    part.text
                  ),
                )
              : 'Not there'}
          </div>
        </div>
      ))}
    </div>
  );
}

/** In a long section the difference may stand below the fold. */
function showFirstMark(box: HTMLElement | null) {
  const mark = box?.querySelector('mark');
  if (box && mark) box.scrollTop = Math.max(0, mark.offsetTop - box.clientHeight / 3);
}
