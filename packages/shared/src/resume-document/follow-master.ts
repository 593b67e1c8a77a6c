import { diff3MergeRegions } from 'node-diff3';
import { compareSections, mergeParts, type MergePart } from './merge-sections.ts';

/** A place where the master resume changed since a copy was made of it. */
export interface MasterChange {
  /** Its place among the changes, from 0. */
  index: number;
  /** The section it stands in; '' above the first heading. */
  heading: string;
  /** `FITS` where the copy still has what the master had; `COLLIDES` where the copy has changed as well. */
  kind: 'FITS' | 'COLLIDES';
  /** What stood there when the copy was made; '' for nothing. */
  base: string;
  copy: string;
  master: string;
}

export type MasterChoice = 'COPY' | 'MASTER' | 'BOTH';

type Piece = { text: string; base: string } | { change: MasterChange };

interface Section {
  part: MergePart;
  /** Null where the section is taken as the copy has it. */
  pieces: Piece[] | null;
}

export interface MasterChanges {
  changes: MasterChange[];
  /** The copy with the changes as chosen. Asked once for each change, in order. */
  apply(choose: (change: MasterChange) => MasterChoice): string;
  /**
   * The copy with what fits and nothing that collides, and what it has then followed of the master: with that as its
   * base, the collisions are told again, and they alone. Null where that cannot be said, as when headings repeat.
   */
  takeFits(): { copy: string; base: string } | null;
}

/**
 * What a copy could take over from its master: a merge of three texts, first section by section, then, where both changed
 * one, line by line. What only the copy changed stays and is not told.
 */
export function followMaster(base: string, copy: string, master: string): MasterChanges {
  const changes: MasterChange[] = [];
  const add = (heading: string, change: Omit<MasterChange, 'index' | 'heading'>): Piece => {
    const added = { index: changes.length, heading, ...change };
    changes.push(added);
    return { change: added };
  };
  const sections = compareSections(base, copy, master).map((part): Section => {
    const texts = {
      base: part.base ?? '',
      copy: part.mine ?? '',
      master: part.theirs ?? '',
    };
    if (part.changedBy === 'nobody' || part.changedBy === 'me') return { part, pieces: null };
    if (part.changedBy === 'them')
      return { part, pieces: [add(part.heading, { kind: 'FITS', ...texts })] };
    // A section that one side removed, or that both added, has no lines in common to go by.
    if (part.base === null || part.mine === null || part.theirs === null)
      return { part, pieces: [add(part.heading, { kind: 'COLLIDES', ...texts })] };
    return { part, pieces: linesOf(texts, (change) => add(part.heading, change)) };
  });
  const fits = ({ kind }: MasterChange): MasterChoice => (kind === 'FITS' ? 'MASTER' : 'COPY');
  return {
    changes,
    apply: (choose) => applyChanges(sections, choose),
    takeFits() {
      const taken = { copy: applyChanges(sections, fits), base: followed(sections) };
      const left = followMaster(taken.base, taken.copy, master).changes;
      const open = changes.filter(({ kind }) => kind === 'COLLIDES');
      return sidesOf(left) === sidesOf(open) ? taken : null;
    },
  };
}

const sidesOf = (changes: readonly MasterChange[]) =>
  JSON.stringify(changes.map(({ kind, copy, master }) => [kind, copy.trimEnd(), master.trimEnd()]));

const split = (text: string) => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** The pieces of a section that both changed: what stays, and what the master changed. */
function linesOf(
  texts: { base: string; copy: string; master: string },
  add: (change: Omit<MasterChange, 'index' | 'heading'>) => Piece,
): Piece[] {
  const old = split(texts.base);
  const regions = diff3MergeRegions(split(texts.copy), old, split(texts.master));
  let read = 0;
  return regions.map((region, index): Piece => {
    if (!region.stable) {
      const [base, copy, master] = [region.oContent, region.aContent, region.bContent].map(
        (lines) => lines.join(''),
      ) as [string, string, string];
      read = region.oStart + region.oLength;
      return copy === master ? { text: copy, base } : add({ kind: 'COLLIDES', base, copy, master });
    }
    const text = region.bufferContent.join('');
    if (region.buffer === 'o') {
      read = region.bufferStart + region.bufferLength;
      return { text, base: text };
    }
    // Changed by one side: what stood there goes to where the next region begins.
    const next = regions[index + 1];
    const end = next === undefined ? old.length : next.stable ? next.bufferStart : next.oStart;
    const base = old.slice(read, end).join('');
    read = end;
    return region.buffer === 'a'
      ? { text, base }
      : add({ kind: 'FITS', base, copy: base, master: text });
  });
}

function applyChanges(
  sections: readonly Section[],
  choose: (change: MasterChange) => MasterChoice,
): string {
  const parts = sections.map(({ part, pieces }): MergePart => {
    if (pieces === null) return { ...part, changedBy: 'me' };
    const [first] = pieces;
    const isWhole = pieces.length === 1 && first !== undefined && 'change' in first;
    if (isWhole) {
      const choice = choose(first.change);
      const chosen = { COPY: part.mine, MASTER: part.theirs, BOTH: both(first.change) };
      return { ...part, changedBy: 'me', mine: chosen[choice] };
    }
    const texts = pieces.map((piece) =>
      'text' in piece ? piece.text : pick(piece.change, choose),
    );
    return { ...part, changedBy: 'me', mine: texts.join('') };
  });
  return mergeParts(parts, () => 'mine');
}

/** The base with what fits: the master as far as the copy has followed it. */
function followed(sections: readonly Section[]): string {
  const parts = sections.map(({ part, pieces }): MergePart => {
    const [first] = pieces ?? [];
    const isWhole = pieces?.length === 1 && first !== undefined && 'change' in first;
    const text = isWhole
      ? first.change.kind === 'FITS'
        ? part.theirs
        : part.base
      : (pieces
          ?.map((piece) =>
            'base' in piece
              ? piece.base
              : piece.change.kind === 'FITS'
                ? piece.change.master
                : piece.change.base,
          )
          .join('') ?? part.base);
    return { ...part, changedBy: 'me', mine: text };
  });
  return mergeParts(parts, () => 'mine');
}

function pick(change: MasterChange, choose: (change: MasterChange) => MasterChoice): string {
  const choice = choose(change);
  if (choice === 'BOTH') return both(change);
  return choice === 'COPY' ? change.copy : change.master;
}

const both = ({ copy, master }: MasterChange) =>
  copy === '' || copy.endsWith('\n') ? copy + master : `${copy}\n${master}`;
