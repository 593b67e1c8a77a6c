import type { Database } from '../../database/database.ts';
import { NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { AssessmentDeleted } from './assessment.result.ts';

/** Deletes a result for good; the finished session goes with it. */
export async function deleteAssessment(
  db: Database,
  viewerId: string,
  id: string,
): Promise<AssessmentDeleted | NotFound> {
  const uuid = localId('Assessment', id);
  const { count } = await db.assessment.deleteMany({ where: { id: uuid, userId: viewerId } });
  return count === 0 ? NotFound.of('This assessment') : new AssessmentDeleted(uuid);
}
