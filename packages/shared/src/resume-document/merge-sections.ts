import { EditableLines } from './edit-lines.ts';
import { parseWithLines } from './parse-markdown.ts';

/** One section in the versions of two sides and of the text both began with; null where it is not there. */
export interface MergePart {
  /** The heading as written; '' for what stands above the first one. */
  heading: string;
  base: string | null;
  mine: string | null;
  theirs: string | null;
  /** Who changed it: with `both`, a person has to choose. */
  changedBy: 'nobody' | 'me' | 'them' | 'both';
}

export type MergeChoice = 'mine' | 'theirs' | 'both';

interface Part {
  key: string;
  heading: string;
  text: string;
}

/** The text as the part above the first heading and its sections, which joined are the text again. */
function partsOf(markdown: string): Part[] {
  const { document, lines } = parseWithLines(markdown);
  const text = new EditableLines(markdown);
  const starts = lines.sections.flatMap(({ heading }, index) =>
    heading === null
      ? []
      : [{ line: heading.from, heading: document.sections[index]?.heading ?? '' }],
  );
  const seen = new Map<string, number>();
  const keyOf = (heading: string) => {
    const plain = heading.toLowerCase().replace(/\s+/gu, ' ').trim();
    const count = seen.get(plain) ?? 0;
    seen.set(plain, count + 1);
    return `${plain}#${count}`;
  };
  const first = text.slice({ from: 0, to: starts[0]?.line ?? text.count });
  return [
    { key: 'above', heading: '', text: first },
    ...starts.map(({ line, heading }, index) => ({
      key: keyOf(heading),
      heading,
      text: text.slice({ from: line, to: starts[index + 1]?.line ?? text.count }),
    })),
  ];
}

/** Gives renamed sections the key that the same body has in the base. */
function followRenames(base: readonly Part[], side: readonly Part[]): Part[] {
  const keys = new Set(side.map(({ key }) => key));
  const bodyOf = ({ text }: Part) => text.slice(text.indexOf('\n') + 1).trim();
  const missing = base.filter((part) => !keys.has(part.key) && bodyOf(part) !== '');
  const known = new Set(base.map(({ key }) => key));
  return side.map((part) => {
    if (known.has(part.key)) return part;
    const found = missing.findIndex((old) => bodyOf(old) === bodyOf(part));
    const [renamed] = found === -1 ? [] : missing.splice(found, 1);
    return renamed === undefined ? part : { ...part, key: renamed.key };
  });
}

const trimmed = (text: string | null) => text?.trimEnd() ?? null;

function changedBy(base: string | null, mine: string | null, theirs: string | null) {
  if (trimmed(mine) === trimmed(theirs)) return 'nobody';
  if (trimmed(mine) === trimmed(base)) return 'them';
  return trimmed(theirs) === trimmed(base) ? 'me' : 'both';
}

/** The keys of both sides in one order: that of the side that moved sections, the other's new ones behind what they follow. */
function orderOf(base: readonly Part[], mine: readonly Part[], theirs: readonly Part[]): string[] {
  const keys = (parts: readonly Part[]) => parts.map(({ key }) => key);
  const among = (one: readonly Part[], other: readonly Part[]) => {
    const known = new Set(keys(other));
    return keys(one)
      .filter((key) => known.has(key))
      .join('\n');
  };
  const iMoved = base.length > 0 && among(mine, base) !== among(base, mine);
  const [spine, others] = iMoved || base.length === 0 ? [mine, theirs] : [theirs, mine];
  const order = keys(spine);
  let after = 0;
  for (const key of keys(others)) {
    const at = order.indexOf(key);
    if (at === -1) order.splice(after, 0, key);
    after = (at === -1 ? after : at) + 1;
  }
  return order;
}

/**
 * Compares two versions section by section, with the text both began with where it is known. Without it, every section
 * that differs counts as changed by both.
 */
export function compareSections(base: string | null, mine: string, theirs: string): MergePart[] {
  const old = base === null ? [] : partsOf(base);
  const ours = followRenames(old, partsOf(mine));
  const others = followRenames(old.length === 0 ? ours : old, partsOf(theirs));
  const textOf = (parts: readonly Part[], key: string) =>
    parts.find((part) => part.key === key)?.text ?? null;
  return orderOf(old, ours, others).map((key) => {
    const versions = {
      base: textOf(old, key),
      mine: textOf(ours, key),
      theirs: textOf(others, key),
    };
    const heading = [...ours, ...others].find((part) => part.key === key)?.heading ?? '';
    const isOpen = base === null && trimmed(versions.mine) !== trimmed(versions.theirs);
    return {
      heading,
      ...versions,
      changedBy: isOpen ? 'both' : changedBy(versions.base, versions.mine, versions.theirs),
    };
  });
}

/** The merged text; `choose` is asked for each part that both changed. */
export function mergeParts(
  parts: readonly MergePart[],
  choose: (part: MergePart, index: number) => MergeChoice,
): string {
  const texts = parts.flatMap((part, index) => {
    const choice =
      part.changedBy === 'both'
        ? choose(part, index)
        : part.changedBy === 'them'
          ? 'theirs'
          : 'mine';
    const chosen = { mine: [part.mine], theirs: [part.theirs], both: [part.mine, part.theirs] };
    return chosen[choice].filter((text) => text !== null);
  });
  const solid = texts.filter((text) => text.trim() !== '');
  const [only] = texts;
  if (solid.length === 0) return only ?? '';
  // A part that was last may lack the blank line before what now follows it.
  return solid
    .map((text) => (/\n\s*\n$/u.test(text) ? text : `${text.trimEnd()}\n\n`))
    .join('')
    .replace(/\n\s*\n$/u, '\n');
}

/** Both sides' work in one text when no section was changed by both; null when a person has to choose. */
export function mergeSections(base: string | null, mine: string, theirs: string): string | null {
  const parts = compareSections(base, mine, theirs);
  return parts.some((part) => part.changedBy === 'both') ? null : mergeParts(parts, () => 'mine');
}
