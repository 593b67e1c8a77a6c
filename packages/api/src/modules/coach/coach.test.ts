import { afterAll, expect, test } from '@jest/globals';
import { anthropicClient } from '../../claude/anthropic-client.ts';
import { readModels, type ModelByTask } from '../../claude/models.ts';
import { publishedPrices } from '../../claude/prices.ts';
import { createTestApi } from '../../testing/test-api.ts';

const claude = anthropicClient({
  key: 'sk-test',
  baseUrl: 'http://127.0.0.1:9',
  models: readModels('') as ModelByTask,
  prices: publishedPrices,
});
const api = await createTestApi({
  coach: { claude, personCapMicroUsd: 5_000_000, installationCapMicroUsd: 100_000_000 },
});
const rules = await createTestApi();
afterAll(() => Promise.all([api.close(), rules.close()]));

const settings = `coachSettings { isModelAvailable modelAllowed models capMicroUsd highestCapMicroUsd spentMicroUsd reservedMicroUsd installationUsed resetsAt }`;
const save = `mutation ($input: SaveCoachSettingsInput!) { saveCoachSettings(input: $input) { __typename
  ... on CoachSettingsSaved { user { ${settings} } } ... on InvalidInput { issues { path message } } } }`;

test('everyone may know which coach writes here', async () => {
  const { data } = await rules.run(null, '{ coach { kind label } }');
  expect(data).toEqual({ coach: { kind: 'RULE_BASED', label: 'rule-based' } });
  const asked = '{ letters: coach { kind label } tips: coach(task: IMPROVEMENT_TIP) { label } }';
  expect((await api.run(null, asked)).data).toEqual({
    letters: { kind: 'CLAUDE', label: 'Claude claude-sonnet-5-5' },
    tips: { label: 'Claude claude-haiku-5-5' },
  });
});

test('without a key there is nothing to switch on and nothing to spend', async () => {
  const person = await rules.givenUser();
  const { data } = await rules.run(person, `{ me { ${settings} } }`);
  expect(data.me.coachSettings).toMatchObject({ isModelAvailable: false, models: [] });
});

test('who switches models off is written for by rules, and told so', async () => {
  const person = await api.givenUser();
  await api.run(person, save, { input: { modelAllowed: false } });
  const { data } = await api.run(person, `{ coach { kind label } me { ${settings} } }`);
  expect(data.coach).toEqual({ kind: 'RULE_BASED', label: 'rule-based' });
  expect(data.me.coachSettings).toMatchObject({ isModelAvailable: true, modelAllowed: false });
});

test('a person sets their own limit, and never above what the installation allows', async () => {
  const person = await api.givenUser();
  const low = await api.run(person, save, { input: { capMicroUsd: 1_500_000 } });
  expect(low.data.saveCoachSettings.user.coachSettings).toMatchObject({
    capMicroUsd: 1_500_000,
    highestCapMicroUsd: 5_000_000,
    modelAllowed: true,
  });
  for (const capMicroUsd of [5_000_001, -1]) {
    const { data } = await api.run(person, save, { input: { capMicroUsd } });
    expect(data.saveCoachSettings).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'capMicroUsd' }],
    });
  }
});

test('a month counts what is known to have cost, and the most of what is not; only this month, only theirs', async () => {
  const [person, other] = [await api.givenUser(), await api.givenUser()];
  const lastMonth = new Date(Date.now() - 40 * 86_400_000);
  let key = 0;
  const given = (userId: string, data: object) =>
    api.db.generation.create({
      data: {
        userId,
        clientKey: `client-key-${(key += 1)}`,
        task: 'cover-letter',
        inputHash: '0'.repeat(64),
        coach: 'CLAUDE',
        reservedMicroUsd: 90_000,
        ...data,
      },
    });
  await given(person.id, { costMicroUsd: 20_000 });
  await given(person.id, {});
  await given(person.id, { costMicroUsd: 70_000, createdAt: lastMonth });
  await given(other.id, { costMicroUsd: 1_000_000 });
  const { data } = await api.run(person, `{ me { ${settings} } }`);
  expect(data.me.coachSettings).toMatchObject({
    spentMicroUsd: 20_000,
    reservedMicroUsd: 90_000,
    installationUsed: 0.0111,
  });
});
