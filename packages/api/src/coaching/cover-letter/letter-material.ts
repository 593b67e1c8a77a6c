import type {
  ResumeDocument,
  ResumeEntry,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { contentWords } from '../../scoring/content-words.ts';
import { jobTermsOf } from '../../scoring/job-terms.ts';
import { matchTerms, readLines } from '../../scoring/match-terms.ts';
import { openingVerb } from '../../scoring/opening-verb.ts';
import { readPosting, type PostingSentence } from '../../scoring/posting.ts';
import { resumeLines, type ResumeLine } from '../../scoring/resume-lines.ts';
import type { TermMatch } from '../../scoring/score.ts';
import { termKey } from '../../scoring/aliases.ts';
import { visibleDocument } from '../../scoring/visible-document.ts';
import { achievementsFor, type Achievement } from './achievements.ts';
import type { LetterInput } from './letter-input.ts';

/** A task of the posting that reads on after "to": `administer medications and IV therapy`. */
export interface Duty {
  phrase: string;
  sentence: PostingSentence;
  words: string[];
}

/** What a letter can be made of, found once. */
export interface LetterMaterial {
  resume: ResumeDocument | null;
  lines: ResumeLine[];
  mustHaves: TermMatch[];
  niceToHaves: TermMatch[];
  duties: Duty[];
  achievements: Achievement[];
  /** The newest role. */
  role: ResumeEntry | null;
  education: ResumeEntry | null;
}

const maxDutyWords = 22;

export function materialOf({ resume, profile, job, knownSkills }: LetterInput): LetterMaterial {
  const visible = resume ? visibleDocument(resume, '', []).document : null;
  const posting = readPosting(job.description);
  const profileLines: ResumeLine[] = [...profile.skills, ...(profile.bio ? [profile.bio] : [])].map(
    (text) => ({
      text,
      place: 'Profile',
      section: 'skills',
      inDatedExperience: false,
      isSkillList: true,
    }),
  );
  const lines = [...(visible ? resumeLines(visible) : []), ...profileLines];
  const terms = matchTerms(jobTermsOf(posting, knownSkills), readLines(lines)).filter(
    (term) => term.credit > 0,
  );
  const duties = posting.sentences
    .filter((sentence) => sentence.part === 'responsibilities')
    .map(dutyOf)
    .filter((duty) => duty !== null);
  const asked = new Set([
    ...posting.sentences.flatMap((sentence) => contentWords(sentence.text)),
    ...terms.flatMap((term) => contentWords(term.term)),
    ...contentWords(job.jobTitle),
  ]);
  const roles =
    visible?.sections
      .filter((section) => section.kind === 'experience')
      .flatMap((section) => section.entries) ?? [];
  return {
    resume: visible,
    lines,
    mustHaves: distinct(terms.filter((term) => term.need === 'MUST_HAVE')),
    niceToHaves: distinct(terms.filter((term) => term.need === 'NICE_TO_HAVE')),
    duties,
    achievements: visible ? achievementsFor(visible, asked) : [],
    role: roles.find((entry) => entry.organization !== null && entry.title !== '') ?? null,
    education:
      visible?.sections
        .filter((section) => section.kind === 'education')
        .flatMap((section) => section.entries)
        .find((entry) => entry.organization !== null && entry.title !== '') ?? null,
  };
}

function distinct(terms: readonly TermMatch[]): TermMatch[] {
  return [...new Map(terms.map((term) => [termKey(term.term), term])).values()];
}

function dutyOf(sentence: PostingSentence): Duty | null {
  const text = sentence.text
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[.;:]+\s*$/u, '')
    .trim();
  const verb = openingVerb(text, 'en');
  const first = text.split(' ')[0] ?? '';
  const words = text.split(' ').length;
  if (
    verb?.tense !== 'present' ||
    words < 3 ||
    words > maxDutyWords ||
    /[“”"?!]|\b(?:you|your|we|our)\b/iu.test(text) ||
    first.toLowerCase() !== verb.verb
  )
    return null;
  return {
    phrase: text.charAt(0).toLowerCase() + text.slice(1),
    sentence,
    words: contentWords(text),
  };
}

/** The duty that an achievement answers best, when they really share something. */
export function dutyFor(achievement: Achievement, duties: readonly Duty[]): Duty | null {
  const own = new Set(achievement.words);
  const scored = duties
    .map((duty) => ({ duty, shared: duty.words.filter((word) => own.has(word)).length }))
    .sort((a, b) => b.shared - a.shared);
  return scored[0] && scored[0].shared >= 2 ? scored[0].duty : null;
}
