import { saveResumeInput } from '@career-coach/shared/inputs/save-resume.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { recordRevision, type SavedFrom } from '../revision/record-revision.ts';
import type { RevisionCause } from '../revision/revision.type.ts';
import type { SaveResumeInput } from './resume.input.ts';
import { ResumeConflict, ResumeSaved } from './resume.result.ts';

/** Saves the resume, unless someone saved since `input.version`. */
export async function saveResume(
  db: Database,
  viewerId: string,
  input: SaveResumeInput,
  from: SavedFrom,
): Promise<ResumeSaved | ResumeConflict | InvalidInput | NotFound> {
  const parsed = parseInput(saveResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const saved = await inTransaction(db, (transaction) =>
    writeResume(transaction, viewerId, parsed, from),
  );
  return saved === null ? refuseSave(db, viewerId) : new ResumeSaved(saved);
}

export interface NewContent {
  content: string;
  /** The version that the content was made from; 0 when there was no resume. */
  version: number;
  cause: RevisionCause;
}

/**
 * Writes the content with its revision if the version is still the current one; null, with nothing written, if it is not.
 * Version 0 makes a first resume, or a new one while another is in the trash: that one's history stays there until its
 * 30 days are over.
 */
export async function writeResume(
  transaction: Transaction,
  userId: string,
  { content, version, cause }: NewContent,
  from: SavedFrom,
): Promise<ResumeRow | null> {
  const before = version === 0 ? null : await transaction.resume.findUnique({ where: { userId } });
  const written =
    version === 0
      ? await createResume(transaction, userId, content, from.now)
      : await updateResume(transaction, userId, { content, version });
  if (written === null) return null;
  await recordRevision(
    transaction,
    {
      userId,
      document: { resumeId: written.id },
      before: before && stateOf(before),
      after: { content, version: written.version, cause },
    },
    from,
  );
  return written;
}

/** A person has one row for good: while a resume is in the trash, the next one takes its place and counts its versions on. */
async function createResume(
  transaction: Transaction,
  userId: string,
  content: string,
  now: Date,
): Promise<ResumeRow | null> {
  const [anew] = await transaction.resume.updateManyAndReturn({
    where: { userId, deletedAt: { not: null } },
    data: {
      content,
      version: { increment: 1 },
      deletedAt: null,
      atsScore: null,
      feedback: null,
      feedbackBy: null,
      feedbackAt: null,
      createdAt: now,
    },
  });
  if (anew) {
    // They are about lines of the resume that went into the trash.
    await transaction.resumeSuggestion.deleteMany({ where: { resumeId: anew.id, userId } });
    return anew;
  }
  const data = [{ userId, content }];
  const [first] = await transaction.resume.createManyAndReturn({ data, skipDuplicates: true });
  return first ?? null;
}

async function updateResume(
  transaction: Transaction,
  userId: string,
  { content, version }: { content: string; version: number },
): Promise<ResumeRow | null> {
  const [written] = await transaction.resume.updateManyAndReturn({
    where: { userId, version, deletedAt: null },
    data: { content, version: { increment: 1 } },
  });
  return written ?? null;
}

export const stateOf = ({ content, version, updatedAt }: ResumeRow) => ({
  content: content ?? '',
  version,
  savedAt: updatedAt,
});

/** Why a save was not made: the resume as it is now, or that it has been deleted. */
export async function refuseSave(db: Database, userId: string): Promise<ResumeConflict | NotFound> {
  const current = await db.resume.findUnique({ where: { userId, deletedAt: null } });
  return current === null ? NotFound.of('This resume') : new ResumeConflict(current);
}
