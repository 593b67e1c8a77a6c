import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import type { SourceLine, SourceRun } from '../source-line.ts';
import { isDates, isPlace } from '../text-shapes.ts';
import { withoutEdgeSigns } from './edge-signs.ts';
import { degreeScore, titleScore } from './words.ts';

/** A name in the head of an entry: a title, an employer, a degree, …, before it is known which. */
export interface Slot {
  text: string;
  isBold: boolean;
  /** On which line of the head it stands, from 0. */
  line: number;
  /** What the file itself says that it is; left out where it says nothing. */
  role?: 'title' | 'organization';
  /** The file calls it a heading, or what stands below one and is no paragraph. */
  said?: 'heading' | 'part';
}

export const trimSeparators = (text: string) =>
  withoutEdgeSigns(text.trim())
    .replace(/^[\s,;|·•:–—-]+(?=\s|\p{L}|\p{N}|\()/u, '')
    .replace(/[\s,;|·•:–—-]+$/u, '')
    .trim();

/** The stretches of a head's lines, cut at gaps and where bold begins or ends at a separator. */
export function piecesOf(lines: readonly SourceLine[]): Slot[] {
  const pieces: Slot[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.field === 'place') continue;
    if (line.field === 'title' || line.field === 'organization') {
      pieces.push({ text: line.text, isBold: line.isBold, line: index, role: line.field });
      continue;
    }
    let isFirst = true;
    const hasHeading = line.runs.some((run) => run.isHeading);
    const saidOf = (run: SourceRun): Slot['said'] => {
      if (run.isHeading === true) return 'heading';
      return hasHeading || line.role === 'part' ? 'part' : undefined;
    };
    for (const run of line.runs) {
      const last = pieces.at(-1);
      const said = saidOf(run);
      const separated =
        /^\s*[,|·•–—@(:-]/u.test(run.text) || /[,|·•–—@:]\s*$/u.test(last?.text ?? '');
      const starts =
        isFirst ||
        run.afterGap ||
        last === undefined ||
        said !== last.said ||
        (run.isBold !== last.isBold &&
          (separated || isDates(last.text)) &&
          // A font without the letters of a date draws its figures only, and another font the rest.
          !(isDates(last.text) && isDates(`${last.text}${run.text}`)));
      if (starts)
        pieces.push({ text: run.text, isBold: run.isBold, line: index, ...(said && { said }) });
      else last.text += run.text;
      isFirst = false;
    }
  }
  return pieces;
}

/** Whether what the file calls a heading is a title and nothing else: others name who it was for, and it names no employer or school. */
export function isTitleAlone(pieces: readonly Slot[], kind: SectionKind): boolean {
  const names = pieces.filter(({ text }) => {
    const name = trimSeparators(text);
    return name !== '' && !isDates(name) && !isPlace(name);
  });
  const headings = names.filter(({ said }) => said === 'heading');
  const score = kind === 'education' ? degreeScore : titleScore;
  return (
    headings.length === 1 && names.length > headings.length && score(headings[0]?.text ?? '') >= 0
  );
}
