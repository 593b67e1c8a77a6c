import { saveResumeInput } from '@career-coach/shared/inputs/save-resume.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import type { SaveResumeInput } from './resume.input.ts';
import { ResumeConflict, ResumeDeleted, ResumeSaved } from './resume.result.ts';

/** Saves the resume, unless someone saved since `input.version`. */
export async function saveResume(
  db: Database,
  viewerId: string,
  input: SaveResumeInput,
): Promise<ResumeSaved | ResumeConflict | InvalidInput | NotFound> {
  const parsed = parseInput(saveResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const saved = await writeResume(db, viewerId, parsed);
  return saved === null ? refuseSave(db, viewerId) : new ResumeSaved(saved);
}

/** Writes the content if the version is still the current one; null, with nothing written, if it is not. */
export async function writeResume(
  db: Database | Transaction,
  userId: string,
  { content, version }: { content: string; version: number },
): Promise<ResumeRow | null> {
  const [written] =
    version === 0
      ? await db.resume.createManyAndReturn({ data: [{ userId, content }], skipDuplicates: true })
      : await db.resume.updateManyAndReturn({
          where: { userId, version },
          data: { content, version: { increment: 1 } },
        });
  return written ?? null;
}

/** Why a save was not made: the resume as it is now, or that it has been deleted. */
export async function refuseSave(db: Database, userId: string): Promise<ResumeConflict | NotFound> {
  const current = await db.resume.findUnique({ where: { userId } });
  return current === null ? NotFound.of('This resume') : new ResumeConflict(current);
}

export async function deleteResume(
  db: Database,
  viewerId: string,
): Promise<ResumeDeleted | NotFound> {
  const found = await db.resume.findUnique({ where: { userId: viewerId }, select: { id: true } });
  if (found === null) return NotFound.of('This resume');
  const { count } = await db.resume.deleteMany({ where: { id: found.id, userId: viewerId } });
  return count === 0 ? NotFound.of('This resume') : new ResumeDeleted(found.id);
}
