import { parseDateRange } from './parse-dates.ts';
import type { ResumeDateRange, ResumeEntry } from './resume-document.ts';

type Named = Pick<ResumeEntry, 'title' | 'organization'>;
type Placed = Pick<ResumeEntry, 'dates' | 'location'>;

/** Writes a sign as an entity where it would otherwise be read as the dialect's separator. */
const entity = (name: string, sign: string) => ({
  encode: (text: string) =>
    text.replace(new RegExp(`&(?=(?:amp;)*${name};)`, 'gu'), '&amp;').replaceAll(sign, `&${name};`),
  decode: (text: string) =>
    text.replace(new RegExp(`&(amp;)*${name};`, 'gu'), (found) =>
      found === `&${name};` ? sign : found.replace('amp;', ''),
    ),
});
const dash = entity('mdash', '—');
const dot = entity('middot', '·');
const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, ' ').trim();

/** `Title — Organization`, as it stands behind `###`. */
export function readEntryHeading(text: string): Named {
  const at = / — |^— /u.exec(` ${text}`.slice(1));
  if (at === null) return { title: dash.decode(text), organization: null };
  return {
    title: dash.decode(text.slice(0, at.index).trim()),
    organization: dash.decode(text.slice(at.index + at[0].length).trim()),
  };
}

export function printEntryHeading(entry: Named): string {
  const safe = (text: string) =>
    oneLine(/(?:^|\s)—(?:\s|$)/u.test(text) || text.includes('mdash;') ? dash.encode(text) : text);
  return entry.organization === null
    ? safe(entry.title)
    : `${safe(entry.title)} — ${safe(entry.organization)}`.trim();
}

/**
 * The line in italics below an entry's heading: `*Mar 2021 – Present · Berlin*`; null when the line is none.
 * Directly below the heading it may do without the italics if it begins or ends with dates.
 */
export function readMetaLine(line: string, isDirectlyBelow: boolean): Placed | null {
  const marked = /^\*(?!\*)(.*[^*\\])\*$/u.exec(line) ?? /^_(?!_)(.*[^_\\])_$/u.exec(line);
  const text = marked === null ? line : (marked[1] ?? '');
  const parts = text.split(/ [·|] /u).map((part) => dot.decode(part.trim()));
  const dateAt = [0, parts.length - 1].find((index) => parseDateRange(parts[index] ?? '') !== null);
  if (marked === null && (!isDirectlyBelow || dateAt === undefined || parts.length > 2))
    return null;
  const dates: ResumeDateRange | null =
    dateAt === undefined ? null : parseDateRange(parts[dateAt] ?? '');
  const location = parts.filter((part, index) => index !== dateAt && part !== '').join(' · ');
  return { dates, location: location === '' ? null : location };
}

export function printMetaLine(entry: Placed): string | null {
  const parts = [entry.dates?.text, entry.location].filter(
    (part) => part !== null && part !== undefined && part.trim() !== '',
  );
  return parts.length === 0
    ? null
    : `*${parts.map((part) => dot.encode(oneLine(part ?? ''))).join(' · ')}*`;
}
