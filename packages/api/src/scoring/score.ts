/** What the engine answers. Names and meanings are those of the graph's AtsReport. */
export type CheckGroup = 'READABILITY' | 'MATCH' | 'CONTENT';
export type CheckClass = 'VENDOR' | 'MEASURED' | 'CONVENTION' | 'WRITING';
export type Severity = 'BLOCKER' | 'MAJOR' | 'MINOR' | 'INFO';
/** SKIPPED: nothing was there to judge. It earns no points and is not passed. */
export type CheckStatus = 'PASS' | 'FAIL' | 'SKIPPED';
export type TermNeed = 'MUST_HAVE' | 'NICE_TO_HAVE';

/** A quote and where it stands, such as `Experience › Welder, Northgate Fabrication › bullet 2`. */
export interface Evidence {
  quote: string;
  place: string;
  /** Line of the resume's Markdown, from 1; null when it is about no line of it. Reports made before this was kept have none. */
  line?: number | null;
}

export interface Finding {
  checkId: string;
  group: CheckGroup;
  title: string;
  class: CheckClass;
  severity: Severity;
  status: CheckStatus;
  points: number;
  maxPoints: number;
  evidence: Evidence[];
  why: string;
  /** What to do; null when passed. */
  fix: string | null;
  /** How many points the headline rises when this check passes and nothing else changes. */
  gain: number;
}

export interface TermMatch {
  term: string;
  need: TermNeed;
  /** 0 missing · 0.8–0.9 alias, words apart or only listed · 1 named in dated experience. */
  credit: number;
  /** The other spelling that was found, when the posting's own was not. */
  alias: string | null;
  foundIn: Evidence[];
  /** Who asks for it: the posting, the person who changed its list of terms, or a model whose term they took. Older reports have none. */
  source?: TermSource;
  /** Line of the job description that asks for it, from 1; null when the person added it. */
  askedAt?: number | null;
}

/** MODEL: a model read it in the posting, and the person took it. */
export type TermSource = 'POSTING' | 'PERSON' | 'MODEL';

export interface Score {
  rubricVersion: string;
  /** Headline, 0–100, one decimal. */
  score: number;
  readability: number;
  /** Null without a job description, or when nothing in it can be matched; never 0 for that reason. */
  match: number | null;
  content: number;
  /** The best gain first. */
  findings: Finding[];
  terms: TermMatch[];
}

/** What one check says before the headline is known. */
export interface CheckResult {
  checkId: string;
  status: CheckStatus;
  points: number;
  evidence: Evidence[];
  /** The headline may not exceed this while the check fails. */
  totalCap?: number;
  /** The group's own score may not exceed this while the check fails. */
  groupCap?: number;
  /** True when the check is left out of its group's sum, because the posting or the language gives nothing to judge by. */
  leftOut?: boolean;
  /** Replaces the rubric's general advice with advice that names what was found. */
  fix?: string;
}
