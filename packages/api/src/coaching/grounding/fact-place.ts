import { lineFinder } from '../../scoring/locate-evidence.ts';
import { hash } from '../hash.ts';
import type { Fact } from './fact.ts';

/** The same words of the same source have the same id, in every sentence and every letter. */
export const factId = ({ source, quote }: Fact): string =>
  `${source.toLowerCase().replace('_', '-')}-${hash(quote).toString(36)}`;

/** Finds the line, from 1, where a fact of the resume stands in this Markdown; null where it stands no more. */
export function resumeFactFinder(markdown: string): (quote: string) => number | null {
  const lineOf = lineFinder(markdown);
  const lines = markdown.split(/\r?\n/u);
  const headings = new Set(
    lines.flatMap((line) => /^#{1,2}\s+(.*?)\s*(?:\{.*\})?\s*$/u.exec(line)?.[1] ?? []),
  );
  const entries = lines.map((line) => /^#{3}\s+(.*)$/u.exec(line)?.[1] ?? null);
  /** "Registered Nurse, Cedar Clinic, 2019 – Present" begins as the heading of its entry does. */
  const entryLine = (quote: string): number | null => {
    const [title = '', organization = ''] = quote.split(', ');
    const index = entries.findIndex(
      (heading) => heading?.startsWith(title) && heading.includes(organization),
    );
    return title === '' || index < 0 ? null : index + 1;
  };
  return (quote) => {
    const told = splitPlace(quote, headings);
    if (told) return lineOf(told);
    return (
      entryLine(quote) ??
      lineOf({ quote, place: '' }) ??
      // A list is quoted with its commas, wherever the resume breaks it into lines.
      lineOf({ quote: quote.split(', ')[0] ?? quote, place: '' })
    );
  };
}

/** "Trained nurses (Experience › Nurse, Cedar Clinic › bullet 2)": what was told, and where. */
function splitPlace(quote: string, headings: ReadonlySet<string>) {
  if (!quote.endsWith(')')) return null;
  for (let at = quote.indexOf(' ('); at >= 0; at = quote.indexOf(' (', at + 1)) {
    const place = quote.slice(at + 2, -1);
    if (headings.has(place.split(' › ')[0] ?? '')) return { quote: quote.slice(0, at), place };
  }
  return null;
}

/** The line of the description, from 1, where a fact stands; null for the company and the position as the person named them. */
export function descriptionFactLine(description: string, quote: string): number | null {
  const line = lineFinder(description)({ quote, place: '' });
  const text = line === null ? '' : (description.split(/\r?\n/u)[line - 1] ?? '');
  // A heading that is only the beginning of the names is not where they come from.
  const isShorter = !text.includes(quote) && text.trim().split(/\s+/u).length < fewestWords;
  return isShorter ? null : line;
}

/** A wrapped line has at least so many. */
const fewestWords = 4;
