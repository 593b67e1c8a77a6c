/**
 * What stands in a figure's cell when no number does. They are statements of the publisher, never zero:
 * `*` wage not published, `**` employment not published, `#` at or above the publisher's top code, `—` does not apply.
 */
export const marks = ['*', '**', '#', '—'] as const;
export type Mark = (typeof marks)[number];

/** Ours, not the publisher's: the file that was read has no such column, as an extract of medians has no percentiles. */
export const notInFile = 'not in file';

/** Why a cell holds no number. */
export type FigureGap = Mark | typeof notInFile;
export type FigureCell = number | FigureGap;

/** `1,234.5` → 1234.5, `#` → `#`, `>=239200` → `#`; null when it is neither a number nor a mark. */
export function parseFigure(text: string): number | Mark | null {
  const trimmed = text.trim();
  const mark = marks.find((candidate) => candidate === trimmed);
  if (mark !== undefined) return mark;
  if (/^(?:>=|≥)\s*\$?[\d,]+$/.test(trimmed)) return '#';
  const plain = trimmed.replaceAll(/[$,]/g, '');
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(plain) ? Number(plain) : null;
}
