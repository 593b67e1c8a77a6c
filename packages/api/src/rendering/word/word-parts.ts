import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { ContactData } from '../typst/resume-data.ts';
import type { Paper } from '../paper.ts';
import type { Stretch, Words } from '../words.ts';

/** What templates differ in as Word documents; sizes in points, colours as RRGGBB. Fonts are ones that Word brings. */
export interface WordLook {
  font: string;
  size: number;
  nameSize: number;
  accent: string;
  isCentred: boolean;
  marginMm: number;
}

export const numberedBullets = 'bullets';

/** Stretches as runs; links are hyperlinks with the style of that name. */
export const runsOf = (words: Words): ParagraphChild[] =>
  words.map((stretch) => {
    const run = runOf(stretch);
    return stretch.url === undefined
      ? run
      : new ExternalHyperlink({ link: stretch.url, children: [run] });
  });

function runOf(stretch: Stretch): TextRun {
  const { text, code, url } = stretch;
  return new TextRun({
    text,
    ...weightOf(stretch),
    ...(code === true && { font: 'Consolas' }),
    ...(url !== undefined && { style: 'Hyperlink' }),
    ...(stretch.break === true && { break: 1 }),
  });
}

/** Said only where it differs from the style of the paragraph. */
const weightOf = ({ strong, emphasis, plain }: Stretch): IRunOptions => {
  if (plain === true) return { bold: false };
  return { ...(strong === true && { bold: true }), ...(emphasis === true && { italics: true }) };
};

/** The contact data in one line, each link a link. */
export const contactRuns = (items: ContactData['items']): ParagraphChild[] =>
  items.flatMap(({ label, text, url }, index): ParagraphChild[] => [
    ...(index === 0 ? [] : [new TextRun(' · ')]),
    ...(label === null ? [] : [new TextRun(`${label}: `)]),
    url === null
      ? new TextRun(text)
      : new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] }),
  ]);

export const bulletParagraph = (
  words: Words,
  level: number,
  options: IParagraphOptions,
): Paragraph =>
  new Paragraph({
    ...options,
    style: 'ListBullet',
    numbering: { reference: numberedBullets, level: Math.min(level, 4) },
    children: runsOf(words),
  });

interface WordPage {
  title: string;
  author: string | null;
  language: string;
  paper: Paper;
  look: WordLook;
  children: Paragraph[];
}

const papers = {
  a4: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  'us-letter': { width: 12_240, height: 15_840 },
} as const;

/** How far text reaches from margin to margin, in twentieths of a point: where the dates end. */
export const textWidth = (paper: Paper, look: WordLook): number =>
  papers[paper].width - 2 * convertMillimetersToTwip(look.marginMm);

/** Real styles, so that a person can restyle all headings at once, and a program knows them for headings. */
export async function packWord({
  title,
  author,
  language,
  paper,
  look,
  children,
}: WordPage): Promise<Uint8Array> {
  const margin = convertMillimetersToTwip(look.marginMm);
  const halfPoints = (points: number) => Math.round(points * 2);
  const heading = { quickFormat: true, next: 'Normal', basedOn: 'Normal' } as const;
  const alignment = look.isCentred ? AlignmentType.CENTER : AlignmentType.START;
  const file = new Document({
    title,
    creator: author ?? '',
    styles: {
      default: {
        document: {
          run: {
            font: look.font,
            size: halfPoints(look.size),
            language: { value: language, eastAsia: language, bidirectional: language },
          },
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, after: 60 } },
        },
        title: {
          ...heading,
          run: { size: halfPoints(look.nameSize), bold: true, color: look.accent },
          paragraph: { alignment, spacing: { after: 40 } },
        },
        heading1: {
          ...heading,
          run: { size: halfPoints(look.size + 2), bold: true, color: look.accent },
          paragraph: {
            spacing: { before: 240, after: 80 },
            keepNext: true,
            border: { bottom: { style: 'single', size: 4, space: 2, color: 'B9BDC5' } },
          },
        },
        heading2: {
          ...heading,
          run: { size: halfPoints(look.size), bold: true },
          paragraph: { spacing: { before: 120, after: 20 }, keepNext: true },
        },
        hyperlink: { run: { color: look.accent, underline: { type: 'single' } } },
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          ...heading,
          run: { size: halfPoints(look.size + 1), color: '565B64' },
          paragraph: { alignment, spacing: { after: 40 } },
        },
        {
          id: 'ContactLine',
          name: 'Contact Line',
          ...heading,
          run: { size: halfPoints(Math.max(look.size - 1, 9)) },
          paragraph: { alignment, spacing: { after: 120 } },
        },
        {
          id: 'EntryLine',
          name: 'Entry Line',
          ...heading,
          paragraph: { spacing: { after: 40 }, keepNext: true },
        },
        {
          id: 'ListBullet',
          name: 'List Bullet',
          ...heading,
          next: 'ListBullet',
          paragraph: { spacing: { after: 30 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: numberedBullets,
          levels: [0, 1, 2, 3, 4].map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 260 * (level + 1), hanging: 220 } } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: papers[paper],
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}
