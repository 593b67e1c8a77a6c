import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { pdfLayouts } from '../testing/fixtures/resumes/pdf-layouts.ts';
import { people } from '../testing/fixtures/resumes/people.ts';
import {
  encryptedPdf,
  garbledPdf,
  longPdf,
  ownerOnlyPdf,
  pdfBomb,
  portfolio,
  recognizedScan,
  scannedPdf,
  stampedScan,
  xfaForm,
  zipBomb,
  zipOf,
} from '../testing/fixtures/resumes/refused.ts';
import { wordShapes } from '../testing/fixtures/resumes/word-shapes.ts';
import { wordResume } from '../testing/fixtures/resumes/word-resume.ts';
import { readBytes } from './read-bytes.ts';
import { readResume } from './read-resume.ts';

const text = (value: string) => Buffer.from(value);
const openDocument = () =>
  zipOf({
    mimetype: text('application/vnd.oasis.opendocument.text'),
    'content.xml': text('<office:document-content/>'),
    'META-INF/manifest.xml': text('<manifest/>'),
  });
const lines = [
  'Ada Example',
  'ada@example.com | (202) 555-0143',
  'EXPERIENCE',
  'Nurse, Mercy Clinic',
  '2019 - 2023',
  'Ran a ward of 24 beds with a team of nine nurses through two winters',
  'Wrote the handover that the whole clinic uses by now',
];
const nurse = parseMarkdown(people['nurse'] ?? '');
const pdf = () => pdfLayouts['two columns']?.(nurse) ?? new Uint8Array();

describe('a file that cannot be read', () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ['nothing at all', 'a.pdf', () => new Uint8Array(0), 'EMPTY'],
    ['only blanks', 'a.txt', () => text(' \n\t\n'), 'EMPTY'],
    ['more than 5 MB', 'a.pdf', () => new Uint8Array(limits.resume.fileBytes + 1), 'TOO_LARGE'],
    ['200 pages', 'a.pdf', () => longPdf(200), 'TOO_MANY_PAGES'],
    ['half a PDF', 'a.pdf', () => text('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), 'CORRUPT'],
    ['junk that calls itself a PDF', 'a.pdf', () => text('This is no PDF at all.'), 'CORRUPT'],
    [
      'half a Word document',
      'a.docx',
      () => zipOf({ 'word/document.xml': Buffer.from('<w:document/>') }).subarray(0, 60),
      'CORRUPT',
    ],
    ['JSON that breaks off', 'a.json', () => text('{ "basics": { "name": '), 'CORRUPT'],
    ['a PDF with a password', 'a.pdf', encryptedPdf, 'ENCRYPTED'],
    [
      'a Word document with a password',
      'a.docx',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(512),
          Buffer.from('EncryptedPackage', 'utf16le'),
          Buffer.alloc(512),
        ]),
      'ENCRYPTED',
    ],
    [
      'a ZIP with a password',
      'a.docx',
      () => zipOf({ 'word/document.xml': Buffer.from('<w:document/>') }, true),
      'ENCRYPTED',
    ],
    ['scanned pages', 'a.pdf', scannedPdf, 'SCANNED'],
    ['a scanned page with a stamp on it', 'a.pdf', stampedScan, 'SCANNED'],
    ['a form of Adobe’s', 'a.pdf', xfaForm, 'FORM'],
    ['a portfolio', 'a.pdf', portfolio, 'PORTFOLIO'],
    [
      'a PDF whose fonts name no letters',
      'a.pdf',
      () =>
        garbledPdf([
          'Ada Example',
          'Experience',
          'Nurse at Mercy Clinic since 2019, on a ward of 24 beds',
        ]),
      'GARBLED',
    ],
    ['a picture', 'a.pdf', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PICTURE'],
    ['a photograph', 'a.docx', () => Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'PICTURE'],
    [
      'an old Word document',
      'a.docx',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(512),
          Buffer.from('WordDocument', 'utf16le'),
          Buffer.alloc(512),
        ]),
      'OLD_WORD',
    ],
    [
      'an old spreadsheet',
      'a.doc',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'UNSUPPORTED_TYPE',
    ],
    ['an OpenDocument file', 'a.docx', () => openDocument(), 'OPEN_DOCUMENT'],
    [
      'a document of Pages',
      'a.pages',
      () => zipOf({ 'Index/Document.iwa': Buffer.from('x'), 'preview.jpg': Buffer.from('x') }),
      'PAGES',
    ],
    ['Rich Text', 'a.doc', () => text('{\\rtf1\\ansi Ada Example}'), 'RICH_TEXT'],
    ['a web page', 'a.html', () => text('<!doctype html><title>Resume</title>'), 'WEB_PAGE'],
    [
      'a web page that calls itself a PDF',
      'a.pdf',
      () => text('\ufeff\n<!-- saved --><html><body>Please sign in</body></html>'),
      'WEB_PAGE',
    ],
    [
      'a Word document that reaches for other files',
      'a.docx',
      () =>
        zipOf({
          'word/document.xml': text(
            '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document>&x;</w:document>',
          ),
        }),
      'UNSAFE',
    ],
    [
      'the schema of a resume',
      'a.json',
      () =>
        text('{"$schema":"http://json-schema.org/draft-04/schema#","properties":{"basics":{}}}'),
      'SCHEMA',
    ],
    ['JSON of something else', 'a.json', () => text('{"colour":"red"}'), 'UNSUPPORTED_TYPE'],
    [
      'a ZIP of something else',
      'a.docx',
      () => zipOf({ 'a.txt': Buffer.from('hello') }),
      'UNSUPPORTED_TYPE',
    ],
    ['a ZIP bomb', 'a.docx', zipBomb, 'ZIP_BOMB'],
  ])('%s is refused with its own reason within two seconds', async (_, name, bytes, reason) => {
    const file = bytes();
    const start = performance.now();
    const outcome = await readBytes(file, name);
    const took = performance.now() - start;
    const early = await readResume(
      file.byteLength > limits.resume.fileBytes ? file : new Uint8Array(0),
      name,
    );
    expect(early.kind).toBe('refused');
    expect(file.byteLength > limits.resume.fileBytes ? early : outcome).toMatchObject({
      kind: 'refused',
      reason,
      // What happened, what is safe, what to do: the screen shows these very words.
      message: expect.stringMatching(/^[A-Z].{10,}\. Nothing was saved\. [A-Z].{15,}\.$/u),
    });
    expect(took).toBeLessThan(2_000);
  });

  test('that takes too long or too much memory is stopped, and the process lives', async () => {
    expect(await readResume(pdf(), 'a.pdf', { timeoutMs: 1 })).toMatchObject({
      kind: 'refused',
      reason: 'TIMED_OUT',
    });
    expect((await readResume(pdf(), 'a.pdf', { memoryMb: 4 })).kind).toBe('refused');
    expect((await readResume(pdf(), 'a.pdf')).kind).toBe('read');
  });

  test('by chance or cut off anywhere ends in an outcome, never in an error', async () => {
    const whole = [pdf(), await wordResume(nurse), text(people['nurse'] ?? '')];
    const broken = fc.tuple(
      fc.constantFrom(...whole),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(broken, fc.boolean(), async ([file, share, changes], isCut) => {
        const bytes = Uint8Array.from(
          isCut ? file.subarray(0, Math.floor(file.length * share)) : file,
        );
        for (const [place, value] of changes)
          if (bytes.length > 0) bytes[place % bytes.length] = value;
        expect(['read', 'refused']).toContain((await readBytes(bytes, 'resume')).kind);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 4_000 }),
        fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '{"basics":'),
        async (bytes, start) => {
          expect(['read', 'refused']).toContain(
            (await readBytes(Buffer.concat([text(start), bytes]), 'resume')).kind,
          );
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

test('a PDF that unpacks to a gigabyte is stopped before it does, and memory stays where it was', async () => {
  const bomb = pdfBomb();
  expect(bomb.byteLength).toBeLessThan(2 * 1024 * 1024);
  let most = 0;
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
  const outcome = await readResume(bomb, 'a.pdf');
  clearInterval(watch);
  expect(outcome).toMatchObject({ kind: 'refused', reason: 'ZIP_BOMB' });
  expect((most - before) / 1024 / 1024).toBeLessThan(300);
});

describe('a file that looks like one to refuse is read', () => {
  test('when only changing it takes a password', async () => {
    expect(await readBytes(ownerOnlyPdf(lines), 'a.pdf')).toMatchObject({
      kind: 'read',
      document: { contact: { name: 'Ada Example', email: 'ada@example.com' } },
    });
  });

  test('when a program recognized the text of its scanned pages, with doubt in every field', async () => {
    const outcome = await readBytes(recognizedScan(lines), 'a.pdf');
    expect(outcome).toMatchObject({
      kind: 'read',
      document: { contact: { name: 'Ada Example', email: 'ada@example.com' } },
      warnings: expect.arrayContaining([expect.stringMatching(/scanned/u)]),
    });
    const readings = outcome.kind === 'read' ? outcome.readings : [];
    expect(new Set(readings.map(({ confidence }) => confidence))).toEqual(new Set(['low']));
  });

  test('when its table of contents is broken', async () => {
    const whole = Buffer.from(pdf()).toString('latin1');
    const broken = whole
      .replace(/startxref\n\d+/u, 'startxref\n7')
      .replace(/\d{10} 00000 n/gu, '0000000009 00000 n');
    expect(await readBytes(Buffer.from(broken, 'latin1'), 'a.pdf')).toMatchObject({
      kind: 'read',
      document: { contact: { name: 'Nguyễn Văn An' } },
    });
  });

  test('when it is a Word document with macros, which are left out', async () => {
    const outcome = await readBytes(
      wordShapes['lines broken within a paragraph']?.(nurse, {
        'word/vbaProject.bin': text('Sub AutoOpen()'),
      }) ?? text(''),
      'a.docm',
    );
    expect(outcome).toMatchObject({
      kind: 'read',
      document: { contact: { name: 'Nguyễn Văn An' } },
      warnings: expect.arrayContaining([expect.stringMatching(/macros/u)]),
    });
  });
});

test('more text than a resume can hold is refused rather than cut', async () => {
  const words = `# Ada Example\n\n## Summary\n\n${'word '.repeat(limits.resume.content / 5)}\n`;
  expect(await readBytes(text(words), 'long.md')).toMatchObject({ reason: 'TOO_LONG' });
  const json = JSON.stringify({ basics: { name: 'Ada Example', summary: words } });
  expect(await readBytes(text(json), 'long.json')).toMatchObject({ reason: 'TOO_LONG' });
});
