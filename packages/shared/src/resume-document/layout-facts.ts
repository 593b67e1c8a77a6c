/**
 * How a resume came in; also what `ResumeImport.format` holds. Plain text counts as Markdown, FRESH as JSON Resume;
 * `linkedin` is the ZIP of their own data that LinkedIn gives a person.
 */
export type ResumeFileFormat = 'pdf' | 'docx' | 'markdown' | 'json_resume' | 'linkedin';

/** What the file's layout tells about how well a machine can read it: the input of the readability checks. */
export interface LayoutFacts {
  format: ResumeFileFormat;
  byteSize: number;
  /** Null where the format has no pages of its own. */
  pageCount: number | null;
  hasTextLayer: boolean;
  /** Share (0–1) of the characters that are no readable text: replacement and private-use characters, control codes. */
  garbledShare: number;
  /** The e-mail or the phone stands only in a page's header or footer area. */
  contactInHeaderOrFooter: boolean;
  /** The most columns that running text is set in on any page. */
  columns: number;
  /** The order of the text in the file is the order in which a person reads the page. */
  orderMatchesVisual: boolean;
  /** Sentences stand in table cells or text boxes. */
  tableOrTextBoxProse: boolean;
  /** Text that a person cannot see: invisible, white on white, outside the page or smaller than 2 pt. */
  hiddenText: string[];
  /** The smallest size that running text is set in, in points; null where the format has no sizes. */
  smallestBodyPt: number | null;
  /** Bullets drawn with characters that parsers do not take for bullets. */
  nonStandardBullets: boolean;
}
