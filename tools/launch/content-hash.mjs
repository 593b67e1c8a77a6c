import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, inCheckout } from './checkout.mjs';

const notInputs = new Set(['node_modules', 'dist', 'dist-dev', 'generated', '.cache', '.data']);
const generatedFile = /\.generated\.(ts|tsx)$/;

/**
 * One hash over the names and contents of files and folders; a missing one counts as missing.
 * @param {string[]} paths relative to the checkout
 * @param {{ only?: RegExp, also?: string[] }} [options] `only` picks file names, `also` adds what is no file
 */
export function hashOf(paths, { only = /./, also = [] } = {}) {
  const hash = createHash('sha256');
  for (const text of also) hash.update(`${text}\0`);
  for (const path of paths) addPath(path);
  return hash.digest('hex');

  /** @param {string} path */
  function addPath(path) {
    const full = inCheckout(path);
    if (!existsSync(full)) return void hash.update(`missing ${path}\0`);
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort())
        if (!notInputs.has(name)) addPath(join(path, name));
    } else if (only.test(path) && !generatedFile.test(path)) {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    }
  }
}

/**
 * Does work whose inputs have changed since it was last finished, or whose outputs are gone.
 * @param {{ name: string, hash: string, outputs: string[], work: () => Promise<string[] | void> }} job
 *   `outputs` are paths that must exist; `work` may return more of them
 * @returns {Promise<boolean>} whether there was work to do
 */
export async function whenChanged({ name, hash, outputs, work }) {
  const file = join(cacheDir, 'stamps', `${name}.json`);
  const stamp = readStamp(file);
  if (
    stamp?.hash === hash &&
    [...outputs, ...stamp.outputs].every((path) => existsSync(inCheckout(path)))
  ) {
    return false;
  }
  const written = (await work()) ?? [];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ hash, outputs: written }));
  return true;
}

/** @param {string} file @returns {{ hash: string, outputs: string[] } | undefined} */
function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
