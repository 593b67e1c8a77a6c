import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** A letter as it is drawn. Places are in points from the page's bottom left corner. */
export interface DrawnLetter {
  text: string;
  x: number;
  /** Its baseline. */
  y: number;
  /** The file does not say which letter the shape stands for. */
  isUnknown: boolean;
}

export interface DrawnPage {
  /** In the order of the file. */
  letters: DrawnLetter[];
  /** What a person gets who selects everything and copies it. */
  text: string;
}

let library: Promise<WrappedPdfiumModule> | null = null;

/** The PDF reader of Chromium: another program than the one that our own reading stands on. */
const start = () => (library ??= startOnce());

async function startOnce(): Promise<WrappedPdfiumModule> {
  const { resolve } = createRequire(import.meta.url);
  const wasm = readFileSync(resolve('@embedpdf/pdfium/pdfium.wasm'));
  const started = await init({ wasmBinary: Uint8Array.from(wasm).buffer });
  started.PDFiumExt_Init();
  return started;
}

/** The text of a PDF page by page, with the place of each letter. */
export async function drawnPages(bytes: Uint8Array): Promise<DrawnPage[]> {
  const pdfium = await start();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(bytes.byteLength);
  // Emscripten's types, which say so, are not installed.
  (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8.set(bytes, memory);
  const file = pdfium.FPDF_LoadMemDocument(memory, bytes.byteLength, '');
  if (file === 0) throw new Error(`PDFium cannot open the file: ${pdfium.FPDF_GetLastError()}`);
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(file) }, (_, index) => {
    const page = pdfium.FPDF_LoadPage(file, index);
    const text = pdfium.FPDFText_LoadPage(page);
    const read = pageOf(pdfium, text);
    pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
    return read;
  });
  pdfium.FPDF_CloseDocument(file);
  free(memory);
  return pages;
}

function pageOf(pdfium: WrappedPdfiumModule, page: number): DrawnPage {
  const { wasmExports, getValue, UTF16ToString } = pdfium.pdfium;
  const count = pdfium.FPDFText_CountChars(page);
  const place = wasmExports.malloc(16);
  const letters: DrawnLetter[] = [];
  for (let index = 0; index < count; index += 1) {
    // Spaces and line ends that PDFium itself puts in have no place.
    if (pdfium.FPDFText_IsGenerated(page, index) === 1) continue;
    pdfium.FPDFText_GetCharOrigin(page, index, place, place + 8);
    letters.push({
      text: String.fromCodePoint(pdfium.FPDFText_GetUnicode(page, index)),
      x: getValue(place, 'double'),
      y: getValue(place + 8, 'double'),
      isUnknown: pdfium.FPDFText_HasUnicodeMapError(page, index) === 1,
    });
  }
  const words = wasmExports.malloc(2 * (count + 1));
  pdfium.FPDFText_GetText(page, 0, count, words);
  const text = UTF16ToString(words);
  wasmExports.free(words);
  wasmExports.free(place);
  return { letters, text };
}
