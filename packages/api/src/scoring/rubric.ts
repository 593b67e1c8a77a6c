import type { CheckClass, CheckGroup, Severity } from './score.ts';

/**
 * The rubric, whole and in one place. docs/ats-score.md prints it and a test holds the two together.
 * Any change of points, caps, weights, credits or of what a check looks for is a new version:
 * old reports keep the version they were made with.
 */
export const rubricVersion = '3';

export const weights = {
  withoutJob: { readability: 0.65, match: 0, content: 0.35 },
  withJob: { readability: 0.45, match: 0.35, content: 0.2 },
} as const;

export const caps = {
  /** Total, while R1 fails: nothing else can be read either. */
  unreadableText: 30,
  /** Total, while no valid e-mail address is found. */
  noEmail: 60,
  /** Total, while there is no role, degree or project: a bare list of skills is no resume. */
  noEntries: 50,
  /** Total, while there is no text to judge. */
  empty: 10,
  /** Match, while a must-have term is missing. */
  missingMustHave: 79,
} as const;

/** What one hit of a term is worth, by where it stands. A term counts once, at its best place. */
export const termCredit = {
  datedExperience: 1,
  /** A degree or certificate under its own heading stands where it belongs. */
  credential: 1,
  elsewhere: 0.95,
  listedOnly: 0.9,
  aliasInExperience: 0.9,
  aliasElsewhere: 0.8,
  wordsApart: 0.8,
} as const;

export interface Check {
  id: string;
  group: CheckGroup;
  title: string;
  /** What it is about, within a sentence: "better in roles and dates". */
  topic: string;
  class: CheckClass;
  severity: Severity;
  maxPoints: number;
  why: string;
  fix: string;
}

const readability = (check: Omit<Check, 'group'>): Check => ({ ...check, group: 'READABILITY' });
const match = (check: Omit<Check, 'group'>): Check => ({ ...check, group: 'MATCH' });
const content = (check: Omit<Check, 'group' | 'class'>): Check => ({
  ...check,
  group: 'CONTENT',
  class: 'WRITING',
});

export const checks: readonly Check[] = [
  readability({
    id: 'R1',
    title: 'The text can be read',
    topic: 'legible text',
    class: 'VENDOR',
    severity: 'BLOCKER',
    maxPoints: 20,
    why: 'A parser reads the text layer. A scan, a garbled font or an oversize file gives it nothing, whatever the page looks like.',
    fix: 'Export the resume as a text PDF or DOCX of at most 2.5 MB, not as a scan or picture, without a password.',
  }),
  readability({
    id: 'R2',
    title: 'Name, e-mail and phone are found',
    topic: 'contact data',
    class: 'VENDOR',
    severity: 'BLOCKER',
    maxPoints: 20,
    why: 'Contact data is the first thing a parser fills in, and many skip what stands in the page header or footer.',
    fix: 'Put your name, one e-mail address and one phone number at the top of the page body.',
  }),
  readability({
    id: 'R3',
    title: 'Headings are recognised',
    topic: 'headings',
    class: 'VENDOR',
    severity: 'MAJOR',
    maxPoints: 15,
    why: 'Sections are found by their headings; a creative heading leaves its section unassigned.',
    fix: 'Use the plain headings Experience, Education and Skills (or their usual words in your language), each with content.',
  }),
  readability({
    id: 'R4',
    title: 'Each role has title, organisation and clear dates',
    topic: 'roles and dates',
    class: 'VENDOR',
    severity: 'MAJOR',
    maxPoints: 20,
    why: 'Parsers build your history from these fields, and recruiters filter on them. A gap between roles costs nothing here.',
    fix: 'Give every role its title, organisation and dates, newest first, all dates in one style such as Mar 2021 – Present.',
  }),
  readability({
    id: 'R5',
    title: 'It reads in one order',
    topic: 'reading order',
    class: 'MEASURED',
    severity: 'MAJOR',
    maxPoints: 15,
    why: 'Text in columns, tables and text boxes is often read across or left out.',
    fix: 'Use one column and plain paragraphs; move prose out of tables and text boxes.',
  }),
  readability({
    id: 'R6',
    title: 'Links work and nothing is hidden',
    topic: 'links',
    class: 'CONVENTION',
    severity: 'MINOR',
    maxPoints: 5,
    why: 'A broken link is a dead end, and hidden text is treated as an attempt to deceive. It is never counted as a match.',
    fix: 'Write links in full (https://…) and remove invisible or zero-size text.',
  }),
  readability({
    id: 'R7',
    title: 'Type size, bullets and labels are plain',
    topic: 'typography',
    class: 'CONVENTION',
    severity: 'MINOR',
    maxPoints: 5,
    why: 'Tiny type, unusual bullet marks and emoji as labels come out as stray characters.',
    fix: 'Set the body in 9 pt or more, use the ordinary bullet, and write labels as words.',
  }),
  match({
    id: 'M1',
    title: 'Must-have terms',
    topic: 'must-have terms',
    class: 'CONVENTION',
    severity: 'MAJOR',
    maxPoints: 50,
    why: 'Recruiters search for the terms of the posting. Each counts once, most where you used it at work.',
    fix: 'If you have it, name it with the posting’s own word in the role where you used it. If not, leave it out.',
  }),
  match({
    id: 'M2',
    title: 'Title and seniority',
    topic: 'title and seniority',
    class: 'CONVENTION',
    severity: 'MAJOR',
    maxPoints: 15,
    why: 'The job’s title is what recruiters search for first, and the level tells them whether to read on.',
    fix: 'If a role of yours was the same work, say so in your headline or beside its title.',
  }),
  match({
    id: 'M3',
    title: 'Responsibilities',
    topic: 'responsibilities',
    class: 'CONVENTION',
    severity: 'MAJOR',
    maxPoints: 20,
    why: 'What the job asks you to do should be recognisable in what you have done.',
    fix: 'Describe work you have done that answers these lines, in similar words.',
  }),
  match({
    id: 'M4',
    title: 'Nice-to-have terms',
    topic: 'nice-to-have terms',
    class: 'CONVENTION',
    severity: 'MINOR',
    maxPoints: 15,
    why: 'These decide between candidates who have the rest.',
    fix: 'Name the ones you have; learning one of the others is a project, not a line.',
  }),
  content({
    id: 'C1',
    title: 'Bullets show an outcome',
    topic: 'outcomes',
    severity: 'MAJOR',
    maxPoints: 30,
    why: 'A reader believes what happened because of you: a number, a result, a change. Full points at three bullets in five.',
    fix: 'Add what came of it: how many, how much, how fast, how safe. Use only numbers you can stand by.',
  }),
  content({
    id: 'C2',
    title: 'Bullets start with an action verb',
    topic: 'action verbs',
    severity: 'MINOR',
    maxPoints: 20,
    why: 'The verb says what you did; readers scan the first two words of each line.',
    fix: 'Start each bullet with what you did: trained, repaired, designed, reduced.',
  }),
  content({
    id: 'C3',
    title: 'No duty phrases',
    topic: 'duty phrases',
    severity: 'MINOR',
    maxPoints: 10,
    why: '“Responsible for” says what was expected, not what you did.',
    fix: 'Replace the phrase by the verb: not “responsible for training nurses” but “trained nurses”.',
  }),
  content({
    id: 'C4',
    title: 'Bullets and pages are short enough',
    topic: 'length',
    severity: 'MINOR',
    maxPoints: 15,
    why: 'Bullets over 40 words and resumes over two pages are skimmed.',
    fix: 'Split or cut bullets over 40 words, and keep to two pages.',
  }),
  content({
    id: 'C5',
    title: 'Person and tense',
    topic: 'person and tense',
    severity: 'MINOR',
    maxPoints: 10,
    why: 'Resumes are written without “I”, past roles in the past tense; readers stumble over anything else.',
    fix: 'Drop I, me and my; put finished roles in the past tense.',
  }),
  content({
    id: 'C6',
    title: 'No repetition, no cliché',
    topic: 'repetition and cliché',
    severity: 'MINOR',
    maxPoints: 10,
    why: 'The same opening over and over, and words like “team player”, say nothing about you.',
    fix: 'Vary the first verb and replace each cliché by an example.',
  }),
  content({
    id: 'C7',
    title: 'A specific summary',
    topic: 'the summary',
    severity: 'INFO',
    maxPoints: 5,
    why: 'Two lines that name your trade and one result tell the reader how to read the rest.',
    fix: 'Write two or three lines that name your work and one concrete strength or result.',
  }),
  readability({
    id: 'W1',
    title: 'Hidden text was left out',
    topic: 'hidden text',
    class: 'CONVENTION',
    severity: 'INFO',
    maxPoints: 0,
    why: 'Text that a person cannot see changes no score. It is shown so that you can remove it.',
    fix: 'Remove the hidden text, or make it visible if it is true.',
  }),
  readability({
    id: 'W2',
    title: 'Instructions to a machine were left out',
    topic: 'instructions to machines',
    class: 'CONVENTION',
    severity: 'INFO',
    maxPoints: 0,
    why: 'Text that tells a program what to answer changes no score. It is shown so that you can remove it.',
    fix: 'Remove the sentence from the resume.',
  }),
  match({
    id: 'W3',
    title: 'The job description talks to machines',
    topic: 'the job description',
    class: 'CONVENTION',
    severity: 'INFO',
    maxPoints: 0,
    why: 'Hidden text or instructions in the posting were left out and changed no score.',
    fix: 'Nothing to do in your resume; paste the description again if the text was not part of it.',
  }),
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check of that id; a wrong id is a programming error. */
export function checkOf(id: string): Check {
  const check = byId.get(id);
  if (!check) throw new Error(`The rubric has no check ${id}`);
  return check;
}
