import { isPhone, readContactPart } from '@career-coach/shared/resume-document/contact-line.ts';
import type { SourceLine } from '../source-line.ts';
import { emailIn, phoneIn } from '../text-shapes.ts';
import { isContactLabel } from './contact-headings.ts';
import { withoutEdgeSigns } from './edge-signs.ts';

/** The parts of a line of contact data: between gaps, separators and labels. */
export function partsOf(line: SourceLine): string[] {
  const stretches: string[] = [];
  for (const run of line.runs) {
    if (run.afterGap || stretches.length === 0) stretches.push(run.text);
    else stretches[stretches.length - 1] = `${stretches.at(-1) ?? ''}${run.text}`;
  }
  return (
    stretches
      .flatMap((text) =>
        text.split(
          /\s*[|•·∙⋅◆♦◇■●✦⋄]\s*|\s+[–—/]\s+(?!\p{Lu}{2}(?:\s[|•·]|$))|\s{3,}|\t|;\s+|\s+,\s+/u,
        ),
      )
      .flatMap((text) =>
        emailIn.test(text)
          ? text.split(/,\s*(?=\S*@|\+|https?:|www\.|\(?\d(?!\d{3,4}\s\p{Lu}))|(?<=@\S*),\s*/u)
          : [text],
      )
      .flatMap(cutAtContacts)
      .map((text) => withoutEdgeSigns(text.trim()))
      // `Phone +1 202 555 0142`, with nothing behind the word.
      .map((text) =>
        text.replace(
          /^(?:phone|tel|telephone|telefon|mobile|mob|cell|handy|ph|m|t)\.?\s+(?=[+(\d])/iu,
          '',
        ),
      )
      .filter(
        (text) =>
          text !== '' &&
          (!isContactLabel(text) || line.links.some(({ label }) => label.includes(text))),
      )
  );
}

const urlIn =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,12}\/[^\s,;]+/giu;

/** Contact data with nothing but spaces between them, cut apart: `ana@example.com +1 202-555-0143 Portland, OR`. */
function cutAtContacts(text: string): string[] {
  const found = [
    ...text.matchAll(new RegExp(emailIn, 'gu')),
    ...text.matchAll(urlIn),
    ...[...text.matchAll(phoneIn)].filter(([phone]) => isPhone(phone.trim())),
  ].sort((one, other) => one.index - other.index);
  const [only] = found;
  if (only === undefined) return [text];
  // One alone is cut off where a comma or bracket parts it from the rest: `202.555.0119, Boise, ID`.
  const behind = text.slice(only.index + only[0].length);
  if (found.length === 1 && !/^\s*,\s+\S/u.test(behind)) return [text];
  const parts: string[] = [];
  let end = 0;
  for (const { 0: part, index } of found) {
    if (index < end) continue;
    parts.push(text.slice(end, index), part);
    end = index + part.length;
  }
  return [...parts, text.slice(end)]
    .map((part) => part.replace(/^[\s,;:|–—-]+(?!\d)|[\s,;:|–—-]+$/gu, ''))
    .filter((part) => part !== '');
}

const brokenEmail = { start: /^\S+@\S+$/u, rest: /^[a-z0-9-]{0,12}(?:\.[a-z]{2,12})?$/u };
const brokenUrl = {
  start: /(?:^|\s)(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,12}\/\S*)?$/iu,
  rest: /^[\p{L}\p{N}._~/?#=&%-]{1,40}(?:\s+\(\p{L}[\p{L} ]{1,20}\))?$/u,
};

/** An address too long for its column goes on in the next line, wherever the edge was: `an@example.co` / `m`. */
export function joinBrokenAddresses(lines: readonly SourceLine[]): SourceLine[] {
  const edges = new Map<number, number>();
  for (const { column, right } of lines)
    edges.set(column, Math.max(edges.get(column) ?? 0, right ?? 0));
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isRest =
      above?.right != null &&
      above.size !== null &&
      above.column === line.column &&
      line.left === above.left &&
      line.gap < 1.3 &&
      above.right > (edges.get(line.column) ?? 0) - 0.9 * above.size &&
      ((brokenEmail.start.test(above.text) &&
        brokenEmail.rest.test(line.text) &&
        emailIn.test(`${above.text}${line.text}`)) ||
        (brokenUrl.start.test(above.text) &&
          brokenUrl.rest.test(line.text) &&
          readContactPart(line.text).kind === 'unknown'));
    if (isRest) {
      const text = `${above.text}${line.text}`;
      joined[joined.length - 1] = {
        ...above,
        text,
        runs: above.runs.slice(0, 1).map((run) => ({ ...run, text })),
      };
    } else joined.push(line);
  }
  return joined;
}
