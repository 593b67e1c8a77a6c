export interface OutlinePlace {
  label: string;
  level: 2 | 3;
  /** Where the heading starts in the text. */
  offset: number;
}

/** The headings of the Markdown, in order, to jump to. */
export function outlineOf(markdown: string): OutlinePlace[] {
  return [...markdown.matchAll(/^(#{2,3})[ \t]+(.+?)[ \t]*$/gmu)].map((match) => ({
    label: (match[2] ?? '').replace(/\s*\{\.[a-z]+\}$/, ''),
    level: match[1]?.length === 2 ? 2 : 3,
    offset: match.index,
  }));
}
