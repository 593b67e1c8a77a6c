import type { Json } from './json.ts';

/**
 * The value of JSON that is still coming: what is open is closed, what is unfinished and cannot be shown is left out.
 * Undefined before there is anything, and for what is no JSON.
 */
export function partialJson(text: string): Json | undefined {
  const { cut } = scan(text);
  for (const candidate of [text, text.replace(halfEscape, ''), text.slice(0, cut)]) {
    const value = tryParse(candidate + closing(scan(candidate).open));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The beginning of `\\n` or `\\u00e9`. */
const halfEscape = /\\(?:u[0-9a-f]{0,3})?$/iu;

interface Scan {
  /** Up to here whole items stand. */
  cut: number;
  /** What is open at the end, outermost first: `{`, `[`, `"`. */
  open: string[];
}

function scan(text: string): Scan {
  const open: string[] = [];
  let cut = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (open.at(-1) === '"') {
      if (char === '\\') index += 1;
      else if (char === '"') open.pop();
    } else if (char === '"') open.push(char);
    else if (char === '{' || char === '[') {
      open.push(char);
      cut = index + 1;
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',') cut = index;
  }
  return { cut, open };
}

const closing = (open: readonly string[]) =>
  open
    .map((char) => (char === '{' ? '}' : char === '[' ? ']' : '"'))
    .reverse()
    .join('');

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
