import type {
  LayoutFacts,
  ResumeFileFormat,
} from '@career-coach/shared/resume-document/layout-facts.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';

/** Why a file cannot be read. Each has its own message, in `refusals.ts`. */
export type RefusalReason =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TOO_LONG'
  | 'TOO_MANY_PAGES'
  | 'CORRUPT'
  | 'ENCRYPTED'
  | 'SCANNED'
  /** The letters cannot be told: the fonts do not say which ones they are. */
  | 'GARBLED'
  /** A form that only Adobe's programs fill with its text (XFA). */
  | 'FORM'
  /** A wrapper around other files (a PDF portfolio), which alone hold the text. */
  | 'PORTFOLIO'
  /** It defines entities, which can reach for other files. */
  | 'UNSAFE'
  | 'OLD_WORD'
  | 'OPEN_DOCUMENT'
  | 'RICH_TEXT'
  | 'PAGES'
  | 'WEB_PAGE'
  | 'PICTURE'
  /** The description of a format rather than a file in it. */
  | 'SCHEMA'
  | 'UNSUPPORTED_TYPE'
  | 'ZIP_BOMB'
  | 'TIMED_OUT';

/** One field that was read, and where it stood. */
export interface FieldReading {
  /** `contact.email`, `experience.0.title`. */
  field: string;
  value: string;
  /** `Page 1: “Nurse, Mercy Clinic”`. */
  source: string;
  confidence: 'high' | 'medium' | 'low';
}

export interface ResumeRead {
  kind: 'read';
  format: ResumeFileFormat;
  document: ResumeDocument;
  /** The document in the dialect of docs/resume-markdown.md. */
  markdown: string;
  layout: LayoutFacts;
  readings: FieldReading[];
  /** What the person should know: text that was left out, hidden text, parts that could not be told apart. */
  warnings: string[];
}

export interface ReadRefused {
  kind: 'refused';
  reason: RefusalReason;
  /** What happened and what to do, ready to be shown. */
  message: string;
}

export type ReadOutcome = ResumeRead | ReadRefused;
