import { existsSync, renameSync, rmSync } from 'node:fs';
import { build, context, stop } from 'esbuild';
import { inCheckout } from '../launch/checkout.mjs';
import { LaunchError } from '../launch/launch-error.mjs';
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

/** Builds `packages/api/dist`; a build that fails leaves the last good one as it is. */
export async function buildApi({ outdir = inCheckout('packages', 'api', 'dist') } = {}) {
  const fresh = `${outdir}-new`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    await build(options(fresh));
    rmSync(outdir, { recursive: true, force: true });
    renameSync(fresh, outdir);
  } catch (cause) {
    const errors = /** @type {Partial<import('esbuild').BuildFailure>} */ (cause).errors ?? [];
    throw new LaunchError('The API could not be built.', {
      detail: readable(errors).join('\n') || String(cause),
      cause,
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    await stop();
  }
}

/** @param {import('esbuild').Message[]} errors */
const readable = (errors) =>
  errors.map(
    ({ text, location }) =>
      `${location ? `packages/api/${location.file}:${location.line} ` : ''}${text}`,
  );

/**
 * Builds again after every save, until disposed of.
 * @param {{ outdir: string, onBuilt: (errors: string[]) => void }} watch
 */
export async function watchApi({ outdir, onBuilt }) {
  if (existsSync(outdir)) rmSync(outdir, { recursive: true });
  const building = options(outdir);
  building.plugins?.push({
    name: 'report',
    setup: (plugin) => plugin.onEnd(({ errors }) => onBuilt(readable(errors))),
  });
  const watching = await context(building);
  await watching.watch();
  return watching;
}
