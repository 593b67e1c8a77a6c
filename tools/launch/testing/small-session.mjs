// What `npm start` does, with a tiny server in place of the product: for tests of signals and crashes.
import { fileURLToPath } from 'node:url';
import { startApplication } from '../application.mjs';
import { keepRunning } from '../keep-running.mjs';
import { runSession, serverLog } from '../session.mjs';
import { wantedPort } from '../settings.mjs';

const main = fileURLToPath(new URL('tiny-server.mjs', import.meta.url));

await runSession('npm start', async ({ stages, shutdown, run }) => {
  const start = (/** @type {number} */ port) =>
    startApplication({ port, env: process.env, logFile: serverLog, main, signal: shutdown.signal });
  const application = await start(wantedPort());
  const kept = keepRunning({
    name: 'The server',
    part: application,
    again: () => start(application.port),
    onStarted: ({ pid }) => {
      run.noteChild('server', pid);
      stages.line(`server ${pid}`);
    },
    onGivenUp: () => void shutdown.stop(1),
    say: stages.line,
  });
  shutdown.onStop(kept.stop);
  run.note({ url: application.url });
  stages.line(`ready ${application.url}`);
});
