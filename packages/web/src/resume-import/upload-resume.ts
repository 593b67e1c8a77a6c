import { limits } from '@career-coach/shared/limits.ts';
import { authorizationHeaders } from '../session/authorization.ts';
import { sessionEnded } from '../session/session.ts';
import { formatBytes } from '../ui/format-figure.ts';

export type UploadOutcome =
  | { kind: 'read'; importId: string }
  /** The server named the reason; nothing was saved. */
  | { kind: 'refused'; message: string };

/** What the file picker offers; the server decides by content. */
export const acceptedResumeFiles =
  '.pdf,.docx,.md,.markdown,.txt,.json,.zip,application/pdf,application/json,text/markdown,text/plain,application/zip';

const unreachable =
  'The server could not be reached. Nothing was saved; check your connection and choose the file again.';

/** What the server says, be it the reader of files or what stands before it. */
interface UploadAnswer {
  import?: { id: string };
  errors?: { message: string }[];
}

/** Something between here and the server answered in its place: no words of ours came with it. */
const wordless = (status: number) =>
  `The server could not take the file just now (error ${status}). Nothing was saved; wait a moment and choose the file again.`;

/** A text that was pasted, as the file that it would be. */
export const fileOf = (text: string): File =>
  new File([text], 'Pasted text.txt', { type: 'text/plain' });

/** Sends one resume file to be read. Sizes are refused here already, so that nobody waits for a hopeless upload. */
export async function uploadResume(file: File): Promise<UploadOutcome> {
  if (file.size > limits.resume.fileBytes) {
    const limit = formatBytes(limits.resume.fileBytes);
    return {
      kind: 'refused',
      message: `The file has ${formatBytes(file.size)}; the limit is ${limit}. Nothing was saved. Export it again with smaller images.`,
    };
  }
  if (file.size === 0)
    return {
      kind: 'refused',
      message: 'The file is empty. Nothing was saved. Choose another file.',
    };
  const body = new FormData();
  body.append('file', file);
  let response: Response;
  try {
    response = await fetch('/api/resume-imports', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-requested-with': 'career-coach', ...(await authorizationHeaders()) },
      body,
    });
  } catch {
    return { kind: 'refused', message: unreachable };
  }
  const answer = (await response.json().catch(() => ({}))) as UploadAnswer;
  if (answer.import) return { kind: 'read', importId: answer.import.id };
  if (response.status === 401) sessionEnded();
  const message = answer.errors?.[0]?.message;
  return { kind: 'refused', message: message ?? wordless(response.status) };
}
