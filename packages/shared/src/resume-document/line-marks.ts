/** What at the beginning of a line would be read as structure. */
const structural = /^(\\*)(?:[-*+•](?:\s|$)|#{1,3}(?:\s|$))/u;
const underline = /^(\\*)(?:={3,}|-{3,})\s*$/u;
const italics = /^(\\*)(?:\*(?!\*).*[^*\\]\*|_(?!_).*[^_\\]_|\*\*.+\*\*)$/u;

/** Puts a backslash before a line of text that would otherwise be read as a heading, a bullet or an underline. */
export function escapeLine(line: string, isFirst: boolean, afterHeading: boolean): string {
  const marked =
    structural.test(line) ||
    (!isFirst && underline.test(line)) ||
    (afterHeading && italics.test(line));
  return marked || /^\\+(?:[-*+•#=_])/u.test(line) ? `\\${line}` : line;
}

export function unescapeLine(line: string): string {
  return /^\\+(?:[-*+•#=_])/u.test(line) ? line.slice(1) : line;
}
