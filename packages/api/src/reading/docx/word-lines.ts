import type { ResumeLink } from '@career-coach/shared/resume-document/resume-document.ts';
import { closeLetterSpaces } from '../letter-spacing.ts';
import type { SourceLine, SourceRun } from '../source-line.ts';
import { isTableHead } from '../structure/table-heads.ts';
import type { WordNode } from './word-document.ts';
import { levelOfName, type WordStyle } from './word-styles.ts';

interface Stretch {
  text: string;
  isBold: boolean;
  size: number | null;
  href: string | null;
}

export interface WordLines {
  lines: SourceLine[];
  hasProseInTable: boolean;
  /** The smallest size that running text names, in points. */
  smallest: number | null;
}

/** So many lines in a cell are a column of text. */
const fewestLines = 4;

const bulletMark = /^\s*[•●○◦▪■–‣·✓➢\uf0b7-]\s+(?=\S)/u;

/** The texts of a paragraph with what sets them off; a line break is `\n`, a tab `\t`. */
function stretchesOf(
  node: WordNode,
  bold: boolean,
  href: string | null,
  size: number | null,
): Stretch[] {
  if (node.type === 'text') return [{ text: node.value ?? '', isBold: bold, size, href }];
  if (node.type === 'tab') return [{ text: '\t', isBold: bold, size, href }];
  if (node.type === 'break') return [{ text: '\n', isBold: bold, size, href }];
  const isBold = node.type === 'run' ? bold || node.isBold === true : bold;
  return (node.children ?? []).flatMap((child) =>
    stretchesOf(
      child,
      isBold,
      node.type === 'hyperlink' ? (node.href ?? null) : href,
      node.fontSize ?? size,
    ),
  );
}

type Styles = ReadonlyMap<string, WordStyle>;

const headingLevel = (node: WordNode, styles: Styles): number | null =>
  levelOfName(`${node.styleName ?? ''} ${node.styleId ?? ''}`) ??
  styles.get(node.styleId ?? '')?.headingLevel ??
  null;

/** The lines of one paragraph: more than one where it breaks. */
function linesOfParagraph(node: WordNode, gap: number, styles: Styles): SourceLine[] {
  const style = styles.get(node.styleId ?? '');
  const isBoldStyle = /heading|title/iu.test(node.styleName ?? '') || style?.isBold === true;
  const lines: Stretch[][] = [[]];
  for (const stretch of stretchesOf(node, isBoldStyle, null, style?.size ?? null)) {
    const [first = '', ...more] = closeLetterSpaces(stretch.text).split('\n');
    lines.at(-1)?.push({ ...stretch, text: first });
    for (const text of more) lines.push([{ ...stretch, text }]);
  }
  return lines
    .map((stretches, index) => lineOf(node, stretches, index, index === 0 ? gap : 1, styles))
    .filter((line) => line !== null);
}

function lineOf(
  node: WordNode,
  stretches: readonly Stretch[],
  index: number,
  gap: number,
  styles: Styles,
): SourceLine | null {
  const runs: SourceRun[] = [];
  const links: ResumeLink[] = [];
  let afterGap = false;
  for (const { text, isBold, href } of stretches) {
    for (const [place, part] of text.split(/\t+|\s{4,}/u).entries()) {
      if (place > 0) afterGap = runs.length > 0;
      if (part === '') continue;
      const last = runs.at(-1);
      if (last !== undefined && !afterGap && last.isBold === isBold) last.text += part;
      else if (part.trim() !== '' || last !== undefined)
        runs.push({ text: part, isBold, left: null, right: null, afterGap });
      afterGap = false;
    }
    if (href !== null && text.trim() !== '') links.push({ label: text.trim(), url: href });
  }
  const mark = node.numbering == null ? bulletMark.exec(runs[0]?.text ?? '') : null;
  const [first] = runs;
  if (mark !== null && first !== undefined) first.text = first.text.slice(mark[0].length);
  const solid = runs.filter((run) => run.text.trim() !== '');
  const text = solid
    .map((run, place) => (place > 0 && run.afterGap ? ` ${run.text}` : run.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return null;
  const sizes = stretches
    .filter((stretch) => stretch.text.trim() !== '')
    .map((stretch) => stretch.size);
  const isList = node.numbering != null || /list (?:bullet|paragraph)/iu.test(node.styleName ?? '');
  return {
    runs: solid,
    text,
    size: sizes.find((size) => size !== null) ?? null,
    isBold: solid.every((run) => run.isBold),
    bullet: isList || mark !== null ? Number(node.numbering?.level ?? 0) : null,
    headingLevel: headingLevel(node, styles),
    left: null,
    right: null,
    gap,
    page: 1,
    column: 0,
    links,
    isAside: false,
    wraps: false,
    startsParagraph: index === 0,
  };
}

/** The lines of a Word document in its order; cells of a table row that are short make one line with gaps. */
export function linesOfWord(
  root: WordNode,
  hidden: readonly string[],
  styles: ReadonlyMap<string, WordStyle>,
): WordLines {
  const lines: SourceLine[] = [];
  let hasProseInTable = false;
  let gap = 1;
  const add = (added: readonly SourceLine[]) => {
    lines.push(...added);
    gap = 1;
  };
  const visit = (node: WordNode): void => {
    if (node.type === 'paragraph') {
      const added = linesOfParagraph(node, gap, styles);
      if (added.length === 0) gap = 2;
      else add(added);
    } else if (node.type === 'tableRow') {
      const cells = (node.children ?? []).map((cell) =>
        (cell.children ?? []).flatMap((child) => linesOfParagraph(child, 1, styles)),
      );
      const isProse = cells.some(
        (cell) => cell.some((line) => line.text.length > 120) || cell.length > 6,
      );
      hasProseInTable ||= isProse;
      // A table of long cells is how Word sets columns of text.
      const areColumns = cells.length > 1 && cells.every((cell) => cell.length >= fewestLines);
      if (isProse || cells.some((cell) => cell.length > 1))
        for (const [at, cell] of (node.children ?? []).entries()) {
          const from = lines.length;
          (cell.children ?? []).forEach(visit);
          if (areColumns) for (const line of lines.slice(from)) line.column = at;
        }
      else add(rowLine(cells.flat()));
    } else (node.children ?? []).forEach(visit);
  };
  visit(root);
  const shown = hidden.length === 0 ? lines : lines.filter((line) => !hidden.includes(line.text));
  return { lines: shown, hasProseInTable, smallest: smallestOf(shown) };
}

function rowLine(cells: readonly SourceLine[]): SourceLine[] {
  const [first, ...rest] = cells;
  if (first === undefined || isTableHead(cells.map((cell) => cell.text))) return [];
  const runs = [
    ...first.runs,
    ...rest.flatMap((cell) =>
      cell.runs.map((run, index) => (index === 0 ? { ...run, afterGap: true } : run)),
    ),
  ];
  return [
    {
      ...first,
      runs,
      text: cells.map((cell) => cell.text).join(' '),
      isBold: runs.every((run) => run.isBold),
      links: cells.flatMap((cell) => cell.links),
    },
  ];
}

function smallestOf(lines: readonly SourceLine[]): number | null {
  const all = lines.reduce((sum, line) => sum + line.text.length, 0);
  const bySize = new Map<number, number>();
  for (const { size, text } of lines)
    if (size !== null) bySize.set(size, (bySize.get(size) ?? 0) + text.length);
  const sizes = [...bySize].filter(([, chars]) => chars >= 0.04 * all).map(([size]) => size);
  return sizes.length === 0 ? null : Math.min(...sizes);
}
