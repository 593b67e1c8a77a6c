/** Icons and other drawings that stand before or behind words: of private fonts, geometric shapes, pictographs. None is part of a name. */
const sign = '(?:[\\p{So}\\p{Co}\\u25a0-\\u25ff\\u2190-\\u21ff\\u2700-\\u27bf]|\\ufe0f|\\u200d)';
const atStart = new RegExp(`^(?:${sign}\\s*)+`, 'u');
const atEnd = new RegExp(`(?:\\s*${sign})+$`, 'u');

/** A text without the icons at its ends; the signs of trade marks stay. */
export const withoutEdgeSigns = (text: string): string =>
  text.replace(atStart, '').replace(atEnd, (found) => /[©®™°]/u.exec(found)?.[0] ?? '');
