import { expect, test } from '@jest/globals';
import { toCsv } from './download-csv.ts';

test('cells with commas, quotes and line breaks are quoted', () => {
  expect(toCsv(['a', 'b'], [['x, y', 'say "hi"\nthere']])).toBe(
    'a,b\r\n"x, y","say ""hi""\nthere"\r\n',
  );
});

test('a missing figure is an empty cell, never a zero', () => {
  expect(toCsv(['median'], [[null], [0]])).toBe('median\r\n\r\n0\r\n');
});

test('text that a spreadsheet would run as a formula is made harmless', () => {
  expect(toCsv(['role'], [['=HYPERLINK("x")']])).toBe('role\r\n"\'=HYPERLINK(""x"")"\r\n');
});
