// Fails when a page of the built app costs more JavaScript than it may.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inCheckout } from '../launch/checkout.mjs';
import { measure } from './size-budget.mjs';

const dist = inCheckout('packages', 'web', 'dist');
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const measures = measure(manifest, (file) =>
  file.endsWith('.js') ? gzipSync(readFileSync(`${dist}/${file}`)).length : 0,
);

for (const { name, kilobytes, limit } of measures) {
  console.log(
    `${kilobytes > limit ? '✗' : '✓'} ${kilobytes.toFixed(1).padStart(6)} of ${limit} KB  ${name}`,
  );
}
if (measures.length < 2)
  throw new Error('The manifest of the build names no pages: the budget was not checked.');
if (measures.some(({ kilobytes, limit }) => kilobytes > limit)) process.exitCode = 1;
