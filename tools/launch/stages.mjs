const columns = 44;

/**
 * Prints what a command does, stage by stage, each with the time it took.
 * Stages may overlap: a line is printed when its stage is over.
 * @param {{ write(text: string): unknown }} out
 */
export function createStages(out = process.stdout) {
  /** @param {string} text */
  const line = (text) => out.write(`${text}\n`);
  return {
    line,
    /**
     * @template T
     * @param {string} name
     * @param {(note: (text: string) => void) => Promise<T> | T} work `note` adds a word on how it went
     * @returns {Promise<T>}
     */
    async stage(name, work) {
      const startedAt = performance.now();
      let remark = '';
      const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
      try {
        const result = await work((text) => (remark = text));
        const label = remark ? `${name} (${remark})` : name;
        line(`  ✓ ${label.padEnd(columns)} ${seconds().padStart(7)}`);
        return result;
      } catch (error) {
        line(`  ✗ ${name.padEnd(columns)} ${seconds().padStart(7)}`);
        throw error;
      }
    },
  };
}
