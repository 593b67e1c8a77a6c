import { z } from 'zod';
import { limits } from '../limits.ts';
import { resumeTemplates } from '../resume-exports.ts';

/** The body of `POST /api/resume-preview`. */
export const previewResumeInput = z.object({
  markdown: z
    .string('The resume is missing.')
    .max(
      limits.resume.content,
      `The resume has more than ${limits.resume.content.toLocaleString('en-US')} characters.`,
    ),
  template: z.enum(resumeTemplates, `The template is one of ${resumeTemplates.join(', ')}.`),
});

/** What it answers: one picture per page, each a whole SVG without scripts, links or text. */
export interface ResumePreviewPages {
  pages: string[];
}
