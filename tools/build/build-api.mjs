import { existsSync, rmSync } from 'node:fs';
import { build, context, stop } from 'esbuild';
import { inCheckout } from '../launch/checkout.mjs';
import { apiEntries } from './api-entries.mjs';
import { sharedAsSource } from './shared-as-source.mjs';

/**
 * Bundles the API's own sources; packages from npm stay where they are.
 * All files lie flat in one folder, so that `new URL('./reading-worker.js', import.meta.url)` holds from every chunk.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
function options(outdir) {
  return {
    absWorkingDir: inCheckout('packages', 'api'),
    entryPoints: apiEntries(),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    plugins: [sharedAsSource],
    loader: { '.graphql': 'text', '.sql': 'text', '.txt': 'text', '.css': 'text' },
    chunkNames: '[name]-[hash]',
    // TypeGraphQL names types after their classes.
    keepNames: true,
    sourcemap: true,
    // Paths and texts of third parties stay out of the bundle.
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfig: inCheckout('packages', 'api', 'tsconfig.json'),
  };
}

/** Builds `packages/api/dist`. */
export async function buildApi({ outdir = inCheckout('packages', 'api', 'dist') } = {}) {
  rmSync(outdir, { recursive: true, force: true });
  try {
    await build(options(outdir));
  } finally {
    await stop();
  }
}

/**
 * Builds again after every save, until disposed of.
 * @param {{ outdir: string, onBuilt: (errors: string[]) => void }} watch
 */
export async function watchApi({ outdir, onBuilt }) {
  if (existsSync(outdir)) rmSync(outdir, { recursive: true });
  const building = options(outdir);
  building.plugins?.push({
    name: 'report',
    setup: (plugin) =>
      plugin.onEnd(({ errors }) =>
        onBuilt(errors.map(({ text, location }) => `${location ? `${location.file}:${location.line} ` : ''}${text}`)),
      ),
  });
  const watching = await context(building);
  await watching.watch();
  return watching;
}
