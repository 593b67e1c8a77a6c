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

/** The viewer's resume as a file, read back field by field; nothing is kept of it. */
export async function checkExport(
  db: Database,
  viewerId: string,
  asked: Asked,
): Promise<ResumeExport | NothingToExport | ResumeExportFailed> {
  const resume = await db.resume.findFirst({
    where: { userId: viewerId, deletedAt: null },
    select: { id: true, content: true, version: true },
  });
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
      downloadPath: downloadPath(resume.id, asked),
    });
  } catch (error) {
    if (error instanceof RenderingFailure) return new ResumeExportFailed(error.reason);
    throw error;
  }
}

const downloadPath = (id: string, { template, format }: Asked) =>
  `/api/resumes/${globalId('Resume', id)}/export?${new URLSearchParams({ format, template }).toString()}`;

/** The resume of this id as a file, if it is the viewer's; null when there is none. Throws `RenderingFailure`. */
export async function exportResume(
  db: Database,
  viewerId: string,
  id: string,
  asked: Asked,
): Promise<RenderedFile | null> {
  const resume = await db.resume.findFirst({
    where: { id: localId('Resume', id), userId: viewerId, deletedAt: null },
    select: { content: true },
  });
  return resume === null ? null : renderResume({ markdown: resume.content ?? '', ...asked });
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
