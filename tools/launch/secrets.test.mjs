import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { localSecrets } from './secrets.mjs';
import { temporaryFolder } from './testing/running-program.mjs';

/** @type {ReturnType<typeof temporaryFolder>} */
let data;
beforeEach(() => void (data = temporaryFolder()));
afterEach(() => data.remove());

test('secrets are made once, and are readable by their owner alone', () => {
  const first = localSecrets(data.folder);
  expect(first.authSecret.length).toBeGreaterThanOrEqual(32);
  expect(localSecrets(data.folder)).toEqual(first);
  expect(statSync(join(data.folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('a file that others could read is closed again', () => {
  localSecrets(data.folder);
  chmodSync(join(data.folder, 'secrets.json'), 0o644);
  localSecrets(data.folder);
  expect(statSync(join(data.folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('a file that a crash cut off is made anew', () => {
  writeFileSync(join(data.folder, 'secrets.json'), '{"authSecr');
  expect(localSecrets(data.folder).authSecret.length).toBeGreaterThanOrEqual(32);
});
