import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { RenderingFailure } from '../rendering-failure.ts';
import { readFonts } from './fonts.ts';
import { splitPages } from './split-pages.ts';

/** Templates of ours compiled with someone's data: laid out once, written in the forms that are asked for. */
export interface CompiledPages {
  pageCount: number;
  /** Tagged PDF with all fonts embedded. `undrawable` are the characters that no font has; without any, the file meets PDF/UA-1. */
  pdf(): { bytes: Uint8Array; undrawable: string[] };
  /** One picture per page. */
  svg(): string[];
}

const templates = templatesDirectory();
let compiler: NodeCompiler | null = null;

/** Fonts are read once per thread: some 25 MB. */
const getCompiler = () =>
  (compiler ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: readFonts() }],
  }));

/** `file` is one of packages/api/templates; `data` is what it reads as `input`, and never code. */
export function compilePages(file: string, data: object): CompiledPages {
  const typst = getCompiler();
  const compiled = typst.compile({
    mainFilePath: join(templates, file),
    inputs: { document: JSON.stringify(data) },
  });
  const document = compiled.result;
  if (document === null)
    throw new RenderingFailure(
      'FAILED',
      new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])),
    );
  // What was memoized for people before the last few is let go.
  typst.evictCache(10);
  return {
    pageCount: document.numOfPages,
    pdf: () => {
      try {
        return { bytes: typst.pdf(document, { pdfStandard: 'ua-1' }), undrawable: [] };
      } catch (error) {
        // Tagged all the same; a file that lacks a letter shape is better than none, and the person is told.
        return { bytes: typst.pdf(document, {}), undrawable: undrawableIn(error) };
      }
    },
    svg: () => splitPages(typst.plainSvg(document)),
  };
}

/** PDF/UA forbids characters without a picture, and Typst names each. */
function undrawableIn(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, one]) => one ?? '');
  const named = messages.map(
    (message) => /the text `\\"(.*?)\\"` could not be displayed/u.exec(message)?.[1],
  );
  // Rust writes marks that stand on no letter as `\\u{e31}`.
  const characters = named.map((one) =>
    one?.replace(/\\+u\{([\da-f]+)\}/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
  return [...new Set(characters.filter((one) => one !== undefined))];
}

/** packages/api/templates, from the sources as from the bundle in dist/, which stand at different depths below it. */
function templatesDirectory(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'templates');
    if (existsSync(join(candidate, 'parts.typ'))) return candidate;
    if (folder === dirname(folder))
      throw new Error(
        'The templates (packages/api/templates) are not here. Check them out again, or keep the folder beside dist/.',
      );
  }
}
