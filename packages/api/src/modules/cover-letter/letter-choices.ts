import type { LetterLength, LetterTone } from '../../coaching/cover-letter/letter-input.ts';
import type { CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';

/** How a letter was asked to speak; the columns hold nothing else, and null for letters from before. */
export const toneOf = ({ tone }: Pick<CoverLetterRow, 'tone'>): LetterTone =>
  (tone as LetterTone | null) ?? 'PLAIN';

export const lengthOf = ({ length }: Pick<CoverLetterRow, 'length'>): LetterLength =>
  (length as LetterLength | null) ?? 'MEDIUM';
