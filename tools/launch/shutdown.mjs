import { explain } from './launch-error.mjs';

/**
 * One place that ends a command. What was started is stopped in reverse order, whatever asks for it:
 * Ctrl-C, SIGTERM to npm, a closed terminal, an npm that died, or a failure of our own.
 */
const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** npm passes on a Ctrl-C that the terminal has sent to us already, on a busy machine late; only a later one means "at once". */
const impatienceMs = 3_000;

/**
 * @param {{ exit?: (code: number) => unknown, say?: (text: string) => unknown, whenStopped?: number }} [options]
 *   `whenStopped` is the exit code after a signal: 0 for what runs until it is stopped, another for what has not finished
 */
export function createShutdown({ exit = process.exit, say = () => {}, whenStopped = 0 } = {}) {
  /** @type {(() => Promise<unknown> | unknown)[]} */
  const stops = [];
  /** @type {Promise<void> | undefined} */
  let stopping;
  const abort = new AbortController();

  /** @param {number} code */
  function stop(code) {
    stopping ??= (async () => {
      abort.abort();
      for (let next = stops.pop(); next; next = stops.pop()) {
        await Promise.resolve()
          .then(next)
          .catch((error) => say(`While stopping: ${error?.message ?? error}`));
      }
      exit(code);
    })();
    return stopping;
  }

  /** Called for signals: the second one, given in earnest, no longer waits. */
  function listen() {
    let firstAt = 0;
    for (const signal of stopSignals) {
      process.on(signal, () => {
        if (!firstAt) {
          firstAt = Date.now();
          if (signal === 'SIGINT') say('\nStopping …');
          void stop(whenStopped);
        } else if (signal === 'SIGINT' && Date.now() - firstAt > impatienceMs) {
          exit(130);
        }
      });
    }
    // What nobody has foreseen ends the run as well, but in good order.
    process.on('uncaughtException', (error) => {
      say(`\n${explain(error)}\n`);
      void stop(1);
    });
    // A closed terminal takes its output with it; writing there must not become a crash.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    watchNpm();
  }

  /** `kill -9` of npm reaches nobody else: the new parent is how we notice. */
  function watchNpm() {
    if (!process.env.npm_lifecycle_event) return;
    const npm = process.ppid;
    setInterval(() => process.ppid !== npm && void stop(whenStopped), 500).unref();
  }

  return {
    /** @param {() => Promise<unknown> | unknown} work what undoes a start */
    onStop: (work) => void stops.push(work),
    stop,
    listen,
    /** Aborted as soon as stopping begins: nothing new may be started after it. */
    signal: abort.signal,
    get isStopping() {
      return stopping !== undefined;
    },
  };
}

/** @typedef {ReturnType<typeof createShutdown>} Shutdown */
