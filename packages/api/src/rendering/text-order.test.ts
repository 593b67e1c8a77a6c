import { expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { peopleToExport } from '../testing/fixtures/resumes/people-to-export.ts';
import { peopleInDepth } from '../testing/fixtures/resumes/people-in-depth.ts';
import { wrappedHeads } from '../testing/fixtures/resumes/wrapped-heads.ts';
import { drawnPages, type DrawnLetter } from '../testing/pdf/pdfium.ts';
import { tagOrderOf } from '../testing/pdf/tag-order.ts';
import { drawResume } from './draw-resume.ts';
import { isRightToLeft, languageOf } from './language-of.ts';

const people = Object.entries({ ...peopleToExport, ...peopleInDepth, wrappedHeads });
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Neighbours in the file of which the second stands above the first, or before it on the same line: not as the eye goes. */
function jumpsIn(letters: readonly DrawnLetter[], isFromRight = false): string[] {
  const lines: DrawnLetter[][] = [];
  for (const letter of letters.filter(({ text }) => text.trim() !== '')) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].y - letter.y) < 2) line.push(letter);
    else lines.push([letter]);
  }
  const textOf = (line: readonly DrawnLetter[]) => line.map(({ text }) => text).join('');
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above?.[0] !== undefined && (line[0]?.y ?? 0) > above[0].y)
      return [`“${textOf(line)}” stands above “${textOf(above)}”`];
    // Within a line the program that reads puts words of both directions in order.
    if (isFromRight || fromRight.test(textOf(line))) return [];
    return line.flatMap((letter, at) =>
      letter.x < (line[at - 1]?.x ?? 0) - 0.5
        ? [`“${textOf(line.slice(at))}” stands before “${textOf(line.slice(0, at))}”`]
        : [],
    );
  });
}

test.each(people)(
  '%s: the text is in the order of the eye, and so are its tags',
  async (_, markdown) => {
    const { name } = parseMarkdown(markdown).contact;
    const isFromRight = isRightToLeft(languageOf(markdown));
    for (const template of resumeTemplates) {
      const { bytes } = await drawResume({ markdown, template, format: 'pdf' });
      const pages = await drawnPages(bytes);
      const letters = pages.flatMap((page) => page.letters);
      expect({
        template,
        jumps: pages.flatMap((page) => jumpsIn(page.letters, isFromRight)),
        unknown: letters.filter(({ isUnknown, text }) => isUnknown || text === '\ufffd'),
      }).toEqual({ template, jumps: [], unknown: [] });
      if (name !== null && !fromRight.test(markdown))
        expect(pages.map(({ text }) => text).join('\n')).toContain(name);
      for (const { tagged, drawn } of await tagOrderOf(bytes)) {
        expect(tagged.length).toBeGreaterThan(0);
        expect({ template, tagged }).toEqual({
          template,
          tagged: drawn.filter((id) => tagged.includes(id)),
        });
      }
    }
  },
);

test('the check sees a line that is drawn after what stands below it, or before what stands left of it', () => {
  const at = (text: string, x: number, y: number): DrawnLetter => ({
    text,
    x,
    y,
    isUnknown: false,
  });
  expect(jumpsIn([at('a', 10, 700), at('b', 20, 700), at('c', 10, 680)])).toEqual([]);
  expect(jumpsIn([at('a', 10, 680), at('b', 20, 700)])).toEqual(['“b” stands above “a”']);
  expect(jumpsIn([at('a', 20, 700), at('b', 10, 700)])).toEqual(['“b” stands before “a”']);
});
