import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** What the engine said when it panicked; it calls this instead of printing. */
export const panic = {
  message: '',
  /** @param {string} message */
  set_message(message) {
    this.message = message;
  },
};

/**
 * Prisma's schema engine, the same code as the binary that Prisma would download, published by Prisma as WebAssembly.
 * @returns {Promise<typeof import('@prisma/schema-engine-wasm').SchemaEngine>}
 */
export async function loadEngine() {
  const folder = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const bytes = await readFile(folder.replace(/\.js$/, '.wasm'));
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panic });
  const imports = /** @type {WebAssembly.Imports} */ (
    /** @type {unknown} */ ({ './schema_engine_bg.js': bindings })
  );
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports['__wbindgen_start'])();
  return bindings.SchemaEngine;
}

/** @returns {Promise<string>} the version of Prisma's engines that this one was built from */
export async function engineVersion() {
  await loadEngine();
  return bindings.version();
}
