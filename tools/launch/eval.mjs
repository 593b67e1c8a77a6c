// `npm run eval -- …`: every task of the coach on fixed cases, for each coach; the results go to docs/evals.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inCheckout, root } from './checkout.mjs';
import { explain, LaunchError } from './launch-error.mjs';
import { readEnvFile } from './settings.mjs';

try {
  process.exitCode = await evaluate(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 3;
}

/** @param {string[]} args @returns {Promise<number>} */
async function evaluate(args) {
  readEnvFile();
  const tsx = inCheckout('node_modules/tsx/dist/cli.mjs');
  if (!existsSync(tsx))
    throw new LaunchError(
      'Nothing is installed here yet. Run "npm start" once, then try again. Nothing was changed.',
    );
  const api = inCheckout('packages/api');
  const child = spawn(
    process.execPath,
    [tsx, '--tsconfig', `${api}/tsconfig.json`, `${api}/src/testing/evals/main.ts`, ...args],
    { stdio: 'inherit', cwd: root },
  );
  // A Ctrl-C reaches the child itself; this process waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
