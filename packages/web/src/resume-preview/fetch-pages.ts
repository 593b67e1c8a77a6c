import type { ResumePreviewPages } from '@career-coach/shared/inputs/preview-resume.ts';
import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { authorizationHeaders } from '../session/authorization.ts';
import { sessionEnded } from '../session/session.ts';

export type PagesOutcome =
  | { kind: 'drawn'; pages: string[] }
  /** Ready to be shown. */
  | { kind: 'failed'; message: string };

const unreachable =
  'The pages could not be drawn because the server could not be reached. Your text is safe; the preview comes back with the connection.';

/** Has the server draw the pages of a resume, one SVG each. Throws only when `signal` ends it. */
export async function fetchPages(
  markdown: string,
  template: ResumeTemplate,
  signal: AbortSignal,
): Promise<PagesOutcome> {
  try {
    const response = await fetch('/api/resume-preview', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...(await authorizationHeaders()) },
      body: JSON.stringify({ markdown, template }),
      signal,
    });
    if (response.status === 401) sessionEnded();
    const answer = (await response.json()) as Partial<ResumePreviewPages> & {
      errors?: { message: string }[];
    };
    return answer.pages
      ? { kind: 'drawn', pages: answer.pages }
      : { kind: 'failed', message: answer.errors?.[0]?.message ?? unreachable };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'failed', message: unreachable };
  }
}
