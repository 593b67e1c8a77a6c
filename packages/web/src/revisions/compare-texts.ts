import { diffArrays } from 'diff';

/** A run of text that is in both, only in the later one, or only in the earlier one. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A stretch of lines: unchanged ones, or a changed place with its words. */
export type DiffBlock = { kind: 'same'; lines: string[] } | { kind: 'changed'; parts: DiffPart[] };

export interface TextComparison {
  blocks: DiffBlock[];
  /** How many places are changed, and how many words came and went. */
  places: number;
  wordsAdded: number;
  wordsRemoved: number;
}

/** Two texts that have little in common are not worth a second: they are then shown one after the other. */
const timeout = 400;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The text cut into words and what stands between them, in any script; joined they are the text again. */
const segmentsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment);

const countWords = (text: string) =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }) =>
  added ? 'added' : removed ? 'removed' : 'same';

/**
 * What changed from the earlier to the later text: first by lines, then within changed lines by words. Same and removed
 * parts joined are the earlier text, same and added parts the later one.
 */
export function compareTexts(earlier: string, later: string): TextComparison {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  const changes = diffArrays(before, after, { timeout }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const blocks: DiffBlock[] = [];
  let [removed, added] = ['', ''];
  const endPlace = () => {
    if (removed !== '' || added !== '')
      blocks.push({ kind: 'changed', parts: compareWords(removed, added) });
    [removed, added] = ['', ''];
  };
  for (const change of changes) {
    const kind = kindOf(change);
    if (kind === 'removed') removed += change.value.join('');
    else if (kind === 'added') added += change.value.join('');
    else {
      endPlace();
      blocks.push({ kind: 'same', lines: change.value });
    }
  }
  endPlace();
  return { blocks, ...countsOf(blocks) };
}

function countsOf(blocks: readonly DiffBlock[]) {
  const parts = blocks.flatMap((block) => (block.kind === 'changed' ? block.parts : []));
  const wordsOf = (wanted: DiffPart['kind']) =>
    parts
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, { text }) => sum + countWords(text), 0);
  return {
    places: blocks.filter(({ kind }) => kind === 'changed').length,
    wordsAdded: wordsOf('added'),
    wordsRemoved: wordsOf('removed'),
  };
}

/** Lines with their ends. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

function compareWords(earlier: string, later: string): DiffPart[] {
  const changes =
    earlier === '' || later === ''
      ? undefined
      : diffArrays(segmentsOf(earlier), segmentsOf(later), { timeout });
  if (!changes) return pairOf(earlier, later);
  return withoutScraps(
    changes.map((change) => ({ kind: kindOf(change), text: change.value.join('') })),
  );
}

function pairOf(removed: string, added: string): DiffPart[] {
  const pair: DiffPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return pair.filter(({ text }) => text !== '');
}

/** A blank between two changed words is no common ground: such changes read better as one. */
function withoutScraps(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const end = () => {
    joined.push(...pairOf(removed, added));
    [removed, added] = ['', ''];
  };
  parts.forEach((part, index) => {
    const isScrap =
      part.kind === 'same' &&
      index > 0 &&
      index < parts.length - 1 &&
      /^[^\S\n]+$/u.test(part.text);
    if (part.kind === 'same' && !isScrap) {
      end();
      joined.push(part);
      return;
    }
    if (part.kind !== 'added') removed += part.text;
    if (part.kind !== 'removed') added += part.text;
  });
  end();
  return joined;
}
