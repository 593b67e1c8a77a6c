/**
 * Starts the server again when it ends by itself, so that a crash costs seconds and not the evening;
 * one that keeps crashing is given up.
 */
const crashesInARow = 3;
const withinMs = 60_000;

/** @typedef {import('./application.mjs').Application} Application */

/**
 * @param {{ application: Application, again: () => Promise<Application>, onStarted: (application: Application) => void,
 *   onGivenUp: () => void, say: (text: string) => void }} options
 */
export function keepRunning({ application, again, onStarted, onGivenUp, say }) {
  let current = application;
  let stopping = false;
  /** @type {number[]} */
  let crashes = [];
  watch(application);

  /** @param {Application} started */
  function watch(started) {
    current = started;
    onStarted(started);
    void started.ended.then(async (how) => {
      if (stopping) return;
      crashes = [...crashes.filter((at) => at > Date.now() - withinMs), Date.now()];
      if (crashes.length >= crashesInARow) {
        say(`The server has ended again (${how}). It is not started any more; what was saved is safe.`);
        return onGivenUp();
      }
      say(`The server has ended unexpectedly (${how}); starting it again.`);
      try {
        const next = await again();
        if (stopping) await next.stop();
        else watch(next);
      } catch (error) {
        if (stopping) return;
        say(error instanceof Error ? error.message : String(error));
        onGivenUp();
      }
    });
  }

  return {
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
