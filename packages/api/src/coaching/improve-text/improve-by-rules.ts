import type {
  ImprovableLine,
  ImproveInput,
  Improvements,
  SuggestedText,
} from './improve-text.schema.ts';
import { questionFor } from './questions.ts';
import { rewriteRules } from './rewrite-rules.ts';
import { splitLongLine } from './split-long-line.ts';

/** For each line at most one rewriting, with every rule that fits, and at most one question. */
export function improveByRules({ lines, language }: ImproveInput): Improvements {
  if (language !== 'en') return { suggestions: [] };
  return {
    suggestions: lines.flatMap((line) => {
      const rewritten = rewrite(line);
      const question = questionFor(line);
      return [rewritten, question].filter((suggestion) => suggestion !== null);
    }),
  };
}

function rewrite(line: ImprovableLine): SuggestedText | null {
  let text = line.text;
  const applied = rewriteRules.filter((rule) => {
    const better = rule.apply(text, line);
    if (better === null || better === text) return false;
    text = better;
    return true;
  });
  const parts = line.isBullet ? splitLongLine(text) : [text];
  const reasons = [
    ...applied.map(({ reason }) => reason),
    ...(parts.length > 1 ? ['It was too long to be read in one go: two bullets.'] : []),
  ];
  const kind = applied[0]?.kind ?? 'LENGTH';
  return reasons.length === 0
    ? null
    : { line: line.line, kind, after: parts, reason: reasons.join(' '), question: null };
}
