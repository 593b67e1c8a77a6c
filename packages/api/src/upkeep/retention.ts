import type { Log } from '../context/log.ts';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/generated/client.ts';
import { describeError } from '../errors/describe-error.ts';
import { repeat } from './repeat.ts';
import { removeUnusedTexts, thinRevisions } from './thin-revisions.ts';

/** For how many days what nobody uses any more is kept. */
export const keptDays = { trash: 30, imports: 30, generations: 30 } as const;

/** How many rows were removed for good. */
export interface Removed {
  /** From the trash, with their history and their reports. */
  resumes: number;
  /** From the trash. */
  coverLetters: number;
  /** From the trash, with their history and their reports. */
  tailoredResumes: number;
  /** From the trash, with the sessions they came from. */
  assessments: number;
  /** From the trash, with their grades. */
  practiceAnswers: number;
  /** Thinned out, or of a resume in the trash that was replaced since. */
  revisions: number;
  /** Never accepted, or accepted before another one was. */
  resumeImports: number;
  /** Of generations: what was asked, written and sent. Their receipts stay. */
  generationTexts: number;
  sessions: number;
  /** Links for confirming an address or setting a password that nobody followed in time. */
  verifications: number;
}

/**
 * Removes for good what has been kept for as long as was promised. Each statement carries its own condition, so that what
 * is restored or accepted at the same moment stays, and several processes may do it at once.
 */
export async function removeExpired(db: Database, now: Date): Promise<Removed> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
  const importedBefore = daysAgo(keptDays.imports);
  const trashed = { where: { deletedAt: { lt: daysAgo(keptDays.trash) } } };
  const resumes = await db.resume.deleteMany(trashed);
  // Of a resume that was replaced since only history and reports are left in the trash.
  const replaced = await db.revision.deleteMany(trashed);
  await db.atsReport.deleteMany(trashed);
  const letters = await db.coverLetter.deleteMany(trashed);
  const copies = await db.tailoredResume.deleteMany(trashed);
  const assessments = await db.assessment.deleteMany(trashed);
  const answers = await db.practiceAnswer.deleteMany(trashed);
  const revisions = await thinRevisions(db, now);
  await removeUnusedTexts(db, now);
  const unaccepted = await db.resumeImport.deleteMany({
    where: { acceptedAt: null, createdAt: { lt: importedBefore } },
  });
  // The newest accepted import stays: it says how the file of the current resume was laid out.
  const superseded = await db.$executeRaw`
    DELETE FROM "ResumeImport" old WHERE old."acceptedAt" < ${importedBefore}
      AND EXISTS (SELECT 1 FROM "ResumeImport" newer WHERE newer."userId" = old."userId" AND newer."acceptedAt" > old."acceptedAt")`;
  const texts = await db.generation.updateMany({
    where: {
      finishedAt: { lt: daysAgo(keptDays.generations) },
      OR: [{ input: { not: Prisma.DbNull } }, { text: { not: null } }, { sent: { not: null } }],
    },
    data: { input: Prisma.DbNull, text: null, sent: null },
  });
  const expired = { where: { expiresAt: { lt: now } } };
  const sessions = await db.authSession.deleteMany(expired);
  const verifications = await db.authVerification.deleteMany(expired);
  return {
    resumes: resumes.count,
    coverLetters: letters.count,
    tailoredResumes: copies.count,
    assessments: assessments.count,
    practiceAnswers: answers.count,
    revisions: revisions + replaced.count,
    resumeImports: unaccepted.count + superseded,
    generationTexts: texts.count,
    sessions: sessions.count,
    verifications: verifications.count,
  };
}

const hour = 60 * 60 * 1_000;

/** Keeps to {@link removeExpired} while the server runs; answers how to stop it. */
export function keepRetention(
  db: Database,
  log: Pick<Log, 'info' | 'warn'>,
  everyMs = hour,
): () => Promise<void> {
  return repeat(
    async () => {
      const removed = await removeExpired(db, new Date());
      if (Object.values(removed).some((count) => count > 0))
        log.info({ ...removed }, 'what had been kept for long enough was removed');
    },
    {
      everyMs,
      onFailure: (error) =>
        log.warn(
          { error: describeError(error) },
          'what has been kept for long enough could not be removed; trying again',
        ),
    },
  );
}
