import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { anthropicClient } from '../../claude/anthropic-client.ts';
import { readModels, type ModelByTask } from '../../claude/models.ts';
import { publishedPrices } from '../../claude/prices.ts';
import type { CoachAccess } from '../../generations/coach-access.ts';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { nursePosting } from '../../testing/careers/postings.ts';
import { untilEnded } from '../../testing/generation-of.ts';
import { startMessagesServer } from '../../testing/messages-server/messages-server.ts';
import { answer } from '../../testing/messages-server/reply.ts';
import { createTestApi, type Json } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

const model = await startMessagesServer();
const clock = { now: () => performance.now(), wait: async () => {} };
const newClient = () =>
  anthropicClient(
    {
      key: model.key,
      baseUrl: model.url,
      models: readModels('') as ModelByTask,
      prices: publishedPrices,
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
});

const start = `mutation ($input: RewriteLetterInput!, $clientKey: String!, $coach: CoachKind) {
  startLetterRewrite(input: $input, clientKey: $clientKey, coach: $coach) { __typename
    ... on GenerationStarted { generation { id } } ... on InvalidInput { issues { path } } } }`;
const content = `Dear Harbor View team,\n\nI am applying for the Registered Nurse position.\n\nI would be glad to talk.\n\nKind regards,\n${nurse.name}`;

const given = async (fields: object = {}) => {
  const person = await api.givenUser({ name: nurse.name, skills: [], experience: 7 });
  await api.db.resume.create({ data: { userId: person.id, content: nurse.markdown } });
  const { companyName, jobTitle, description } = nursePosting;
  const { id } = await api.db.coverLetter.create({
    data: {
      userId: person.id,
      companyName,
      jobTitle,
      jobDescription: description,
      content,
      ...fields,
    },
  });
  return { person, row: id, id: globalId('CoverLetter', id) };
};
let keys = 0;
const ask = async (who: { id: string }, input: object, more: object = {}): Promise<Json> => {
  const clientKey = `rewrite-key-${(keys += 1)}`;
  const asked = { input: { content, instruction: '', ...input }, clientKey, ...more };
  const { data, errors } = await api.run(who, start, asked);
  expect(errors).toBeUndefined();
  return data.startLetterRewrite;
};
const paragraph = (...texts: string[]) => ({
  sentences: texts.map((text) => ({ text, factIds: [] })),
});

test('Claude proposes one paragraph; an unsupported sentence is told, and the letter stays as it was', async () => {
  const { person, row, id } = await given();
  const lie = 'I led 900 people at Cyberdyne.';
  model.respond(() =>
    answer({ paragraphs: [paragraph('I look forward to a talk.', lie)], notDone: ['sing'] }),
  );
  const wish = { id, paragraph: 2, instruction: 'warmer; sing' };
  const { generation } = await ask(person, wish);
  const ended = await untilEnded(api, person, generation.id);
  expect(ended).toMatchObject({
    status: 'DONE',
    writtenBy: 'Claude claude-sonnet-5-5',
    text: content.replace('I would be glad to talk.', `I look forward to a talk. ${lie}`),
    result: { __typename: 'CoverLetter', id, content },
    receipt: { requests: 1 },
  });
  expect(ended.warnings).toEqual([
    expect.stringContaining('“sing” was not done.'),
    expect.stringContaining(lie),
  ]);
  const [sent] = model.requests;
  expect(sent?.system).not.toContain('warmer');
  expect(sent?.data).toMatchObject({ instruction: 'warmer; sing', change: 2 });
  expect(ended.receipt.sent).not.toContain(nurse.name);
  expect(await api.db.coverLetter.findUniqueOrThrow({ where: { id: row } })).toMatchObject({
    content,
    version: 1,
  });
});

test('the whole letter keeps its salutation and sign-off', async () => {
  const { person, id } = await given();
  model.respond(() =>
    answer({ paragraphs: [paragraph('Dear Sir,', 'I wish to talk.')], notDone: [] }),
  );
  const { generation } = await ask(person, { id });
  const ended = await untilEnded(api, person, generation.id);
  expect(ended.text).toBe(
    `Dear Harbor View team,\n\nI wish to talk.\n\nKind regards,\n${nurse.name}`,
  );
});

test('a fault gives no proposal; the rules then do it when they are asked', async () => {
  const { person, id } = await given();
  model.respond(() => ({ kind: 'error', status: 529 }));
  const wish = { id, instruction: 'mention that I speak Spanish; sing' };
  const failed = await ask(person, wish);
  const ended = await untilEnded(api, person, failed.generation.id);
  expect(ended).toMatchObject({ status: 'FAILED', text: null, failure: { reason: 'OVERLOADED' } });
  const byRules = await ask(person, wish, { coach: 'RULE_BASED' });
  const done = await untilEnded(api, person, byRules.generation.id);
  expect(done).toMatchObject({ status: 'DONE', writtenBy: 'rule-based', receipt: null });
  expect(done.text).toContain('I speak Spanish.');
  expect(done.warnings.join('\n')).toContain('“sing”');
});

test('an equal key is the same request, answered once', async () => {
  const { person, id } = await given();
  model.respond(() => answer({ paragraphs: [paragraph('I wish to talk.')], notDone: [] }));
  const again = { clientKey: 'rewrite-key-of-two-tabs' };
  const asked = await Promise.all([1, 2, 3].map(() => ask(person, { id }, again)));
  expect(new Set(asked.map(({ generation }) => generation.id)).size).toBe(1);
  await untilEnded(api, person, asked[0]?.generation.id);
  expect(model.requests).toHaveLength(1);
});

test('a completed letter, another one’s, and a paragraph it has not start nothing', async () => {
  const locked = await given({ status: 'completed', completedAt: new Date() });
  const { person, id } = await given();
  expect((await ask(locked.person, { id: locked.id })).__typename).toBe('CoverLetterLocked');
  expect((await ask(locked.person, { id })).__typename).toBe('NotFound');
  expect(await ask(person, { id, paragraph: 9 })).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'paragraph' }],
  });
  expect(model.requests).toEqual([]);
});

test('the letter’s own tone and length are used unless others are chosen', async () => {
  const { person, id } = await given({ tone: 'FORMAL', length: 'LONG' });
  model.respond(() => answer({ paragraphs: [paragraph('I wish to talk.')], notDone: [] }));
  const own = await ask(person, { id });
  await untilEnded(api, person, own.generation.id);
  expect(model.requests[0]?.data).toMatchObject({ tone: 'FORMAL', words: 350 });
  const chosen = await ask(person, { id, tone: 'WARM', length: 'SHORT' });
  await untilEnded(api, person, chosen.generation.id);
  expect(model.requests[1]?.data).toMatchObject({ tone: 'WARM', words: 150 });
});
