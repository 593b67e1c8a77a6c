const outcome = new RegExp(
  [
    String.raw`\d`,
    String.raw`[%€$£¥₹]`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|millions?|half|halved|doubled|tripled|quadrupled|zero)\b`,
    String.raw`\b(?:reduc|increas|decreas|sav|cut|improv|rais|lower|grow|grew|boost|shorten|eliminat|prevent)\w*\b.*\b(?:by|from|to)\b`,
    String.raw`\b(?:resulting|resulted|leading|led) (?:in|to)\b|\bso that\b|\bwithout (?:a|any|one)\b|\bawarded\b|\bpromoted\b`,
    String.raw`\b(?:zwei|drei|vier|fünf|zehn|hundert|tausend|verdoppelt|halbiert|deux|trois|quatre|cinq|dix|cent|doublé|dos|tres|cuatro|cinco|diez|cien|duplic)`,
    String.raw`[一二三四五六七八九十百千万]+(?:人|件|名|倍|割|台|回|年|个|万|億)`,
  ].join('|'),
  'iu',
);
/** A bare year says when, not how much. */
export const withoutYears = (text: string) =>
  text.replace(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,%])/gu, '');

/** `2FA`, `HTML5`, `EC2`, `24/7`: a digit within a name counts nothing. `10M`, `5x` and `40GB` do. */
const withoutNamesWithDigits = (text: string) =>
  text.replace(
    /(?<![\p{L}\d])(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}][\p{L}\d.]*\d[\p{L}\d.]*|\d{1,4}(?!(?:[KMGTP]B|[KM]W|HP)(?!\p{L}))\p{Lu}{2,8}|24\/7)(?![\p{L}\d])/gu,
    '',
  );

/** A number, a result or a change: what came of the work. */
export const showsOutcome = (text: string) =>
  outcome.test(withoutNamesWithDigits(withoutYears(text)));
