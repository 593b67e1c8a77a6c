import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import type { EntryLines } from './entries.ts';
import type { Head } from './entry-head.ts';
import type { Slot } from './head-pieces.ts';
import { hasDates } from './head-lines.ts';
import { degreeScore, nameHint, titleScore } from './words.ts';

/** What the rest of the resume tells of the order of names in its entries. */
export interface OrderHints {
  /** What the person says they are, below their name. */
  headline: string | null;
  /** Votes of the sections of other kinds: above 0, what a person did or learned comes first there too. */
  elsewhere: number;
}

export const noHints: OrderHints = { headline: null, elsewhere: 0 };

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** How a line is set, as far as it tells a title's line from an employer's. */
export const looks = (group: EntryLines, slot: Slot | undefined): string | null => {
  const line = slot === undefined ? undefined : group.head[slot.line];
  if (line === undefined) return null;
  const text = line.text;
  const isCaps = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  return [
    line.size === null ? '-' : Math.round(line.size * 2),
    line.runs[0]?.isBold ?? false,
    line.left === null ? '-' : Math.round(line.left / 3),
    line.headingLevel ?? '-',
    isCaps,
    hasDates(line),
  ].join('/');
};

/** Whether the entry is set like the second of the names above it and not like the first: one more role below one employer. */
export const isSetBelow = (
  [opener, openerHead]: readonly [EntryLines, Head],
  [group, head]: readonly [EntryLines, Head],
): boolean => {
  const [first, second] = openerHead.slots;
  if (first === undefined || second === undefined || head.slots.length !== 1) return false;
  if (first.line === second.line || first.line === 99) return false;
  const own = looks(group, head.slots[0]);
  return own !== null && own === looks(opener, second) && own !== looks(opener, first);
};

/** What the words of two names say of their order, from the title's view. */
function votesOfWords(heads: readonly Head[], kind: SectionKind): number {
  const score = kind === 'education' ? degreeScore : titleScore;
  let votes = 0;
  for (const { slots } of heads) {
    const [first, second] = slots;
    if (first !== undefined && second !== undefined)
      votes += Math.sign(score(first.text) - score(second.text));
  }
  return votes;
}

/** A person's headline is a title; a name that stands at several roles is an employer. */
function votesOfRepetition(heads: readonly Head[], headline: string | null): number {
  const said = plain(headline ?? '');
  let votes = 0;
  for (const { slots } of heads) {
    const [first, second] = [plain(slots[0]?.text ?? ''), plain(slots[1]?.text ?? '')];
    if (first === '' || second === '' || said === '') continue;
    if (said === first || said.startsWith(`${first} `)) votes += 1;
    if (said === second || said.startsWith(`${second} `)) votes -= 1;
  }
  const places = [0, 1].map((at) => {
    const texts = heads.map(({ slots }) => plain(slots[at]?.text ?? '')).filter(Boolean);
    return texts.length - new Set(texts).size;
  });
  return votes + Math.sign((places[1] ?? 0) - (places[0] ?? 0));
}

/** Weak signs: endings of what people are called, and articles that begin the names of houses. */
const votesOfHints = (heads: readonly Head[]): number =>
  heads.reduce(
    (sum, { slots: [first, second] }) =>
      first === undefined || second === undefined
        ? sum
        : sum + Math.sign(nameHint(first.text) - nameHint(second.text)),
    0,
  );

/** A place stands beside the name of who is there. */
function votesOfPlaces(heads: readonly Head[]): number {
  let votes = 0;
  for (const { slots, locationLine } of heads) {
    const [first, second] = slots;
    if (first === undefined || second === undefined || first.line === second.line) continue;
    if (locationLine === second.line) votes += 1;
    if (locationLine === first.line) votes -= 1;
  }
  return votes;
}

/** What the entries of a section themselves say: above 0, the first name is the title or degree. */
export function orderVotes(
  groups: readonly EntryLines[],
  heads: readonly Head[],
  kind: SectionKind,
  { headline }: OrderHints,
): number {
  let votes = votesOfWords(heads, kind);
  if (kind !== 'education') {
    votes += votesOfRepetition(heads, headline);
    for (const [at, head] of heads.entries()) {
      const opener = heads.slice(0, at).findLastIndex(({ slots }) => slots.length > 1);
      const [above, group] = [groups[opener], groups[at]];
      if (opener === -1 || above === undefined || group === undefined) continue;
      if (isSetBelow([above, heads[opener] as Head], [group, head])) votes -= 2;
    }
  }
  return votes;
}

export interface NameOrder {
  titleFirst: boolean;
  /** How it is known: by words of the entries, by other signs of them, or by custom only. */
  by: 'words' | 'signs' | 'custom';
}

/** Whether, over all entries of a section, the first name is the title (or degree) rather than the organization. */
export function nameOrder(
  groups: readonly EntryLines[],
  heads: readonly Head[],
  kind: SectionKind,
  hints: OrderHints,
): NameOrder {
  const votes = orderVotes(groups, heads, kind, hints);
  if (votes !== 0) return { titleFirst: votes > 0, by: 'words' };
  for (const signs of [
    kind === 'education' ? 0 : votesOfHints(heads),
    votesOfPlaces(heads),
    Math.sign(hints.elsewhere),
  ])
    if (signs !== 0) return { titleFirst: signs > 0, by: 'signs' };
  return { titleFirst: kind !== 'education', by: 'custom' };
}
