import type { SourceLine } from '../source-line.ts';

/** First parts of words that keep their hyphen: `multi-agent` is broken at its own hyphen. */
const keepsHyphen =
  /(?:^|[^\p{L}])(?:multi|non|self|high|low|full|real|long|short|open|end|co|on|off|well|state|data|user|cross|anti|all|one|two|three|four|five|time|cost|large|small|front|back|client|server|peer|top|hands|first|third|part|year|day|test|event|object|problem|decision|award|up|follow|to|of|the|and|cloud|machine|life|role|risk|rule|best|mid|cutting|customer|community|evidence|patient|team|age|double|single|hard|soft|fast|point|step|work|world|quick)$/iu;
const noSpaceScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Joins a line to the text before it: words broken at the end are made whole, scripts without spaces stay without. */
export function joinWrapped(before: string, after: string): string {
  if (before === '') return after;
  if (before.endsWith('\u00ad'))
    return /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before.slice(0, -1)}-${after}`;
  // `Resource-` / `Constrained`, and the hyphens of an address, stood there before the line was broken.
  if (/\p{L}-$/u.test(before) && (/^\p{Lu}/u.test(after) || /(?:^|\s)\S*[/@]\S*-$/u.test(before)))
    return before + after;
  const broken = /(\p{L}+)-$/u.exec(before);
  if (broken !== null && /^\p{Ll}/u.test(after)) {
    return keepsHyphen.test(before.slice(0, -1)) ? before + after : before.slice(0, -1) + after;
  }
  if (
    /\p{N}-$/u.test(before) ||
    (/(?:^|\s)\S*[/@]\S*$/u.test(before) && /^\S*[/.]\S+$/u.test(after) && before.endsWith('/')) ||
    (/(?:^|\s)https?:\/\/\S+\/$/u.test(before) && /^\S+$/u.test(after))
  )
    return before + after;
  if (noSpaceScript.test(before.at(-1) ?? '') && noSpaceScript.test(after[0] ?? ''))
    return before + after;
  return `${before} ${after}`;
}

/** A line that is an address of the web and nothing else. */
export const isOnlyUrl = (text: string): boolean => /^https?:\/\/\S+$/u.test(text);

/** Whether a line ended although there was ample room for the first word of the next one: nothing made it break there. */
function hadRoom(above: SourceLine, line: SourceLine, edge: number): boolean {
  if (above.right === null || above.size === null || above.wraps || above.left !== line.left)
    return false;
  const firstWord = line.text.split(' ')[0]?.length ?? 0;
  return line.gap >= 1 && above.right + (1 + 0.65 * firstWord) * above.size < edge;
}

/** Running text as paragraphs: a wider gap, a bullet or a line that ended early begins a new one. */
export function paragraphsOf(lines: readonly SourceLine[]): string[] {
  const paragraphs: string[] = [];
  const edge = Math.max(...lines.map(({ right }) => right ?? 0));
  let above: SourceLine | undefined;
  for (const line of lines) {
    const isSentenceEnd = above !== undefined && /[.!?。]$/u.test(above.text);
    const isShortAbove =
      isSentenceEnd &&
      above?.right !== null &&
      line.right !== null &&
      (above?.right ?? 0) < line.right * 0.75;
    const isNew =
      above === undefined ||
      line.startsParagraph ||
      line.gap >= 1.25 ||
      (isSentenceEnd && line.gap >= 1.15) ||
      (above.page !== line.page && /[.!?。]$/u.test(above.text)) ||
      isShortAbove ||
      hadRoom(above, line, edge) ||
      (isOnlyUrl(line.text) && above.right !== null && (isSentenceEnd || !above.wraps)) ||
      /^\(?\d{1,2}[.)]\s/u.test(line.text);
    if (isNew && line.goesOn !== true) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinWrapped(paragraphs.at(-1) ?? '', line.text);
    above = line;
  }
  return paragraphs;
}
