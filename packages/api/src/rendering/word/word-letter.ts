import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { LetterData } from '../letter.ts';
import { contactRuns, packWord, runsOf, type WordLook } from './word-parts.ts';

const look: WordLook = {
  font: 'Georgia',
  size: 11,
  nameSize: 18,
  accent: '1B1D21',
  isCentred: false,
  marginMm: 25,
};

/** The letter as a Word document. */
export function wordLetter(letter: LetterData): Promise<Uint8Array> {
  const bidirectional = letter.direction === 'rtl';
  const { name, items } = letter.contact;
  const line = (text: string, after: number, isBold = false) =>
    new Paragraph({
      bidirectional,
      spacing: { after },
      children: runsOf([{ text, ...(isBold && { strong: true }) }]),
    });
  return packWord({
    ...letter,
    author: name,
    look,
    children: [
      ...(name === null
        ? []
        : [new Paragraph({ bidirectional, heading: HeadingLevel.TITLE, text: name })]),
      ...(items.length === 0
        ? []
        : [new Paragraph({ bidirectional, style: 'ContactLine', children: contactRuns(items) })]),
      line(letter.date, 240),
      line(letter.company, 240),
      line(letter.subject, 240, true),
      ...letter.paragraphs.map(
        (lines) =>
          new Paragraph({
            bidirectional,
            spacing: { after: 200 },
            children: lines.map(
              (text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }),
            ),
          }),
      ),
    ],
  });
}
