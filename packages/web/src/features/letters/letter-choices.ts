import type { LetterLength } from '@career-coach/shared/generated/graphql.ts';

export const tones = [
  { value: 'PLAIN', label: 'Plain' },
  { value: 'WARM', label: 'Warm' },
  { value: 'FORMAL', label: 'Formal' },
] as const;

export const lengths = [
  { value: 'SHORT', label: '150 words' },
  { value: 'MEDIUM', label: '250 words' },
  { value: 'LONG', label: '350 words' },
] as const;

export const wordsOf: Readonly<Record<LetterLength, number>> = {
  SHORT: 150,
  MEDIUM: 250,
  LONG: 350,
};

/** The length that a letter of so many words is nearest to. */
export function nearestLength(words: number): LetterLength {
  const [nearest] = [...lengths].sort(
    (a, b) => Math.abs(wordsOf[a.value] - words) - Math.abs(wordsOf[b.value] - words),
  );
  return nearest?.value ?? 'MEDIUM';
}
