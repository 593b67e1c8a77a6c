import { existsSync } from 'node:fs';
import { inCheckout, root } from './checkout.mjs';
import { hashOf, whenChanged } from './content-hash.mjs';
import { checkNode, installPackages } from './install-packages.mjs';
import { runCommand } from './processes.mjs';

/** @typedef {ReturnType<typeof import('./stages.mjs').createStages>} Stages */

const unchanged = 'unchanged';

/**
 * Brings the checkout to where the server can be started: packages, generated code, builds.
 * What is up to date is left alone.
 * @param {{ stages: Stages, signal?: AbortSignal, scope?: import('./install-packages.mjs').Scope }} options
 */
export async function installMissing({ stages, signal, scope = 'run' }) {
  checkNode();
  await stages.stage('Packages', async (note) => {
    note((await installPackages({ scope, signal })) ? 'installed' : 'up to date');
  });
}

/** @param {{ stages: Stages, signal?: AbortSignal }} options */
export async function prepareApi({ stages, signal }) {
  await generateDatabaseClient({ stages, signal });
  await stages.stage('API', async (note) => {
    const done = await whenChanged({
      name: 'api',
      hash: hashOf([
        'packages/api/src',
        'packages/shared',
        'prisma',
        'tools/build',
        'pnpm-lock.yaml',
      ]),
      outputs: ['packages/api/dist/main.js'],
      work: async () => (await import('../build/build-api.mjs')).buildApi(),
    });
    note(done ? 'built' : unchanged);
  });
}

/** @param {{ stages: Stages, signal?: AbortSignal }} options */
export async function prepareWeb({ stages, signal }) {
  await generateGraphqlTypes({ stages, signal });
  await stages.stage('App and playground', async (note) => {
    const done = await whenChanged({
      name: 'web',
      hash: hashOf(['packages/web', 'packages/shared', 'pnpm-lock.yaml'], { also: viteSettings() }),
      outputs: ['packages/web/dist/index.html'],
      work: () => buildWeb(signal),
    });
    note(done ? 'built' : unchanged);
  });
}

/** @param {AbortSignal} [signal] */
async function buildWeb(signal) {
  await runCommand(
    process.execPath,
    [inCheckout('packages/web/node_modules/vite/bin/vite.js'), 'build'],
    {
      cwd: inCheckout('packages', 'web'),
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      signal,
      failure: 'The app could not be built.',
    },
  );
}

/** @param {{ stages: Stages, signal?: AbortSignal }} options */
export async function generateDatabaseClient({ stages, signal }) {
  await stages.stage('Database client', async (note) => {
    const done = await whenChanged({
      name: 'database-client',
      hash: hashOf(['prisma/schema', 'prisma.config.ts', 'pnpm-lock.yaml']),
      outputs: ['packages/api/src/database/generated/client.ts'],
      work: async () => {
        await runPrisma(['generate'], {
          signal,
          failure: 'The database client could not be generated from prisma/schema.',
        });
      },
    });
    note(done ? 'generated' : unchanged);
  });
}

/** @param {{ stages: Stages, signal?: AbortSignal }} options */
export async function generateGraphqlTypes({ stages, signal }) {
  await stages.stage('GraphQL types', async (note) => {
    const done = await whenChanged({
      name: 'graphql-types',
      hash: hashOf(
        ['packages/shared/schema.graphql', 'codegen.ts', 'packages/web/src', 'pnpm-lock.yaml'],
        {
          only: /\.graphql$|codegen\.ts$|pnpm-lock\.yaml$/,
        },
      ),
      outputs: [],
      work: async () => {
        const written = await runCommand(
          process.execPath,
          [inCheckout('tools/build/generate-graphql-types.mjs')],
          {
            signal,
            failure: "The types of the app's GraphQL operations could not be generated.",
          },
        );
        return written.split('\n').filter((path) => path && existsSync(inCheckout(path)));
      },
    });
    note(done ? 'generated' : unchanged);
  });
}

/**
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal, failure: string }} options
 */
export function runPrisma(args, { env = {}, signal, failure }) {
  return runCommand(process.execPath, [inCheckout('node_modules/prisma/build/index.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    signal,
    failure,
  });
}

/** Vite builds these variables into the app. */
function viteSettings() {
  return Object.entries(process.env)
    .filter(([name]) => name.startsWith('VITE_'))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}
