import type { ResumeLink } from '@career-coach/shared/resume-document/resume-document.ts';
import { closeLetterSpaces } from '../letter-spacing.ts';
import type { SourceLine, SourceRun } from '../source-line.ts';

const bulletMark = /^(\s*)(?:[-*+•●○◦▪■–‣·>✓]|o(?=\s{2}))\s+(?=\S)/u;
const underline = /^\s*([=\-_~*#])\1{2,}\s*$/u;
/** One place to the left or right in text, in points. */
const charWidth = 5;

/** Bold stretches and wide gaps of a line as runs. */
function runsOf(text: string, left: number): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = left;
  for (const [index, stretch] of text.split(/\t+|\s{3,}/u).entries()) {
    const parts = stretch.split(/(\*\*[^*]+\*\*|__[^_]+__)/u).filter((part) => part !== '');
    for (const [place, part] of parts.entries()) {
      const isBold = /^(?:\*\*|__)/u.test(part);
      const bare = isBold ? part.slice(2, -2) : part;
      if (bare.trim() === '') continue;
      runs.push({
        text: bare,
        isBold,
        left: at,
        right: at + bare.length * charWidth,
        afterGap: index > 0 && place === 0,
      });
      at += bare.length * charWidth;
    }
    at += 4 * charWidth;
  }
  return runs;
}

const withoutLinks = (text: string, links: ResumeLink[]) =>
  text.replace(/\[([^\]]+)\]\(<?([^)>\s]+)>?\)/gu, (_, label: string, url: string) => {
    links.push({ label, url });
    return label;
  });

const italic = /^(?:\*(?!\*)([^*]+)\*|_(?!_)([^_]+)_)$/u;

/** The lines of Markdown or plain text. */
export function linesOfText(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const indents: number[] = [];
  let blanks = 1;
  for (const raw of text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029\f]/u)) {
    const expanded = raw.trimEnd();
    const above = lines.at(-1);
    if (expanded.trim() === '') {
      blanks += 1;
      continue;
    }
    if (underline.test(expanded)) {
      // What is underlined is a heading; a rule after a blank line is none.
      if (above !== undefined && blanks === 0 && above.bullet === null && above.text.length < 60)
        above.headingLevel ??= expanded.includes('=') ? 1 : 2;
      blanks += 1;
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u.exec(expanded);
    const bullet = heading === null ? bulletMark.exec(expanded) : null;
    const indent = bullet?.[1]?.length ?? 0;
    if (bullet !== null) {
      while (indents.length > 0 && indent < (indents.at(-1) ?? 0)) indents.pop();
      if (indents.length === 0 || indent > (indents.at(-1) ?? 0) + 1) indents.push(indent);
    } else if (expanded.search(/\S/u) === 0) indents.length = 0;
    const links: ResumeLink[] = [];
    const body = withoutLinks(
      heading?.[2] ?? expanded.slice(bullet?.[0].length ?? 0),
      links,
    ).replace(/\\([!-/:-@[-`{-~])/gu, '$1');
    const left = (bullet?.[0].length ?? expanded.search(/\S/u)) * charWidth;
    const trimmed = closeLetterSpaces(body.trim());
    const emphasis = italic.exec(trimmed);
    const runs = runsOf(emphasis?.[1] ?? emphasis?.[2] ?? trimmed, left);
    lines.push({
      runs,
      text: runs
        .map((run, index) => (index > 0 && run.afterGap ? ` ${run.text}` : run.text))
        .join('')
        .replace(/\s+/gu, ' ')
        .trim(),
      size: null,
      isBold: runs.length > 0 && runs.every((run) => run.isBold || run.text.trim() === ''),
      bullet: bullet === null ? null : Math.max(indents.length - 1, 0),
      headingLevel: heading === null ? null : (heading[1] ?? '').length,
      left,
      right: null,
      gap: blanks > 0 ? 2 : 1,
      page: 1,
      column: 0,
      links,
      isAside: false,
      wraps: false,
      startsParagraph: false,
    });
    blanks = 0;
  }
  return lines.filter((line) => line.text !== '');
}
