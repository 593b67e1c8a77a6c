import {
  createCoverLetterInput,
  draftCoverLetterInput,
} from '@career-coach/shared/inputs/cover-letter.ts';
import type { Coach } from '../../coaching/coach.ts';
import { coverLetterTask } from '../../coaching/cover-letter/cover-letter.task.ts';
import { missingForLetter } from '../../coaching/cover-letter/letter-input.ts';
import { sourcesOf } from '../../coaching/cover-letter/letter-sources.ts';
import { groundText } from '../../coaching/grounding/ground-text.ts';
import { ruleBasedCoach } from '../../coaching/rule-based-coach.ts';
import type { Database } from '../../database/database.ts';
import type { CoverLetter as CoverLetterRow, Prisma } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { skillNamesIn } from '../ats-report/skill-names.ts';
import type { CreateCoverLetterInput, DraftCoverLetterInput } from './cover-letter.input.ts';
import { CoverLetterSaved, ProfileIncomplete } from './cover-letter.result.ts';
import { storeEvidence } from './letter-evidence.ts';
import { letterPerson } from './letter-person.ts';

/** An equal request within this time is a second click, not a second letter. */
const doubleClickMs = 30_000;

/** Drafts a letter from profile, resume and description, and nothing else. */
export async function draftCoverLetter(
  db: Database,
  viewerId: string,
  input: DraftCoverLetterInput,
  now: Date,
  coach: Coach = ruleBasedCoach,
): Promise<CoverLetterSaved | ProfileIncomplete | InvalidInput> {
  const parsed = parseInput(draftCoverLetterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { companyName, jobTitle, jobDescription, tone, length } = parsed;
  const [person, knownSkills] = await Promise.all([
    letterPerson(db, viewerId),
    skillNamesIn(db, jobDescription),
  ]);
  const missing = missingForLetter(person);
  if (missing.length > 0) return new ProfileIncomplete(missing);
  const job = { companyName, jobTitle, description: jobDescription };
  const letter = await coach.perform(coverLetterTask, {
    ...person,
    job,
    tone,
    length,
    today: now.toISOString().slice(0, 10),
    knownSkills,
  });
  const written = {
    content: letter.content,
    jobDescription,
    companyName,
    jobTitle,
    writtenBy: coach.label,
    promptVersion: coverLetterTask.rulesVersion,
    evidence: storeEvidence(letter.sentences),
  };
  return new CoverLetterSaved(await createOnce(db, viewerId, written, now));
}

/** Starts a letter that the person writes, empty or with what they have. */
export async function createCoverLetter(
  db: Database,
  viewerId: string,
  input: CreateCoverLetterInput,
  now: Date,
): Promise<CoverLetterSaved | InvalidInput> {
  const parsed = parseInput(createCoverLetterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { companyName, jobTitle, content } = parsed;
  const jobDescription = parsed.jobDescription ?? null;
  const person = await letterPerson(db, viewerId);
  const sources = sourcesOf({
    ...person,
    job: { companyName, jobTitle, description: jobDescription ?? '' },
  });
  const evidence = storeEvidence(groundText(content, [], sources));
  return new CoverLetterSaved(
    await createOnce(
      db,
      viewerId,
      { content, jobDescription, companyName, jobTitle, writtenBy: null, evidence },
      now,
    ),
  );
}

type NewLetter = Pick<
  Prisma.CoverLetterUncheckedCreateInput,
  'content' | 'companyName' | 'jobTitle'
> & {
  jobDescription: string | null;
  writtenBy: string | null;
  promptVersion?: string;
  evidence: Prisma.InputJsonObject[];
};

/** Creates the letter, or gives the one that an equal request has just made: two clicks, two tabs or a retry make one. */
async function createOnce(
  db: Database,
  userId: string,
  letter: NewLetter,
  now: Date,
): Promise<CoverLetterRow> {
  return inTransaction(db, async (transaction) => {
    // Equal requests wait for each other here; the second then sees what the first made.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`letter|${userId}`}, 0))`;
    const { content, jobDescription, companyName, jobTitle, writtenBy } = letter;
    const same = await transaction.coverLetter.findFirst({
      where: {
        userId,
        content,
        jobDescription,
        companyName,
        jobTitle,
        writtenBy,
        version: 1,
        status: 'draft',
        deletedAt: null,
        createdAt: { gte: new Date(now.getTime() - doubleClickMs) },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return same ?? transaction.coverLetter.create({ data: { ...letter, userId } });
  });
}
