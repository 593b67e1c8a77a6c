import { inCheckout } from './checkout.mjs';
import { watchApi } from '../build/build-api.mjs';
import { freePort } from '../postgres/free-port.mjs';
import { startApplication } from './application.mjs';

/**
 * Builds and starts the API, and again after every save. While a save does not build or start,
 * the terminal says why, and the next save is tried.
 * @param {{ env: NodeJS.ProcessEnv, logFile: string, say: (text: string) => void, onStarted: (name: string, pid: number) => void, signal: AbortSignal }} options
 */
export async function developApi({ env, logFile, say, onStarted, signal }) {
  const outdir = inCheckout('packages', 'api', 'dist-dev');
  const port = await freePort(0);
  /** @type {import('./application.mjs').Application | undefined} */
  let running;
  let turn = Promise.resolve();
  let isFirst = true;
  /** @type {() => void} */
  let firstIsOver = () => {};
  const first = new Promise((resolve) => (firstIsOver = () => resolve(undefined)));

  const building = await watchApi({
    outdir,
    onBuilt: (errors) => (turn = turn.then(() => restart(errors))),
  });
  await first;

  /** @param {string[]} errors */
  async function restart(errors) {
    const startedAt = performance.now();
    try {
      if (errors.length > 0) return say(`The API does not build:\n  ${errors.join('\n  ')}`);
      await running?.stop();
      running = undefined;
      running = await startApplication({ port, env, logFile, main: `${outdir}/main.js`, signal });
      onStarted('server', running.pid);
      if (!isFirst)
        say(`API restarted in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    } catch (error) {
      const detail = /** @type {{ detail?: string }} */ (error).detail ?? '';
      if (!signal.aborted) say(`${error instanceof Error ? error.message : error}\n${detail}`);
    } finally {
      isFirst = false;
      firstIsOver();
    }
  }

  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await building.dispose();
      await turn;
      await running?.stop();
    },
  };
}
