import { hidesItsText } from './hidden-markup.ts';
import { instructionPatterns } from './instruction-patterns.ts';

const quoted = /[“"'‘«„][^“”"'‘’«»„]*$/u;
const zeroWidth =
  /[\u200B\u2060-\u2064\uFEFF\u00AD\u180E\u{E0000}-\u{E007F}]|(?<![\p{sc=Arabic}\p{sc=Devanagari}\p{L}\p{Emoji}])[\u200C\u200D]|[\u202A-\u202E\u2066-\u2069]/gu;
/** Comments and what else HTML skips; a link definition of Markdown that is there for its remark. */
const comment =
  /<!--[\s\S]*?(?:-->|(?![\s\S]))|<\?[^>]*>?|<!\[?[a-z][^>]*>?|^[ \t]*(?:[-*+][ \t]+)?\[[^\]\n]{1,200}\]:[ \t]*(?:#|<>)[ \t]*["'(].*["')][ \t]*$/gimu;
/** `[name]: https://example.com "a title that no reader sees"`. */
const definitionTitle =
  /^([ \t]*(?:[-*+][ \t]+)?\[[^\]\n]{1,200}\]:[ \t]*\S{1,2000})[ \t]+["'(](.{0,2000})["')][ \t]*$/gmu;
const openingTag = /<([a-z][a-z0-9]{0,20})\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/giu;
const anyTag = /<\/?([a-z][a-z0-9]{0,20})\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/giu;
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** The marks of a page; a word in angle brackets that is none of them, such as `List<String>`, is text. */
const pageElement =
  /^(?:a|abbr|article|aside|b|bdi|bdo|big|blockquote|body|br|button|center|cite|code|col|dd|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|header|hr|html|i|img|input|ins|label|li|link|main|mark|meta|nav|ol|p|pre|q|s|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul)$/iu;

interface Span {
  start: number;
  end: number;
  inner: string;
}

/** Elements that nobody sees, the outermost of nested ones. Searched step by step: one pattern for all of it would take minutes on a hostile text. */
function invisibleElements(text: string): Span[] {
  const spans: Span[] = [];
  let covered = 0;
  for (const tag of text.matchAll(openingTag)) {
    const [whole, name = '', attributes = ''] = tag;
    if (tag.index < covered || !hidesItsText(name, attributes)) continue;
    const from = tag.index + whole.length;
    if (voidElement.test(name)) {
      covered = from;
      continue;
    }
    const closing = closingOf(text, name, from);
    // "Hardened a shop against <script> tags" speaks of one.
    if (closing === null && attributes.trim() === '') continue;
    // What is never closed hides the rest of its paragraph.
    const blank = text.indexOf('\n\n', from);
    const end = closing?.end ?? (blank >= 0 ? blank : text.length);
    spans.push({ start: tag.index, end, inner: text.slice(from, closing?.start ?? end) });
    covered = end;
  }
  return spans;
}

/** Where an element ends that may hold others of its kind; null when it is never closed. */
function closingOf(
  text: string,
  name: string,
  from: number,
): { start: number; end: number } | null {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]{0,2000}>`, 'giu');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return { start: tag.index, end: tag.index + tag[0].length };
  }
  return null;
}

/** What stands within a tag is no text: titles, labels and values of elements count nothing. Where a link goes stays. */
const withoutAttributes = (text: string): string =>
  text.replace(openingTag, (whole, name: string, attributes: string) => {
    if (attributes.trim() === '' || !pageElement.test(name)) return whole;
    const target = /\bhref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/iu.exec(attributes)?.[0];
    return name.toLowerCase() === 'a' && target !== undefined ? `<a ${target}>` : `<${name}>`;
  });

function withoutInvisibleElements(text: string): string {
  const spans = invisibleElements(text);
  const starts = [0, ...spans.map((span) => span.end)];
  return starts
    .map((start, index) => text.slice(start, spans[index]?.start ?? text.length))
    .join(' ');
}

/** The text between the tags of a page. */
export const withoutTags = (text: string): string =>
  text.replace(anyTag, (whole, name: string) => (pageElement.test(name) ? ' ' : whole));

/** Whether a sentence gives a program an order. In quotation marks it is reported speech, not an order. */
export function instructsMachine(sentence: string): boolean {
  return instructionPatterns.some((pattern) => {
    const match = pattern.exec(sentence);
    return match !== null && !quoted.test(sentence.slice(0, match.index));
  });
}

/** The parts of a Markdown text that no reader sees. */
export function hiddenParts(markdown: string): string[] {
  const comments = [...markdown.matchAll(comment)].map((match) =>
    match[0].replace(/^<!--|-->$|^<[!?]\[?|\]?\]?>$/gu, ''),
  );
  const titles = [...markdown.matchAll(definitionTitle)].map((match) => match[2] ?? '');
  const elements = invisibleElements(markdown).map((element) => element.inner);
  return [...comments, ...titles, ...elements]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The text as a person sees it: comments, invisible elements and zero-width characters gone. */
export function withoutHiddenMarks(text: string): string {
  return withoutAttributes(
    withoutInvisibleElements(text.replace(comment, ' ').replace(definitionTitle, '$1')),
  )
    .replace(zeroWidth, '')
    .normalize('NFC');
}

export interface VisibleText {
  text: string;
  instructions: string[];
}

/** Drops the sentences that instruct a machine, and says which they were. */
export function withoutInstructions(text: string): VisibleText {
  if (!instructsMachine(text)) return { text, instructions: [] };
  const instructions: string[] = [];
  const kept = text.split(/(?<=[.!?。！？])\s+|\n/u).filter((sentence) => {
    if (!instructsMachine(sentence)) return true;
    instructions.push(sentence.trim());
    return false;
  });
  // An order that is spread over several sentences is taken out whole.
  if (instructions.length === 0) return { text: '', instructions: [text.trim()] };
  return { text: kept.join(' ').trim(), instructions };
}
