import { printContactLine } from './contact-line.ts';
import { printEntryHeading, printMetaLine } from './entry-heading.ts';
import { escapeLine } from './line-marks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type {
  ResumeContact,
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
} from './resume-document.ts';
import { sectionKindOf } from './section-kinds.ts';
import { printSkillGroup } from './skill-group.ts';

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, ' ').trim();

function printParagraph(paragraph: string, afterHeading: boolean): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => escapeLine(line, index === 0, afterHeading && index === 0))
    .join('\n');
}

export const printParagraphs = (paragraphs: readonly string[], afterHeading: boolean) =>
  paragraphs
    .map((paragraph, index) => printParagraph(paragraph, afterHeading && index === 0))
    .filter((text) => text !== '');

/** A bullet behind its marker; `marker` is `- ` or what the person used, with its indentation. */
export function printBullet(bullet: string, marker = '- '): string {
  const [first = '', ...more] = bullet.trim().split('\n');
  const indent = `${/^\s*/u.exec(marker)?.[0] ?? ''}  `;
  return [
    `${marker}${first.trim()}`.trimEnd(),
    ...more.map((line) => (line.trim() === '' ? '' : `${indent}${line.trimEnd()}`)),
  ].join('\n');
}

const printBullets = (bullets: readonly string[]) =>
  bullets.length === 0 ? [] : [bullets.map((bullet) => printBullet(bullet)).join('\n')];

export function printEntry(entry: ResumeEntry): string[] {
  const meta = printMetaLine(entry);
  const heading = `### ${printEntryHeading(entry)}`.trimEnd();
  return [
    meta === null ? heading : `${heading}\n${meta}`,
    ...printParagraphs(entry.paragraphs, meta === null),
    ...printBullets(entry.bullets),
  ];
}

function printSectionBody(section: ResumeSection, isOpening: boolean): string[] {
  return [
    ...printParagraphs(section.paragraphs, isOpening),
    ...printBullets([...section.bullets, ...section.skillGroups.map(printSkillGroup)]),
    ...section.entries.flatMap(printEntry),
  ];
}

export function printSectionHeading(section: Pick<ResumeSection, 'heading' | 'kind'>): string {
  const heading = oneLine(section.heading);
  const kind = sectionKindOf(heading) === section.kind ? '' : ` {.${section.kind}}`;
  return `## ${heading}${kind}`.replace(/\s+/gu, ' ').trimEnd();
}

const printSection = (section: ResumeSection): string[] => [
  printSectionHeading(section),
  ...printSectionBody(section, false),
];

export function printContact(contact: ResumeContact): string[] {
  const line = printContactLine(contact);
  return [
    ...(contact.name === null ? [] : [`# ${oneLine(contact.name)}`.trimEnd()]),
    ...(contact.headline === null ? [] : [`**${oneLine(contact.headline)}**`]),
    ...(line === null ? [] : [line]),
  ];
}

const join = (blocks: readonly string[]) => (blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`);

/** Writes a resume in the dialect of docs/resume-markdown.md; `parseMarkdown` of it gives the same resume. */
export function printMarkdown(document: ResumeDocument): string {
  const [opening, ...rest] = document.sections;
  const contact = printContact(document.contact);
  const after = rest.flatMap(printSection);
  if (opening === undefined) return join(contact);
  if (opening.heading !== '' || opening.kind !== 'other')
    return join([...contact, ...printSection(opening), ...after]);
  // Text above the first heading needs no heading of its own, unless it would then be taken for contact data.
  const open = join([...contact, ...printSectionBody(opening, true), ...after]);
  const read = parseMarkdown(open);
  const same =
    JSON.stringify([read.contact, read.sections[0]]) ===
    JSON.stringify([document.contact, opening]);
  return same ? open : join([...contact, ...printSection(opening), ...after]);
}
