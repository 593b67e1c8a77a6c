/** What a sentence rests on. */
export interface SentenceFact {
  id: string;
  source: 'PROFILE' | 'RESUME' | 'JOB_DESCRIPTION';
  quote: string;
  /** Where it stands in the resume or the description now, from 1. */
  line: number | null;
}

/** One sentence of the letter with what it rests on. */
export interface SentenceEvidence {
  text: string;
  supported: boolean;
  /** Nothing supports it, and the person keeps it knowing that. */
  ownWords: boolean;
  facts: readonly SentenceFact[];
}

export interface EvidenceState {
  /** Sentences that still stand in the text, in their order. */
  standing: SentenceEvidence[];
  /** Of these, the ones that no fact supports and that the person has not kept as their own words. */
  unsupported: SentenceEvidence[];
  /** How many were changed or removed since the letter was last saved. */
  changed: number;
}

/** Holds the evidence against the text as it is now: a sentence that is being changed has none until it is saved. */
export function evidenceNow(content: string, evidence: readonly SentenceEvidence[]): EvidenceState {
  const standing = evidence.filter(({ text }) => rangeOf(content, text) !== null);
  return {
    standing,
    unsupported: standing.filter(({ supported, ownWords }) => !supported && !ownWords),
    changed: evidence.length - standing.length,
  };
}

export interface TextRange {
  start: number;
  end: number;
}

/** Where a sentence stands in the text, wherever its line breaks are by now; null where it does not. */
export function rangeOf(content: string, sentence: string): TextRange | null {
  const plain = content.indexOf(sentence);
  if (plain >= 0) return { start: plain, end: plain + sentence.length };
  const words = sentence
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join('\\s+')).exec(content);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** The sentence that this place of the text is in; null between sentences and in those that have no evidence. */
export function sentenceAt(
  content: string,
  sentences: readonly SentenceEvidence[],
  position: number,
): string | null {
  const found = sentences.find(({ text }) => {
    const range = rangeOf(content, text);
    return range !== null && range.start <= position && position <= range.end;
  });
  return found?.text ?? null;
}

/** Where the sentences stand, in the order of the text, none within another. */
export function rangesOf(content: string, sentences: readonly SentenceEvidence[]): TextRange[] {
  const ranges = sentences
    .map(({ text }) => rangeOf(content, text))
    .filter((range) => range !== null)
    .sort((a, b) => a.start - b.start);
  return ranges.filter((range, index) => range.start >= (ranges[index - 1]?.end ?? 0));
}

/** The text without the sentence, and without the gap it leaves. */
export function withoutSentence(content: string, sentence: string): string {
  const range = rangeOf(content, sentence);
  if (range === null) return content;
  const [before, after] = [content.slice(0, range.start), content.slice(range.end)];
  const isAlone = /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(after);
  return isAlone
    ? `${before.trimEnd()}${before.trim() === '' ? '' : '\n\n'}${after.trimStart()}`
    : /(?:^|\n)$/.test(before)
      ? `${before}${after.trimStart()}`
      : `${before.replace(/[ \t]+$/, '')}${after}`;
}

/** Words as a person counts them; scripts without spaces are segmented. */
export function countWords(text: string): number {
  let words = 0;
  for (const part of new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    if (part.isWordLike) words += 1;
  return words;
}
