import type { ResumeLink } from '@career-coach/shared/resume-document/resume-document.ts';

/** A stretch of a line without a wide gap in it, with what sets it off. */
export interface SourceRun {
  text: string;
  isBold: boolean;
  /** Left and right edge in points; null where the format has no places. */
  left: number | null;
  right: number | null;
  /** Whether a wide gap or a tab stands before it. */
  afterGap: boolean;
  /** The file says that this, and nothing around it, is a heading. */
  isHeading?: true;
  /** The file says that it belongs together with everything else of the same number on the page. */
  block?: number;
}

/** What a field of a role or degree is, where the file itself says so before it. */
export type EntryField = 'dates' | 'title' | 'organization' | 'place';

/** One line of a file, whatever the format: what the structure is told from. */
export interface SourceLine {
  runs: SourceRun[];
  /** The text of all runs, gaps as one space. */
  text: string;
  /** Size of the type in points; null where the format has none. */
  size: number | null;
  isBold: boolean;
  /** Level of a bullet that begins the line, from 0; null without one. The sign itself is no longer in the text. */
  bullet: number | null;
  /** Level of the heading that the format itself says this is, from 1; null when it says nothing. */
  headingLevel: number | null;
  /** Left edge of the text (behind a bullet's sign) and its right edge, in points. */
  left: number | null;
  right: number | null;
  /** Space above, as a multiple of the usual line distance; 1 is none. A blank line of plain text is 2. */
  gap: number;
  page: number;
  /** Which column of the page, from 0. */
  column: number;
  links: ResumeLink[];
  /** Dates or a place that stand beside the text of an entry, apart from its first line. */
  isAside: boolean;
  /** It reaches the right edge so far that the first word of the next line had no room in it. */
  wraps: boolean;
  /** The file says that a paragraph begins here; otherwise the line may go on with the one above. */
  startsParagraph: boolean;
  /** What the label says that stood before the text and was taken off; left out where there was none. */
  field?: EntryField;
  /** The file says that it goes on with the paragraph of the line above. */
  goesOn?: true;
  /** What the file says of text that is no heading: `part` is what it does not call a paragraph either. */
  role?: 'paragraph' | 'part';
}

/** Where a line stands, for the person: `Page 1: “Nurse, Mercy Clinic”`. */
export const placeOf = (line: Pick<SourceLine, 'page' | 'text'>, hasPages: boolean): string => {
  const quote = line.text.length > 100 ? `${line.text.slice(0, 99)}…` : line.text;
  return hasPages ? `Page ${line.page}: “${quote}”` : `“${quote}”`;
};
