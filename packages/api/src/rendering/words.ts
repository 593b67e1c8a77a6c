/** A stretch of a line with its emphasis; what the templates draw. A `break` is a line break that the person forced. */
export interface Stretch {
  text: string;
  strong?: true;
  emphasis?: true;
  code?: true;
  url?: string;
  break?: true;
  /** In plain type where everything around it is bold. */
  plain?: true;
}

export type Words = Stretch[];

const inline =
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<fence>`+)(?<code>.+?)\k<fence>(?!`)|\*\*(?<strong>(?:[^*\n]|\*(?!\*))+)\*\*|\*(?<light>[^*\s](?:[^*\n]*[^*\s])?)\*|\[(?<label>[^\]\n]*)\]\(<?(?<target>[^)>\s]+)>?\)|(?<bare>https?:\/\/[^\s<>()"']*[^\s<>()"'.,;:!?])/gu;
const linkable = /^(?:https?|mailto|tel):/iu;

/** Signs that draw nothing and only mislead: control codes, direction overrides, zero-width spaces. Joiners stay: letters need them. */
const unseen = /\p{Cc}|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** A line of text without what cannot be seen; line breaks in it mean no more than a space. */
export const plainLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(unseen, '').trim();

/** Emphasis, code and links of one line of Markdown; everything else is text as it stands. Never HTML, never a picture. */
export function readWords(markdown: string): Words {
  const line = markdown.replace(/[^\S\n]+/gu, ' ').replace(/(?!\n)\p{Cc}/gu, '');
  const words: Words = [];
  const add = (stretch: Stretch) => {
    const before = words.at(-1);
    const isPlain = Object.keys(stretch).length === 1;
    if (stretch.text.replace(unseen, '') === '') return;
    if (before !== undefined && isPlain && Object.keys(before).length === 1)
      before.text += stretch.text;
    else words.push(stretch);
  };
  let end = 0;
  for (const match of line.matchAll(inline)) {
    add({ text: line.slice(end, match.index) });
    end = match.index + match[0].length;
    const { escaped, code, strong, light, label, target, bare } = match.groups ?? {};
    if (escaped !== undefined) add({ text: escaped });
    else if (code !== undefined) add({ text: code, code: true });
    else if (strong !== undefined) words.push(...readWords(strong).map(asStrong));
    else if (light !== undefined) words.push(...readWords(light).map(asEmphasis));
    else if (bare !== undefined) add({ text: bare, url: bare });
    else if (target !== undefined && linkable.test(target))
      add({ text: label === undefined || label === '' ? target : label, url: target });
    else add({ text: match[0] });
  }
  add({ text: line.slice(end) });
  return words.flatMap(breakLines);
}

const asStrong = (stretch: Stretch): Stretch => ({ ...stretch, strong: true });
const asEmphasis = (stretch: Stretch): Stretch => ({ ...stretch, emphasis: true });

/** A backslash at the end of a line is Markdown's hard break; any other line break is a space. */
function breakLines(stretch: Stretch): Words {
  return stretch.text.split(/\\\n/u).flatMap((text, index): Words => {
    const shown = { ...stretch, text: text.replace(/\s*\n\s*/gu, ' ').replace(unseen, '') };
    return index === 0 ? [shown] : [{ text: '', break: true }, shown];
  });
}

/** The words without their emphasis: what a reader of the text alone gets. */
export const textOfWords = (words: Words): string =>
  words
    .map((stretch) => (stretch.break === true ? ' ' : stretch.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
