import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { launchBrowser } from '../../../../tools/browser/test-browser.mjs';
import { fieldsOf } from '../testing/fixtures/resumes/fields-of.ts';
import { people } from '../testing/fixtures/resumes/people.ts';
import { fieldByField } from '../testing/fixtures/resumes/field-by-field.ts';
import { moreWebLayouts } from '../testing/fixtures/resumes/more-web-layouts.ts';
import { peopleInDepth } from '../testing/fixtures/resumes/people-in-depth.ts';
import { webLayouts } from '../testing/fixtures/resumes/web-layouts.ts';
import { readBytes } from './read-bytes.ts';
import type { ResumeRead } from './read-outcome.ts';

/** Most resume builders print a web page to PDF: so does this browser, with layouts that trip readers up. */
const browser = await launchBrowser();
const page = await browser.newPage();
afterAll(() => browser.close());

/** The machine may have no fonts for these scripts, so the page brings its own. */
const fonts: Readonly<Record<string, string>> = {
  '/latin.ttf': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '/latin-bold.ttf': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '/japanese.ttf': '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
};
const fontFaces = `<style>
  @font-face { font-family: Text; src: url(/latin.ttf) }
  @font-face { font-family: Text; font-weight: 600 900; src: url(/latin-bold.ttf) }
  @font-face { font-family: Japanese; src: url(/japanese.ttf) }
  body { font-family: Text, Japanese !important }
</style>`;
const { resolve } = createRequire(import.meta.url);
let html = '';
await page.route('http://resume.test/**', (route) => {
  const font = fonts[new URL(route.request().url()).pathname];
  return font === undefined
    ? route.fulfill({ contentType: 'text/html', body: html + fontFaces })
    : route.fulfill({ path: resolve(font) });
});

async function printAndRead(source: string): Promise<ResumeRead> {
  html = source;
  await page.goto('http://resume.test/');
  await page.evaluate('document.fonts.ready');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const outcome = await readBytes(Uint8Array.from(pdf), 'resume.pdf');
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  return outcome;
}

/** A hyphen at the end of a line may belong to the word (`pre-trip`) or to the typesetter (`pre-pared`): the page does not tell. */
const withoutHyphens = (text: string | null | undefined) => text?.replaceAll('-', '');

describe.each(Object.keys(webLayouts))('a page with %s, printed by a browser', (layout) => {
  test.each(Object.keys(people))('tells the %s field by field', async (name) => {
    const truth = parseMarkdown(people[name] ?? '');
    const outcome = await printAndRead(webLayouts[layout]?.(truth) ?? '');
    const [expected, found] = [fieldsOf(truth), fieldsOf(outcome.document)];
    const isCapitals = layout === 'letter-spaced capitals';
    const same = (field: string) =>
      // The page itself shows the name in capitals.
      isCapitals && field === 'name'
        ? expected[field]?.toUpperCase() === found[field]
        : withoutHyphens(expected[field]) === withoutHyphens(found[field]);
    const wrong = Object.keys(expected).filter((field) => !same(field));
    expect(wrong.map((field) => `${field}: ${expected[field]} ≠ ${found[field]}`)).toEqual([]);
  });
});

/** Of long careers and of short ones, in turn, at least so many fields must be right. */
const leastShare = 0.95;
const truths = [...Object.values(peopleInDepth), ...Object.values(people)].map(parseMarkdown);

test.each(Object.keys(moreWebLayouts).map((layout, turn) => [layout, turn] as const))(
  'a page with %s, printed by a browser: nearly every field is right',
  async (layout, turn) => {
    const chosen = [truths[turn % 2], truths[2 + (turn % 8)], truths[2 + ((turn + 4) % 8)]];
    const fields = [];
    for (const truth of chosen)
      if (truth !== undefined)
        fields.push(
          ...fieldByField(truth, await printAndRead(moreWebLayouts[layout]?.(truth) ?? '')),
        );
    const wrong = fields.filter(({ isRight }) => !isRight);
    expect(fields.length).toBeGreaterThan(50);
    expect(wrong.length <= (1 - leastShare) * fields.length ? [] : wrong).toEqual([]);
  },
);
