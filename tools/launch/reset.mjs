// `npm run reset`: forgets everything that runs of this checkout have stored.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dataDir, shortPath } from './checkout.mjs';
import { explain, LaunchError } from './launch-error.mjs';
import { currentRun } from './run-record.mjs';

try {
  console.log(await reset());
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function reset() {
  const place = shortPath(dataDir);
  const running = currentRun(dataDir);
  if (running) {
    throw new LaunchError(
      `It is running (${running.command}, process ${running.pid}${running.url ? `, ${running.url}` : ''}). Stop it first; nothing was removed.`,
    );
  }
  if (!existsSync(dataDir)) return `There is nothing to forget: ${place} is not there.`;
  if (!process.argv.includes('--yes') && !(await confirmed(place))) return 'Nothing was removed.';
  await forgetDatabase();
  rmSync(dataDir, { recursive: true, force: true });
  return `${place} is removed. The next "npm start" begins anew.`;
}

/** @param {string} place */
async function confirmed(place) {
  if (!process.stdin.isTTY) {
    throw new LaunchError(
      'Nothing was removed: nobody is there to be asked. "npm run reset -- --yes" does it without asking.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(
      `This removes ${place}: every account, resume and letter stored in this checkout. It cannot be undone.\nType "yes" to go on: `,
    );
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}

/** The database server knows where its files are (elsewhere, when root has started it), and whether one still runs. */
async function forgetDatabase() {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(folder)) return;
  const { forgetEmbeddedPostgres } = await import('../postgres/embedded-postgres.mjs').catch(
    (cause) => {
      throw new LaunchError(
        'The packages are not installed, so the database cannot be removed in good order. Run "npm run build" first. Nothing was removed.',
        { cause },
      );
    },
  );
  await forgetEmbeddedPostgres(folder).catch((cause) => {
    throw new LaunchError(cause.message, { cause });
  });
}
