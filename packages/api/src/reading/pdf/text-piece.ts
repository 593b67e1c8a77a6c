/** A stretch of text as the PDF draws it. Places are in points from the page's top left corner. */
export interface TextPiece {
  text: string;
  left: number;
  right: number;
  /** Baseline, from the top. */
  base: number;
  size: number;
  isBold: boolean;
  /** Whether the file itself puts a space before it. */
  spaceBefore: boolean;
  /** Place in the file's own order. */
  order: number;
  link: string | null;
  /** Drawn so that a person cannot see it. */
  isHidden: boolean;
  /** A bullet that is drawn as a shape. */
  isDrawn?: boolean;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  pieces: TextPiece[];
}
