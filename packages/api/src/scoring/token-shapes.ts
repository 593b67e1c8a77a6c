import type { Token } from './tokenize.ts';

export const isCapital = (token: Token) => /^\p{Lu}/u.test(token.raw);

export const isAcronym = (token: Token) =>
  /^\p{Lu}[\p{Lu}\d&/+-]{1,7}s?$/u.test(token.raw) &&
  !/^(?:USA?|GSA|EEO|EOE|TTS|FTE|NOT|AND|THE|OR|ALL|MUST|WILL|YOU|GS\d*|AM|PM|ID|IT)$/u.test(
    token.raw,
  );

/** Looks like a name whatever the words mean: acronym, inner capital, symbol or digit within letters. */
export function isShaped(token: Token): boolean {
  return (
    isAcronym(token) ||
    /\p{Ll}\p{Lu}/u.test(token.raw) ||
    /\p{L}.*[+#.&]|^\.\p{Lu}/u.test(token.raw) ||
    (/\p{L}/u.test(token.raw) &&
      /\d/u.test(token.raw) &&
      !/^\d+(?:st|nd|rd|th|x|k|s|hrs?)$/iu.test(token.raw) &&
      !/^\d|^gs\d/iu.test(token.raw))
  );
}

export const isCountOrVerb = (token: Token) =>
  /^\d+$|^[\p{Ll}]{3,}(?:ize|ify|ates?)$/u.test(token.raw) || /^\p{Ll}.{2,}ly$/u.test(token.raw);
