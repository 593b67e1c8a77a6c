import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { sectionKindOf } from '@career-coach/shared/resume-document/section-kinds.ts';
import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import type { ImprovableLine } from '../../coaching/improve-text/improve-text.schema.ts';
import { workKinds } from '../../scoring/resume-lines.ts';

/** A line that may be said better, with the Markdown it is made of. */
export interface MarkdownLine extends ImprovableLine {
  /** Word for word, wrapped lines included. */
  markdown: string;
  /** What stands before the text: the bullet's mark with its indentation, or nothing. */
  mark: string;
  /** Line of the `##` heading it stands under, from 1; null above the first. */
  sectionLine: number | null;
}

const lineEnds = /\r\n|[\n\r\u2028\u2029]/u;
export const linesOf = (content: string): string[] => content.split(lineEnds);

/** Bullets of work and the summary's text, in the order of the resume. */
export function improvableLines(content: string): MarkdownLine[] {
  const raw = linesOf(content);
  const found: MarkdownLine[] = [];
  let section: { kind: SectionKind; heading: string; line: number } | null = null;
  let entry: { name: string; isCurrent: boolean | null } | null = null;
  let bullets = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const line = raw[index] ?? '';
    const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*$/u.exec(line);
    if (heading) {
      bullets = 0;
      if ((heading[1]?.length ?? 0) <= 2) {
        const text = (heading[2] ?? '').replace(/\s*\{\.([a-z]+)\}$/u, '');
        section = { kind: kindOf(heading[2] ?? ''), heading: text, line: index + 1 };
        entry = null;
      } else entry = entryAt(raw, index);
      continue;
    }
    if (section === null || line.trim() === '') continue;
    const bullet = /^(\s*[-*+•]\s+)(\S.*)$/u.exec(line);
    const isWork = workKinds.has(section.kind);
    if (!(bullet ? isWork || section.kind === 'summary' : section.kind === 'summary')) continue;
    const last = endOfText(raw, index, bullet?.[1]?.length ?? 0);
    const markdown = raw.slice(index, last + 1).join('\n');
    bullets += bullet ? 1 : 0;
    found.push({
      line: index + 1,
      place: [section.heading, entry?.name, bullet ? `bullet ${bullets}` : null]
        .filter((part) => part != null && part !== '')
        .join(' › '),
      text: markdown
        .slice(bullet?.[1]?.length ?? 0)
        .replace(/\s+/gu, ' ')
        .trim(),
      isCurrent: section.kind === 'experience' ? (entry?.isCurrent ?? null) : null,
      isBullet: bullet !== null,
      markdown,
      mark: bullet?.[1] ?? '',
      sectionLine: section.line,
    });
    index = last;
  }
  return found;
}

function kindOf(heading: string): SectionKind {
  const section = parseMarkdown(`## ${heading}\n`).sections[0];
  return section?.kind ?? sectionKindOf(heading);
}

/** The last line of a wrapped bullet or paragraph. */
function endOfText(raw: readonly string[], from: number, indent: number): number {
  let last = from;
  for (let index = from + 1; index < raw.length; index += 1) {
    const line = raw[index] ?? '';
    const goesOn =
      line.trim() !== '' &&
      !/^\s*(?:[-*+•]\s|#{1,6}\s|\||<)/u.test(line) &&
      (indent === 0 || /^\s/u.test(line));
    if (!goesOn) break;
    last = index;
  }
  return last;
}

/** The role under a heading, with the line of dates below it. */
function entryAt(
  raw: readonly string[],
  index: number,
): { name: string; isCurrent: boolean | null } {
  const below = raw.slice(index + 1, index + 3).find((line) => line.trim() !== '') ?? '';
  const read = parseMarkdown(`## Experience\n\n${raw[index] ?? ''}\n${below}\n`).sections[0]
    ?.entries[0];
  const end = read?.dates?.end ?? null;
  return {
    name: [read?.title, read?.organization]
      .filter((part) => part != null && part !== '')
      .join(', '),
    isCurrent: end === null ? null : end === 'present',
  };
}

interface Piece {
  /** Line it stood at, from 1. */
  line: number;
  before: string;
}

/** The line, from 1, where a piece of Markdown stands now as whole lines; null when nowhere, or in several other places. */
export function lineOf(content: string, { line, before }: Piece): number | null {
  const raw = linesOf(content);
  const wanted = before.split('\n');
  const standsAt = (from: number) => wanted.every((text, index) => raw[from + index] === text);
  if (standsAt(line - 1)) return line;
  const [place, ...others] = raw.map((_, index) => index).filter(standsAt);
  return place === undefined || others.length > 0 ? null : place + 1;
}

/** The content with that piece replaced; null when it is not to be found. */
export function replaceLines(content: string, piece: Piece, after: string): string | null {
  const line = lineOf(content, piece);
  if (line === null) return null;
  const raw = linesOf(content);
  const newline = content.includes('\r\n') ? '\r\n' : '\n';
  return [
    ...raw.slice(0, line - 1),
    ...after.split('\n'),
    ...raw.slice(line - 1 + piece.before.split('\n').length),
  ].join(newline);
}
