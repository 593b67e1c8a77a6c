import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { playgroundExamples } from '@career-coach/shared/playground-examples.ts';
import { poolOf } from './database/database.ts';
import { loadReferenceFiguresOn } from './labour-market/loading/load-reference-figures.ts';
import { createTestApi } from './testing/test-api.ts';

const api = await createTestApi();
beforeAll(async () => {
  const client = await poolOf(api.db).connect();
  try {
    await loadReferenceFiguresOn(client);
  } finally {
    client.release();
  }
}, 60_000);
afterAll(() => api.close());

test('there are sixteen examples, each under a name of its own', () => {
  expect(new Set(playgroundExamples.map(({ name }) => name)).size).toBe(16);
});

test.each(playgroundExamples.map((example) => [example.name, example] as const))(
  'a visitor runs the example “%s” and gets real figures',
  async (_name, { operation, variables }) => {
    const { data, errors } = await api.run(null, operation, variables);
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data)) {
      expect(answer).not.toBeNull();
      expect(answer).not.toEqual([]);
    }
  },
);
