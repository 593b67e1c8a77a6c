/** The tree that mammoth hands to `transformDocument`: the parts of it that are read here. */
export interface WordNode {
  type: string;
  children?: WordNode[];
  /** Of a text. */
  value?: string;
  /** Of a paragraph. */
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string } | null;
  /** Of a run. */
  isBold?: boolean;
  isAllCaps?: boolean;
  fontSize?: number | null;
  /** Of a hyperlink. */
  href?: string | null;
  /** Of a break: `line`, `page` or `column`. */
  breakType?: string;
}
