import type {
  ResumeDocument,
  ResumeEntry,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { termKey } from '../../scoring/aliases.ts';
import { contentWords } from '../../scoring/content-words.ts';
import { jobTermsOf } from '../../scoring/job-terms.ts';
import { matchTerms, readLines } from '../../scoring/match-terms.ts';
import { readPosting } from '../../scoring/posting.ts';
import { resumeLines, type ResumeLine } from '../../scoring/resume-lines.ts';
import type { TermMatch } from '../../scoring/score.ts';
import { visibleDocument } from '../../scoring/visible-document.ts';
import { achievementsFor, type Achievement } from './achievements.ts';
import { dutyOf, pairDuties, type Duty } from './duties.ts';
import type { LetterInput } from './letter-input.ts';

/** What a letter can be made of, found once. */
export interface LetterMaterial {
  resume: ResumeDocument | null;
  /** The posting as a person reads it; hidden text has no part in it. */
  asked: string;
  /** Requirements that resume or profile support, in the order of the posting. */
  mustHaves: TermMatch[];
  niceToHaves: TermMatch[];
  /** Tasks of the posting that a person could want to take on, those nearest to the resume first. */
  wishes: Duty[];
  /** Strongest first. */
  achievements: Achievement[];
  /** The task of the posting that an achievement answers. */
  answered: Map<Achievement, Duty>;
  /** Jobs with title and employer, the newest first. */
  roles: ResumeEntry[];
  education: ResumeEntry | null;
}

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
  const duties = posting.sentences.map(dutyOf).filter((duty) => duty !== null);
  const asked = new Set([
    ...posting.sentences.flatMap((sentence) => contentWords(sentence.text)),
    ...terms.flatMap((term) => contentWords(term.term)),
    ...contentWords(job.jobTitle),
  ]);
  const achievements = visible ? achievementsFor(visible, asked) : [];
  return {
    resume: visible,
    asked: posting.sentences.map(({ text }) => text).join(' '),
    mustHaves: distinct(terms.filter((term) => term.need === 'MUST_HAVE')),
    niceToHaves: distinct(terms.filter((term) => term.need === 'NICE_TO_HAVE')),
    wishes: nearestFirst(duties, lines),
    achievements,
    answered: pairDuties(achievements, duties),
    roles: namedEntries(visible, 'experience'),
    education: namedEntries(visible, 'education')[0] ?? null,
  };
}

function namedEntries(resume: ResumeDocument | null, kind: 'experience' | 'education') {
  return (resume?.sections ?? [])
    .filter((section) => section.kind === kind)
    .flatMap((section) => section.entries)
    .filter((entry) => entry.organization !== null && entry.title !== '');
}

function distinct(terms: readonly TermMatch[]): TermMatch[] {
  return [...new Map(terms.map((term) => [termKey(term.term), term])).values()];
}

function nearestFirst(duties: readonly Duty[], lines: readonly ResumeLine[]): Duty[] {
  const own = new Set(lines.flatMap((line) => contentWords(line.text)));
  const near = (duty: Duty) => Math.min([...duty.words].filter((word) => own.has(word)).length, 3);
  return [...duties].sort((a, b) => near(b) - near(a));
}
