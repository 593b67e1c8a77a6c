import type { SourceLine } from '../source-line.ts';
import { cutDates, isDates } from '../text-shapes.ts';
import { degreeScore, titleScore } from './words.ts';
import { isOnlyUrl, joinWrapped } from './wrapped.ts';

export const hasDates = (line: SourceLine): boolean =>
  line.runs.some((run) => isDates(run.text)) || cutDates(line.text) !== null;
export const startsBold = (line: SourceLine): boolean => line.runs[0]?.isBold ?? false;

/** A title too long for its line, with the dates beside it: the rest stands below. */
function isWrappedHead(line: SourceLine, above: SourceLine): boolean {
  const gapAt = above.runs.findIndex((run, index) => index > 0 && run.afterGap);
  const [main, aside] = [above.runs[gapAt - 1], above.runs[gapAt]];
  if (
    gapAt <= 0 ||
    main?.right == null ||
    aside?.left == null ||
    line.size === null ||
    line.left === null ||
    above.left === null
  )
    return false;
  const firstWord = (line.text.split(' ')[0]?.length ?? 0) * line.size * 0.5;
  const isAlike =
    startsBold(line) === main.isBold &&
    Math.abs(line.left - above.left) < 3 &&
    line.gap < 1.2 &&
    line.runs.length === 1;
  return (
    isAlike && !hasDates(line) && main.right + firstWord + line.size * 0.25 > aside.left - line.size
  );
}

const isCaps = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** A line that goes on with the text of the one above: that ends with a dash or comma, or had no room for more. */
function goesOn(line: SourceLine, above: SourceLine): boolean {
  const from = above.runs.findLastIndex((run) => run.afterGap);
  const [start, last] = [above.runs[Math.max(from, 0)], above.runs.at(-1)];
  if (
    line.left === null ||
    start?.left == null ||
    last === undefined ||
    line.runs.some((run) => run.afterGap)
  )
    return false;
  if (Math.abs(line.left - start.left) >= 3 || line.gap >= 1.3) return false;
  // A name in capitals and one that is not, or a title below an employer, are two.
  if (isCaps(last?.text ?? '') !== isCaps(line.text)) return false;
  const [over, under] = [last?.text ?? '', line.text].map(
    (text) => Math.sign(titleScore(text)) || Math.sign(degreeScore(text)),
  );
  if ((over ?? 0) * (under ?? 0) < 0) return false;
  const isDangling = /(?:[–—|·•,&(]|\s-)$/u.test(above.text) || /\([^)]*$/u.test(above.text);
  const isFull =
    above.wraps && !isDates(last.text) && !isOnlyUrl(line.text) && last.isBold === startsBold(line);
  return isDangling || isFull;
}

function append(above: SourceLine, line: SourceLine): SourceLine {
  const last = above.runs.at(-1);
  const [first, ...more] = line.runs;
  if (last === undefined || first === undefined) return above;
  const isAlike = last.isBold === first.isBold;
  const runs = isAlike
    ? [
        ...above.runs.slice(0, -1),
        { ...last, text: joinWrapped(last.text, first.text), right: first.right },
        ...more,
      ]
    : [...above.runs, { ...first, text: ` ${first.text}` }, ...more];
  return {
    ...above,
    runs,
    text: joinWrapped(above.text, line.text),
    right: line.right,
    wraps: line.wraps,
  };
}

function joinHead(above: SourceLine, line: SourceLine): SourceLine {
  const gapAt = above.runs.findIndex((run, index) => index > 0 && run.afterGap);
  const runs = above.runs.map((run, index) =>
    index === gapAt - 1 ? { ...run, text: joinWrapped(run.text, line.text) } : run,
  );
  return { ...above, runs, text: runs.map((run) => run.text).join(' ') };
}

const isHeadLine = (line: SourceLine) =>
  line.bullet === null &&
  !line.isAside &&
  line.headingLevel === null &&
  line.field === undefined &&
  !line.startsParagraph;

/** Lines of the heads of entries that were broken at the edge of their column, made whole. */
export function joinBrokenHeads(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isPair =
      above !== undefined && isHeadLine(above) && isHeadLine(line) && above.page === line.page;
    if (isPair && isWrappedHead(line, above)) joined[joined.length - 1] = joinHead(above, line);
    else if (isPair && goesOn(line, above)) joined[joined.length - 1] = append(above, line);
    else joined.push(line);
  }
  return joined;
}
