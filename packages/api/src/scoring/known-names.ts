import { aliasNames } from './aliases.ts';
import { openingVerb } from './opening-verb.ts';
import { normalizeTerm, type Token } from './tokenize.ts';
import { ambiguousNames, functionWords, genericWords } from './word-lists.ts';

export function knownNames(knownSkills: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of [...aliasNames, ...knownSkills]) {
    const key = normalizeTerm(name);
    if (key !== '' && key.split(' ').length <= 6 && !genericWords.has(name.toLowerCase()))
      names.set(key, name);
  }
  return names;
}

export interface NameHit {
  name: string;
  from: number;
  to: number;
}

export function namesIn(
  tokens: readonly Token[],
  known: ReadonlyMap<string, string>,
  longOnly = false,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = Math.min(6, tokens.length - from); length >= 1; length -= 1) {
      const part = tokens.slice(from, from + length);
      const name = known.get(part.map((token) => token.norm).join(' '));
      if (
        name === undefined ||
        (longOnly && length === 1 && !/[/&]/u.test(name)) ||
        !writtenAsName(part, name)
      )
        continue;
      hits.push({ name: written(part, name), from, to: from + length });
      from += length - 1;
      break;
    }
  }
  return hits;
}

/** As the posting writes it, unless that is only another case of the known name. */
const written = (tokens: readonly Token[], name: string) => {
  const own = tokens.map((token) => token.raw).join(' ');
  return normalizeTerm(own) === normalizeTerm(name) && tokens.length > 1 ? name : own;
};

/** `Go`, `R`, `Access`, `Excel`: only with their capital. */
function writtenAsName(tokens: readonly Token[], name: string): boolean {
  const [only] = tokens;
  if (!only || tokens.length > 1)
    return !tokens.every((token) => genericWords.has(token.raw.toLowerCase()));
  const lower = only.raw.toLowerCase();
  if (genericWords.has(lower) || functionWords.en.has(lower))
    return (
      only.raw === name &&
      only.raw.length > 1 &&
      only.raw === only.raw.toUpperCase() &&
      lower !== 'i'
    );
  if (!ambiguousNames.has(lower) && only.raw.length > 1)
    return !(
      only.raw === lower &&
      (everydayNoun.test(lower) || openingVerb(lower, 'en')?.tense === 'present')
    );
  return (
    only.raw[0] !== only.raw[0]?.toLowerCase() && (only.raw.length > 1 || /^[CR]$/u.test(only.raw))
  );
}

/** "routing", "delivery": in lower case a word of the language, even where a product bears its name. */
const everydayNoun = /(?:ing|ion|ment|ity|ance|ence|ery)$/u;
