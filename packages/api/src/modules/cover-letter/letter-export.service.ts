import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { LetterExportFormat } from '@career-coach/shared/resume-exports.ts';
import type { Database } from '../../database/database.ts';
import { renderLetter } from '../../rendering/render-letter.ts';
import type { LetterSender } from '../../rendering/letter.ts';
import type { RenderedFile } from '../../rendering/rendered-file.ts';
import { localId } from '../node/global-id.ts';

/**
 * A cover letter of the viewer's as a file, dated when it was completed, or `now` while it is a draft; null when there is no such
 * letter. Throws `RenderingFailure`.
 */
export async function exportCoverLetter(
  db: Database,
  viewerId: string,
  id: string,
  { format, now }: { format: LetterExportFormat; now: Date },
): Promise<RenderedFile | null> {
  const letter = await db.coverLetter.findFirst({
    where: { id: localId('CoverLetter', id), userId: viewerId, deletedAt: null },
    select: { content: true, companyName: true, jobTitle: true, completedAt: true },
  });
  if (letter === null) return null;
  const sender = await senderOf(db, viewerId);
  return renderLetter({ ...letter, sender, date: letter.completedAt ?? now }, { format });
}

/** The contact data of the resume, which is what the letter goes with; name and address of the account where it has none. */
async function senderOf(db: Database, viewerId: string): Promise<LetterSender> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: viewerId },
    select: { name: true, email: true, resume: { select: { content: true } } },
  });
  const { name, email, phone, location } = parseMarkdown(user.resume?.content ?? '').contact;
  return { name: name ?? user.name, email: email ?? user.email, phone, location };
}
