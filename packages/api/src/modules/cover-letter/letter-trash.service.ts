import { manyLettersInput } from '@career-coach/shared/inputs/cover-letter.ts';
import type { Database } from '../../database/database.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, type NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { CoverLetterDeleted, CoverLetterRestored } from './cover-letter.result.ts';
import { missingLetter } from './cover-letter.service.ts';
import {
  CoverLettersDeleted,
  CoverLettersPurged,
  CoverLettersRestored,
} from './letter-trash.result.ts';

/** Puts a letter in the trash, from where `upkeep/retention.ts` removes it in time. */
export async function deleteCoverLetter(
  db: Database,
  viewerId: string,
  globalId: string,
  now: Date,
): Promise<CoverLetterDeleted | NotFound> {
  const [trashed] = await trash(db, viewerId, [globalId], now);
  return trashed ? new CoverLetterDeleted(trashed) : missingLetter();
}

/** Puts several letters in the trash at once. Those that are there already stay there. */
export async function deleteCoverLetters(
  db: Database,
  viewerId: string,
  ids: readonly string[],
  now: Date,
): Promise<CoverLettersDeleted | InvalidInput> {
  const parsed = parseInput(manyLettersInput, ids);
  if (parsed instanceof InvalidInput) return parsed;
  return new CoverLettersDeleted(await trash(db, viewerId, parsed, now));
}

async function trash(db: Database, viewerId: string, ids: readonly string[], now: Date) {
  const mine = mineOf(viewerId, ids);
  await db.coverLetter.updateMany({
    where: { ...mine, deletedAt: null },
    data: { deletedAt: now },
  });
  return db.coverLetter.findMany({ where: mine, orderBy: { id: 'asc' } });
}

export async function restoreCoverLetter(
  db: Database,
  viewerId: string,
  globalId: string,
): Promise<CoverLetterRestored | NotFound> {
  const [restored] = await bringBack(db, viewerId, [globalId]);
  return restored ? new CoverLetterRestored(restored) : missingLetter();
}

/** Brings several letters back from the trash. Those that are not there stay where they are. */
export async function restoreCoverLetters(
  db: Database,
  viewerId: string,
  ids: readonly string[],
): Promise<CoverLettersRestored | InvalidInput> {
  const parsed = parseInput(manyLettersInput, ids);
  if (parsed instanceof InvalidInput) return parsed;
  return new CoverLettersRestored(await bringBack(db, viewerId, parsed));
}

async function bringBack(db: Database, viewerId: string, ids: readonly string[]) {
  const mine = mineOf(viewerId, ids);
  await db.coverLetter.updateMany({
    where: { ...mine, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  return db.coverLetter.findMany({ where: mine, orderBy: { id: 'asc' } });
}

/** Removes letters for good, with their history. Only what is in the trash can go; removing it again changes nothing. */
export async function purgeCoverLetters(
  db: Database,
  viewerId: string,
  ids: readonly string[],
): Promise<CoverLettersPurged | InvalidInput> {
  const parsed = parseInput(manyLettersInput, ids);
  if (parsed instanceof InvalidInput) return parsed;
  const { count } = await db.coverLetter.deleteMany({
    where: { ...mineOf(viewerId, parsed), deletedAt: { not: null } },
  });
  return new CoverLettersPurged(count);
}

const mineOf = (userId: string, ids: readonly string[]) => ({
  userId,
  id: { in: ids.map((id) => localId('CoverLetter', id)) },
});
