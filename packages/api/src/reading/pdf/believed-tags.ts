import { knownSectionKind } from '@career-coach/shared/resume-document/section-kinds.ts';
import { headingText } from '../structure/headings.ts';
import { rowsOf, textOf } from './rows.ts';
import type { PdfPage } from './text-piece.ts';

/**
 * Pages without their tags unless these can be believed: many programs tag every line as a paragraph, or the cells of a layout as
 * anything. Those that name as headings what the words tell to be headings know what they say of the rest as well.
 */
export function withBelievedTags(pages: readonly PdfPage[]): readonly PdfPage[] {
  let [named, unnamed] = [0, 0];
  for (const { pieces } of pages)
    for (const { segments } of rowsOf(pieces.filter(({ isHidden }) => !isHidden)))
      for (const segment of segments) {
        const [first] = segment.pieces;
        if (first === undefined || knownSectionKind(headingText(textOf(segment.pieces))) === null)
          continue;
        if (first.tag?.role === 'heading') named += 1;
        // An item of a list that says `Reading` is none.
        else if (first.tag?.role !== 'item') unnamed += 1;
      }
  if (named > 0 && named >= unnamed) return pages;
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.map(({ tag: _, ...piece }) => piece),
  }));
}
