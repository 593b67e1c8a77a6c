import type { Database } from '../../database/database.ts';
import { NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { AssessmentDeleted, AssessmentRestored } from './assessment.result.ts';

const missing = () => NotFound.of('This assessment');

/** Puts a result in the trash, from where `upkeep/retention.ts` removes it with its finished session in time. */
export async function deleteAssessment(
  db: Database,
  viewerId: string,
  id: string,
  now: Date,
): Promise<AssessmentDeleted | NotFound> {
  const where = { id: localId('Assessment', id), userId: viewerId };
  await db.assessment.updateMany({
    where: { ...where, deletedAt: null },
    data: { deletedAt: now },
  });
  const trashed = await db.assessment.findFirst({ where });
  return trashed ? new AssessmentDeleted(trashed) : missing();
}

export async function restoreAssessment(
  db: Database,
  viewerId: string,
  id: string,
): Promise<AssessmentRestored | NotFound> {
  const where = { id: localId('Assessment', id), userId: viewerId };
  await db.assessment.updateMany({
    where: { ...where, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  const restored = await db.assessment.findFirst({ where });
  return restored ? new AssessmentRestored(restored) : missing();
}
