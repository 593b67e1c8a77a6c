import { expect, test } from '@jest/globals';
import { measure } from './size-budget.mjs';

const manifest = {
  'index.html': { file: 'app.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  '_apollo.js': { file: 'apollo.js', imports: ['_react.js'] },
  'src/app/guards/member-area.tsx': {
    file: 'member.js',
    isDynamicEntry: true,
    imports: ['_apollo.js'],
  },
  'src/app/public-frame.tsx': { file: 'frame.js', isDynamicEntry: true },
  'src/features/landing/landing-page.tsx': {
    file: 'landing.js',
    isDynamicEntry: true,
    imports: ['_react.js'],
  },
  'src/features/letters/letter-page.tsx': {
    file: 'letter.js',
    isDynamicEntry: true,
    imports: ['_apollo.js', '_editor.js'],
  },
  '_editor.js': { file: 'editor.js' },
};
/** @type {Record<string, number>} */
const kilobytes = {
  'app.js': 10,
  'react.js': 60,
  'apollo.js': 40,
  'member.js': 5,
  'frame.js': 3,
  'landing.js': 4,
  'letter.js': 2,
  'editor.js': 130,
};

test('a page pays for what it imports, once, and not for what is there already', () => {
  expect(measure(manifest, (file) => (kilobytes[file] ?? 0) * 1024)).toEqual([
    { name: 'signed-in shell', kilobytes: 115, limit: 150 },
    { name: 'first load of src/features/landing/landing-page.tsx', kilobytes: 77, limit: 95 },
    { name: 'route src/features/letters/letter-page.tsx', kilobytes: 132, limit: 120 },
  ]);
});
