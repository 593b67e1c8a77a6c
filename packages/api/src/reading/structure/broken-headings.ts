import { knownSectionKind } from '@career-coach/shared/resume-document/section-kinds.ts';
import type { SourceLine } from '../source-line.ts';
import { headingText } from './headings.ts';

/** Two lines set alike that are one heading only together, such as `Professional` / `Experience`, or that say more together. */
function isOneHeading(above: SourceLine, line: SourceLine): boolean {
  const isAlike =
    above.bullet === null &&
    line.bullet === null &&
    above.size === line.size &&
    above.isBold === line.isBold &&
    above.column === line.column &&
    above.page === line.page &&
    line.gap < 1.35 &&
    above.runs.length === 1 &&
    line.runs.length === 1;
  return (
    isAlike &&
    (above.isBold || above.text === above.text.toUpperCase()) &&
    knownSectionKind(headingText(`${above.text} ${line.text}`)) !== null
  );
}

/** Headings that were too long for their column, made whole. */
export function joinBrokenHeadings(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && isOneHeading(above, line)) {
      const text = `${above.text} ${line.text}`;
      joined[joined.length - 1] = {
        ...above,
        text,
        runs: above.runs.map((run) => ({ ...run, text })),
      };
    } else joined.push(line);
  }
  return joined;
}
