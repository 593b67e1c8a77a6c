import { nameRevisionInput, restoreRevisionInput } from '@career-coach/shared/inputs/revision.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type { Database } from '../../database/database.ts';
import type { Revision as RevisionRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import type {
  CoverLetterConflict,
  CoverLetterLocked,
  CoverLetterSaved,
} from '../cover-letter/cover-letter.result.ts';
import { saveCoverLetter } from '../cover-letter/cover-letter.service.ts';
import { globalId, localId } from '../node/global-id.ts';
import { type ResumeConflict, ResumeSaved } from '../resume/resume.result.ts';
import { refuseSave, writeResume } from '../resume/resume.service.ts';
import type {
  TailoredResumeConflict,
  TailoredResumeSaved,
} from '../tailored-resume/tailored-resume.result.ts';
import { saveTailoredResume } from '../tailored-resume/tailored-resume.service.ts';
import type { SavedFrom } from './record-revision.ts';
import type { NameRevisionInput, RestoreRevisionInput } from './revision.input.ts';
import { RevisionNamed } from './revision.result.ts';

const missing = () => NotFound.of('This revision');

/** Gives a revision a name, which keeps it from being thinned out, or takes the name away. */
export async function nameRevision(
  db: Database,
  viewerId: string,
  input: NameRevisionInput,
): Promise<RevisionNamed | InvalidInput | NotFound> {
  const parsed = parseInput(nameRevisionInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const where = { id: localId('Revision', parsed.id), userId: viewerId };
  const found = await db.revision.findFirst({ where });
  if (!found) return missing();
  if (parsed.name !== null && found.name === null) {
    const { resumeId, coverLetterId, tailoredResumeId } = found;
    const named = await db.revision.count({
      where: { userId: viewerId, resumeId, coverLetterId, tailoredResumeId, name: { not: null } },
    });
    if (named >= limits.revision.named)
      return InvalidInput.of(
        'name',
        `${limits.revision.named} revisions have a name already. Take the name of one that you no longer need away.`,
      );
  }
  const [written] = await db.revision.updateManyAndReturn({ where, data: { name: parsed.name } });
  return written ? new RevisionNamed(written) : missing();
}

/** Makes a state of the resume, or of one that was deleted, the resume again, as a new revision. */
export async function restoreResumeRevision(
  db: Database,
  viewerId: string,
  input: RestoreRevisionInput,
  from: SavedFrom,
): Promise<ResumeSaved | ResumeConflict | InvalidInput | NotFound> {
  const parsed = parseInput(restoreRevisionInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const revision = await readRevision(db, viewerId, parsed.id);
  if (revision?.resumeId == null) return missing();
  const saved = await inTransaction(db, (transaction) =>
    writeResume(
      transaction,
      viewerId,
      { content: revision.text.content, version: parsed.version, cause: 'RESTORED' },
      from,
    ),
  );
  return saved === null ? refuseSave(db, viewerId) : new ResumeSaved(saved);
}

/** Makes a state of a letter its text again, as a new revision; company, position and description stay. */
export async function restoreCoverLetterRevision(
  db: Database,
  viewerId: string,
  input: RestoreRevisionInput,
  from: SavedFrom,
): Promise<CoverLetterSaved | CoverLetterConflict | CoverLetterLocked | InvalidInput | NotFound> {
  const parsed = parseInput(restoreRevisionInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const revision = await readRevision(db, viewerId, parsed.id);
  if (revision?.coverLetterId == null) return missing();
  const id = globalId('CoverLetter', revision.coverLetterId);
  const { version } = parsed;
  return saveCoverLetter(
    db,
    viewerId,
    { id, version, content: revision.text.content },
    from,
    'RESTORED',
  );
}

/** Makes a state of a tailored copy its content again, as a new revision; the job stays. */
export async function restoreTailoredResumeRevision(
  db: Database,
  viewerId: string,
  input: RestoreRevisionInput,
  from: SavedFrom,
): Promise<TailoredResumeSaved | TailoredResumeConflict | InvalidInput | NotFound> {
  const parsed = parseInput(restoreRevisionInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const revision = await readRevision(db, viewerId, parsed.id);
  if (revision?.tailoredResumeId == null) return missing();
  const id = globalId('TailoredResume', revision.tailoredResumeId);
  const { version } = parsed;
  return saveTailoredResume(
    db,
    viewerId,
    { id, version, content: revision.text.content },
    from,
    'RESTORED',
  );
}

function readRevision(
  db: Database,
  userId: string,
  id: string,
): Promise<(RevisionRow & { text: { content: string } }) | null> {
  return db.revision.findFirst({
    where: { id: localId('Revision', id), userId },
    include: { text: { select: { content: true } } },
  });
}
