import { setTimeout as pause } from 'node:timers/promises';
import { localId } from '../modules/node/global-id.ts';
import type { Json, TestApi } from './test-api.ts';

const query = `query ($id: ID!) { generation(id: $id) {
  id status stage text coach writtenBy promptVersion cached warnings isCancelling revision
  failure { reason message retryAt }
  receipt { model sent inputTokens outputTokens costMicroUsd mostMicroUsd priceTableDate durationMs requests stopReason }
  result { __typename id ... on CoverLetter { content writtenBy status companyName } }
} }`;

export async function generationOf(
  api: TestApi,
  person: { id: string },
  id: string,
): Promise<Json> {
  const { data, errors } = await api.run(person, query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.generation;
}

/** The generation once `holds`; fails after ten seconds with what it was last. */
export async function untilGeneration(
  api: TestApi,
  person: { id: string },
  id: string,
  holds: (generation: Json) => boolean,
): Promise<Json> {
  for (let tries = 0; ; tries += 1) {
    const generation = await generationOf(api, person, id);
    if (holds(generation)) return generation;
    if (tries > 400) throw new Error(`It never came to that: ${JSON.stringify(generation)}`);
    await pause(25);
  }
}

/** The generation once it has ended. Looks at its row meanwhile: asking the graph again and again would keep the process from writing. */
export async function untilEnded(api: TestApi, person: { id: string }, id: string): Promise<Json> {
  const row = { id: localId('Generation', id), userId: person.id };
  for (let tries = 0; tries < 1_000; tries += 1) {
    const isEnded = await api.db.generation.count({
      where: { ...row, status: { notIn: ['QUEUED', 'RUNNING'] } },
    });
    if (isEnded > 0) break;
    await pause(10);
  }
  return untilGeneration(api, person, id, ({ status }) => !['QUEUED', 'RUNNING'].includes(status));
}
