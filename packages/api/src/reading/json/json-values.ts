import { parseDateRange } from '@career-coach/shared/resume-document/parse-dates.ts';
import type {
  ResumeDateRange,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { splitSkills } from '@career-coach/shared/resume-document/skill-group.ts';
import { section } from '../structure/document-parts.ts';

/** Reading values whose shape nobody guarantees: what is not of the wanted kind is as if it were not there. */
export type Values = Readonly<Record<string, unknown>>;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const clean = (text: string) => text.replace(/\s*\n\s*/gu, '\n').trim();
export const textOf = (value: unknown): string | null => {
  const text =
    typeof value === 'string' ? clean(value) : typeof value === 'number' ? String(value) : '';
  return text === '' ? null : text;
};
/** A text, or the texts of a list where one text belongs. */
export const joinedTextOf = (value: unknown): string | null =>
  Array.isArray(value) ? textOf(value.map(textOf).filter(Boolean).join('\n')) : textOf(value);
export const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The texts of a list; a text where a list belongs is its lines. */
export const textsOf = (value: unknown): string[] =>
  (typeof value === 'string' ? value.split(/\n+/u) : listOf(value))
    .map(textOf)
    .filter((text) => text !== null);
/** The names of a list, which people also write as one text with commas. */
export const namesOf = (value: unknown): string[] =>
  typeof value === 'string' ? splitSkills(value) : textsOf(value);
/** The records of a list; a record where a list belongs is its only one, and a text where a record belongs is its name. */
export const recordsOf = (value: unknown, nameKey = 'name'): Values[] =>
  (Array.isArray(value) ? listOf(value) : [value])
    .map((item) => (textOf(item) === null ? valuesOf(item) : { [nameKey]: textOf(item) }))
    .filter((record) => Object.keys(record).length > 0);
function dateText(value: unknown): string | null {
  const text = textOf(value);
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?/u.exec(text ?? '');
  if (text === null || iso === null) return text;
  const month = iso[2] === undefined ? undefined : months[Number(iso[2]) - 1];
  return month === undefined ? (iso[1] ?? text) : `${month} ${iso[1]}`;
}

/** A range as JSON has it: a start without an end goes on. Null when it cannot be read as dates. */
export function rangeOf(start: unknown, end: unknown): ResumeDateRange | null {
  const [from, to] = [dateText(start), dateText(end)];
  const text =
    from === null
      ? to
      : `${from} – ${to === null || /^(?:current|now)$/iu.test(to) ? 'Present' : to}`;
  return text === null ? null : parseDateRange(text);
}
export const dateOf = (value: unknown): ResumeDateRange | null => rangeOf(null, value);

/** Whatever a value holds as lines of text: for parts that have no place in a resume document. */
export function linesOf(value: unknown): string[] {
  const text = textOf(value);
  if (text !== null) return [text.replace(/\n/gu, ' ')];
  if (Array.isArray(value))
    return value
      .flatMap((item) => (typeof item === 'object' ? [linesOf(item).join(', ')] : linesOf(item)))
      .filter((line) => line !== '');
  return Object.values(valuesOf(value)).flatMap(linesOf);
}

/** Sections for the keys that were not read, so that nothing is lost. */
export function otherSections(values: Values, known: readonly string[]): ResumeSection[] {
  return Object.entries(values)
    .filter(([key]) => !known.includes(key) && !key.startsWith('$'))
    .flatMap(([key, value]) =>
      section('other', key.charAt(0).toUpperCase() + key.slice(1), { bullets: linesOf(value) }),
    );
}
