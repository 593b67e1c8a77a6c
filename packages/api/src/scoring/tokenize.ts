/**
 * Words as a recruiter would search for them: `C++`, `C#`, `.NET`, `Node.js`, `CI/CD`, `R` stay whole,
 * hyphens and slashes separate, and scripts without spaces are segmented.
 */
export interface Token {
  /** As written. */
  raw: string;
  /** What is compared: lower case, plural and verb endings folded; symbols kept. */
  norm: string;
}

/** Compounds whose parts mean nothing alone. */
const compounds = 'CI/CD|TCP/IP|A/B|I/O|PL/SQL|R&D|P&L|M&A|Q&A|AC/DC';
const wordPattern = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${compounds})(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])\\.[A-Z][A-Za-z]+`,
    `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}]+)?(?:\\.(?:js|net|io|py|ts|[0-9]+)(?![\\p{L}\\p{N}]))*(?:\\+\\+|#)?`,
  ].join('|'),
  'giu',
);

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const unspacedRun =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

// The locale is named, so that the machine's own never matters.
const japanese = new Intl.Segmenter('ja', { granularity: 'word' });
const thai = new Intl.Segmenter('th', { granularity: 'word' });

export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize('NFC').matchAll(wordPattern)) {
    for (const raw of isUnspaced(match[0]) ? segment(match[0]) : [match[0]])
      tokens.push({ raw, norm: normalizeWord(raw) });
  }
  return tokens;
}

function segment(text: string): string[] {
  return (text.match(unspacedRun) ?? []).flatMap((run) => {
    if (!isUnspaced(run)) return [run];
    const segmenter = /\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar}/u.test(run)
      ? thai
      : japanese;
    return [...segmenter.segment(run)]
      .filter((part) => part.isWordLike !== false)
      .map((part) => part.segment);
  });
}

/** `Patients'`, `patient` → `patient`; `welding`, `welded` → `weld`; short and symbol words stay as they are. */
export function normalizeWord(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '');
  if (lower.length <= 3 || /[^a-z]/u.test(lower)) return lower;
  return foldVerb(foldPlural(lower));
}

function foldPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}

function foldVerb(word: string): string {
  let stem = word;
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem !== word && /([bdfgmnprt])\1$/u.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** One comparable string for a name of several words. */
export function normalizeTerm(term: string): string {
  return tokenize(term)
    .map((token) => token.norm)
    .join(' ');
}

/** Sentences by end marks and line breaks; abbreviations with inner dots and decimals are not split. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?。！？])\s+(?=[\p{Lu}\p{Lo}“"'(])|(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
