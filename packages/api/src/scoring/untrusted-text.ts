/**
 * Text that tries to speak to a machine instead of a reader: hidden text and instructions. Neither earns or
 * costs a point. The patterns are tight on purpose: a security engineer who quotes such a sentence, or writes
 * "ignored alerts", is not touched.
 */
const instructionPatterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b(?:\W+\w+){0,3}?\W+(?:previous|prior|above|earlier|preceding)\W+(?:instructions?|prompts?|rules?|directions?|guidelines?|text)\b/iu,
  /\b(?:ignore|disregard)\W+(?:all|any|your)\W+(?:instructions?|prompts?|rules?|guidelines?)\b/iu,
  /\byou\W+are\W+(?:now\W+)?(?:an?\W+)?(?:ai|chatgpt|gpt|claude|gemini|llm|language\W+model|assistant|recruiter\W+bot)\b/iu,
  /\b(?:give|assign|award|rate|score|rank|grade|mark)\W+(?:this|the|my|me)\b(?:\W+\w+){0,4}?\W+(?:(?:a|the)\W+)?(?:100|10|maximum|highest|perfect|full|top|best)\b/iu,
  /\b(?:reveal|print|show|output|repeat)\W+(?:your|the)\W+(?:system\W+)?prompt\b/iu,
  /<\/?\s*(?:system|instructions?|prompt|assistant|user)\s*>|\[\/?INST\]|<\|[a-z_]+\|>/iu,
  /\bignorier(?:e|en\W+sie)\W+(?:\w+\W+){0,3}?(?:vorherigen?|bisherigen?|obigen?)\W+(?:anweisungen|instruktionen|regeln)/iu,
  /\bignorez?\W+(?:\w+\W+){0,3}?(?:instructions|consignes)\W+(?:précédentes|ci-dessus|antérieures)/iu,
  /\bignor[ae]\W+(?:\w+\W+){0,3}?(?:instrucciones|instruções)\W+(?:anteriores|previas|prévias)/iu,
  /(?:以前|上記|これまで)の(?:指示|命令)を(?:すべて|全て)?無視|忽略(?:之前|以上|上述|先前)(?:的)?(?:所有)?(?:指令|指示|说明)|이전(?:의)?\s*(?:모든\s*)?지시(?:를|사항을)?\s*무시/u,
];

const quoted = /[“"'‘«„][^“”"'‘’«»„]*$/u;
const zeroWidth =
  /[\u200B\u2060-\u2064\uFEFF\u00AD\u180E\u{E0000}-\u{E007F}]|(?<![\p{sc=Arabic}\p{sc=Devanagari}\p{L}\p{Emoji}])[\u200C\u200D]|[\u202A-\u202E\u2066-\u2069]/gu;
const comment = /<!--[\s\S]*?(?:-->|$)/gu;
const openingTag = /<([a-z][a-z0-9]{0,20})\b([^<>]{0,500})>/giu;
const invisible =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*:\s*(?:#fff(?:fff)?\b|white)|\bhidden\b/iu;

interface Span {
  start: number;
  end: number;
  inner: string;
}

/** Elements that are styled away, the outermost of nested ones. Searched step by step: one pattern for all of it would take minutes on a hostile text. */
function invisibleElements(text: string): Span[] {
  const spans: Span[] = [];
  const lower = text.toLowerCase();
  let covered = 0;
  for (const tag of text.matchAll(openingTag)) {
    if (tag.index < covered || !invisible.test(tag[2] ?? '')) continue;
    const from = tag.index + tag[0].length;
    const closing = `</${(tag[1] ?? '').toLowerCase()}>`;
    const to = lower.indexOf(closing, from);
    // What is never closed hides the rest of its paragraph.
    const blank = text.indexOf('\n\n', from);
    const end = to >= 0 ? to + closing.length : blank >= 0 ? blank : text.length;
    spans.push({ start: tag.index, end, inner: text.slice(from, to >= 0 ? to : end) });
    covered = end;
  }
  return spans;
}

function withoutInvisibleElements(text: string): string {
  const spans = invisibleElements(text);
  const starts = [0, ...spans.map((span) => span.end)];
  return starts
    .map((start, index) => text.slice(start, spans[index]?.start ?? text.length))
    .join(' ');
}

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
    match[0].replace(/^<!--|-->$/gu, ''),
  );
  const elements = invisibleElements(markdown).map((element) => element.inner);
  return [...comments, ...elements].map((text) => text.trim()).filter((text) => text !== '');
}

/** The text as a person sees it: comments, invisible elements and zero-width characters gone. */
export function withoutHiddenMarks(text: string): string {
  return withoutInvisibleElements(text.replace(comment, ' '))
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
