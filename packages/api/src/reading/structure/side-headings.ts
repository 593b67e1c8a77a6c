import { knownSectionKind } from '@career-coach/shared/resume-document/section-kinds.ts';
import type { SourceLine } from '../source-line.ts';
import { isContactLabel } from './contact-headings.ts';
import { headingText, isCaps } from './headings.ts';

/** Lines whose first words are a heading that stands in a column of its own, as two lines each. */
export function splitSideHeadings(lines: readonly SourceLine[]): SourceLine[] {
  const label = (line: SourceLine | undefined) => {
    const gapAt = line?.runs.findIndex((run, index) => index > 0 && run.afterGap) ?? -1;
    return line === undefined || gapAt === -1
      ? null
      : {
          runs: line.runs.slice(0, gapAt),
          rest: line.runs.slice(gapAt),
          text: joined(line.runs.slice(0, gapAt)),
        };
  };
  const known = lines.filter((line) => {
    const found = label(line);
    return (
      found !== null &&
      line.bullet === null &&
      knownSectionKind(headingText(found.text)) !== null &&
      (isCaps(found.text) ||
        found.runs.every((run) => run.isBold) ||
        (line.runs.at(-1)?.left ?? 0) - (line.left ?? 0) > 60)
    );
  });
  const [labelLeft, labelRight] = [known[0]?.left ?? 0, label(known[0])?.runs.at(-1)?.right ?? 0];
  /** In the column of the labels, which stand at its left edge or end at its right one. */
  const isInColumn = (line: SourceLine, right: number | null | undefined) =>
    (line.left !== null && Math.abs(line.left - labelLeft) < 4) ||
    (right != null && labelRight > 0 && Math.abs(right - labelRight) < 2);
  // A main section may have its heading alone in the column, and its entries below.
  const alone = lines.filter((line) => line.runs.length === 1 && isInColumn(line, line.right));
  const kinds = [
    ...known.map((line) => label(line)?.text ?? ''),
    ...alone.map(({ text }) => text),
  ].map((text) => knownSectionKind(headingText(text)));
  // Labels such as `Languages` also stand beside skills: headings they are only where the main sections are among them.
  if (known.length < 2 || !kinds.some((kind) => kind === 'experience' || kind === 'education'))
    return [...lines];
  const contentLeft = Math.min(...known.map((line) => label(line)?.rest[0]?.left ?? Infinity));
  const result: SourceLine[] = [];
  let open: SourceLine | null = null;
  for (const line of lines) {
    const found = label(line);
    const atLabel =
      line.bullet === null &&
      line.field === undefined &&
      !isContactLabel(found?.text ?? '') &&
      isInColumn(line, found === null ? line.right : found.runs.at(-1)?.right);
    const onlyLabel =
      atLabel && line.right !== null && line.right < contentLeft && line.text.length < 40;
    const withRest = atLabel && found !== null && (found.rest[0]?.left ?? 0) >= contentLeft - 6;
    if (!onlyLabel && !withRest) {
      result.push(line);
      continue;
    }
    const text = withRest ? found.text : line.text;
    const isOpen =
      open !== null &&
      (knownSectionKind(headingText(open.text)) === null ||
        /(?:&|,|\/|\b(?:and|und|et|y|e))$/iu.test(open.text) ||
        /^[&/]/u.test(text));
    const continues: boolean = open !== null && line.gap < 1.3 && isOpen;
    if (open !== null && continues) open.text = `${open.text} ${text}`;
    else {
      open = {
        ...line,
        text,
        runs: withRest ? found.runs : line.runs,
        right: null,
        gap: 2,
        links: [],
        size: null,
        isBold: true,
        headingLevel: 2,
      };
      result.push(open);
    }
    if (withRest) result.push(restOf(line, found.rest));
  }
  return nestBelow(result);
}

/** Bullets below one that stood beside a label and that are indented further than it. */
function nestBelow(lines: readonly SourceLine[]): SourceLine[] {
  let left: number | null = null;
  return lines.map((line, index) => {
    if (line.headingLevel !== null) left = null;
    else if (line.bullet === 0 && lines[index - 1]?.headingLevel === 2) left = line.left;
    else if (left !== null && line.bullet !== null && line.left !== null) {
      if (line.left > left + 1.5 * (line.size ?? 10)) return { ...line, bullet: line.bullet + 1 };
      left = null;
    }
    return line;
  });
}

/** What stands beside a label, as a line of its own. */
export function restOf(line: SourceLine, rest: SourceLine['runs']): SourceLine {
  const [first, ...more] = rest;
  const sign = /^[•●○◦▪■□◆❖►▸➢‣*–-]\s*(?=\S|$)/u.exec(first?.text ?? '');
  const cut =
    first === undefined || sign === null
      ? rest
      : [{ ...first, text: first.text.slice(sign[0].length) }, ...more].filter(
          (run) => run.text.trim() !== '',
        );
  const runs = cut.map((run, index) =>
    index === 0 ? { ...run, text: run.text.trimStart(), afterGap: false } : run,
  );
  return {
    ...line,
    runs,
    text: joined(runs),
    left: runs[0]?.left ?? null,
    bullet: sign === null ? null : 0,
    gap: Math.max(line.gap, 1),
  };
}

const joined = (runs: SourceLine['runs']) =>
  runs
    .map((run, index) => (index > 0 && run.afterGap ? ` ${run.text}` : run.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
