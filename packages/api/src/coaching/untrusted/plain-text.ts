import { withoutHiddenCharacters } from './hidden-characters.ts';

const image = /!\[([^\][]{0,500})\](?:\([^)\n]{0,2000}\)|\[[^\][]{0,200}\])/gu;
const link =
  /(?<!!)\[([^\][]{1,500})\]\(\s*<?((?:[^()\s<>]|\([^()\s<>]{0,500}\)){1,2000})>?(?:\s[^)\n]{0,500})?\)/gu;
/** An address shows its host alone: what stands behind it could carry something out. */
const address = /\b(?:https?|ftp):\/\/([^\s/?#()<>"'“”]+)[^\s()<>"'“”]*/giu;
const activeContent =
  /<(script|style|iframe|object|svg|math|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/giu;
const tag =
  /<\/?(?:a|abbr|area|audio|b|base|blockquote|body|br|button|canvas|center|code|div|embed|em|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|input|li|link|marquee|meta|object|ol|p|picture|pre|script|section|select|source|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|track|u|ul|video)\b[^<>]{0,2000}>/giu;

/**
 * What a model wrote, as plain text: nothing in it can load, run or lead anywhere unseen. A link keeps its words and
 * its host; images, tags and hidden characters are gone.
 */
export function plainText(text: string): string {
  return withoutHiddenCharacters(text)
    .text.replace(image, '')
    .replace(link, (_, words: string, address: string) => withHost(words, address))
    .replace(address, '$1')
    .replace(activeContent, '')
    .replace(tag, '')
    .replace(/[ \t]+\n/gu, '\n')
    .trim();
}

/** What can be read of a text that is still coming: a tag or a link that has only begun waits for its end. */
export const plainTextSoFar = (text: string): string =>
  plainText(
    text.replace(
      /(?:<(?:\/?[a-z!][^<>]{0,2000}|\/)?|!?\[[^\][\n]{0,500}(?:\](?:\([^)\n]{0,2000})?)?)$/iu,
      '',
    ),
  );

function withHost(words: string, address: string): string {
  const host = URL.canParse(address) ? new URL(address).host : '';
  return host && !words.includes(host) ? `${words} (${host})` : words;
}
