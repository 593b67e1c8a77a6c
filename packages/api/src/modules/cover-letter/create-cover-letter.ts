import { createCoverLetterInput } from '@career-coach/shared/inputs/cover-letter.ts';
import { sourcesOf } from '../../coaching/cover-letter/letter-sources.ts';
import { groundText } from '../../coaching/grounding/ground-text.ts';
import type { Database } from '../../database/database.ts';
import type { CoverLetter as CoverLetterRow, Prisma } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import type { CreateCoverLetterInput } from './cover-letter.input.ts';
import { CoverLetterSaved } from './cover-letter.result.ts';
import { storeEvidence } from './letter-evidence.ts';
import { letterPerson } from './letter-person.ts';

/** An equal request within this time is a second click, not a second letter. */
const doubleClickMs = 30_000;

/** Starts a letter that the person writes, empty or with what they have. */
export async function createCoverLetter(
  db: Database,
  viewerId: string,
  input: CreateCoverLetterInput,
  now: Date,
): Promise<CoverLetterSaved | InvalidInput> {
  const parsed = parseInput(createCoverLetterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { companyName, jobTitle, content, tone = null, length = null } = parsed;
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
      { content, jobDescription, companyName, jobTitle, tone, length, evidence },
      now,
    ),
  );
}

type NewLetter = Pick<
  Prisma.CoverLetterUncheckedCreateInput,
  'content' | 'companyName' | 'jobTitle'
> & {
  jobDescription: string | null;
  tone: string | null;
  length: string | null;
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
    const { content, jobDescription, companyName, jobTitle } = letter;
    const same = await transaction.coverLetter.findFirst({
      where: {
        userId,
        content,
        jobDescription,
        companyName,
        jobTitle,
        writtenBy: null,
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
