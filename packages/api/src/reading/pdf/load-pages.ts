import './array-buffer-transfer.ts';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { maxPages, Refusal } from '../refusals.ts';
import { formFieldsOf } from './form-fields.ts';
import { joinLetterSpaced } from './letter-spaces.ts';
import {
  isOutside,
  readDrawing,
  type Dot,
  type Drawing,
  type HiddenSpot,
  type Operations,
} from './page-drawing.ts';
import { asTyped, inReadingOrder, wordsWithLigatures } from './right-to-left.ts';
import { tagsOf } from './tags.ts';
import type { PdfPage, PieceTag, TextPiece } from './text-piece.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfJsPage = Awaited<ReturnType<PdfDocument['getPage']>>;

interface Item {
  /** Of a mark rather than of text: where a stretch of tagged content begins or ends. */
  type?: string;
  id?: string;
  str: string;
  width: number;
  height: number;
  transform: number[];
  fontName: string;
}

export interface LoadedPdf {
  pages: PdfPage[];
  /** It has a form of the kind that only Adobe's programs fill with text. */
  hasXfa: boolean;
  /** It holds other files, as a portfolio does. */
  hasAttachments: boolean;
}

/** The pages of a PDF with their text in place. Refuses what cannot be opened. */
export async function loadPages(bytes: Uint8Array): Promise<LoadedPdf> {
  const { OPS } = await getResolvedPDFJS();
  const document = await openDocument(bytes);
  if (document.numPages > maxPages) throw new Refusal('TOO_MANY_PAGES');
  const hasXfa = await isXfa(document);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await loadPage(page, number, OPS));
    page.cleanup();
  }
  return { pages, hasXfa, hasAttachments: await holdsFiles(document) };
}

async function isXfa(document: PdfDocument): Promise<boolean> {
  try {
    const { info } = await document.getMetadata();
    return 'IsXFAPresent' in info && info.IsXFAPresent === true;
  } catch {
    return false;
  }
}

async function holdsFiles(document: PdfDocument): Promise<boolean> {
  try {
    const files: unknown = await document.getAttachments();
    return typeof files === 'object' && files !== null && Object.keys(files).length > 0;
  } catch {
    return false;
  }
}

async function openDocument(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      // No picture is needed; those beyond this many pixels are not even unpacked.
      maxImageSize: 4_000_000,
      stopAtErrors: false,
      enableXfa: false,
    });
  } catch (error) {
    const isLocked =
      error instanceof Error &&
      // Other than by a password: by a certificate, or by a program of a publisher's own.
      (error.name === 'PasswordException' || /encryption|password/iu.test(error.message));
    throw new Refusal(isLocked ? 'ENCRYPTED' : 'CORRUPT');
  }
}

async function loadPage(page: PdfJsPage, number: number, ops: Operations): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const drawing: Drawing = await page.getOperatorList();
  const tags = await tagsOf(page);
  const content = await page.getTextContent({ includeMarkedContent: tags !== null });
  const annotations: unknown[] = await page.getAnnotations();
  const links = linksOf(annotations);
  const view = { left, bottom, right, top };
  const { hidden: spots, dots, written } = readDrawing(drawing, ops, view);
  const hidden = spotsByLine(spots);
  const ligatures = wordsWithLigatures(drawing, ops);
  const bold = new Map<string, boolean>();
  const pieces: TextPiece[] = [];
  const marks: (PieceTag | undefined)[] = [];
  let spaceBefore = false;
  for (const item of content.items as Item[]) {
    if (item.type?.startsWith('begin') === true)
      marks.push(tags?.get(item.id ?? '') ?? marks.at(-1));
    else if (item.type !== undefined) marks.pop();
    if (typeof item.str !== 'string') continue;
    // At the borders of tagged content pdf.js leaves the spaces at the text.
    spaceBefore ||= tags !== null && /^\s/u.test(item.str);
    if (item.str.trim() === '') {
      spaceBefore ||= item.str !== '';
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || item.height;
    // Text that does not run from left to right on the page, such as a watermark, is no line of a resume.
    if (Math.abs(b) > Math.abs(a)) continue;
    if (!bold.has(item.fontName)) bold.set(item.fontName, isBoldFont(page, item.fontName));
    if (isOutside({ x, y }, view)) continue;
    const tag = marks.at(-1);
    pieces.push({
      text: asTyped(tags === null ? item.str : item.str.trim(), ligatures),
      ...(tag === undefined ? {} : { tag }),
      left: x - left,
      right: x - left + item.width,
      base: top - y,
      size,
      isBold: bold.get(item.fontName) ?? false,
      spaceBefore,
      order: pieces.length,
      link:
        links.find(
          (link) =>
            x >= link.left - 2 &&
            x + item.width <= link.right + 2 &&
            y + size / 3 >= link.bottom &&
            y + size / 3 <= link.top,
        )?.url ?? null,
      isHidden: x + item.width < left || size < 2 || isAtSpot(hidden, x, y, item.width),
    });
    spaceBefore = tags !== null && /\s$/u.test(item.str);
  }
  for (const field of formFieldsOf(annotations, view))
    pieces.push({ ...field, order: pieces.length });
  // pdf.js tells text beyond the page only sometimes.
  for (const spot of spots.filter((one) => isOutside(one, view))) {
    pieces.push({
      text: spot.text,
      left: spot.x - left,
      right: spot.x - left + 1,
      base: top - spot.y,
      size: spot.size,
      isBold: false,
      spaceBefore: false,
      order: pieces.length,
      link: null,
      isHidden: true,
    });
  }
  const bullets = bulletsOf(
    dots.map((dot) => ({ ...dot, left: dot.left - left, right: dot.right - left, y: top - dot.y })),
    pieces,
  );
  const width = right - left;
  return {
    number,
    width,
    height: top - bottom,
    pieces: inReadingOrder([...joinLetterSpaced(pieces, written), ...bullets], width),
  };
}

/** The dots that are bullets. Dots before nothing but bold or larger lines mark the stations of a time line, not the items of a list. */
function bulletsOf(dots: readonly Dot[], pieces: readonly TextPiece[]): TextPiece[] {
  const byColumn = new Map<number, TextPiece[]>();
  for (const bullet of dots.flatMap((dot) => bulletOf(dot, pieces) ?? [])) {
    const column = Math.round(bullet.left);
    byColumn.set(column, [...(byColumn.get(column) ?? []), bullet]);
  }
  const body = mostCommonSize(pieces);
  return [...byColumn.values()]
    .filter((column) => !column.every(({ isBold, size }) => isBold || size > 1.04 * body))
    .flat();
}

function mostCommonSize(pieces: readonly TextPiece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** A dot before a text as the bullet that it is to the eye; null for any other. `y` counts from the top here. */
function bulletOf(dot: Dot, pieces: readonly TextPiece[]): TextPiece | null {
  const beside = pieces.filter(
    (piece) => Math.abs(dot.y - (piece.base - 0.32 * piece.size)) < 0.3 * piece.size,
  );
  const after = beside.filter(
    (piece) => piece.left >= dot.right && piece.left - dot.right < 2.5 * piece.size,
  );
  const first = after.sort((one, other) => one.left - other.left)[0];
  const hasTextBefore = beside.some(
    (piece) => piece.right <= dot.left + 1 && dot.left - piece.right < 15,
  );
  if (first === undefined || hasTextBefore) return null;
  return {
    ...first,
    text: '•',
    left: dot.left,
    right: dot.right,
    order: first.order - 0.5,
    spaceBefore: false,
    link: null,
    isDrawn: true,
  };
}

function spotsByLine(spots: readonly HiddenSpot[]): Map<number, HiddenSpot[]> {
  const groups = new Map<number, HiddenSpot[]>();
  for (const spot of spots)
    groups.set(Math.round(spot.y), [...(groups.get(Math.round(spot.y)) ?? []), spot]);
  return groups;
}

const isAtSpot = (spots: ReadonlyMap<number, HiddenSpot[]>, x: number, y: number, width: number) =>
  [-1, 0, 1].some(
    (offset) =>
      spots
        .get(Math.round(y) + offset)
        ?.some((spot) => spot.x >= x - 1 && spot.x < x + Math.max(width, 1)) === true,
  );

interface LinkAnnotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  rect?: number[];
}

function linksOf(
  annotations: readonly unknown[],
): { url: string; left: number; bottom: number; right: number; top: number }[] {
  return (annotations as readonly LinkAnnotation[]).flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const [x1, y1, x2, y2] = rect ?? [];
    const target = url ?? unsafeUrl;
    if (
      subtype !== 'Link' ||
      target === undefined ||
      x1 === undefined ||
      y1 === undefined ||
      x2 === undefined ||
      y2 === undefined
    )
      return [];
    return /^(?:https?|mailto|tel):/iu.test(target)
      ? [
          {
            url: target,
            left: Math.min(x1, x2) - 1,
            right: Math.max(x1, x2) + 1,
            bottom: Math.min(y1, y2) - 1,
            top: Math.max(y1, y2) + 1,
          },
        ]
      : [];
  });
}

function isBoldFont(page: PdfJsPage, fontName: string): boolean {
  try {
    const font = page.commonObjs.get(fontName) as {
      name?: string;
      bold?: boolean;
      black?: boolean;
    } | null;
    return (
      font?.bold === true ||
      font?.black === true ||
      /bold|black|heavy|semibold|demi|medi(?:um)?\b|cmbx|[-_]b(?:\b|$)|bx\d/iu.test(
        font?.name ?? '',
      )
    );
  } catch {
    return false;
  }
}
