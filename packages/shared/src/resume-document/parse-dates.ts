import { narrow, tokensOf, type Token } from './date-tokens.ts';
import type { ResumeDate, ResumeDateRange } from './resume-document.ts';

/** A range and where it stands in the text it was found in. */
export interface FoundDateRange {
  range: ResumeDateRange;
  start: number;
  end: number;
}

interface Assembled {
  start: ResumeDate | null;
  end: ResumeDate | 'present' | null;
  from: number;
  to: number;
  next: number;
  weak: boolean;
}

/** Tries to read one range that begins at token `at`. */
function rangeAt(tokens: readonly Token[], at: number, isWhole: boolean): Assembled | null {
  let index = at;
  const opening = tokens[index];
  if (opening === undefined) return null;
  // Inside a line a dash before a date separates it from other words: `Mercy Clinic – 2019`.
  const opened =
    opening.kind === 'since' || opening.kind === 'from' || (opening.kind === 'dash' && isWhole)
      ? opening.kind
      : null;
  if (opened !== null) index += 1;
  const first = tokens[index];
  if (first?.date === undefined || first.kind === 'shortYear') return null;
  const done = (
    last: number,
    start: Assembled['start'],
    end: Assembled['end'],
    weak = false,
  ): Assembled => ({
    start,
    end,
    weak,
    from: opening.start,
    to: tokens[last]?.end ?? first.end,
    next: last + 1,
  });
  const second = tokens[index + 1];
  const third = tokens[index + 2];
  if (second?.kind === 'dash' && third !== undefined) {
    const start =
      first.kind === 'month' && third.kind === 'date' && third.date !== undefined
        ? { year: third.date.year, month: first.date.month }
        : first.date;
    const sure = first.kind === 'date' || (first.kind === 'month' && third.kind === 'date');
    if (sure && third.kind === 'present') return done(index + 2, start, 'present');
    if (sure && third.kind === 'dash' && tokens[index + 3]?.kind === 'present')
      return done(index + 3, start, 'present');
    if (sure && third.kind === 'dash' && tokens[index + 3]?.kind === 'date')
      return done(index + 3, start, tokens[index + 3]?.date ?? null);
    if (sure && third.kind === 'date') return done(index + 2, start, third.date ?? null);
    if (sure && third.kind === 'shortYear' && first.weak !== true)
      return done(index + 2, start, third.date ?? null);
  }
  if (first.kind !== 'date') return null;
  if (second?.kind === 'present') return done(index + 1, first.date, 'present');
  if (second?.kind === 'dash' && third === undefined)
    return done(index + 1, first.date, 'present', first.weak === true);
  if (opened === 'since') return done(index, first.date, 'present', first.weak === true);
  if (opened === 'dash') return done(index, null, first.date, first.weak === true);
  return done(index, null, first.date, first.weak === true);
}

/** Every date or range of dates in a line, in their order. A single date is an end without a start. */
export function findDateRanges(line: string): FoundDateRange[] {
  const tokens = tokensOf(narrow(line));
  const found: FoundDateRange[] = [];
  for (let at = 0; at < tokens.length;) {
    const range = rangeAt(tokens, at, false);
    if (range !== null && !range.weak) {
      const text = line.slice(range.from, range.to).trim();
      found.push({
        range: { start: range.start, end: range.end, text },
        start: range.from,
        end: range.to,
      });
      at = range.next;
    } else at += 1;
  }
  return found;
}

/** The range of a text that says nothing but a date or a range of dates; null for every other text. */
export function parseDateRange(text: string): ResumeDateRange | null {
  const tokens = tokensOf(narrow(text));
  if (tokens.length === 0 || tokens.some((token) => token.kind === 'other')) return null;
  const found: Assembled[] = [];
  for (let at = 0; at < tokens.length;) {
    const range = rangeAt(tokens, at, true);
    const token = tokens[at];
    if (range !== null) {
      found.push(range);
      at = range.next;
    } else if (token?.kind === 'beside') at += 1;
    else return null;
  }
  const [only] = found;
  return found.length === 1 && only !== undefined && !only.weak
    ? { start: only.start, end: only.end, text: text.trim() }
    : null;
}

/** `2021-03`, or `2021` when the month is unknown. */
export function isoMonth(date: ResumeDate): string {
  const yearText = String(date.year).padStart(4, '0');
  return date.month === null ? yearText : `${yearText}-${String(date.month).padStart(2, '0')}`;
}
