import type { LayoutFacts } from '@career-coach/shared/resume-document/layout-facts.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type { Reading } from '../read-bytes.ts';
import { Refusal } from '../refusals.ts';
import { buildDocument } from '../structure/build-document.ts';
import { noteSections } from '../structure/note-sections.ts';
import { noteContact } from '../structure/note-contact.ts';
import { linesOfText } from './text-lines.ts';

/** The facts of a file without pages, fonts or places. */
export const plainLayout = (format: LayoutFacts['format'], byteSize: number): LayoutFacts => ({
  format,
  byteSize,
  pageCount: null,
  hasTextLayer: true,
  garbledShare: 0,
  contactInHeaderOrFooter: false,
  columns: 1,
  orderMatchesVisual: true,
  tableOrTextBoxProse: false,
  hiddenText: [],
  smallestBodyPt: null,
  nonStandardBullets: false,
});

/** Reads Markdown or plain text. */
export function readText(text: string, byteSize: number): Reading {
  if (text.trim() === '') throw new Refusal('EMPTY');
  if (text.length > limits.resume.content) throw new Refusal('TOO_LONG');
  const layout: LayoutFacts = {
    ...plainLayout('markdown', byteSize),
    garbledShare: (text.match(/\ufffd/gu)?.length ?? 0) / text.length,
  };
  const lines = linesOfText(text);
  const ours = parseMarkdown(text);
  if (isDialect(ours, text)) {
    const { readings, warnings } = noteSections(ours, { lines, hasPages: false });
    return {
      format: 'markdown',
      document: ours,
      readings: [...noteContact(ours.contact, lines), ...readings],
      warnings,
      layout,
    };
  }
  return { format: 'markdown', layout, ...buildDocument(lines, { hasPages: false }) };
}

/** Whether a text already is in our dialect: every role and degree has its parts where they belong. */
function isDialect({ contact, sections }: ResumeDocument, text: string): boolean {
  if ((text.match(/^# /gmu)?.length ?? 0) > 1) return false;
  const known = sections.filter((section) => section.kind !== 'other');
  const entries = known
    .filter(({ kind }) => kind === 'experience' || kind === 'education')
    .flatMap((section) => section.entries);
  const loose = known
    .filter(({ kind }) => kind === 'experience')
    .some((section) => section.entries.length === 0);
  return (
    contact.name !== null &&
    known.length > 0 &&
    !loose &&
    entries.every((entry) => entry.organization !== null && entry.dates !== null)
  );
}
