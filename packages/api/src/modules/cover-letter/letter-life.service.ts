import {
  duplicateCoverLetterInput,
  keepSentencesInput,
} from '@career-coach/shared/inputs/cover-letter.ts';
import type { Database } from '../../database/database.ts';
import type { CoverLetter as CoverLetterRow, Prisma } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, type NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import type { DuplicateCoverLetterInput, KeepSentencesInput } from './letter-life.input.ts';
import {
  CoverLetterConflict,
  CoverLetterLocked,
  CoverLetterSaved,
  CoverLetterUnsupported,
} from './cover-letter.result.ts';
import {
  evidenceOf,
  missingLetter,
  writeLetter,
  type SaveOutcome,
} from './cover-letter.service.ts';
import { readEvidence, storeEvidence } from './letter-evidence.ts';

/** An equal request within this time is a second click, not a second letter. */
const doubleClickMs = 30_000;

const readLetter = (db: Database, viewerId: string, globalId: string) =>
  db.coverLetter.findFirst({
    where: { id: localId('CoverLetter', globalId), userId: viewerId, deletedAt: null },
  });

/** Completes a draft: from then on it is locked. Sentences that nothing supports must have been kept as the person's own words before. */
export async function completeCoverLetter(
  db: Database,
  viewerId: string,
  globalId: string,
  version: number,
  now: Date,
): Promise<SaveOutcome | CoverLetterUnsupported> {
  const before = await readLetter(db, viewerId, globalId);
  if (!before) return missingLetter();
  if (before.status === 'completed') return new CoverLetterSaved(before);
  if (before.version !== version) return new CoverLetterConflict(before);
  if (before.content.trim() === '')
    return InvalidInput.of(
      'content',
      'The letter is still empty. Write it before you complete it.',
    );
  const open = readEvidence(before.evidence).filter(
    ({ supported, ownWords }) => !supported && !ownWords,
  );
  if (open.length > 0) return new CoverLetterUnsupported(before, open);
  return writeLetter(
    db,
    { id: before.id, userId: viewerId, version, status: 'draft' },
    { status: 'completed', completedAt: now },
  );
}

/** Records that the person keeps sentences which nothing they gave supports, as their own words. */
export async function keepSentences(
  db: Database,
  viewerId: string,
  input: KeepSentencesInput,
): Promise<SaveOutcome> {
  const parsed = parseInput(keepSentencesInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const before = await readLetter(db, viewerId, parsed.id);
  if (!before) return missingLetter();
  if (before.status === 'completed') return new CoverLetterLocked();
  const named = new Set(parsed.sentences);
  const evidence = readEvidence(before.evidence);
  const marked = evidence.map((sentence) =>
    !sentence.supported && named.has(sentence.text) ? { ...sentence, ownWords: true } : sentence,
  );
  const isKept = marked.every((sentence, index) => sentence.ownWords === evidence[index]?.ownWords);
  if (isKept) return new CoverLetterSaved(before);
  // The text stays as it is, and so does its version: whoever is typing just now is not disturbed.
  const [kept] = await db.coverLetter.updateManyAndReturn({
    where: {
      id: before.id,
      userId: viewerId,
      version: parsed.version,
      status: 'draft',
      deletedAt: null,
    },
    data: { evidence: storeEvidence(marked) },
  });
  return kept ? new CoverLetterSaved(kept) : new CoverLetterConflict(before);
}

/** Makes a draft of a completed letter; the completed one stays as it is. Reopening a draft changes nothing. */
export async function reopenCoverLetter(
  db: Database,
  viewerId: string,
  globalId: string,
  version: number,
  now: Date,
): Promise<SaveOutcome> {
  const before = await readLetter(db, viewerId, globalId);
  if (!before) return missingLetter();
  if (before.status === 'draft') return new CoverLetterSaved(before);
  if (before.version !== version) return new CoverLetterConflict(before);
  const { content, jobDescription, companyName, jobTitle } = before;
  const evidence = storeEvidence(readEvidence(before.evidence));
  return new CoverLetterSaved(
    await copyOnce(db, before, { content, jobDescription, companyName, jobTitle, evidence }, now),
  );
}

/** Takes a letter for another job: company and position are replaced in its text, and every sentence is held against the facts anew. */
export async function duplicateCoverLetter(
  db: Database,
  viewerId: string,
  input: DuplicateCoverLetterInput,
  now: Date,
): Promise<CoverLetterSaved | InvalidInput | NotFound> {
  const parsed = parseInput(duplicateCoverLetterInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const before = await readLetter(db, viewerId, parsed.id);
  if (!before) return missingLetter();
  const { companyName, jobTitle } = parsed;
  const copy = {
    companyName,
    jobTitle,
    jobDescription: parsed.jobDescription ?? null,
    content: before.content
      .replaceAll(before.companyName, () => companyName)
      .replaceAll(before.jobTitle, () => jobTitle),
  };
  const evidence = await evidenceOf(db, viewerId, before, copy);
  return new CoverLetterSaved(await copyOnce(db, before, { ...copy, evidence }, now));
}

type Copy = Pick<Prisma.CoverLetterUncheckedCreateInput, 'content' | 'companyName' | 'jobTitle'> & {
  jobDescription: string | null;
  evidence: Prisma.InputJsonObject[];
};

/** The copy, or the one that an equal request has just made. */
async function copyOnce(
  db: Database,
  { id: basedOnId, userId, writtenBy, promptVersion, tone, length }: CoverLetterRow,
  copy: Copy,
  now: Date,
): Promise<CoverLetterRow> {
  return inTransaction(db, async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`letter|${userId}`}, 0))`;
    const { content, companyName, jobTitle, jobDescription } = copy;
    const same = await transaction.coverLetter.findFirst({
      where: {
        userId,
        basedOnId,
        content,
        companyName,
        jobTitle,
        jobDescription,
        version: 1,
        status: 'draft',
        deletedAt: null,
        createdAt: { gte: new Date(now.getTime() - doubleClickMs) },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return (
      same ??
      transaction.coverLetter.create({
        data: { ...copy, userId, basedOnId, writtenBy, promptVersion, tone, length },
      })
    );
  });
}
