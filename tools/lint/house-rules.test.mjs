import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Linter } from 'eslint';
import { root } from '../launch/checkout.mjs';
import { houseRules } from './house-rules.mjs';

/** @param {string} rule @param {string} code @param {string} [file] */
function complaints(rule, code, file = 'packages/api/src/modules/resume/resume.service.ts') {
  const linter = new Linter({ cwd: root });
  return linter
    .verify(
      code,
      [
        {
          files: ['**/*.ts', '**/*.tsx'],
          plugins: { house: houseRules },
          rules: { [`house/${rule}`]: 'error' },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
        },
      ],
      { filename: join(root, file) },
    )
    .map(({ message }) => message);
}

test('file names are kebab-case with a role, and folders have a subject', () => {
  expect(complaints('file-name', '')).toEqual([]);
  expect(complaints('file-name', '', 'packages/web/src/ui/TextField.tsx')).toHaveLength(1);
  expect(complaints('file-name', '', 'packages/api/src/utils/dates.ts')).toEqual([
    'A folder is named for its subject; "utils" has none.',
  ]);
});

test('imports of our own files carry their extension, those of packages do not need one', () => {
  expect(
    complaints(
      'import-extension',
      "import { a } from './a.ts'; import b from 'pino'; export { c } from '@career-coach/shared/limits.ts';",
    ),
  ).toEqual([]);
  expect(
    complaints(
      'import-extension',
      "import { a } from './a'; export * from '../b'; import('@career-coach/shared/limits');",
    ),
  ).toHaveLength(3);
});

test('a file that only passes on exports is a barrel', () => {
  expect(
    complaints('no-barrel', "export { a } from './a.ts'; export * from './b.ts';"),
  ).toHaveLength(1);
  expect(complaints('no-barrel', "export { a } from './a.ts'; export const b = 1;")).toEqual([]);
});

test('test titles are plain sentences, and no test is left out', () => {
  expect(complaints('test-title', "test('a signed-out person is refused', () => {});")).toEqual([]);
  expect(complaints('test-title', "test('should refuse', () => {});")).toHaveLength(1);
  expect(
    complaints(
      'test-title',
      "test.only('x', () => {}); describe.skip('y', () => {}); test.todo('z');",
    ),
  ).toHaveLength(3);
  expect(complaints('test-title', "test.each([1])('a number %i is fine', () => {});")).toEqual([]);
});

test('switching a rule off says why', () => {
  expect(
    complaints(
      'disable-with-reason',
      '// eslint-disable-next-line no-console -- the operator reads it\nconsole.log(1);',
    ),
  ).toEqual([]);
  expect(
    complaints('disable-with-reason', '// eslint-disable-next-line no-console\nconsole.log(1);'),
  ).toHaveLength(1);
  expect(
    complaints('disable-with-reason', '/* eslint-disable no-console */\nconsole.log(1);'),
  ).toHaveLength(1);
});
