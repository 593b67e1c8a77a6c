import { isoMonth } from '@career-coach/shared/resume-document/parse-dates.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type {
  ResumeDateRange as Dates,
  ResumeDocument as Structure,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { ResumeDateRange, ResumeDocument } from './resume-document.type.ts';

/** A resume's Markdown in the shape that the graph shows. */
export const readDocument = (markdown: string | null): ResumeDocument =>
  showDocument(parseMarkdown(markdown ?? ''));

export function showDocument({ contact, sections }: Structure): ResumeDocument {
  return {
    contact,
    sections: sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({
        ...entry,
        dates: entry.dates && showDates(entry.dates),
      })),
    })),
  };
}

function showDates({ start, end, text }: Dates): ResumeDateRange {
  return {
    start: start && isoMonth(start),
    end: end === null || end === 'present' ? null : isoMonth(end),
    isCurrent: end === 'present',
    text,
  };
}
