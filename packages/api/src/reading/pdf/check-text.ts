import { Refusal } from '../refusals.ts';
import type { LoadedPdf } from './load-pages.ts';
import type { PdfPage } from './text-piece.ts';

const lettersOf = (pages: readonly PdfPage[], wants: (isHidden: boolean) => boolean): number =>
  pages
    .flatMap((page) => page.pieces)
    .filter((piece) => wants(piece.isHidden))
    .reduce((sum, piece) => sum + (piece.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** What a scanner's stamp or a page number may amount to, beside pictures of the pages. */
const lettersOfStamp = 150;
/** The fewest dots of a page that was scanned so that it can be read. */
const dotsOfPage = 400_000;

/** Whether the file holds a large picture for every page. The dictionaries of pictures are never packed, so the bytes tell. */
function hasPicturesOfPages(bytes: Uint8Array, pageCount: number): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  let large = 0;
  for (const { index } of text.matchAll(/\/Subtype\s*\/Image\b/gu)) {
    const around = text.slice(Math.max(0, index - 400), index + 400);
    const from = around.lastIndexOf(' obj', Math.min(index, 400));
    const dictionary = around.slice(from === -1 ? 0 : from).split(/\bstream\b/u)[0] ?? '';
    const [width, height] = ['Width', 'Height'].map((key) =>
      Number(new RegExp(`/${key}\\s+(\\d{1,6})`, 'u').exec(dictionary)?.[1] ?? 0),
    );
    if ((width ?? 0) * (height ?? 0) >= dotsOfPage) large += 1;
  }
  return large > 0 && large >= pageCount;
}

/** Signs that stand for no letter because the fonts do not say which one they draw. */
function areGarbled(pages: readonly PdfPage[]): boolean {
  const text = pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join('');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const nothing = count(/\ufffd|(?![\t\n\r])\p{Cc}/gu);
  const icons = count(/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu);
  return nothing > 0.05 * text.length || nothing + icons > 0.3 * text.length;
}

/**
 * Refuses a file whose text is not there or cannot be told. Says whether its text is what a program recognized in scanned pages: laid
 * invisibly over the pictures, and no trick.
 */
export function checkText(
  { pages, hasXfa, hasAttachments }: LoadedPdf,
  bytes: Uint8Array,
): { isRecognized: boolean } {
  const [shown, hidden] = [false, true].map((wanted) => lettersOf(pages, (is) => is === wanted));
  if (hasXfa && (shown ?? 0) < 4 * lettersOfStamp) throw new Refusal('FORM');
  // The cover of a portfolio says no more than that other programs cannot show it.
  if (hasAttachments && (shown ?? 0) < 2 * lettersOfStamp) throw new Refusal('PORTFOLIO');
  const isScan =
    (shown ?? 0) < lettersOfStamp * pages.length && hasPicturesOfPages(bytes, pages.length);
  if (isScan && (hidden ?? 0) > lettersOfStamp) return { isRecognized: true };
  if (isScan || (shown ?? 0) + (hidden ?? 0) < 20) throw new Refusal('SCANNED');
  if (areGarbled(pages)) throw new Refusal('GARBLED');
  return { isRecognized: false };
}
