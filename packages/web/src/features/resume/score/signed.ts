import { formatNumber } from '../../../ui/format-figure.ts';

/** `+6`, `−2.5`, `±0`. */
export const signed = (difference: number) =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : '±'}${formatNumber(Math.abs(difference), 1)}`;
