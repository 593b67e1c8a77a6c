import { diffArrays } from 'diff';

/** A paragraph that stays, or one that is changed, added (`before` is empty) or removed (`after` is empty). */
export type ProposalPart =
  { kind: 'same'; text: string } | { kind: 'changed'; before: string; after: string };

const paragraphsOf = (text: string) => text.split(/\n{2,}/u).filter((part) => part.trim() !== '');

/** A proposal paragraph by paragraph, in the order of the letter. */
export function proposalParts(content: string, proposed: string): ProposalPart[] {
  const parts: ProposalPart[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const end = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1)
      parts.push({ kind: 'changed', before: removed[index] ?? '', after: added[index] ?? '' });
    [removed, added] = [[], []];
  };
  for (const change of diffArrays(paragraphsOf(content), paragraphsOf(proposed))) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      end();
      parts.push(...change.value.map((text) => ({ kind: 'same' as const, text })));
    }
  }
  end();
  return parts;
}

/** The letter with the changes that were taken; `refused` holds the places in `parts` of those that were not. */
export const withTaken = (parts: readonly ProposalPart[], refused: ReadonlySet<number>): string =>
  parts
    .map((part, index) =>
      part.kind === 'same' ? part.text : refused.has(index) ? part.before : part.after,
    )
    .filter((text) => text !== '')
    .join('\n\n');
