import type { PostingTermChange } from '@career-coach/shared/generated/graphql.ts';
import type { Report_ReportFragment } from './score-page.generated.ts';

/** What taking over one thing of a proposal would change of the posting's terms. */
export interface ProposedChange {
  term: string;
  change: PostingTermChange;
  /** How it is asked for now; null for a term that is not in the list. */
  before: 'MUST_HAVE' | 'NICE_TO_HAVE' | null;
  /** The sentence of the posting; null for what the proposal leaves out. */
  quote: string | null;
}

const same = (term: string) => term.toLocaleLowerCase('en').replace(/\s+/gu, ' ').trim();

/** Where a model's reading of the posting differs from the report: terms to add, to ask otherwise, and to take off. */
export function proposedChanges({
  terms,
  termProposal,
}: Pick<Report_ReportFragment, 'terms' | 'termProposal'>): ProposedChange[] {
  if (termProposal === null) return [];
  const asked = new Map(terms.map((one) => [same(one.term), one]));
  const named = new Set(termProposal.terms.map(({ term }) => same(term)));
  const differing = termProposal.terms.flatMap(({ term, need, quote }): ProposedChange[] => {
    const listed = asked.get(same(term));
    if (listed?.need === need) return [];
    return [{ term: listed?.term ?? term, change: need, before: listed?.need ?? null, quote }];
  });
  const unnamed = terms
    // What the person decided is not the model's to take off.
    .filter(({ term, source }) => source === 'POSTING' && !named.has(same(term)))
    .map(({ term, need }): ProposedChange => ({
      term,
      change: 'NOT_ASKED',
      before: need,
      quote: null,
    }));
  return [...differing, ...unnamed];
}
