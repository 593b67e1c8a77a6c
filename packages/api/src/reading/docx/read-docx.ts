import mammoth from 'mammoth';
import { isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import type { Reading } from '../read-bytes.ts';
import { maxPages, Refusal } from '../refusals.ts';
import { buildDocument } from '../structure/build-document.ts';
import { plainLayout } from '../text/read-text.ts';
import { reasonAgainstArchive } from '../detect-type.ts';
import { emailIn, phoneIn } from '../text-shapes.ts';
import { isWordArchive, wordPartsOf } from './main-part.ts';
import { linesOfWord } from './word-lines.ts';
import type { WordNode } from './word-document.ts';
import { wordStyles } from './word-styles.ts';
import { columnsOf, hiddenRuns, pagesOf, textsOfPart } from './word-xml.ts';
import type { Archive } from '../zip.ts';

/** A document type in the XML: Office writes none, and parsers may follow its entities to other files. */
const definesEntities = (xml: Uint8Array) =>
  /<!(?:DOCTYPE|ENTITY)/iu.test(
    new TextDecoder().decode(xml.subarray(0, 4_096)).replaceAll('\0', ''),
  );

const hasContact = (text: string) =>
  emailIn.test(text) || [...text.matchAll(phoneIn)].some(([found]) => isPhone(found));

/** Reads a Word document (.docx): the body by mammoth, headers, footers and hidden text from its XML. */
export async function readDocx(bytes: Uint8Array, archive: Archive): Promise<Reading> {
  if (!isWordArchive(archive.names)) throw new Refusal(reasonAgainstArchive(archive.names));
  const files = archive.unpack();
  for (const [name, content] of files)
    if (/\.(?:xml|rels)$/iu.test(name) && definesEntities(content)) throw new Refusal('UNSAFE');
  const xmlOf = (name: string) => new TextDecoder().decode(files.get(name) ?? new Uint8Array());
  const parts = wordPartsOf(archive.names, xmlOf);
  const body = xmlOf(parts.main);
  if (body === '') throw new Refusal('EMPTY');
  const pageCount = pagesOf(xmlOf('docProps/app.xml'));
  if (pageCount !== null && pageCount > maxPages) throw new Refusal('TOO_MANY_PAGES');
  const marginTexts = [...new Set(parts.margins.flatMap((name) => textsOfPart(xmlOf(name))))];
  const hidden = hiddenRuns(body);
  const { lines, hasProseInTable, smallest } = linesOfWord(
    await openWord(bytes),
    hidden,
    wordStyles(xmlOf(parts.styles)),
  );
  if (lines.every((line) => line.text === '') && marginTexts.length === 0)
    throw new Refusal(
      [...files.keys()].some((name) => name.startsWith('word/media/')) ? 'SCANNED' : 'EMPTY',
    );
  const isInMargin =
    hasContact(marginTexts.join(' | ')) && !hasContact(lines.map((line) => line.text).join(' | '));
  const { document, readings, warnings } = buildDocument(
    [...linesOfMargins(marginTexts, lines), ...lines],
    { hasPages: false },
  );
  return {
    format: 'docx',
    document,
    readings,
    warnings: [
      ...(hidden.length === 0
        ? []
        : [`The file holds hidden text. It was left out: “${hidden.join(' ').slice(0, 200)}”.`]),
      ...(files.has('word/vbaProject.bin')
        ? ['The file holds macros. They were neither run nor kept.']
        : []),
      ...warnings,
    ],
    layout: {
      ...plainLayout('docx', bytes.byteLength),
      pageCount,
      contactInHeaderOrFooter: isInMargin,
      columns: columnsOf(body),
      tableOrTextBoxProse: hasProseInTable || /<w:txbxContent[\s>]/u.test(body),
      hiddenText: hidden,
      smallestBodyPt: smallest,
    },
  };
}

async function openWord(bytes: Uint8Array): Promise<WordNode> {
  let root: WordNode | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: (document: WordNode) => {
          root = document;
          return document;
        },
      },
    );
  } catch {
    throw new Refusal('CORRUPT');
  }
  if (root === null) throw new Refusal('CORRUPT');
  return root;
}

/** Headers and footers hold contact data now and then; page numbers and what the body repeats are left out. */
function linesOfMargins(
  texts: readonly string[],
  body: ReturnType<typeof linesOfWord>['lines'],
): ReturnType<typeof linesOfWord>['lines'] {
  const said = new Set(body.slice(0, 6).map((line) => line.text));
  return texts
    .filter(
      (text) =>
        !said.has(text) &&
        /\p{L}{2}|@|\d{5}/u.test(text) &&
        !/^(?:page|seite|página|pagina)\b/iu.test(text),
    )
    .map((text) => ({
      runs: [{ text, isBold: false, left: null, right: null, afterGap: false }],
      text,
      size: null,
      isBold: false,
      bullet: null,
      headingLevel: null,
      left: null,
      right: null,
      gap: 1,
      page: 1,
      column: 0,
      links: [],
      isAside: false,
      wraps: false,
      startsParagraph: true,
    }));
}
