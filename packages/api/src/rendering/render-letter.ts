import type { LetterExportFormat } from '@career-coach/shared/resume-exports.ts';
import { fileNameOf, mediaTypes, type RenderedFile } from './rendered-file.ts';
import { letterData, type Letter } from './letter.ts';
import { renderInThread } from './rendering-thread.ts';

/** A cover letter as a file. Throws `RenderingFailure`. */
export async function renderLetter(
  letter: Letter,
  { format }: { format: LetterExportFormat },
): Promise<RenderedFile> {
  const named = {
    mediaType: mediaTypes[format],
    fileName: fileNameOf([letter.sender.name, 'Cover letter', letter.companyName], format),
  };
  const data = letterData(letter);
  if (format === 'txt')
    return {
      ...named,
      bytes: new TextEncoder().encode(plainLetter(data)),
      pageCount: null,
      undrawable: [],
    };
  return { ...named, ...(await renderInThread('letter', { letter: data, format })) };
}

function plainLetter(letter: ReturnType<typeof letterData>): string {
  const { name, items } = letter.contact;
  const blocks = [
    [name, ...items.map(({ text }) => text)].filter((line) => line !== null),
    [letter.date],
    [letter.company],
    [letter.subject],
    ...letter.paragraphs,
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
