import { expect, test } from '@jest/globals';
import { normalizeTerm, sentencesOf, tokenize } from './tokenize.ts';

const words = (text: string) => tokenize(text).map((token) => token.raw);

test('names with symbols stay whole', () => {
  expect(words('C++, C#, .NET, Node.js and CI/CD; Go, R, AI/UX')).toEqual([
    'C++',
    'C#',
    '.NET',
    'Node.js',
    'and',
    'CI/CD',
    'Go',
    'R',
    'AI',
    'UX',
  ]);
});

test('hyphens and slashes separate other words, and a full stop ends one', () => {
  expect(words('TIG/MIG welding in cross-functional teams. Next')).toEqual([
    'TIG',
    'MIG',
    'welding',
    'in',
    'cross',
    'functional',
    'teams',
    'Next',
  ]);
});

test('scripts without spaces are cut into words', () => {
  expect(words('データベース設計の経験')).toContain('設計');
  expect(words('熟悉数据库设计').length).toBeGreaterThan(1);
});

test('singular and plural, welding and welded compare equal', () => {
  expect(normalizeTerm('Blueprints')).toBe(normalizeTerm('blueprint'));
  expect(normalizeTerm('welding')).toBe(normalizeTerm('welded'));
  expect(normalizeTerm('databases')).toBe(normalizeTerm('database'));
  expect(normalizeTerm('C')).not.toBe(normalizeTerm('C++'));
});

test('sentences end at marks, not at decimals', () => {
  expect(sentencesOf('Cut cost by 2.5 %. Trained staff.')).toEqual([
    'Cut cost by 2.5 %.',
    'Trained staff.',
  ]);
});
