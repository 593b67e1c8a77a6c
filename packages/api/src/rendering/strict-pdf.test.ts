import { expect, test } from '@jest/globals';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { peopleToExport } from '../testing/fixtures/resumes/people-to-export.ts';
import { shortParagraphs } from '../testing/fixtures/resumes/short-paragraphs.ts';
import { faultsOf, objectsOf, unpacked, type PdfObjects } from '../testing/pdf/qpdf.ts';
import { drawPages, drawPdf, drawResume } from './draw-resume.ts';
import { letterData } from './letter.ts';

const people = Object.entries({ ...peopleToExport, shortParagraphs });

const draw = async (markdown: string, template: (typeof resumeTemplates)[number]) =>
  (await drawResume({ markdown, template, format: 'pdf' })).bytes;

/** Fonts of a file that a program could not draw or could not read back: not embedded, or without their letters. */
function unreadableFonts(objects: PdfObjects): string[] {
  const fonts = objects.dictionaries().filter((one) => one['/Type'] === '/Font');
  const named = fonts.filter(
    (one) => one['/Subtype'] !== '/CIDFontType0' && one['/Subtype'] !== '/CIDFontType2',
  );
  return named
    .filter((font) => {
      const [descendant] = [objects.resolve(font['/DescendantFonts'])].flat();
      const descriptor = objects.dictionary(
        objects.dictionary(descendant)['/FontDescriptor'] ?? font['/FontDescriptor'],
      );
      const isEmbedded = ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => key in descriptor);
      // The letters of a Type 3 font are drawings of the file itself.
      return !('/ToUnicode' in font) || !(isEmbedded || font['/Subtype'] === '/Type3');
    })
    .map((font) => objects.text(font['/BaseFont'] ?? font['/Name']));
}

/** What makes a sound file one that a screen reader and a machine can use. */
function accessOf(objects: PdfObjects) {
  const catalog = objects.dictionary(objects.trailer['/Root']);
  return {
    isTagged: objects.dictionary(catalog['/MarkInfo'])['/Marked'],
    hasTags: '/K' in objects.dictionary(catalog['/StructTreeRoot']),
    hasLanguage: /^u:[a-z]{2}/u.test(objects.text(catalog['/Lang'])),
    showsTitle: objects.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'],
    hasTitle: '/Title' in objects.dictionary(objects.trailer['/Info']),
    hasMetadata: '/Metadata' in catalog,
    unreadableFonts: unreadableFonts(objects),
  };
}

const accessible = {
  isTagged: true,
  hasTags: true,
  hasLanguage: true,
  showsTitle: true,
  hasTitle: true,
  hasMetadata: true,
  unreadableFonts: [],
};

test.each(people)('%s: a strict checker finds nothing in any template', async (_, markdown) => {
  for (const template of resumeTemplates) {
    const bytes = await draw(markdown, template);
    const objects = await objectsOf(bytes);
    expect({ template, faults: await faultsOf(bytes), ...accessOf(objects) }).toEqual({
      template,
      faults: null,
      ...accessible,
    });
  }
});

test('nor in a letter', async () => {
  const { bytes } = drawPdf(
    drawPages(
      'letter.typ',
      letterData({
        sender: { name: 'Nguyễn Văn An', email: 'an@example.com', phone: null, location: null },
        companyName: 'شركة النخيل',
        jobTitle: '看護師',
        content: 'Dear all,\n\nI would like to work with you.',
        date: new Date('2026-11-23'),
      }),
    ),
  );
  expect({ faults: await faultsOf(bytes), ...accessOf(await objectsOf(bytes)) }).toEqual({
    faults: null,
    ...accessible,
  });
});

test('the checker is strict: it finds every damage that programs repair in silence', async () => {
  const sound = await draw(peopleToExport['arabic'] ?? '', 'modern');
  const text = await unpacked(sound);
  const written = (damaged: string) => Buffer.from(damaged, 'latin1');
  const stream = [...text.matchAll(/\/FlateDecode[^>]*\/Length (\d+)[^>]*>>\s*stream\r?\n/gu)].find(
    ([, length]) => Number(length) > 400,
  );
  const streamAt = (stream?.index ?? 0) + (stream?.[0].length ?? 0);
  const length = Number(stream?.[1]);
  const damages: Record<string, Uint8Array> = {
    'cut off at its end': sound.subarray(0, Math.floor(sound.byteLength * 0.8)),
    'a table of places that lies': written(
      text.replace(
        /^(\d{10})( 00000 n)/mu,
        (_, place: string, rest: string) => `${String(Number(place) + 7).padStart(10, '0')}${rest}`,
      ),
    ),
    'no table of places': written(text.replace(/startxref\s+\d+/u, 'startxref\n0')),
    'a stream shorter than it says': written(
      text.slice(0, streamAt + Math.floor(length / 2)) + text.slice(streamAt + length),
    ),
    'a stream with other bytes in it': written(
      text.slice(0, streamAt + 20) + 'x'.repeat(40) + text.slice(streamAt + 60),
    ),
    'an object that is not there': written(
      text.replace(/^\d+ 0 obj(?=\s+<< \/BaseFont)/mu, (head) => ' '.repeat(head.length)),
    ),
    'a dictionary without its end': written(text.replace('/MarkInfo', '/MarkInfo <<')),
  };
  for (const [damage, bytes] of Object.entries(damages)) {
    expect({ damage, isOther: !written(text).equals(bytes) }).toEqual({ damage, isOther: true });
    expect({ damage, faults: await faultsOf(bytes) }).toEqual({
      damage,
      faults: expect.any(String),
    });
  }
  expect(await faultsOf(written(text))).toBeNull();
});

test('and a reference to nothing, a font without letters or shapes and a missing language are told', async () => {
  const sound = await unpacked(await draw(peopleToExport['greek'] ?? '', 'classic'));
  // Of the same length, so that nothing else is wrong.
  const accessWith = async (from: RegExp, to: (found: string) => string) =>
    accessOf(await objectsOf(Buffer.from(sound.replaceAll(from, to), 'latin1')));
  const fonts = [expect.stringMatching(/SourceSerif4/u)];
  expect(await accessWith(/\/ToUnicode/gu, () => '/ToUnicorn')).toMatchObject({
    unreadableFonts: expect.arrayContaining(fonts),
  });
  expect(await accessWith(/\/FontFile/gu, () => '/FontPile')).toMatchObject({
    unreadableFonts: expect.arrayContaining(fonts),
  });
  expect(
    await accessWith(/(?<=\/ToUnicode )\d+/gu, (number) => '9'.repeat(number.length)),
  ).toMatchObject({ unreadableFonts: expect.arrayContaining(fonts) });
  expect(await accessWith(/\/StructTreeRoot/gu, () => '/StructTreeRoom')).toMatchObject({
    hasTags: false,
  });
  expect(await accessWith(/\/Lang /gu, () => '/Long ')).toMatchObject({ hasLanguage: false });
});
