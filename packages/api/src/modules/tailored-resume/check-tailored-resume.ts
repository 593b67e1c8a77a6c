import type { Database } from '../../database/database.ts';
import { inTransaction } from '../../database/retry.ts';
import { NotFound } from '../../errors/user-error.ts';
import { newestTwin, scoreToStore } from '../ats-report/saved-scoring.ts';
import { localId } from '../node/global-id.ts';
import { MasterMissing, TailoredResumeChecked } from './tailored-resume.result.ts';
import { readMaster } from './tailored-resume.service.ts';

/** Scores a copy against its job description and keeps the report. The score of the master is not touched. */
export async function checkTailoredResume(
  db: Database,
  viewerId: string,
  globalId: string,
  now: Date,
): Promise<TailoredResumeChecked | MasterMissing | NotFound> {
  const where = { id: localId('TailoredResume', globalId), userId: viewerId, deletedAt: null };
  const copy = await db.tailoredResume.findFirst({ where });
  if (!copy) return NotFound.of('This copy');
  const master = await readMaster(db, viewerId);
  if (master === null) return new MasterMissing();
  const { content, jobDescription, version } = copy;
  const scored = await scoreToStore(
    db,
    { userId: viewerId, content, version, isCopy: true },
    jobDescription,
    now,
  );
  return inTransaction(db, async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "TailoredResume" WHERE "id" = ${copy.id}::uuid FOR UPDATE`;
    const tailoredResumeId = copy.id;
    const twin = await newestTwin(transaction, scored, { tailoredResumeId, userId: viewerId });
    const report =
      twin ??
      (await transaction.atsReport.create({
        data: { ...scored, tailoredResumeId, resumeId: master.id, userId: viewerId },
      }));
    return new TailoredResumeChecked(report, copy);
  });
}
