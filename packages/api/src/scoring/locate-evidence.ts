import type { Evidence } from './score.ts';

/** A line of the Markdown as a reader sees it. */
interface PlainLine {
  text: string;
  /** Level of a heading, 1–6; null for anything else. */
  level: number | null;
  isBullet: boolean;
}

interface Range {
  from: number;
  to: number;
}

/**
 * Finds the line of the Markdown, from 1, that an evidence is about: by its quote within the section and entry that its
 * place names, else by the bullet's number, else the entry's or the section's heading. Null when it is about no place
 * of the resume, such as the file or the job description.
 */
export function lineFinder(markdown: string): (evidence: Evidence) => number | null {
  const lines = markdown.split(/\r\n|[\n\r\u2028\u2029]/u).map(plainLine);
  return ({ quote, place }) => {
    if (/^(?:Job description|File|Whole resume|Headings|Your list of terms)/u.test(place))
      return null;
    const [sectionName = '', ...rest] = place.split(' › ');
    const whole = { from: 0, to: lines.length };
    const section = headed(lines, whole, 2, (text) => text === plainLine(sectionName).text);
    const entryName = rest.find((part) => !ordinal.test(part));
    const entry =
      section && entryName !== undefined
        ? headed(lines, section, 3, (text) => namesEntry(text, entryName))
        : null;
    const range = entry ?? section ?? whole;
    const index =
      quotedAt(lines, range, quote) ??
      bulletAt(
        lines,
        range,
        rest.find((part) => ordinal.test(part)),
      ) ??
      (entry ?? section)?.from ??
      null;
    return index === null ? null : index + 1;
  };
}

const ordinal = /^(?:bullet|paragraph) (\d+)$/u;

function plainLine(line: string): PlainLine {
  const heading = /^ {0,3}(#{1,6})\s+/u.exec(line);
  const bullet = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/u.exec(line);
  const text = line
    .slice((heading ?? bullet)?.[0].length ?? 0)
    .replace(/\s*\{\.[a-z]+\}\s*$/u, '')
    .replace(/!?\[([^\][]{0,500})\]\([^)\n]{0,2000}\)/gu, '$1')
    .replace(/[*_`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return { text, level: heading?.[1]?.length ?? null, isBullet: bullet !== null };
}

/** The part under the first heading that fits, up to the next heading of its level or above. */
function headed(
  lines: readonly PlainLine[],
  { from, to }: Range,
  most: number,
  fits: (text: string) => boolean,
): Range | null {
  const isEnd = (line: PlainLine | undefined) => line?.level != null && line.level <= most;
  for (let index = from; index < to; index += 1) {
    if (!isEnd(lines[index]) || !fits(lines[index]?.text ?? '')) continue;
    let end = index + 1;
    while (end < to && !isEnd(lines[end])) end += 1;
    return { from: index, to: end };
  }
  return null;
}

const namesEntry = (heading: string, name: string) =>
  name.split(', ').every((part) => heading.includes(part.replace(/[*_`]/gu, '').trim()));

const shortest = 12;

function quotedAt(lines: readonly PlainLine[], { from, to }: Range, quote: string): number | null {
  const wanted = [quote, quote.replace(/^[^:]{1,80}:\s/u, '')].map(
    (text) => plainLine(text.replace(/…$/u, '')).text,
  );
  for (const text of wanted) {
    if (text === '') continue;
    for (let index = from; index < to; index += 1) {
      const line = lines[index]?.text ?? '';
      // A wrapped bullet is quoted whole: its first line is where the quote begins.
      if (line.includes(text) || (line.length >= shortest && text.startsWith(line))) return index;
    }
  }
  return null;
}

function bulletAt(
  lines: readonly PlainLine[],
  { from, to }: Range,
  part: string | undefined,
): number | null {
  const number = Number(ordinal.exec(part ?? '')?.[1] ?? 0);
  if (number === 0 || !part?.startsWith('bullet')) return null;
  const bullets = lines.map((line, index) => ({ line, index })).slice(from, to);
  return bullets.filter(({ line }) => line.isBullet)[number - 1]?.index ?? null;
}
