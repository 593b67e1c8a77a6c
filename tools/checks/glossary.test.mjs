import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inCheckout } from '../launch/checkout.mjs';

const glossary = readFileSync(inCheckout('docs/glossary.md'), 'utf8');
const nouns = new Set(
  [...glossary.matchAll(/^\| \*\*[^*]+\*\* +\(`([a-z-]+)`\)/gm)].map(([, noun]) => noun),
);

test('each noun of the database is in the glossary, and the other way round', () => {
  const files = readdirSync(inCheckout('prisma/schema')).map((name) => name.replace('.prisma', ''));
  expect([...nouns].sort()).toEqual(files.filter((name) => name !== 'schema').sort());
});

const words = new Set([...glossary.matchAll(/^\| ([a-z-]+) +\|/gm)].map(([, word]) => word));

test('each module of the API is a word of the glossary', () => {
  // `node` is the graph's own door to any noun.
  const modules = readdirSync(inCheckout('packages/api/src/modules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node')
    .map(({ name }) => name);
  expect(modules.filter((name) => !nouns.has(name) && !words.has(name))).toEqual([]);
});
