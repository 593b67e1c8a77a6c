import type {
  ResumeDate,
  ResumeEntry,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { roleWord } from '../../scoring/posting.ts';
import { sentencesOf } from '../../scoring/tokenize.ts';
import { lowerFirst, oneLine, spokenDate, spokenName, withArticle } from './english.ts';

/** What the person is, studied and holds, told in the first person without a word that is not theirs. */

const longestSummary = 34;

/** "Backend engineer with nine years in payments" → "I am a backend engineer with nine years in payments". Null where it is no such line. */
export function summaryTold(summary: string): string | null {
  const first = sentencesOf(oneLine(summary))[0]?.replace(/[.\s]+$/u, '') ?? '';
  if (first === '' || first.split(' ').length > longestSummary) return null;
  if (/^I(?:\s|['’]m\s|['’]ve\s)/u.test(first)) return first;
  const noun =
    /^(.{4,60}?)(?=,? (?:with|who|known|specializ\p{L}+|specialis\p{L}+|experienced|focus\p{L}+|bringing|offering)\b|[;,])/iu.exec(
      first,
    )?.[1];
  if (
    !noun ||
    !roleWord.test(noun) ||
    noun.split(' ').length > 7 ||
    /\b(?:is|am|are|was)\b/u.test(noun)
  )
    return null;
  // "Customer service lead": only the first word has its capital from the sentence.
  const isName = noun
    .split(' ')
    .slice(1)
    .some((word) => /^\p{Lu}/u.test(word));
  const said = isName ? first : lowerFirst(first);
  return `I am ${withArticle(said.replace(/^an? /iu, '').replace(/;.*$/u, ''))}`;
}

/** Since when a role is held, as it is spoken; null where it is not held any more, or the resume does not say. */
export function sinceWhen({ dates }: ResumeEntry): string | null {
  return dates?.start && dates.end === 'present' ? spokenDate(dates.start) : null;
}

const degree =
  /^(?:bachelor|master|associate|doctor|diploma|certificate|licen[cs]e|ph\.?\s?d|m\.?b\.?a|m\.?s\.?c?|b\.?s\.?c?|b\.?a|m\.?a|b\.?b\.?a|b\.?com|b\.?eng|m\.?eng|m\.?ed|b\.?ed|b\.?tech|m\.?tech|b\.?e|m\.?e|hnd|a\.?a\.?s?|a\.?s|j\.?d|ll\.?[bm])\b/iu;
const abbreviated =
  /^((?:[BM]\.?(?:Sc?|A|BA|Com|Eng|Ed|Phil|FA)\.?|Ph\.?\s?D\.?|MBA|A\.?A\.?S?\.?))\s+(?!in\b|of\b)(?=\p{Lu})/u;

/** What to say of an education entry: "I hold a BBA in Accounting". Null where it has no school. `today` is an ISO date; a degree that ends later is not held yet. */
export function educationTold(
  { title, organization, dates }: ResumeEntry,
  today: string | null,
): string | null {
  if (!organization || title === '') return null;
  const named = title.replace(abbreviated, '$1 in ').replace(/^([^,]+), ([^,]+)$/u, '$1 in $2');
  const school = spokenName(organization);
  const isDegree = degree.test(title);
  const end = dates?.end;
  const isOpen =
    end === 'present' ||
    /expected|anticipated/iu.test(dates?.text ?? '') ||
    (end != null && today !== null && isoMonth(end) > today);
  if (isOpen)
    return isDegree
      ? `I am studying for ${withArticle(named)} at ${school}`
      : `I am studying at ${school}: ${title}`;
  if (isDegree) return `I hold ${withArticle(named)} from ${school}`;
  if (/^apprenticeship\b/iu.test(title))
    return `I completed my ${lowerFirst(title).replace(/^([^,]+), (.+)$/u, '$1 ($2)')} at ${school}`;
  return `I trained at ${school} (${title})`;
}

const isoMonth = ({ year, month }: ResumeDate) => `${year}-${String(month ?? 12).padStart(2, '0')}`;

/** "Basic Life Support (BLS), renewed 2025" → "Basic Life Support (BLS)". */
export const credentialName = (text: string) =>
  oneLine(text)
    .replace(/,\s*(?:renewed|issued|since|valid|expires|expected|in|until)\b.*$/iu, '')
    .replace(/[.\s]+$/u, '');

// Written where an employer's name would stand, by people who had none.
const noEmployer = /^(?:freelance|self[- ]employ|independent|various|contract|n\/a|none|consult)/iu;

/** The employer as it can stand in a sentence; null where the entry names none. */
export function employerOf({ organization }: ResumeEntry): string | null {
  const name = oneLine(organization ?? '').replace(/[.,;:\s]+$/u, '');
  return name === '' || name.length > 70 || noEmployer.test(name) ? null : spokenName(name);
}

/** The title of a role or a project without what was added to it: "CareerPilot: side project" → "CareerPilot". */
export const titleOf = ({ title }: ResumeEntry): string =>
  oneLine(title)
    .replace(/\s*(?:[:|–—].*|\([^)]*\))$/u, '')
    .replace(/[.,;\s]+$/u, '');

/** Whether a job lay wholly or mostly before another, as far as the resume dates both. */
export function isEarlier(entry: ResumeEntry, than: ResumeEntry): boolean {
  const [own, other] = [entry.dates, than.dates];
  if (!own?.start || !other?.start || own.end === 'present') return false;
  return isoMonth(own.start) < isoMonth(other.start);
}
