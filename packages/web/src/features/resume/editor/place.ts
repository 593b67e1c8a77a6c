import { parseWithLines } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { BodyLines, LineSpan } from '@career-coach/shared/resume-document/resume-lines.ts';
import type { Reveal } from './form/form-context.ts';

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const holds = (span: LineSpan | null | undefined, line: number) =>
  span != null && line >= span.from && line < span.to;

/** Bullets and groups of skills are both items of a list. */
const itemsOf = (body: BodyLines & { skillGroups?: LineSpan[] }) => [
  ...body.bullets,
  ...(body.skillGroups ?? []),
];

const lineOfItem = (body: BodyLines | undefined, item: number) =>
  body && (itemsOf(body)[item - 1]?.from ?? body.heading?.from ?? body.span.from);

/**
 * The line, counted from 0, that `?at=` means: `12` is a line counted from 1; `2.3.1` the first bullet of the third
 * entry of the second section (`2.0.1`: a bullet above its entries); anything else words to be found. Null when it is not there.
 */
export function lineAt(markdown: string, at: string): number | null {
  const { lines } = parseWithLines(markdown);
  if (/^\d+$/u.test(at))
    return Number(at) >= 1 && Number(at) <= lines.count ? Number(at) - 1 : null;
  if (/^\d+(?:\.\d+){1,2}$/u.test(at)) {
    const [section = 0, entry = 0, bullet = 0] = at.split('.').map(Number);
    const outer = lines.sections[section - 1];
    return lineOfItem(entry === 0 ? outer : outer?.entries[entry - 1], bullet) ?? null;
  }
  const words = plain(at);
  if (words === '') return null;
  const texts = markdown.split(/\r\n|[\n\r\u2028\u2029]/u);
  const found = texts.findIndex((text) => plain(text).includes(words));
  if (found !== -1) return found;
  // A quotation that goes over a line's end: by its first words.
  const first = words.split(' ').slice(0, 4).join(' ');
  const near = texts.findIndex((text) => plain(text).includes(first));
  return near === -1 ? null : near;
}

/**
 * The line, counted from 0, of a quotation that stood at a line, counted from 1, of the text as it was saved: there
 * still, or at the nearest place that has it now.
 */
export function lineOfQuote(markdown: string, { quote, line }: { quote: string; line: number }) {
  const words = plain(quote.replace(/…$/u, '')).slice(0, 60);
  const texts = markdown.split(/\r\n|[\n\r\u2028\u2029]/u);
  const before = Math.min(Math.max(line - 1, 0), texts.length - 1);
  if (words === '') return before;
  const found = texts.flatMap((text, index) => (plain(text).includes(words) ? [index] : []));
  return (
    found.reduce<number | null>(
      (best, index) =>
        best === null || Math.abs(index - before) < Math.abs(best - before) ? index : best,
      null,
    ) ?? before
  );
}

/** The part of the form that shows a line; no section for a line of the contact data. */
export function placeOfLine(markdown: string, line: number): Reveal {
  const { sections } = parseWithLines(markdown).lines;
  const section = sections.findIndex(({ span }) => holds(span, line));
  const outer = sections[section];
  if (outer === undefined) return { section: null, entry: null, bullet: null };
  const entry = outer.entries.findIndex(({ span }) => holds(span, line));
  const bullet = itemsOf(outer.entries[entry] ?? outer).findIndex((span) => holds(span, line));
  return {
    section,
    entry: entry === -1 ? null : entry,
    bullet: bullet === -1 ? null : bullet,
  };
}
