import { compareTexts } from '../../../revisions/compare-texts.ts';
import { Change } from '../../../revisions/text-comparison.tsx';

/** What a suggestion changes, word by word, in its place. */
export function SuggestionDiff({ before, after }: { before: string; after: string }) {
  const parts = compareTexts(before, after).blocks.flatMap((block) =>
    block.kind === 'same' ? [{ kind: 'same' as const, text: block.lines.join('') }] : block.parts,
  );
  return (
    <p dir="auto" className="font-serif text-16 leading-7 break-words whitespace-pre-wrap">
      {parts.map((part, index) => (
        <Change key={index} part={part} />
      ))}
    </p>
  );
}
