import { saveCoverLetterInput } from '@career-coach/shared/inputs/cover-letter.ts';
import { sourcesOf } from '../../coaching/cover-letter/letter-sources.ts';
import { groundText } from '../../coaching/grounding/ground-text.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { CoverLetter as CoverLetterRow, Prisma } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { recordRevision, type SavedFrom } from '../revision/record-revision.ts';
import type { RevisionCause } from '../revision/revision.type.ts';
import type { SaveCoverLetterInput } from './cover-letter.input.ts';
import { CoverLetterConflict, CoverLetterLocked, CoverLetterSaved } from './cover-letter.result.ts';
import { readEvidence, storeEvidence } from './letter-evidence.ts';
import { letterPerson } from './letter-person.ts';

export const missingLetter = () => NotFound.of('This cover letter');

export type SaveOutcome =
  CoverLetterSaved | CoverLetterConflict | CoverLetterLocked | InvalidInput | NotFound;

/** Saves a draft, unless someone saved since `input.version`. Sentences that changed are held against the person's facts anew. */
export async function saveCoverLetter(
  db: Database,
  viewerId: string,
  input: SaveCoverLetterInput,
  from: SavedFrom,
  cause: RevisionCause = 'TYPED',
): Promise<SaveOutcome> {
  const parsed = parseInput(saveCoverLetterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const id = localId('CoverLetter', parsed.id);
  const before = await db.coverLetter.findFirst({
    where: { id, userId: viewerId, deletedAt: null },
  });
  if (!before) return missingLetter();
  const { version } = parsed;
  if (before.status === 'completed') return new CoverLetterLocked();
  if (before.version !== version) return new CoverLetterConflict(before);
  const changed = {
    content: parsed.content ?? before.content,
    companyName: parsed.companyName ?? before.companyName,
    jobTitle: parsed.jobTitle ?? before.jobTitle,
    // The input reads a blank description as null; only one that is not there at all stays.
    jobDescription:
      input.jobDescription == null ? before.jobDescription : (parsed.jobDescription ?? null),
    tone: parsed.tone ?? before.tone,
    length: parsed.length ?? before.length,
  };
  const evidence = await evidenceOf(db, viewerId, before, changed);
  return inTransaction(db, async (transaction) => {
    const outcome = await writeLetter(
      transaction,
      { id, userId: viewerId, version, status: 'draft' },
      { ...changed, evidence },
    );
    if (outcome instanceof CoverLetterSaved) {
      const { coverLetter: after } = outcome;
      const change = {
        userId: viewerId,
        document: { coverLetterId: id },
        before: { content: before.content, version, savedAt: before.updatedAt },
        after: { content: after.content, version: after.version, cause },
      };
      await recordRevision(transaction, change, from);
    }
    return outcome;
  });
}

export async function evidenceOf(
  db: Database,
  userId: string,
  before: CoverLetterRow,
  {
    content,
    companyName,
    jobTitle,
    jobDescription,
  }: Pick<CoverLetterRow, 'content' | 'companyName' | 'jobTitle' | 'jobDescription'>,
): Promise<Prisma.InputJsonObject[]> {
  const person = await letterPerson(db, userId);
  const sources = sourcesOf({
    ...person,
    job: { companyName, jobTitle, description: jobDescription ?? '' },
  });
  const sameJob = companyName === before.companyName && jobTitle === before.jobTitle;
  const stood = readEvidence(before.evidence);
  const grounded = groundText(content, sameJob ? stood : [], sources);
  const own = new Set(stood.filter(({ ownWords }) => ownWords).map(({ text }) => text));
  return storeEvidence(
    grounded.map((sentence) =>
      own.has(sentence.text) ? { ...sentence, ownWords: true } : sentence,
    ),
  );
}

/** The write itself names the version and the status it expects: what came in between is a conflict, never overwritten. */
export async function writeLetter(
  db: Database | Transaction,
  where: { id: string; userId: string; version: number; status: string },
  data: Prisma.CoverLetterUncheckedUpdateManyInput,
): Promise<SaveOutcome> {
  const [saved] = await db.coverLetter.updateManyAndReturn({
    where: { ...where, deletedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  if (saved) return new CoverLetterSaved(saved);
  const current = await db.coverLetter.findFirst({
    where: { id: where.id, userId: where.userId, deletedAt: null },
  });
  return current ? new CoverLetterConflict(current) : missingLetter();
}

/** Words as a person counts them; in scripts without spaces each letter counts. */
export const wordCountOf = (content: string): number =>
  content.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu,
  )?.length ?? 0;
