import { limits } from '@career-coach/shared/limits.ts';
import { useDeferredValue, useMemo, type Ref } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { rangesOf, type SentenceEvidence } from './sentence-evidence.ts';

interface MarkedLetterProps {
  /** What the field's label and hint are tied to. */
  control: { id: string; 'aria-describedby'?: string | undefined };
  ref?: Ref<HTMLTextAreaElement>;
  value: string;
  /** The sentences that nothing supports; they are marked where they stand. */
  unsupported: readonly SentenceEvidence[];
  onChange: (value: string) => void;
  onBlur: () => void;
  /** Where the caret stands now. */
  onCaret: (position: number) => void;
}

const typography =
  'px-5 py-5 font-serif text-16 leading-relaxed whitespace-pre-wrap break-words sm:px-8 sm:py-7';

/**
 * The letter as plain text. Behind the text lies the same text once more, invisible, which carries the marks and gives the
 * field its height: so typing stays the browser's own, and no mark ever gets into the letter.
 */
export function MarkedLetter(props: MarkedLetterProps) {
  const { control, ref, value, unsupported, onChange, onBlur, onCaret } = props;
  const shown = useDeferredValue(value);
  const parts = useMemo(() => partsOf(shown, unsupported), [shown, unsupported]);
  return (
    <div className="relative">
      <div
        aria-hidden
        dir="auto"
        className={classNames(
          typography,
          'min-h-112 rounded-control border border-transparent bg-surface text-transparent select-none',
        )}
      >
        {parts.map(({ text, isMarked }, index) =>
          isMarked ? (
            <mark
              key={index}
              className="rounded-tag bg-warn-soft text-transparent underline decoration-warn-mark decoration-wavy"
            >
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {/* The last line break needs something behind it to have a height. */}
        {'\u200b'}
      </div>
      <textarea
        {...control}
        ref={ref}
        dir="auto"
        spellCheck
        value={value}
        maxLength={limits.coverLetter.content}
        className={classNames(
          typography,
          'absolute inset-0 size-full resize-none overflow-hidden rounded-control border border-control bg-transparent text-ink',
          'transition-colors hover:border-ink-faint focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0',
        )}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
      />
    </div>
  );
}

function partsOf(text: string, unsupported: readonly SentenceEvidence[]) {
  const parts: { text: string; isMarked: boolean }[] = [];
  let from = 0;
  for (const { start, end } of rangesOf(text, unsupported)) {
    parts.push({ text: text.slice(from, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    from = end;
  }
  parts.push({ text: text.slice(from), isMarked: false });
  return parts;
}
