import type { Database } from '../../database/database.ts';
import { NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { PracticeAnswerDeleted, PracticeAnswerRestored } from './practice-answer.result.ts';

const missing = () => NotFound.of('This answer');

/** Puts an answer with its grade in the trash, from where `upkeep/retention.ts` removes it in time. */
export async function deletePracticeAnswer(
  db: Database,
  viewerId: string,
  id: string,
  now: Date,
): Promise<PracticeAnswerDeleted | NotFound> {
  const where = { id: localId('PracticeAnswer', id), userId: viewerId };
  await db.practiceAnswer.updateMany({
    where: { ...where, deletedAt: null },
    data: { deletedAt: now },
  });
  const trashed = await db.practiceAnswer.findFirst({ where });
  return trashed ? new PracticeAnswerDeleted(trashed) : missing();
}

export async function restorePracticeAnswer(
  db: Database,
  viewerId: string,
  id: string,
): Promise<PracticeAnswerRestored | NotFound> {
  const where = { id: localId('PracticeAnswer', id), userId: viewerId };
  await db.practiceAnswer.updateMany({
    where: { ...where, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  const restored = await db.practiceAnswer.findFirst({ where });
  return restored ? new PracticeAnswerRestored(restored) : missing();
}
