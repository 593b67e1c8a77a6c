// `npm run coach -- …`: the operator's commands on the database of this checkout, whether it runs at the moment or not.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, inCheckout } from './checkout.mjs';
import { migrate, openDatabase } from './database.mjs';
import { explain, LaunchError } from './launch-error.mjs';
import { localSecrets } from './secrets.mjs';
import { readEnvFile, serverEnvironment } from './settings.mjs';

try {
  process.exitCode = await coach(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 3;
}

/** @param {string[]} args @returns {Promise<number>} */
async function coach(args) {
  readEnvFile();
  const cli = inCheckout('packages/api/dist/cli.js');
  if (!existsSync(cli) || !existsSync(inCheckout('node_modules/pg'))) {
    throw new LaunchError(
      'Nothing is built here yet. Run "npm start" once, then try again. Nothing was changed.',
    );
  }
  const database =
    (await runningDatabase()) ?? (await openDatabase({ note: () => {}, say: console.error }));
  try {
    await migrate(database.url, {});
    const env = serverEnvironment({ databaseUrl: database.url, ...localSecrets(dataDir) });
    const child = spawn(process.execPath, ['--enable-source-maps', cli, ...args], {
      env,
      stdio: 'inherit',
    });
    // A Ctrl-C reaches the command itself; this process waits for it, and then stops what it has started.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal));
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 3));
    });
  } finally {
    await database.stop();
  }
}

/** The embedded database, when `npm start` or `npm run dev` runs it already; it is left running. */
async function runningDatabase() {
  if (process.env.DATABASE_URL) return null;
  const { runningServerUrl } = await import('../postgres/running-server.mjs');
  const url = runningServerUrl(join(dataDir, 'postgres'));
  return url === null ? null : { url, stop: async () => {} };
}
