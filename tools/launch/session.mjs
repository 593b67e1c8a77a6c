import { join } from 'node:path';
import { dataDir } from './checkout.mjs';
import { explain } from './launch-error.mjs';
import { takeRun } from './run-record.mjs';
import { readEnvFile } from './settings.mjs';
import { createShutdown } from './shutdown.mjs';
import { createStages } from './stages.mjs';

/**
 * @typedef {object} Session what `npm start` and `npm run dev` have in common
 * @property {ReturnType<typeof createStages>} stages
 * @property {import('./shutdown.mjs').Shutdown} shutdown
 * @property {Extract<Awaited<ReturnType<typeof takeRun>>, { taken: true }>} run
 */

/** Where the server's log of this data folder is. */
export const serverLog = join(dataDir, 'logs', 'server.log');

/**
 * Takes the data folder and runs the work in it; whatever happens, what was started is stopped.
 * @param {string} command what the person typed
 * @param {(session: Session) => Promise<void>} work
 */
export async function runSession(command, work) {
  const stages = createStages();
  const shutdown = createShutdown({ say: stages.line });
  shutdown.listen();
  try {
    readEnvFile();
    const run = await takeRun(dataDir, command, stages.line);
    if (!run.taken) return void tellWhoRuns(run.by, stages.line);
    shutdown.onStop(run.release);
    await work({ stages, shutdown, run });
  } catch (error) {
    if (!shutdown.isStopping) stages.line(`\n${explain(error)}\n`);
    await shutdown.stop(1);
  }
}

/** @param {import('./run-record.mjs').RunRecord} by @param {(text: string) => void} say */
function tellWhoRuns(by, say) {
  say(
    by.url
      ? `AI Career Coach is running here already: ${by.url} (${by.command}, process ${by.pid}). Stop that one first to start it anew.`
      : `AI Career Coach is being started here already (${by.command}, process ${by.pid}); it will print its address.`,
  );
  process.exitCode = 1;
}
