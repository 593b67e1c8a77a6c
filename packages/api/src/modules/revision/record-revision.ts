import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../database/database.ts';
import type { RevisionCause } from './revision.type.ts';

/** What a revision is a state of. */
export type RevisedDocument =
  { resumeId: string } | { coverLetterId: string } | { tailoredResumeId: string };

/** From where and when something is saved. */
export interface SavedFrom {
  /** The program, such as `Firefox on Windows`. */
  device: string;
  now: Date;
}

export interface Change {
  userId: string;
  document: RevisedDocument;
  /** What stood in the document until now, and since when; null where there was nothing. */
  before: { content: string; version: number; savedAt: Date } | null;
  /** What stands in it from now on; null when it is about to be deleted. */
  after: { content: string; version: number; cause: RevisionCause } | null;
}

/** What one types within this time of beginning is one revision. */
export const coalescedMs = 5 * 60 * 1_000;

interface Newest {
  id: string;
  digest: string;
  cause: string;
  device: string | null;
  name: string | null;
  createdAt: Date;
}

/**
 * Keeps what a save makes of a document, and what it replaces if nothing has kept that yet: whatever stood in a document
 * is in its history before something else stands there. Runs in the transaction of the save, after the row was written,
 * so that saves of one document come one after the other and none can be without its revision.
 */
export async function recordRevision(
  transaction: Transaction,
  { userId, document, before, after }: Change,
  { device, now }: SavedFrom,
): Promise<void> {
  let newest = await readNewest(transaction, document);
  const add = async (
    state: { content: string; version: number; cause: RevisionCause; device: string | null },
    wished: Date,
  ) => {
    const { content, ...rest } = state;
    // Two servers' clocks may differ; the order of a history may not.
    const at = new Date(Math.max(wished.getTime(), (newest?.createdAt.getTime() ?? -1) + 1));
    const { id: textId, digest } = await storeText(transaction, userId, content, now);
    const added = await transaction.revision.create({
      data: { ...rest, ...document, userId, textId, createdAt: at, savedAt: at },
    });
    newest = { ...added, digest };
  };

  if (before !== null && newest?.digest !== digestOf(before.content)) {
    const { content, version, savedAt } = before;
    if (newest !== null || content.trim() !== '')
      await add({ content, version, cause: 'EARLIER', device: null }, savedAt);
  }
  if (after === null) return;
  const { content, version, cause } = after;
  if (newest !== null && newest.digest === digestOf(content)) {
    await transaction.revision.update({ where: { id: newest.id }, data: { version } });
  } else if (newest !== null && goesOn(newest, { cause, device, now })) {
    const { id: textId } = await storeText(transaction, userId, content, now);
    const savedAt = new Date(Math.max(now.getTime(), newest.createdAt.getTime()));
    await transaction.revision.update({
      where: { id: newest.id },
      data: { textId, version, savedAt },
    });
  } else await add({ content, version, cause, device }, now);
}

/** Whether a save continues what the newest revision holds: typing on, on the same device, within a few minutes. */
function goesOn(newest: Newest, { cause, device, now }: SavedFrom & { cause: RevisionCause }) {
  return (
    cause === 'TYPED' &&
    newest.cause === 'TYPED' &&
    newest.device === device &&
    newest.name === null &&
    now.getTime() - newest.createdAt.getTime() < coalescedMs
  );
}

async function readNewest(
  transaction: Transaction,
  document: RevisedDocument,
): Promise<Newest | null> {
  const found = await transaction.revision.findFirst({
    where: { ...document, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { text: { select: { digest: true } } },
  });
  return found && { ...found, digest: found.text.digest };
}

/** The text's row, made or found. Taking it says so in the row, so that upkeep does not remove it at the same moment. */
async function storeText(
  transaction: Transaction,
  userId: string,
  content: string,
  now: Date,
): Promise<{ id: string; digest: string }> {
  const digest = digestOf(content);
  const [text] = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO "RevisionText" ("id", "userId", "digest", "content", "usedAt")
    VALUES (${uuidv7()}::uuid, ${userId}::uuid, ${digest}, ${content}, ${now})
    ON CONFLICT ("userId", "digest") DO UPDATE SET "usedAt" = greatest("RevisionText"."usedAt", EXCLUDED."usedAt")
    RETURNING "id"`;
  if (!text) throw new Error('An insert that updates on conflict answered no row.');
  return { id: text.id, digest };
}

/** Names a text: however many revisions hold it, it is stored once. */
export const digestOf = (content: string) => createHash('sha256').update(content).digest('hex');
