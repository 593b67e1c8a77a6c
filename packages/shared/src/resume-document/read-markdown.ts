import { parseWithLines } from './parse-markdown.ts';

type Read = Readonly<ReturnType<typeof parseWithLines>>;

let last: { markdown: string; read: Read }[] = [];

/**
 * `parseWithLines` for whoever reads the same text again and again, as an editor does at every letter: the last two
 * texts are read once. What it gives back is shared and must not be changed.
 */
export function readMarkdown(markdown: string): Read {
  const known = last.find((one) => one.markdown === markdown);
  if (known !== undefined) return known.read;
  const read = parseWithLines(markdown);
  last = [{ markdown, read }, ...last].slice(0, 2);
  return read;
}
