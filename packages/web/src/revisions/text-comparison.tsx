import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format-figure.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { compareTexts, type DiffPart } from './compare-texts.ts';

const count = (number: number, one: string, many: string) =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;

/** How many unchanged lines stay beside a changed place. */
const context = 2;

/**
 * What changed from one text to another, word by word in its place. Unchanged stretches are folded; every change is an
 * `ins` or a `del` that says so to a screen reader as well.
 */
export function TextComparison({ earlier, later }: { earlier: string; later: string }) {
  const [from, to] = [useDeferredValue(earlier), useDeferredValue(later)];
  const comparison = useMemo(() => compareTexts(from, to), [from, to]);
  const { blocks, places, wordsAdded, wordsRemoved } = comparison;
  const area = useRef<HTMLDivElement>(null);
  const next = useRef(0);
  const goOn = () => {
    const changes = area.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
    const place = changes[next.current % changes.length];
    next.current += 1;
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  };
  if (places === 0)
    return <p className="text-14 text-ink-muted">Nothing differs between the two.</p>;
  return (
    <div ref={area}>
      <div className="mb-3 flex flex-wrap items-center gap-3 text-13 text-ink-muted figures">
        <p role="status">
          {count(places, 'place', 'places')} changed: {count(wordsAdded, 'word', 'words')} added,{' '}
          {count(wordsRemoved, 'word', 'words')} removed
        </p>
        {places > 1 && (
          <Button size="small" onClick={goOn}>
            Next change
          </Button>
        )}
      </div>
      <div
        dir="auto"
        className="rounded-panel border border-line bg-surface px-4 py-3 font-serif text-14 leading-6"
      >
        {blocks.map((block, index) =>
          block.kind === 'same' ? (
            <Unchanged
              key={`${index}:${from.length}:${to.length}`}
              lines={block.lines}
              isFirst={index === 0}
              isLast={index === blocks.length - 1}
            />
          ) : (
            <p
              key={index}
              data-place
              tabIndex={-1}
              dir="auto"
              className="my-0.5 border-s-2 border-accent ps-2 whitespace-pre-wrap focus:bg-accent-soft"
            >
              {block.parts.map((part, place) => (
                <Change key={place} part={part} />
              ))}
            </p>
          ),
        )}
      </div>
    </div>
  );
}

/** The end of a line shows where it is all that changed. */
const shown = (text: string) => (text.trim() === '' ? text.replaceAll('\n', '↵\n') : text);

/** A run of words: as it was, added or removed, which a screen reader hears as well. */
export function Change({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === 'same') return text;
  return kind === 'added' ? (
    <ins className="mx-px rounded-tag bg-good-soft text-good-text no-underline">
      <VisuallyHidden>added: </VisuallyHidden>
      {shown(text)}
      <VisuallyHidden> end of addition </VisuallyHidden>
    </ins>
  ) : (
    <del className="mx-px rounded-tag bg-bad-soft text-bad-text line-through decoration-1">
      <VisuallyHidden>removed: </VisuallyHidden>
      {shown(text)}
      <VisuallyHidden> end of removal </VisuallyHidden>
    </del>
  );
}

interface UnchangedProps {
  lines: readonly string[];
  isFirst: boolean;
  isLast: boolean;
}

function Unchanged({ lines, isFirst, isLast }: UnchangedProps) {
  const [open, setOpen] = useState(false);
  const [head, tail] = [isFirst ? 0 : context, isLast ? 0 : context];
  const folded = lines.length - head - tail;
  if (open || folded < 2) return <Lines lines={lines} />;
  return (
    <>
      <Lines lines={lines.slice(0, head)} />
      <div className="my-1">
        <Button size="small" tone="quiet" aria-expanded={false} onClick={() => setOpen(true)}>
          Show {folded} unchanged lines
        </Button>
      </div>
      <Lines lines={tail === 0 ? [] : lines.slice(-tail)} />
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const text = lines.join('').replace(/\n$/u, '');
  return text === '' ? null : (
    <p dir="auto" className="whitespace-pre-wrap text-ink-muted">
      {text}
    </p>
  );
}
