/** What may be a term of the posting, before it is decided how much it is needed. */
export interface Candidate {
  term: string;
  kind: 'name' | 'phrase';
  /** A name of the vocabulary, rather than something that only looks like a name. */
  isKnown: boolean;
}
