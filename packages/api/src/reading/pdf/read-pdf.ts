import type { Reading } from '../read-bytes.ts';
import type { FieldReading } from '../read-outcome.ts';
import type { SourceLine } from '../source-line.ts';
import { buildDocument } from '../structure/build-document.ts';
import { withBelievedTags } from './believed-tags.ts';
import { regionsOf, type Region } from './columns.ts';
import { findFurniture } from './furniture.ts';
import { hiddenTextOf, layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { checkText } from './check-text.ts';
import { loadPages } from './load-pages.ts';
import type { PdfPage } from './text-piece.ts';

/** Reads a PDF with a text layer. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const loaded = await loadPages(bytes);
  const { isRecognized } = checkText(loaded, bytes);
  const pages = withBelievedTags(isRecognized ? loaded.pages.map(unhidden) : loaded.pages);
  const furniture = findFurniture(pages);
  const regions: Region[] = [];
  const lines: SourceLine[] = [];
  const signs: string[] = [];
  for (const page of pages) {
    const shown = page.pieces.filter((piece) => !piece.isHidden && !furniture.has(piece));
    for (const region of regionsOf(shown, page.width)) {
      const read = linesOf(region, page.number);
      regions.push(region);
      lines.push(...read.lines);
      signs.push(...read.signs);
    }
  }
  // A column goes on in the same column of the next page.
  lines.sort((one, other) => one.column - other.column || one.page - other.page);
  const hidden = hiddenTextOf(pages);
  const { document, readings, warnings } = buildDocument(lines, { hasPages: true });
  return {
    format: 'pdf',
    document,
    readings: isRecognized ? readings.map(doubted) : readings,
    warnings: [
      ...(hidden.length === 0
        ? []
        : [
            `The file holds text that cannot be seen on the page. It was left out: “${hidden.join(' ').slice(0, 200)}”.`,
          ]),
      ...(isRecognized
        ? [
            'The pages were scanned, and a program recognized their text. Letters may be wrong: please check every field.',
          ]
        : []),
      ...warnings,
    ],
    layout: layoutOf({ byteSize: bytes.byteLength, pages, regions, furniture, signs }),
  };
}

const unhidden = (page: PdfPage): PdfPage => ({
  ...page,
  pieces: page.pieces.map((piece) => ({ ...piece, isHidden: false })),
});

const doubted = (reading: FieldReading): FieldReading => ({ ...reading, confidence: 'low' });
