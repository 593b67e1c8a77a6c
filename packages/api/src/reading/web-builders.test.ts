import { afterAll, describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { launchBrowser } from '../../../../tools/browser/test-browser.mjs';
import { fieldsOf } from '../testing/fixtures/resumes/fields-of.ts';
import { people } from '../testing/fixtures/resumes/people.ts';
import { webLayouts } from '../testing/fixtures/resumes/web-layouts.ts';
import { readBytes } from './read-bytes.ts';

/** Most resume builders print a web page to PDF: so does this browser, with layouts that trip readers up. */
const browser = await launchBrowser();
const page = await browser.newPage();
afterAll(() => browser.close());

/**
 * What cannot be told from the page alone. A hyphen at the end of a line may belong to the word (`pre-trip`) or to the
 * typesetter (`pre-pared`).
 */
const cannotBeTold = new Set(['a side bar on the left, driver, skills 0']);

describe.each(Object.keys(webLayouts))('a page with %s, printed by a browser', (layout) => {
  test.each(Object.keys(people))('tells the %s field by field', async (name) => {
    const truth = parseMarkdown(people[name] ?? '');
    await page.setContent(webLayouts[layout]?.(truth) ?? '');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const outcome = await readBytes(Uint8Array.from(pdf), 'resume.pdf');
    if (outcome.kind !== 'read') throw new Error(outcome.message);
    const [expected, found] = [fieldsOf(truth), fieldsOf(outcome.document)];
    const isCapitals = layout === 'letter-spaced capitals';
    const same = (field: string) =>
      // The page itself shows the name in capitals.
      isCapitals && field === 'name'
        ? expected[field]?.toUpperCase() === found[field]
        : expected[field] === found[field];
    const wrong = Object.keys(expected).filter(
      (field) => !same(field) && !cannotBeTold.has(`${layout}, ${name}, ${field}`),
    );
    expect(wrong.map((field) => `${field}: ${expected[field]} ≠ ${found[field]}`)).toEqual([]);
  });
});
