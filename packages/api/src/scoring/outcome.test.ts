import { expect, test } from '@jest/globals';
import { showsOutcome } from './outcome.ts';

test.each([
  'Served 10M+ users',
  'Cut build time 5x',
  'Moved 40GB a day',
  'Reduced falls by 28 %',
  'Trained nine nurses, three of them in 2021',
  'Saved $1,200 a month',
])('%s shows an outcome', (text) => {
  expect(showsOutcome(text)).toBe(true);
});

test.each([
  'Set up OAuth, SSO and 2FA',
  'Wrote pages in HTML5',
  'Ran EC2 and S3',
  'Was on call 24/7',
  'Worked there in 2021',
])('%s shows none: its digits belong to a name or a year', (text) => {
  expect(showsOutcome(text)).toBe(false);
});
