import type { ResumeLink } from '@career-coach/shared/resume-document/resume-document.ts';
import type { SourceRun } from '../source-line.ts';
import { textOf, type Segment } from './rows.ts';
import type { TextPiece } from './text-piece.ts';

/** A soft hyphen stays only at the end of a line, where it tells how to join. */
export const cleanText = (text: string) =>
  text
    .replace(/[\ue000-\uf8ff]/gu, '')
    .replace(/\u00ad(?=.)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const isHeading = (piece: TextPiece | undefined) => piece?.tag?.role === 'heading';

/** The stretches of a row that are set alike. */
export function runsOf(segments: readonly Segment[]): SourceRun[] {
  const runs: SourceRun[] = [];
  for (const [index, { pieces }] of segments.entries()) {
    let run: TextPiece[] = [];
    const close = (afterGap: boolean) => {
      const [first, last] = [run[0], run.at(-1)];
      const text = cleanText(textOf(run));
      if (first !== undefined && last !== undefined && text !== '') {
        const leadsWithSpace =
          runs.length > 0 &&
          !afterGap &&
          (first.spaceBefore || first.left - (runs.at(-1)?.right ?? first.left) > 0.2 * first.size);
        runs.push({
          text: leadsWithSpace ? ` ${text}` : text,
          isBold: first.isBold,
          left: first.left,
          right: last.right,
          afterGap,
          ...(first.tag?.role === 'heading' ? { isHeading: true } : {}),
          ...(first.tag?.block == null ? {} : { block: first.tag.block }),
        });
      }
      run = [];
    };
    let afterGap = index > 0;
    for (const piece of pieces) {
      const isOther = run[0]?.isBold !== piece.isBold || isHeading(run[0]) !== isHeading(piece);
      if (run.length > 0 && isOther) {
        close(afterGap);
        afterGap = false;
      }
      run.push(piece);
    }
    close(afterGap);
  }
  return runs;
}

/** The links on a row, each with the text that carries it. */
export function linksOf(pieces: readonly TextPiece[]): ResumeLink[] {
  const links: ResumeLink[] = [];
  for (const piece of pieces) {
    if (piece.link === null) continue;
    const last = links.at(-1);
    if (last !== undefined && last.url === piece.link)
      last.label = cleanText(`${last.label} ${piece.text}`);
    else links.push({ label: cleanText(piece.text), url: piece.link });
  }
  return links;
}

export const joinRuns = (runs: readonly SourceRun[]) =>
  runs
    .map((run, index) => (index > 0 && run.afterGap ? ` ${run.text}` : run.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
