import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { HeadingLevel, Paragraph, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import type { BulletData, EntryData, ResumeData, SectionData } from '../typst/resume-data.ts';
import type { Words } from '../words.ts';
import {
  bulletParagraph,
  contactRuns,
  packWord,
  runsOf,
  textWidth,
  type WordLook,
} from './word-parts.ts';

/** The templates as Word documents, in fonts that Word and its relatives bring or replace well. */
const looks: Readonly<Record<ResumeTemplate, WordLook>> = {
  classic: {
    font: 'Georgia',
    size: 10.5,
    nameSize: 22,
    accent: '1B1D21',
    isCentred: true,
    marginMm: 20,
  },
  modern: {
    font: 'Calibri',
    size: 10.5,
    nameSize: 26,
    accent: '0F4C5C',
    isCentred: false,
    marginMm: 20,
  },
  compact: {
    font: 'Calibri',
    size: 9.5,
    nameSize: 19,
    accent: '1B1D21',
    isCentred: false,
    marginMm: 15,
  },
  academic: {
    font: 'Times New Roman',
    size: 11,
    nameSize: 21,
    accent: '1B1D21',
    isCentred: false,
    marginMm: 24,
  },
};

/** A resume as a Word document: headings, lists and links are styles of Word's own. */
export function wordResume(resume: ResumeData, template: ResumeTemplate): Promise<Uint8Array> {
  const look = looks[template];
  const common: IParagraphOptions = {
    bidirectional: resume.direction === 'rtl',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(resume.paper, look) }],
  };
  const { name, headline, items } = resume.contact;
  const styled = (style: string, words: Words) =>
    new Paragraph({ ...common, style, children: runsOf(words) });
  return packWord({
    title: resume.title,
    author: name,
    language: resume.language,
    paper: resume.paper,
    look,
    children: [
      ...(name === null
        ? []
        : [new Paragraph({ ...common, heading: HeadingLevel.TITLE, text: name })]),
      ...(headline === null ? [] : [styled('Subtitle', headline)]),
      ...(items.length === 0
        ? []
        : [new Paragraph({ ...common, style: 'ContactLine', children: contactRuns(items) })]),
      ...resume.sections.flatMap((section) => sectionParagraphs(section, common)),
    ],
  });
}

function sectionParagraphs(section: SectionData, common: IParagraphOptions): Paragraph[] {
  return [
    ...(section.heading === null
      ? []
      : [
          new Paragraph({
            ...common,
            heading: HeadingLevel.HEADING_1,
            children: runsOf(section.heading),
          }),
        ]),
    ...bodyParagraphs(section, common),
    ...section.groups.map(({ label, skills }) => {
      const labelled: Words = label === null ? [] : [...label, { text: ': ' }];
      const strong = labelled.map((stretch) => ({ ...stretch, strong: true as const }));
      return bulletParagraph([...strong, ...skills], 0, common);
    }),
    ...section.entries.flatMap((entry) => entryParagraphs(entry, common)),
  ];
}

/** Title and dates on a line, organization and place on the next, as most programs expect them. */
function entryParagraphs(entry: EntryData, common: IParagraphOptions): Paragraph[] {
  const { title, dates, organization, location } = entry;
  const atEdge = (words: Words | null, asPlain: boolean) =>
    words === null
      ? []
      : [
          new TextRun({ text: '\t' }),
          ...runsOf(
            asPlain ? words.map((stretch) => ({ ...stretch, plain: true as const })) : words,
          ),
        ];
  return [
    new Paragraph({
      ...common,
      heading: HeadingLevel.HEADING_2,
      children: [...runsOf(title ?? []), ...atEdge(dates, true)],
    }),
    ...(organization === null && location === null
      ? []
      : [
          new Paragraph({
            ...common,
            style: 'EntryLine',
            children: [
              ...runsOf(
                (organization ?? []).map((stretch) => ({ ...stretch, emphasis: true as const })),
              ),
              ...atEdge(location, false),
            ],
          }),
        ]),
    ...bodyParagraphs(entry, common),
  ];
}

const bodyParagraphs = (
  { paragraphs, bullets }: Pick<EntryData, 'paragraphs' | 'bullets'>,
  common: IParagraphOptions,
): Paragraph[] => [
  ...paragraphs.map((words) => new Paragraph({ ...common, children: runsOf(words) })),
  ...bulletParagraphs(bullets, 0, common),
];

const bulletParagraphs = (
  bullets: readonly BulletData[],
  level: number,
  common: IParagraphOptions,
): Paragraph[] =>
  bullets.flatMap(({ words, items }) => [
    bulletParagraph(words, level, common),
    ...bulletParagraphs(items, level + 1, common),
  ]);
