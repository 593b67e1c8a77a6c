import type {
  ResumeEntry,
  ResumeSection,
  SectionKind,
  SkillGroup,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { FieldReading } from '../read-outcome.ts';
import { isDates, mayBePlace } from '../text-shapes.ts';
import type { NameEvidence } from './build-entries.ts';
import { degreeScore, titleScore } from './words.ts';

type Confidence = FieldReading['confidence'];

/** A name that a line was cut out of, or that holds more than one: broken off, begun in the middle, or with separators in it. */
const looksBroken = (text: string): boolean =>
  text.length > 100 ||
  /^[\p{Ll}\p{P}]/u.test(text.replace(/^["“«„'(#.]/u, '')) ||
  /(?:[,;:|–—(&]|\s(?:and|of|the|for|in|at|und|der|die|von|de|du|des|et|y|e|en))$/iu.test(text) ||
  // Signs that part one name from the next.
  /\s[|•·/~»>–—-]\s|[;\t]|:\s|:$/u.test(text) ||
  /[.!?]\s+\p{Lu}\p{Ll}+\s/u.test(text) ||
  text.split(/\s+/u).length > 14 ||
  isDates(text);

const sections: readonly SectionKind[] = ['experience', 'education', 'volunteering'];

/** How sure the names of an entry are: by what is there, by the words in them, and by whether they look whole. */
export function confidenceOfNames(
  entry: ResumeEntry,
  kind: SectionKind,
  evidence: NameEvidence,
): Confidence {
  const { title, organization, dates } = entry;
  const names = [title, organization ?? ''].filter((name) => name !== '');
  if (names.some(looksBroken)) return 'low';
  if (evidence === 'labelled' && title !== '' && organization !== null) return 'high';
  if (!sections.includes(kind)) return title === '' ? 'low' : 'medium';
  if (title === '' || organization === null || dates === null) return 'low';
  // Names that found no place stand above the bullets as short paragraphs.
  if (entry.paragraphs.filter((text) => text.length < 60 && !/[.!?:。]$/u.test(text)).length > 1)
    return 'low';
  const score = kind === 'education' ? degreeScore : titleScore;
  const [ofTitle, ofOrganization] = [score(title), score(organization)];
  if (ofTitle < ofOrganization) return 'low';
  if (ofTitle === ofOrganization) return 'medium';
  // One name that is known and one that is not were cut apart by custom: what belongs to which is open.
  const isOpen =
    evidence === 'guessed' &&
    !(ofTitle > 0 && ofOrganization < 0) &&
    holdsMore(title, organization);
  return isOpen || names.some(hasPlaceInBrackets) ? 'medium' : 'high';
}

/** A comma, or a word such as `at`, that may part a title from its employer. */
const holdsMore = (...names: readonly string[]) =>
  names.some((name) => /,|\s(?:at|bei|chez|presso|bij|hos)\s/u.test(name));
const hasPlaceInBrackets = (name: string) => {
  const inner = /\(([^()]{3,50})\)/u.exec(name)?.[1];
  return inner !== undefined && mayBePlace(inner);
};

/** Whether nearly all entries of a section have what entries of its kind have: if not, some were cut at the wrong lines. */
export function areWhole({ kind, entries }: ResumeSection): boolean {
  if (!sections.includes(kind)) return true;
  const whole = entries.filter(
    ({ title, organization, dates }) => title !== '' && organization !== null && dates !== null,
  ).length;
  return whole >= entries.length * 0.6;
}

/** Dates are sure when they are read whole: in their order, and not one alone beside an entry that has bullets. */
export function confidenceOfDates(
  { dates, bullets, title, organization }: ResumeEntry,
  isWhole: boolean,
): Confidence {
  if (dates === null) return 'low';
  const { start, end } = dates;
  const months = (date: { year: number; month: number | null }) =>
    date.year * 12 + (date.month ?? 6);
  if (start !== null && end !== null && end !== 'present' && months(end) < months(start) - 6)
    return 'low';
  if ([title, organization ?? ''].some((name) => name !== '' && looksBroken(name))) return 'low';
  if (title === '' && organization === null) return 'low';
  return !isWhole || (start === null && bullets.length > 0) ? 'medium' : 'high';
}

/** A list of short names is what skills look like; a sentence, or one long name, is not. */
export function confidenceOfSkills({ label, skills }: SkillGroup): Confidence {
  const isSentence = (text: string) =>
    text.length > 60 || text.split(/\s+/u).length > 8 || /[.!?]\s+\p{Lu}/u.test(text);
  if (skills.length === 0 || skills.some(isSentence) || (label ?? '').length > 50) return 'low';
  const hasBrackets = skills.every(
    (text) => (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0),
  );
  if (!hasBrackets || skills.some((text) => /[:：|●○★☆]|\d\s*%$/u.test(text))) return 'low';
  // Several names that run into each other look like a long one.
  if (skills.some((text) => text.split(/\s+/u).length > 5)) return 'medium';
  return skills.length > 1 ? 'high' : 'medium';
}
