import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { renderInThread } from './rendering-thread.ts';

/** The pages of a resume as `renderResume` would export them, one SVG each, without links. Throws `RenderingFailure`. */
export async function previewResume(markdown: string, template: ResumeTemplate): Promise<string[]> {
  return (await renderInThread('preview', { markdown, template })).pages;
}
