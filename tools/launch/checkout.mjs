import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** Everything a run keeps: the database cluster, generated secrets, logs, the record of the run. */
export const dataDir = resolve(root, process.env.DATA_DIR || '.data');

/** What can be thrown away at any time: stamps of finished work, the unpacked test browser. */
export const cacheDir = join(root, '.cache');

/** A path of this checkout. @param {...string} parts */
export const inCheckout = (...parts) => join(root, ...parts);

/** A path as a person in the checkout would type it. @param {string} path */
export function shortPath(path) {
  const short = relative(root, path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
