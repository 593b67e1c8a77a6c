/** A question with its key. What is served leaves the key out until the answer is given. */
export interface Question {
  /** Stable, such as `sql-03`. */
  id: string;
  /** What it practises; the topic a wrong answer points to. */
  topic: string;
  prompt: string;
  options: string[];
  /** Index into options, from 0. */
  correctOption: number;
  /** Why that one is right. */
  explanation: string;
  /** Where a figure in it comes from; null for what needs no source. */
  source: string | null;
}

/** A question in the bank: the right option stands first, the order is mixed when it is served. */
export interface BankQuestion {
  prompt: string;
  options: readonly [string, string, string, ...string[]];
  explanation: string;
}

export interface BankTopic {
  /** As a person reads it, such as `Spreadsheets`. */
  name: string;
  /** Prefix of its questions' ids. */
  key: string;
  /** Skills, industries and specializations that call for this topic, as patterns over their names. */
  suits: RegExp | null;
  questions: readonly BankQuestion[];
}
