import { acceptResumeImportInput } from '@career-coach/shared/inputs/save-resume.ts';
import type { LayoutFacts } from '@career-coach/shared/resume-document/layout-facts.ts';
import type { Database } from '../../database/database.ts';
import type { ResumeImport as ResumeImportRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import type { ResumeRead } from '../../reading/read-outcome.ts';
import { localId } from '../node/global-id.ts';
import { type ResumeConflict, ResumeSaved } from '../resume/resume.result.ts';
import { refuseSave, writeResume } from '../resume/resume.service.ts';
import type { SavedFrom } from '../revision/record-revision.ts';
import type { AcceptResumeImportInput } from './resume-import.input.ts';
import { ResumeImportDiscarded } from './resume-import.result.ts';
import { storeNotes } from './import-notes.ts';

/** How many imports may wait for one person; the oldest make room. */
const mostWaiting = 20;

/** Keeps what was read until the person confirms it. The resume is not touched. */
export async function keepImport(
  db: Database,
  userId: string,
  file: { fileName: string; byteSize: number },
  read: ResumeRead,
): Promise<ResumeImportRow> {
  const kept = await db.resumeImport.create({
    data: {
      userId,
      fileName: file.fileName,
      byteSize: file.byteSize,
      format: read.format,
      markdown: read.markdown,
      layout: { ...read.layout },
      readings: storeNotes(read),
    },
  });
  const tooOld = await db.resumeImport.findMany({
    where: { userId, acceptedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: mostWaiting,
    select: { id: true },
  });
  await db.resumeImport.deleteMany({ where: { userId, id: { in: tooOld.map(({ id }) => id) } } });
  return kept;
}

/** Makes the import, as the person corrected it, the resume; all of it or nothing. */
export async function acceptResumeImport(
  db: Database,
  viewerId: string,
  input: AcceptResumeImportInput,
  from: SavedFrom,
): Promise<ResumeSaved | ResumeConflict | InvalidInput | NotFound> {
  const parsed = parseInput(acceptResumeImportInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const where = { id: localId('ResumeImport', parsed.id), userId: viewerId };
  const saved = await inTransaction(db, async (transaction) => {
    const waiting = await transaction.resumeImport.count({ where });
    if (waiting === 0) return 'not found';
    const resume = await writeResume(transaction, viewerId, { ...parsed, cause: 'IMPORTED' }, from);
    if (resume !== null)
      await transaction.resumeImport.updateMany({
        where,
        data: { acceptedAt: from.now, markdown: parsed.content },
      });
    return resume;
  });
  if (saved === 'not found') return NotFound.of('This import');
  return saved === null ? refuseSave(db, viewerId) : new ResumeSaved(saved);
}

export async function discardResumeImport(
  db: Database,
  viewerId: string,
  id: string,
): Promise<ResumeImportDiscarded | NotFound> {
  const uuid = localId('ResumeImport', id);
  const { count } = await db.resumeImport.deleteMany({ where: { id: uuid, userId: viewerId } });
  return count === 0 ? NotFound.of('This import') : new ResumeImportDiscarded(uuid);
}

/** What the layout of the uploaded file tells about the current resume; null once the resume was edited, for then there is no file of it. */
export async function layoutOfCurrentResume(
  db: Database,
  userId: string,
): Promise<LayoutFacts | null> {
  const [resume, accepted] = await Promise.all([
    db.resume.findUnique({ where: { userId }, select: { content: true } }),
    db.resumeImport.findFirst({
      where: { userId, acceptedAt: { not: null } },
      orderBy: [{ acceptedAt: 'desc' }, { id: 'desc' }],
      select: { markdown: true, layout: true },
    }),
  ]);
  const unchanged =
    resume !== null && accepted !== null && resume.content?.trim() === accepted.markdown.trim();
  // The column holds what `keepImport` wrote, and nothing else writes it.
  return unchanged ? (accepted.layout as unknown as LayoutFacts) : null;
}
