/** Words that hardly any text of a language does without and few others have; none of one letter, which are names of things too. */
const commonWords: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['and', 'the', 'of', 'for', 'with', 'to', 'by']],
  ['de', ['und', 'der', 'die', 'mit', 'für', 'von', 'im', 'bei']],
  ['fr', ['et', 'les', 'des', 'du', 'pour', 'au', 'dans', 'une']],
  ['es', ['el', 'los', 'las', 'con', 'del', 'para', 'una']],
  ['pt', ['os', 'com', 'da', 'do', 'em', 'para', 'uma', 'no']],
  ['it', ['il', 'di', 'per', 'della', 'con', 'gli', 'nel', 'dei']],
  ['nl', ['en', 'het', 'van', 'voor', 'een', 'met', 'bij', 'op']],
  ['pl', ['na', 'oraz', 'dla', 'przy', 'się']],
  ['tr', ['ve', 'ile', 'için', 'bir', 'olarak']],
  ['vi', ['và', 'của', 'các', 'cho', 'tại', 'với', 'kinh', 'năng']],
];

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language that most of a text is in, as a BCP 47 code: by its letters, and by its small words where the letters are Latin.
 * English when nothing tells. A screen reader pronounces the exported file by it, and Han characters take its shapes.
 */
export function languageOf(text: string): string {
  const letters = count(text, /\p{L}/gu);
  const counts = new Map(scripts.map(([language, pattern]) => [language, count(text, pattern)]));
  const of = (language: string) => counts.get(language) ?? 0;
  const east = of('ja') + of('ko') + of('zh');
  if (east > letters * 0.3)
    return of('ja') > east * 0.05 ? 'ja' : of('ko') > of('zh') ? 'ko' : 'zh';
  const other = [...counts].sort(([, one], [, two]) => two - one)[0];
  if (other !== undefined && other[1] > letters * 0.4) {
    if (other[0] === 'ru' && /[іїєґ]/iu.test(text)) return 'uk';
    return other[0] === 'ar' && /[پچژگ]/u.test(text) ? 'fa' : other[0];
  }
  return latinLanguageOf(text);
}

function latinLanguageOf(text: string): string {
  const found = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu))
    found.set(word, (found.get(word) ?? 0) + 1);
  const scores = commonWords.map(([language, list]): [string, number] => [
    language,
    list.reduce((sum, word) => sum + (found.get(word) ?? 0), 0) / Math.sqrt(list.length),
  ]);
  const best = scores.reduce((one, two) => (two[1] > one[1] ? two : one));
  return best[1] < 0.6 ? 'en' : best[0];
}

export const isRightToLeft = (language: string): boolean =>
  ['ar', 'he', 'fa', 'ur'].includes(language);
