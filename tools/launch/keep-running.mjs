/**
 * Starts a part again when it ends by itself, so that a crash costs seconds and not the evening;
 * one that keeps crashing is given up.
 */
const crashesInARow = 3;
const withinMs = 60_000;

/**
 * @template {{ pid?: number, ended?: Promise<unknown>, stop(): Promise<void> }} Part
 * @param {{ name: string, part: Part, again: () => Promise<Part>, onStarted: (part: Part) => void, onGivenUp: () => void,
 *   say: (text: string) => void }} options `name` stands at the beginning of sentences
 */
export function keepRunning({ name, part, again, onStarted, onGivenUp, say }) {
  let current = part;
  let stopping = false;
  /** @type {number[]} */
  let crashes = [];
  watch(part);

  /** @param {Part} started */
  function watch(started) {
    current = started;
    onStarted(started);
    void started.ended?.then((how) =>
      stopping ? undefined : restart(typeof how === 'string' ? ` (${how})` : ''),
    );
  }

  /** @param {string} how */
  async function restart(how) {
    crashes = [...crashes.filter((at) => at > Date.now() - withinMs), Date.now()];
    if (crashes.length >= crashesInARow) {
      say(`${name} has ended again${how}. It is not started any more; what was saved is safe.`);
      return onGivenUp();
    }
    say(`${name} has ended unexpectedly${how}; starting it again.`);
    try {
      const next = await again();
      if (stopping) await next.stop();
      else watch(next);
    } catch (error) {
      if (stopping) return;
      say(error instanceof Error ? error.message : String(error));
      onGivenUp();
    }
  }

  return {
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
