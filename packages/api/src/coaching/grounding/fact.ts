export type FactSource = 'PROFILE' | 'RESUME' | 'JOB_DESCRIPTION';

/** A piece of what the person gave us, word for word. */
export interface Fact {
  source: FactSource;
  quote: string;
}

/** A sentence with what it rests on. */
export interface LetterSentence {
  text: string;
  facts: Fact[];
  /** Every number, name and technology in the sentence stands in its facts. */
  supported: boolean;
  /** The person has read that nothing supports it, and keeps it as their own words. */
  ownWords?: boolean | undefined;
}
