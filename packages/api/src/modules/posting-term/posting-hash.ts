import { createHash } from 'node:crypto';

/** The same for the same posting, however its blanks and line ends came through the clipboard. */
export function postingHash(jobDescription: string): string {
  return createHash('sha256')
    .update(jobDescription.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .digest('hex');
}
