import {
  createTailoredResumeInput,
  followMasterInput,
  saveTailoredResumeInput,
} from '@career-coach/shared/inputs/tailored-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { followMaster } from '@career-coach/shared/resume-document/follow-master.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type {
  Prisma,
  TailoredResume as TailoredResumeRow,
} from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { recordRevision, type SavedFrom } from '../revision/record-revision.ts';
import type { RevisionCause } from '../revision/revision.type.ts';
import type {
  CreateTailoredResumeInput,
  FollowMasterInput,
  SaveTailoredResumeInput,
} from './tailored-resume.input.ts';
import {
  MasterCollides,
  MasterMissing,
  TailoredResumeConflict,
  TailoredResumeDeleted,
  TailoredResumeRestored,
  TailoredResumeSaved,
} from './tailored-resume.result.ts';

const missing = () => NotFound.of('This copy');

/** An equal request within this time is a second click, not a second copy. */
const doubleClickMs = 30_000;

type SaveOutcome = TailoredResumeSaved | TailoredResumeConflict | InvalidInput | NotFound;

/** Copies the master as it is for a job. */
export async function createTailoredResume(
  db: Database,
  viewerId: string,
  input: CreateTailoredResumeInput,
  from: SavedFrom,
): Promise<TailoredResumeSaved | MasterMissing | InvalidInput> {
  const parsed = parseInput(createTailoredResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { companyName, jobTitle } = parsed;
  const job = { companyName, jobTitle, jobDescription: parsed.jobDescription ?? null };
  return inTransaction(db, async (transaction) => {
    // Equal requests wait for each other here; the second then sees what the first made.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`copy|${viewerId}`}, 0))`;
    const master = await readMaster(transaction, viewerId);
    if (master === null) return new MasterMissing();
    const { content } = master;
    const twin = await transaction.tailoredResume.findFirst({
      where: {
        ...job,
        content,
        userId: viewerId,
        version: 1,
        deletedAt: null,
        createdAt: { gte: new Date(from.now.getTime() - doubleClickMs) },
      },
    });
    if (twin) return new TailoredResumeSaved(twin);
    const count = await transaction.tailoredResume.count({ where: { userId: viewerId } });
    if (count >= limits.tailoredResumes)
      return InvalidInput.of(
        'jobTitle',
        `You have ${limits.tailoredResumes} copies, with the trash, and there cannot be more. Delete one that you no longer need.`,
      );
    const copy = await transaction.tailoredResume.create({
      data: {
        ...job,
        userId: viewerId,
        content,
        masterContent: content,
        masterVersion: master.version,
      },
    });
    await record(transaction, null, copy, 'TAILORED', from);
    return new TailoredResumeSaved(copy);
  });
}

/** Saves parts of a copy, unless someone saved since `input.version`. */
export async function saveTailoredResume(
  db: Database,
  viewerId: string,
  input: SaveTailoredResumeInput,
  from: SavedFrom,
  cause: RevisionCause = 'TYPED',
): Promise<SaveOutcome> {
  const parsed = parseInput(saveTailoredResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { content, companyName, jobTitle, jobDescription } = parsed;
  const changes = {
    ...(content == null ? {} : { content }),
    ...(companyName == null ? {} : { companyName }),
    ...(jobTitle == null ? {} : { jobTitle }),
    // The input reads a blank description as null; only one that is not there at all stays.
    ...(input.jobDescription == null ? {} : { jobDescription: jobDescription ?? null }),
  };
  const where = { id: localId('TailoredResume', parsed.id), userId: viewerId };
  return writeCopy(db, where, parsed.version, from, cause, () => ({ changes }));
}

type Refusal = TailoredResumeConflict | MasterCollides | InvalidInput;

/** Takes changes of the master over into a copy. What collides needs a choice; nothing is ever taken or left silently. */
export async function followMasterResume(
  db: Database,
  viewerId: string,
  input: FollowMasterInput,
  from: SavedFrom,
): Promise<SaveOutcome | MasterCollides | MasterMissing> {
  const parsed = parseInput(followMasterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const master = await readMaster(db, viewerId);
  if (master === null) return new MasterMissing();
  const where = { id: localId('TailoredResume', parsed.id), userId: viewerId };
  const choices = new Map(parsed.choices.map(({ index, take }) => [index, take]));
  return writeCopy<Refusal>(db, where, parsed.version, from, 'MERGED', (copy) => {
    if (master.version !== parsed.masterVersion)
      return { refusal: new TailoredResumeConflict(copy) };
    const { changes, apply } = followMaster(copy.masterContent, copy.content, master.content);
    const open = changes.filter(({ kind, index }) => kind === 'COLLIDES' && !choices.has(index));
    if (open.length > 0) return { refusal: new MasterCollides(open.map(({ index }) => index)) };
    const content = apply(({ index }) => choices.get(index) ?? 'MASTER');
    if (content.length > limits.resume.content)
      return {
        refusal: InvalidInput.of(
          'choices',
          'With these changes the copy would be longer than a resume can be. Leave some out.',
        ),
      };
    return {
      changes: { content, masterContent: master.content, masterVersion: master.version },
    };
  });
}

/** The row is locked, compared and written in one transaction: what came in between is a conflict, never overwritten. */
export function writeCopy<Refused = never>(
  db: Database,
  where: { id: string; userId: string },
  version: number,
  from: SavedFrom,
  cause: RevisionCause,
  change: (
    before: TailoredResumeRow,
  ) => { changes: Prisma.TailoredResumeUncheckedUpdateInput } | { refusal: Refused },
): Promise<TailoredResumeSaved | TailoredResumeConflict | NotFound | Refused> {
  return inTransaction(db, async (transaction) => {
    await transaction.$queryRaw`
      SELECT 1 FROM "TailoredResume" WHERE "id" = ${where.id}::uuid AND "userId" = ${where.userId}::uuid FOR UPDATE`;
    const before = await transaction.tailoredResume.findFirst({
      where: { ...where, deletedAt: null },
    });
    if (!before) return missing();
    if (before.version !== version) return new TailoredResumeConflict(before);
    const answer = change(before);
    if ('refusal' in answer) return answer.refusal;
    const after = await transaction.tailoredResume.update({
      where: { id: before.id },
      data: { ...answer.changes, version: { increment: 1 } },
    });
    await record(transaction, before, after, cause, from);
    return new TailoredResumeSaved(after);
  });
}

function record(
  transaction: Transaction,
  before: TailoredResumeRow | null,
  after: TailoredResumeRow,
  cause: RevisionCause,
  from: SavedFrom,
): Promise<void> {
  const change = {
    userId: after.userId,
    document: { tailoredResumeId: after.id },
    before: before && {
      content: before.content,
      version: before.version,
      savedAt: before.updatedAt,
    },
    after: { content: after.content, version: after.version, cause },
  };
  return recordRevision(transaction, change, from);
}

export interface Master {
  id: string;
  content: string;
  version: number;
}

/** The master resume; null when there is none, or nothing in it. */
export async function readMaster(
  db: Database | Transaction,
  userId: string,
): Promise<Master | null> {
  const found = await db.resume.findUnique({
    where: { userId, deletedAt: null },
    select: { id: true, content: true, version: true },
  });
  return found?.content?.trim() ? { ...found, content: found.content } : null;
}

/** Puts a copy in the trash, from where `upkeep/retention.ts` removes it in time. */
export async function deleteTailoredResume(
  db: Database,
  viewerId: string,
  globalId: string,
  now: Date,
): Promise<TailoredResumeDeleted | NotFound> {
  const where = { id: localId('TailoredResume', globalId), userId: viewerId };
  await db.tailoredResume.updateMany({
    where: { ...where, deletedAt: null },
    data: { deletedAt: now },
  });
  const trashed = await db.tailoredResume.findFirst({ where });
  return trashed ? new TailoredResumeDeleted(trashed) : missing();
}

export async function restoreTailoredResume(
  db: Database,
  viewerId: string,
  globalId: string,
): Promise<TailoredResumeRestored | NotFound> {
  const where = { id: localId('TailoredResume', globalId), userId: viewerId };
  await db.tailoredResume.updateMany({
    where: { ...where, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  const restored = await db.tailoredResume.findFirst({ where });
  return restored ? new TailoredResumeRestored(restored) : missing();
}
