import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread from its entry in the build (`dist/NAME.js`, all files beside each other). From source, as tests run it,
 * it starts from `source` instead, and learns to read TypeScript first.
 */
export function openThread(built: URL, source: URL, options: WorkerOptions): Worker {
  if (existsSync(built)) return new Worker(built, { ...options, execArgv: [] });
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/u, '.mjs');
  const start = `import(${JSON.stringify(pathToFileURL(tsx).href)}).then(({ register }) => { register(); return import(${JSON.stringify(source.href)}); });`;
  return new Worker(start, { ...options, eval: true, execArgv: [] });
}
