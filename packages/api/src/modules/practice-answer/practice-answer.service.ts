import type { Database } from '../../database/database.ts';
import { NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { PracticeAnswerDeleted } from './practice-answer.result.ts';

/** Deletes an answer and its grade for good. */
export async function deletePracticeAnswer(
  db: Database,
  viewerId: string,
  globalId: string,
): Promise<PracticeAnswerDeleted | NotFound> {
  const id = localId('PracticeAnswer', globalId);
  const { count } = await db.practiceAnswer.deleteMany({ where: { id, userId: viewerId } });
  return count === 0 ? NotFound.of('This answer') : new PracticeAnswerDeleted(id);
}
