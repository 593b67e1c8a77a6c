import { readContactPart } from '@career-coach/shared/resume-document/contact-line.ts';
import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import {
  knownSectionKind,
  sectionKindOf,
  withoutLetterSpaces,
} from '@career-coach/shared/resume-document/section-kinds.ts';
import type { SourceLine } from '../source-line.ts';
import { isDates, mayBePlace } from '../text-shapes.ts';
import { withoutEdgeSigns } from './edge-signs.ts';
import { titleScore } from './words.ts';

/** A line that was found to be the heading of a section. */
export interface Heading {
  kind: SectionKind;
  text: string;
}

export const headingText = (text: string): string =>
  withoutLetterSpaces(
    text
      .replace(/^[\s•●■◆▪►–—=*#_|-]+(?=\p{L})/u, '')
      .replace(/[\s:：=_|–—-]+$/u, '')
      .trim(),
  );
export const isCaps = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase();

/** The size that most of the text is set in. */
export function bodySize(lines: readonly SourceLine[]): number | null {
  const bySize = new Map<number, number>();
  for (const { size, text } of lines)
    if (size !== null)
      bySize.set(
        Math.round(size * 2) / 2,
        (bySize.get(Math.round(size * 2) / 2) ?? 0) + text.length,
      );
  return [...bySize].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

const styleOf = (line: SourceLine) =>
  `${line.size === null ? '-' : Math.round(line.size)}/${line.isBold}/${isCaps(line.text)}/${line.headingLevel ?? '-'}`;

function mayBeHeading(line: SourceLine): boolean {
  const text = headingText(line.text);
  return (
    (line.bullet === null || knownSectionKind(text) !== null) &&
    !line.isAside &&
    text.length >= 2 &&
    text.length <= 60 &&
    text.split(/\s+/u).length <= 8 &&
    !line.runs.some((run) => run.afterGap) &&
    !/[.,;!?@]$/u.test(text) &&
    !/@|https?:/u.test(text) &&
    !isDates(text)
  );
}

function standsOut(line: SourceLine, body: number | null): boolean {
  if (line.headingLevel !== null) return true;
  if (line.size !== null && body !== null && line.size > body * 1.08) return true;
  return line.isBold || isCaps(line.text) || /[:：]$/u.test(line.text) || line.gap >= 1.3;
}

/** A line of nothing but contact data: it may stand among name and headline in any number. */
const isContactLine = ({ runs, text }: SourceLine) =>
  [text, ...runs.map((run) => run.text)].some(
    (part) => readContactPart(withoutEdgeSigns(part)).kind !== 'unknown' || mayBePlace(part),
  );

/** Finds the headings: first the ones whose words are known, then those that look the same. The index of the line leads to the heading. */
export function findHeadings(lines: readonly SourceLine[]): Map<number, Heading> {
  const body = bodySize(lines);
  const found = new Map<number, Heading>();
  const styles = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!mayBeHeading(line)) continue;
    const text = headingText(line.text);
    const kind = knownSectionKind(text);
    const isMarked =
      line.bullet !== null && !(line.size !== null && body !== null && line.size > body * 1.15);
    if (kind === null || isMarked || !standsOut(line, body)) continue;
    found.set(index, { kind, text });
    if (kind !== 'other') styles.set(styleOf(line), (styles.get(styleOf(line)) ?? 0) + 1);
  }
  // A known word that nothing but its size sets off is a heading where sure ones look the same.
  for (const [index, line] of lines.entries()) {
    const kind = knownSectionKind(headingText(line.text));
    const isLarger = line.size !== null && body !== null && line.size > body * 1.03;
    if (kind !== null && isLarger && styles.has(styleOf(line)) && mayBeHeading(line))
      found.set(index, { kind, text: headingText(line.text) });
  }
  // Words such as `Reading` or `Interests` are a heading only where they look like one that is sure.
  for (const [index, { kind }] of found) {
    const line = lines[index];
    const looksSure =
      line !== undefined &&
      [...styles.keys()].some(
        (style) =>
          style.replace(/\/(?:true|false)\/([^/]*)$/u, '/$1') ===
          styleOf(line).replace(/\/(?:true|false)\/([^/]*)$/u, '/$1'),
      );
    if (kind === 'other' && styles.size > 0 && !looksSure) found.delete(index);
  }
  const first = Math.min(...found.keys());
  const largest = Math.max(...lines.map((line) => line.size ?? 0));
  // Above the first heading stand name and headline: the largest type, or as large as a heading only once.
  const isOpening = (line: SourceLine, index: number) =>
    index < first &&
    line.page === 1 &&
    lines.slice(0, index).filter((other) => !isContactLine(other)).length < 4 &&
    (!((line.size ?? 0) < largest - 1 && (styles.get(styleOf(line)) ?? 0) >= 3) ||
      // Right below the name, what the person does, though it is set as headings are.
      (titleScore(line.text) > 0 &&
        lines.slice(0, index).filter((other) => !isContactLine(other)).length === 1));
  for (const [index, line] of lines.entries()) {
    if (found.has(index) || !mayBeHeading(line) || isOpening(line, index)) continue;
    const alike = styles.get(styleOf(line)) ?? 0;
    const isLarger = line.size !== null && body !== null && line.size > body * 1.08;
    const isSameLevel = line.headingLevel !== null && alike >= 1;
    const isCapsLine =
      isCaps(line.text) &&
      line.gap >= 1.2 &&
      titleScore(line.text) <= 0 &&
      headingText(line.text).length >= 4;
    if (isSameLevel || (alike >= 1 && isLarger) || (alike >= 2 && isCapsLine)) {
      found.set(index, {
        kind: sectionKindOf(headingText(line.text)),
        text: headingText(line.text),
      });
    }
  }
  dropRareStyles(lines, found);
  return found;
}

/** A word such as `Languages` inside a section looks like a heading; real ones share a style. */
function dropRareStyles(lines: readonly SourceLine[], found: Map<number, Heading>): void {
  const strength = (line: SourceLine) =>
    (line.size ?? 0) * 4 +
    (line.isBold ? 2 : 0) +
    (isCaps(line.text) ? 2 : 0) +
    (line.headingLevel === null ? 0 : 60 - line.headingLevel * 10);
  const groups = new Map<string, number[]>();
  for (const index of found.keys()) {
    const line = lines[index];
    if (line !== undefined)
      groups.set(styleOf(line), [...(groups.get(styleOf(line)) ?? []), index]);
  }
  for (const column of new Set(lines.map((line) => line.column))) {
    const here = [...groups.values()].filter(
      (group) =>
        lines[group[0] ?? 0]?.column === column ||
        group.some((index) => lines[index]?.column === column),
    );
    const strongest = Math.max(
      ...here
        .filter((group) => group.length >= 2)
        .map((group) => strength(lines[group[0] ?? 0] as SourceLine)),
      -Infinity,
    );
    for (const index of here.flat()) {
      const line = lines[index];
      if (line?.column === column && strength(line) < strongest - 5) found.delete(index);
    }
  }
}
