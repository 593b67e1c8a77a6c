import { afterAll, beforeEach } from '@jest/globals';
import { anthropicClient } from '../claude/anthropic-client.ts';
import { readModels, type ModelByTask } from '../claude/models.ts';
import { publishedPrices } from '../claude/prices.ts';
import type { CoachAccess } from '../generations/coach-access.ts';
import { startMessagesServer } from './messages-server/messages-server.ts';
import { honestCoach } from './messages-server/scripted-coach.ts';
import { createTestApi } from './test-api.ts';

/** Waiting before another try passes at once. */
const clock = { now: () => performance.now(), wait: async () => {} };

/**
 * An API with a key, whose model is the loopback Messages server. Each test starts with an honest model, nothing recorded,
 * and a client of its own: its circuit breaker remembers the faults of the test before. To be called once in a file.
 */
export async function createApiWithModel({ timeoutMs }: { timeoutMs?: number } = {}) {
  const model = await startMessagesServer();
  const newClient = () =>
    anthropicClient(
      {
        key: model.key,
        baseUrl: model.url,
        models: readModels('') as ModelByTask,
        prices: publishedPrices,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      },
      clock,
    );
  const coach: CoachAccess = {
    claude: newClient(),
    personCapMicroUsd: 5_000_000,
    installationCapMicroUsd: 100_000_000,
  };
  const api = await createTestApi({ coach, generating: { sweepMs: 100 } });
  afterAll(async () => {
    await api.close();
    await model.stop();
  });
  beforeEach(() => {
    coach.claude = newClient();
    model.requests.length = 0;
    model.respond(honestCoach({ chunk: 40 }));
  });
  return { api, model, coach, newClient };
}
