/** How long one way takes beside another: a ratio means the same on every machine, milliseconds do not. */
export interface Comparison {
  name: string;
  /** Median milliseconds of each way. */
  first: number;
  second: number;
  /** How many times as long the first takes. */
  ratio: number;
}

/** Runs both ways in turn, so that whatever else the machine does falls on both. */
export async function compare(
  name: string,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
  rounds = 30,
): Promise<Comparison> {
  for (let n = 0; n < 5; n += 1) {
    await first();
    await second();
  }
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < rounds; n += 1) {
    times[0].push(await timeOf(first));
    times[1].push(await timeOf(second));
  }
  const [one, other] = [median(times[0]), median(times[1])];
  return { name, first: one, second: other, ratio: one / other };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
