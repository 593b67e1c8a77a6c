/** A finished file, ready to be sent. */
export interface RenderedFile {
  bytes: Uint8Array;
  mediaType: string;
  /** With its ending, in the person's own script. */
  fileName: string;
  /** Null where the format has no pages of its own. */
  pageCount: number | null;
  /** Characters that no font at hand can draw: they are boxes in a PDF. Empty in every other format. */
  undrawable: string[];
}

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown; charset=utf-8',
  json_resume: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

export const endings = {
  pdf: 'pdf',
  docx: 'docx',
  markdown: 'md',
  json_resume: 'json',
  text: 'txt',
  txt: 'txt',
} as const;

/** `Ana Lima - Resume.pdf`: parts of a name that no file system refuses, in any script. */
export function fileNameOf(
  parts: readonly (string | null)[],
  format: keyof typeof endings,
): string {
  const name = parts
    .map((part) =>
      (part ?? '')
        .replace(/[\\/:*?"<>|%]|\p{C}/gu, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/^[. ]+|[. ]+$/gu, ''),
    )
    .filter((part) => part !== '')
    .join(' - ');
  return `${[...name].slice(0, 100).join('').trim()}.${endings[format]}`;
}
