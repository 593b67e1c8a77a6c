import type { BulletData, EntryData, ResumeData, SectionData } from '../typst/resume-data.ts';
import { textOfWords, type Words } from '../words.ts';

/** A resume as text for a form's field: headings in lines of their own, bullets with a dash, nothing to interpret. */
export function plainResume({ contact, sections }: ResumeData): string {
  const head = [
    contact.name,
    contact.headline && textOfWords(contact.headline),
    contact.items
      .map(({ label, text }) => (label === null ? text : `${label}: ${text}`))
      .join(' | '),
  ].filter((line) => line !== null && line !== '');
  const blocks = [head.join('\n'), ...sections.flatMap(sectionBlocks)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionBlocks(section: SectionData): string[] {
  const heading = section.heading === null ? '' : textOfWords(section.heading);
  const groups = section.groups.map(
    ({ label, skills }) =>
      `- ${label === null ? '' : `${textOfWords(label)}: `}${textOfWords(skills)}`,
  );
  return [
    // A line below it is how a heading is told in plain text.
    heading === '' ? '' : `${heading}\n${'-'.repeat(Math.max(3, [...heading].length))}`,
    ...section.paragraphs.map(textOfWords),
    [...bulletLines(section.bullets, 0), ...groups].join('\n'),
    ...section.entries.map(entryBlock),
  ];
}

function entryBlock(entry: EntryData): string {
  const part = (words: Words | null) => (words === null ? null : textOfWords(words));
  const [title, organization, location, dates] = [
    part(entry.title),
    part(entry.organization),
    part(entry.location),
    part(entry.dates),
  ];
  const second = [organization, location].filter((text) => text !== null).join(' | ');
  return [
    [title, dates].filter((text) => text !== null && text !== '').join('    '),
    second,
    ...entry.paragraphs.map(textOfWords),
    ...bulletLines(entry.bullets, 0),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const bulletLines = (bullets: readonly BulletData[], level: number): string[] =>
  bullets.flatMap(({ words, items }) => [
    `${'  '.repeat(level)}- ${textOfWords(words)}`,
    ...bulletLines(items, level + 1),
  ]);
