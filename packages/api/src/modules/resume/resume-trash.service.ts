import type { Database, Transaction } from '../../database/database.ts';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { NotFound } from '../../errors/user-error.ts';
import { recordRevision, type SavedFrom } from '../revision/record-revision.ts';
import { NewerResume, ResumeDeleted, ResumeRestored } from './resume.result.ts';
import { stateOf } from './resume.service.ts';

const missing = () => NotFound.of('This resume');

/**
 * Puts the resume in the trash with its history and its reports, from where `upkeep/retention.ts` removes them in time.
 * The row keeps no content while it is there: its newest revision has it. Deleting it again changes nothing.
 */
export function deleteResume(
  db: Database,
  viewerId: string,
  from: SavedFrom,
): Promise<ResumeDeleted | NotFound> {
  return inTransaction(db, async (transaction) => {
    const before = await lockResume(transaction, viewerId);
    if (before === null) return missing();
    if (before.deletedAt !== null) return new ResumeDeleted(before);
    const { id } = before;
    await recordRevision(
      transaction,
      { userId: viewerId, document: { resumeId: id }, before: stateOf(before), after: null },
      from,
    );
    const deletedAt = from.now;
    const inUse = { where: { resumeId: id, deletedAt: null }, data: { deletedAt } };
    await transaction.revision.updateMany(inUse);
    await transaction.atsReport.updateMany(inUse);
    const trashed = await transaction.resume.update({
      where: { id },
      data: { content: null, deletedAt, version: { increment: 1 } },
    });
    return new ResumeDeleted(trashed);
  });
}

/** Brings the resume back as it was, with history, score and reports. Restoring it again changes nothing. */
export function restoreResume(
  db: Database,
  viewerId: string,
): Promise<ResumeRestored | NewerResume | NotFound> {
  return inTransaction(db, async (transaction) => {
    const before = await lockResume(transaction, viewerId);
    if (before === null) return missing();
    const { id, deletedAt } = before;
    if (deletedAt === null) {
      const older = await transaction.revision.count({
        where: { resumeId: id, deletedAt: { not: null } },
      });
      return older === 0 ? new ResumeRestored(before) : new NewerResume(before);
    }
    const last = await transaction.revision.findFirst({
      where: { resumeId: id, deletedAt },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: { text: { select: { content: true } } },
    });
    const restored = await transaction.resume.update({
      where: { id },
      data: {
        content: last?.text.content ?? null,
        deletedAt: null,
        version: { increment: 1 },
      },
    });
    const trashed = { where: { resumeId: id, deletedAt }, data: { deletedAt: null } };
    await transaction.revision.updateMany(trashed);
    await transaction.atsReport.updateMany(trashed);
    if (last)
      await transaction.revision.update({
        where: { id: last.id },
        data: { version: restored.version },
      });
    return new ResumeRestored(restored);
  });
}

/** The row, which nobody else writes until the transaction ends. */
async function lockResume(transaction: Transaction, userId: string): Promise<ResumeRow | null> {
  await transaction.$queryRaw`SELECT 1 FROM "Resume" WHERE "userId" = ${userId}::uuid FOR UPDATE`;
  return transaction.resume.findUnique({ where: { userId } });
}
