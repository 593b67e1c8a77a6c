/** One sentence of the draft with what it rests on. */
export interface SentenceEvidence {
  text: string;
  supported: boolean;
  facts: readonly { source: string; quote: string }[];
}

const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export interface EvidenceState {
  /** Sentences of the draft that still stand in the text, in the order of the draft. */
  standing: SentenceEvidence[];
  /** Of these, the ones no fact supports. */
  unsupported: SentenceEvidence[];
  /** How many sentences of the draft were changed or removed by the person. */
  changed: number;
}

/** Holds the draft's evidence against the text as it is now: a changed sentence is the person's own. */
export function evidenceNow(content: string, evidence: readonly SentenceEvidence[]): EvidenceState {
  const text = flat(content);
  const standing = evidence.filter((sentence) => text.includes(flat(sentence.text)));
  return {
    standing,
    unsupported: standing.filter((sentence) => !sentence.supported),
    changed: evidence.length - standing.length,
  };
}

/** Words as a person counts them; scripts without spaces are segmented. */
export function countWords(text: string): number {
  let words = 0;
  for (const part of new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    if (part.isWordLike) words += 1;
  return words;
}
