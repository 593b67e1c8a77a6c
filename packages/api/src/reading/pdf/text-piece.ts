/** What a tagged PDF says of a stretch of its text. */
export interface PieceTag {
  /** Number of the block on its page: text of the same block belongs together. Null where the file names none. */
  block: number | null;
  /** A `part` is text that the file calls neither a heading nor a paragraph nor an item of a list. */
  role: 'heading' | 'paragraph' | 'item' | 'label' | 'part';
  headingLevel: number | null;
  /** In how many lists, each inside of the other, it stands. */
  listDepth: number;
}

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
  /** Left out where the page has no tags. */
  tag?: PieceTag;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  pieces: TextPiece[];
}
