import { termKey } from './aliases.ts';
import type { JobTerm } from './job-terms.ts';
import type { TermNeed, TermSource } from './score.ts';

/** What a person says of a term of the posting; `null` takes it off the list. */
export interface TermEdit {
  term: string;
  need: TermNeed | null;
  /** A model read it in the posting, and the person took it. */
  isProposed?: boolean;
}

/**
 * The posting's terms as the person corrected them: asked more, asked less, taken off, or added. The order is that of
 * the posting, then the added ones by name, must-haves first, whatever order the edits come in.
 */
export function withEdits(found: readonly JobTerm[], edits: readonly TermEdit[]): JobTerm[] {
  const said = new Map(edits.map((edit) => [termKey(edit.term), edit]));
  const kept = found.flatMap((term) => {
    const edit = said.get(termKey(term.term));
    if (edit === undefined) return [term];
    return edit.need === null ? [] : [{ ...term, need: edit.need, source: sourceOf(edit) }];
  });
  const known = new Set(found.map(({ term }) => termKey(term)));
  const added = [...said]
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, edit]): JobTerm[] =>
      edit.need === null
        ? []
        : [
            {
              term: edit.term,
              need: edit.need,
              line: null,
              kind: 'name',
              otherNames: [],
              source: sourceOf(edit),
            },
          ],
    );
  const all = [...kept, ...added];
  const asked = (need: TermNeed) => all.filter((term) => term.need === need);
  return [...asked('MUST_HAVE'), ...asked('NICE_TO_HAVE')];
}

const sourceOf = ({ isProposed }: TermEdit): TermSource =>
  isProposed === true ? 'MODEL' : 'PERSON';
