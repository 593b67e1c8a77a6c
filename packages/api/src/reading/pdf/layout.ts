import type { LayoutFacts } from '@career-coach/shared/resume-document/layout-facts.ts';
import { isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import { emailIn, phoneIn } from '../text-shapes.ts';
import type { Region } from './columns.ts';
import { rowsOf, textOf } from './rows.ts';
import type { PdfPage, TextPiece } from './text-piece.ts';

const plainSigns = /^[•●○◦▪■*–—\-·‣⁃∙]$/u;
/** Signs that stand for no letter: replacement and private-use characters, and control codes. */
const garbled = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]|(?![\t\n\r])\p{Cc}/gu;

interface Facts {
  byteSize: number;
  pages: readonly PdfPage[];
  regions: readonly Region[];
  furniture: ReadonlySet<TextPiece>;
  signs: readonly string[];
}

const contactIn = (text: string) =>
  emailIn.test(text) || [...text.matchAll(phoneIn)].some(([found]) => isPhone(found));

/** Whether the file's own order of the text is the order of reading. */
function isInOrder(regions: readonly Region[]): boolean {
  let jumps = 0;
  let steps = 0;
  for (const region of regions) {
    const orders = rowsOf(region.pieces).map((row) =>
      Math.min(...row.segments.flatMap((segment) => segment.pieces.map((piece) => piece.order))),
    );
    for (const [index, order] of orders.entries()) {
      if (index === 0) continue;
      steps += 1;
      if (order < (orders[index - 1] ?? 0)) jumps += 1;
    }
  }
  return steps === 0 || jumps / steps <= 0.1;
}

/** The smallest size that a noticeable part of the text is set in. */
function smallestSize(pieces: readonly TextPiece[]): number | null {
  const bySize = new Map<number, number>();
  let all = 0;
  for (const piece of pieces) {
    const size = Math.round(piece.size * 10) / 10;
    bySize.set(size, (bySize.get(size) ?? 0) + piece.text.length);
    all += piece.text.length;
  }
  const sizes = [...bySize].filter(([, chars]) => chars >= 0.04 * all).map(([size]) => size);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

/** What the readability checks need to know of a PDF. */
export function layoutOf({ byteSize, pages, regions, furniture, signs }: Facts): LayoutFacts {
  const visible = pages.flatMap((page) => page.pieces).filter((piece) => !piece.isHidden);
  const body = visible.filter((piece) => !furniture.has(piece));
  const text = visible.map((piece) => piece.text).join('');
  const bodyText = textOf(body);
  const odd = signs.filter((sign) => !plainSigns.test(sign)).length;
  return {
    format: 'pdf',
    byteSize,
    pageCount: pages.length,
    hasTextLayer: true,
    garbledShare:
      text === ''
        ? 0
        : Math.round(((text.match(garbled)?.length ?? 0) / text.length) * 10_000) / 10_000,
    contactInHeaderOrFooter: contactIn(textOf([...furniture])) && !contactIn(bodyText),
    columns: regions.some((region) => region.isColumn) ? 2 : 1,
    orderMatchesVisual: isInOrder(regions),
    tableOrTextBoxProse: false,
    hiddenText: hiddenTextOf(pages),
    smallestBodyPt: smallestSize(body),
    nonStandardBullets: signs.length > 0 && odd > signs.length / 2,
  };
}

export function hiddenTextOf(pages: readonly PdfPage[]): string[] {
  return pages
    .flatMap((page) => rowsOf(page.pieces.filter((piece) => piece.isHidden)))
    .map((row) => textOf(row.segments.flatMap((segment) => segment.pieces)))
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, 200);
}
