import { watch } from 'node:fs';

const settleMs = 100;

/**
 * Runs a job when a file of its folder was saved; never two at a time.
 * @param {{ jobs: { folder: string, files: RegExp, work: () => Promise<unknown> }[], say: (text: string) => void }} options
 * @returns {() => void} ends the watching
 */
export function regenerateOnSave({ jobs, say }) {
  let turn = Promise.resolve();
  const watchers = jobs.map(({ folder, files, work }) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    return watch(folder, { recursive: true }, (_event, name) => {
      if (!name || !files.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        turn = turn.then(work).then(
          () => {},
          (error) => say(`${error.message}\n${error.detail ?? ''}`),
        );
      }, settleMs);
    });
  });
  return () => watchers.forEach((watcher) => watcher.close());
}
