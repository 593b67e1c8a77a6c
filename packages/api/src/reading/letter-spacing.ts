const word = /^\S(?: \S)*$/u;

/**
 * `M A R I A   V E G A` as it is meant: letters set wide, with a wider space between words. Text in which a single word is not set so
 * stays as it is, and so do two letters, which may be what they are.
 */
export function closeLetterSpaces(text: string): string {
  const words = text.trim().split(/\s{2,}/u);
  return words.every((one) => word.test(one)) && words.some((one) => one.length >= 5)
    ? words.map((one) => one.replaceAll(' ', '')).join(' ')
    : text;
}
