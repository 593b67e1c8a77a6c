import type { PostingTermChange } from '@career-coach/shared/generated/graphql.ts';
import type { Report_ReportFragment } from './score-page.generated.ts';

export type Term = Report_ReportFragment['terms'][number];

/** How a term is asked for, in words. */
export const termNeeds = {
  MUST_HAVE: 'must have',
  NICE_TO_HAVE: 'nice to have',
  NOT_ASKED: 'taken off',
} as const;

/** A row of the table: a term of the report, one that was taken off, or one that is being added. */
export interface TermRow {
  term: string;
  /** As it will be asked once the changes are saved. */
  need: 'MUST_HAVE' | 'NICE_TO_HAVE' | 'NOT_ASKED';
  /** What is changed and not yet saved. */
  change: PostingTermChange | null;
  /** Null when the report did not ask for it. */
  found: Term | null;
  /** The person has changed it before, so it can be given back as posted. */
  isChanged: boolean;
  /** A model proposed it as it is asked, and the person took it. */
  isProposed: boolean;
}

export type TermChanges = Readonly<Record<string, PostingTermChange>>;

/** The report's terms with the changes that are not saved yet: must-haves first, missing ones before found ones. */
export function rowsOf(
  { terms, postingTerms }: Pick<Report_ReportFragment, 'terms' | 'postingTerms'>,
  changes: TermChanges,
): TermRow[] {
  const edited = new Map((postingTerms ?? []).map(({ term, need }) => [term, need]));
  const shown = new Set(terms.map(({ term }) => term));
  const listed: TermRow[] = terms.map((found) => ({
    term: found.term,
    need: found.need,
    change: null,
    found,
    isChanged: found.source === 'PERSON' || found.source === 'MODEL',
    isProposed: found.source === 'MODEL',
  }));
  const takenOff: TermRow[] = [...edited]
    .filter(([term, need]) => need === 'NOT_ASKED' && !shown.has(term))
    .map(([term]) => ({
      term,
      need: 'NOT_ASKED',
      change: null,
      found: null,
      isChanged: true,
      isProposed: false,
    }));
  const known = new Set([...listed, ...takenOff].map(({ term }) => term));
  const added: TermRow[] = Object.keys(changes)
    .filter((term) => !known.has(term))
    .map((term) => ({
      term,
      need: 'MUST_HAVE',
      change: null,
      found: null,
      isChanged: false,
      isProposed: false,
    }));
  return [...listed, ...takenOff, ...added]
    .map((row) => withChange(row, changes[row.term]))
    .sort(inOrder);
}

function withChange(row: TermRow, change: PostingTermChange | undefined): TermRow {
  if (change === undefined) return row;
  return { ...row, change, need: change === 'AS_POSTED' ? row.need : change };
}

const needOrder = { MUST_HAVE: 0, NICE_TO_HAVE: 1, NOT_ASKED: 2 };
const inOrder = (a: TermRow, b: TermRow) =>
  needOrder[a.need] - needOrder[b.need] ||
  Number((a.found?.credit ?? 0) > 0) - Number((b.found?.credit ?? 0) > 0);
