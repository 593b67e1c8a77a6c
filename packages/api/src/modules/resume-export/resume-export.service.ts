import type { ResumeExportFormat, ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import type { Database } from '../../database/database.ts';
import { NotFound } from '../../errors/user-error.ts';
import { renderCheckedResume, renderResume } from '../../rendering/render-resume.ts';
import type { RenderedFile } from '../../rendering/rendered-file.ts';
import { RenderingFailure } from '../../rendering/rendering-failure.ts';
import { globalId, localId } from '../node/global-id.ts';
import {
  NothingToExport,
  ResumeExportFailed,
  ResumeTemplateChosen,
} from './resume-export.result.ts';
import { ResumeExport } from './resume-export.type.ts';

interface Asked {
  template: ResumeTemplate;
  format: ResumeExportFormat;
}

/** The viewer's resume, or a copy of it, as a file, read back field by field; nothing is kept of it. */
export async function checkExport(
  db: Database,
  viewerId: string,
  asked: Asked,
  tailoredResumeId: string | null = null,
): Promise<ResumeExport | NothingToExport | ResumeExportFailed> {
  const resume = await readSaved(db, viewerId, tailoredResumeId ?? undefined);
  if (!resume?.content?.trim()) return new NothingToExport();
  try {
    const { bytes, readBack, ...file } = await renderCheckedResume({
      markdown: resume.content,
      ...asked,
    });
    const lostFields = readBack.fields.filter(({ survived }) => !survived);
    return Object.assign(new ResumeExport(), {
      ...asked,
      ...file,
      byteSize: bytes.byteLength,
      resumeVersion: resume.version,
      isMachineReadable: lostFields.length === 0 && file.undrawable.length === 0,
      fields: readBack.fields,
      lostFields,
      downloadPath: downloadPath(resume.globalId, asked),
    });
  } catch (error) {
    if (error instanceof RenderingFailure) return new ResumeExportFailed(error.reason);
    throw error;
  }
}

const downloadPath = (id: string, { template, format }: Asked) =>
  `/api/resumes/${id}/export?${new URLSearchParams({ format, template }).toString()}`;

/** The resume, or the tailored copy, of this id as a file, if it is the viewer's; null when there is none. Throws `RenderingFailure`. */
export async function exportResume(
  db: Database,
  viewerId: string,
  id: string,
  asked: Asked,
): Promise<RenderedFile | null> {
  const found = await readSaved(db, viewerId, id);
  return found === null ? null : renderResume({ markdown: found.content ?? '', ...asked });
}

interface Saved {
  globalId: string;
  content: string | null;
  version: number;
}

/** What is saved under an id of either noun, or, without one, the master; null when it is not there or in the trash. */
async function readSaved(db: Database, userId: string, id?: string): Promise<Saved | null> {
  const theirs = { userId, deletedAt: null };
  const select = { id: true, content: true, version: true };
  const resume = await db.resume.findFirst({
    where: id === undefined ? theirs : { ...theirs, id: localId('Resume', id) },
    select,
  });
  if (resume) return { ...resume, globalId: globalId('Resume', resume.id) };
  if (id === undefined) return null;
  const where = { ...theirs, id: localId('TailoredResume', id) };
  const copy = await db.tailoredResume.findFirst({ where, select });
  return copy && { ...copy, globalId: globalId('TailoredResume', copy.id) };
}

/** Remembers the look that the resume is exported in. It is no change of the resume: its version stays. */
export async function chooseTemplate(
  db: Database,
  viewerId: string,
  template: ResumeTemplate,
): Promise<ResumeTemplateChosen | NotFound> {
  const [chosen] = await db.resume.updateManyAndReturn({
    where: { userId: viewerId, deletedAt: null },
    data: { template },
  });
  return chosen ? new ResumeTemplateChosen(chosen) : NotFound.of('This resume');
}
