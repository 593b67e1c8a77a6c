import type { TextPiece } from './text-piece.ts';

/** What pdf.js tells of a field of a form, as far as it is read here. */
interface Widget {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  password?: boolean;
  annotationFlags?: number;
  rect?: number[];
  defaultAppearanceData?: { fontSize?: number };
}

/** Flags of an annotation that nobody sees: invisible, hidden, not for the screen. */
const unseen = 0b100011;
const usualSize = 10;

const textOf = ({ fieldType, fieldValue, password, annotationFlags }: Widget): string => {
  if (password === true || ((annotationFlags ?? 0) & unseen) !== 0) return '';
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  const values: unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
};

/** What was typed into the fields of a form, as text at the places of the fields: it is no part of the page's own text. */
export function formFieldsOf(
  annotations: readonly unknown[],
  { left, top }: { left: number; top: number },
): TextPiece[] {
  return (annotations as readonly Widget[]).flatMap((widget) => {
    const [x1, y1, x2, y2] = widget.rect ?? [];
    const text = widget.subtype === 'Widget' ? textOf(widget).trim() : '';
    if (text === '' || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined)
      return [];
    const size = widget.defaultAppearanceData?.fontSize || usualSize;
    const lines = text.split(/\r\n|[\r\n]/u);
    const from = Math.min(x1, x2) - left + 2;
    const isOneLine = lines.length === 1;
    // One line stands in the middle of its field, several begin at its top.
    const base = isOneLine ? top - (y1 + y2) / 2 + 0.35 * size : top - Math.max(y1, y2) + size;
    return lines.map((line, at) => ({
      text: line.trim(),
      left: from,
      right: Math.min(from + line.length * 0.5 * size, Math.max(x1, x2) - left),
      base: base + at * 1.2 * size,
      size,
      isBold: false,
      spaceBefore: false,
      order: 0,
      link: null,
      isHidden: false,
    }));
  });
}
