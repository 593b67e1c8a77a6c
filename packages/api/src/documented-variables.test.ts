import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documentedVariables } from './documented-variables.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test("the README's table tells every variable, in the documented order and in its words", () => {
  const rows = readme.split('\n').filter((line) => /^\| `[A-Z][A-Z0-9_]+` +\|/.test(line));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(
    documentedVariables.map(({ name, meaning, whenNotSet }) => [
      `\`${name}\``,
      meaning,
      whenNotSet ?? '**must be set** (`npm start` sets it)',
    ]),
  );
});
