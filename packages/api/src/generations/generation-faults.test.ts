import { describe, expect, test } from '@jest/globals';
import { publishedPrices } from '../claude/prices.ts';
import { createDatabase } from '../database/database.ts';
import { globalId, localId } from '../modules/node/global-id.ts';
import { createApiWithModel } from '../testing/api-with-model.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';
import { nursePosting, welderPosting } from '../testing/careers/postings.ts';
import { openStream } from '../testing/event-stream.ts';
import { untilEnded, untilGeneration } from '../testing/generation-of.ts';
import { honestAnswer, honestCoach } from '../testing/messages-server/scripted-coach.ts';
import type { Json } from '../testing/test-api.ts';
import { createGenerationBell } from './generation-bell.ts';
import { generationHandlers } from './generation-handlers.ts';
import { keepGenerating } from './keep-generating.ts';

const { api, model, coach } = await createApiWithModel();

const start = `mutation ($input: DraftCoverLetterInput!, $clientKey: String!, $coach: CoachKind) {
  startCoverLetter(input: $input, clientKey: $clientKey, coach: $coach) { __typename
    ... on GenerationStarted { generation { id status coach writtenBy } } ... on UserError { message }
    ... on CapReached { scope capMicroUsd resetsAt } } }`;
const inputOf = ({ companyName, jobTitle, description }: typeof nursePosting) => ({
  companyName,
  jobTitle,
  jobDescription: description,
});
const input = inputOf(nursePosting);
let keys = 0;
const newKey = () => `client-key-${(keys += 1)}`;

const givenNurse = async (fields: object = {}) => {
  const person = await api.givenUser({ name: nurse.name, skills: [], experience: 7, ...fields });
  await api.db.resume.create({ data: { userId: person.id, content: nurse.markdown } });
  return person;
};
const started = async (person: { id: string }, variables: object = {}): Promise<Json> => {
  const asked = { input, clientKey: newKey(), ...variables };
  const { data, errors } = await api.run(person, start, asked);
  expect(errors).toBeUndefined();
  return data.startCoverLetter;
};
const letters = ({ id }: { id: string }) => api.db.coverLetter.count({ where: { userId: id } });

test('Claude writes, is named on the letter, and leaves a receipt without a name or an address in it', async () => {
  const person = await givenNurse();
  const { generation } = await started(person);
  expect(generation.writtenBy).toBe('Claude claude-sonnet-5-5');
  const ended = await untilEnded(api, person, generation.id);
  expect(ended).toMatchObject({
    status: 'DONE',
    result: { writtenBy: 'Claude claude-sonnet-5-5' },
    receipt: {
      model: 'claude-sonnet-5-5',
      costMicroUsd: expect.any(Number),
      priceTableDate: publishedPrices.date,
      requests: 1,
      stopReason: 'end_turn',
    },
  });
  expect(ended.receipt.costMicroUsd).toBeLessThanOrEqual(ended.receipt.mostMicroUsd);
  expect(JSON.parse(ended.receipt.sent)).toEqual(model.requests[0]?.body);
  for (const personal of [person.email, nurse.name]) {
    expect(ended.receipt.sent).not.toContain(personal);
    expect(ended.text).not.toContain('[[');
  }
});

test('what is shown before is what is sent', async () => {
  const person = await givenNurse();
  const preview = `query ($input: DraftCoverLetterInput!) { previewCoverLetter(input: $input) {
    ... on GenerationPreview { writtenBy sent replaced mostMicroUsd } } }`;
  const { data } = await api.run(person, preview, { input });
  expect(model.requests).toEqual([]);
  const { generation } = await started(person);
  const { receipt } = await untilEnded(api, person, generation.id);
  expect(data.previewCoverLetter).toMatchObject({
    writtenBy: 'Claude claude-sonnet-5-5',
    sent: receipt.sent,
    mostMicroUsd: receipt.mostMicroUsd,
  });
});

test('the words come while they are written, and every stream of two tabs sees the end', async () => {
  const person = await givenNurse();
  model.respond(honestCoach({ chunk: 60, dripMs: 15 }));
  const { generation } = await started(person);
  const follow = 'subscription ($id: ID!) { generation(id: $id) { status text result { id } } }';
  const tabs = await Promise.all(
    [1, 2].map(() => openStream(api, person, follow, { id: generation.id })),
  );
  for (const events of await Promise.all(tabs.map((tab) => tab.rest()))) {
    const states = events.map((event: Json) => event.data.generation);
    const texts = states.map(({ text }: Json) => (text ?? '').length);
    expect(states.filter(({ status }: Json) => status === 'RUNNING').length).toBeGreaterThan(2);
    expect([...new Set(texts)].length).toBeGreaterThan(2);
    expect(states.at(-1)).toMatchObject({ status: 'DONE', result: { id: expect.any(String) } });
  }
  expect(model.requests).toHaveLength(1);
});

describe('one charge', () => {
  test('a double click, two tabs and a lost answer: one request to the model', async () => {
    const person = await givenNurse();
    const clientKey = newKey();
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => started(person, { clientKey })),
      ...Array.from({ length: 5 }, () => started(person)),
    ]);
    const ids = new Set(answers.map(({ generation }) => generation.id));
    expect(ids.size).toBe(1);
    await untilEnded(api, person, answers[0].generation.id);
    await started(person, { clientKey });
    expect(model.requests).toHaveLength(1);
    expect(await letters(person)).toBe(1);
  });

  test('what is stopped in the middle ends at once, keeps nothing but its receipt, and the model is hung up on', async () => {
    const person = await givenNurse();
    model.respond((request) => ({
      kind: 'silence',
      text: JSON.stringify(honestAnswer(request)),
      chunk: 200,
      afterDeltas: 2,
    }));
    const { generation } = await started(person);
    await untilGeneration(api, person, generation.id, ({ stage }) => stage === 'WRITING');
    const cancel = `mutation ($id: ID!) { cancelGeneration(id: $id) { __typename } }`;
    await api.run(person, cancel, { id: generation.id });
    const ended = await untilEnded(api, person, generation.id);
    expect(ended).toMatchObject({ status: 'CANCELLED', text: null, result: null });
    expect(ended.receipt.sent).toBeTruthy();
    await model.requests[0]?.abandoned;
    expect(await letters(person)).toBe(0);
  });
});

describe('a runner that dies', () => {
  const lost = async (person: { id: string }, data: object) => {
    const { generation } = await started(person, { coach: 'RULE_BASED' });
    await untilEnded(api, person, generation.id);
    // First the letter: as soon as the row looks lost, another runner may take it up.
    await api.db.coverLetter.deleteMany({ where: { userId: person.id } });
    // The same row, as a killed process would have left it.
    const runner = '01900000-0000-7000-8000-000000000009';
    const row = await api.db.generation.update({
      where: { id: localId('Generation', generation.id) },
      data: {
        clientKey: newKey(),
        status: 'RUNNING',
        finishedAt: null,
        resultNoun: null,
        resultId: null,
        takenUp: 1,
        runner,
        leaseUntil: new Date(Date.now() - 1_000),
        ...data,
      },
    });
    return globalId('Generation', row.id);
  };

  test('before anything was sent: another one takes it up', async () => {
    const person = await givenNurse();
    const id = await lost(person, {});
    expect(await untilEnded(api, person, id)).toMatchObject({ status: 'DONE' });
    expect(await letters(person)).toBe(1);
  });

  test('after something was sent: it fails with that reason, is not sent again, and goes on counting', async () => {
    const person = await givenNurse();
    const id = await lost(person, {
      coach: 'CLAUDE',
      sendingSince: new Date(),
      reservedMicroUsd: 70_000,
    });
    expect(await untilEnded(api, person, id)).toMatchObject({
      status: 'FAILED',
      failure: { reason: 'INTERRUPTED', message: expect.stringContaining('may have been charged') },
      receipt: { costMicroUsd: null, mostMicroUsd: 70_000, sent: null },
    });
    expect(model.requests).toEqual([]);
    const { data } = await api.run(person, '{ me { coachSettings { reservedMicroUsd } } }');
    expect(data.me.coachSettings.reservedMicroUsd).toBe(70_000);
  });

  test('that never gets further fails after three tries instead of going round for ever', async () => {
    const person = await givenNurse();
    const id = await lost(person, { takenUp: 3 });
    expect(await untilEnded(api, person, id)).toMatchObject({
      status: 'FAILED',
      failure: { reason: 'INTERRUPTED', message: expect.stringContaining('Nothing was sent') },
    });
  });
});

describe('caps', () => {
  test('what could go beyond a person’s limit is not begun; rules still write', async () => {
    const person = await givenNurse({ capMicroUsd: 1_000 });
    const refused = await started(person);
    expect(refused).toMatchObject({
      __typename: 'CapReached',
      scope: 'PERSON',
      capMicroUsd: 1_000,
    });
    expect(model.requests).toEqual([]);
    expect((await started(person, { coach: 'RULE_BASED' })).__typename).toBe('GenerationStarted');
  });

  test('starts at the same moment cannot break a limit together', async () => {
    const measuring = await givenNurse();
    const first = await started(measuring);
    const { receipt } = await untilEnded(api, measuring, first.generation.id);
    const person = await givenNurse({ capMicroUsd: Math.floor(receipt.mostMicroUsd * 1.6) });
    model.respond(honestCoach({ chunk: 100, dripMs: 20 }));
    const tones = ['PLAIN', 'WARM', 'FORMAL'];
    const answers = await Promise.all(
      tones.map((tone) => started(person, { input: { ...input, tone } })),
    );
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['CapReached', 'CapReached', 'GenerationStarted']);
    const begun = answers.find(({ generation }) => generation);
    await untilEnded(api, person, begun.generation.id);
    // The true cost is lower than what was held back, so there is room again.
    expect((await started(person, { input: inputOf(welderPosting) })).__typename).toBe(
      'GenerationStarted',
    );
  });

  test('the installation’s own limit holds for everybody', async () => {
    const before = coach.installationCapMicroUsd;
    coach.installationCapMicroUsd = 1_000;
    try {
      expect(await started(await givenNurse())).toMatchObject({
        __typename: 'CapReached',
        scope: 'INSTALLATION',
      });
    } finally {
      coach.installationCapMicroUsd = before;
    }
  });

  test('who has switched Claude off gets rules, badged so; who asks for Claude then is told', async () => {
    const person = await givenNurse({ modelAllowed: false });
    const byRules = await started(person);
    expect(byRules.generation).toMatchObject({ coach: 'RULE_BASED', writtenBy: 'rule-based' });
    expect((await started(person, { coach: 'CLAUDE' })).__typename).toBe('CoachOff');
    expect(model.requests).toEqual([]);
  });
});

test('two processes on one database write each letter once', async () => {
  const db = createDatabase({ url: api.databaseUrl, poolMax: 3 });
  const bell = createGenerationBell(db);
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const stop = keepGenerating({ db, bell, coach, handlers: generationHandlers, log: silent });
  try {
    const people = await Promise.all(Array.from({ length: 6 }, () => givenNurse()));
    const asked = await Promise.all(people.map((person) => started(person)));
    for (const [index, person] of people.entries()) {
      const ended = await untilEnded(api, person, asked[index].generation.id);
      expect(ended.status).toBe('DONE');
      expect(await letters(person)).toBe(1);
    }
    expect(model.requests).toHaveLength(6);
  } finally {
    await stop();
    await bell.close();
    await db.$disconnect();
  }
});

describe('an answer that is kept', () => {
  /** Beyond the half minute within which an equal request is the same press of the button. */
  const age = (person: { id: string }) =>
    api.db.generation.updateMany({
      where: { userId: person.id },
      data: { createdAt: new Date(Date.now() - 60_000) },
    });
  const written = async (person: { id: string }, variables: object = {}) => {
    const { generation } = await started(person, variables);
    const ended = await untilEnded(api, person, generation.id);
    await age(person);
    return ended;
  };

  test('answers an equal request: badged so, nothing sent, nothing charged, no second letter', async () => {
    const person = await givenNurse();
    const first = await written(person);
    expect(first.cached).toBe(false);
    const again = await written(person);
    expect(again).toMatchObject({
      status: 'DONE',
      cached: true,
      text: first.text,
      writtenBy: first.writtenBy,
      promptVersion: first.promptVersion,
      result: first.result,
      receipt: null,
    });
    expect(again.id).not.toBe(first.id);
    expect(model.requests).toHaveLength(1);
    expect(await letters(person)).toBe(1);
  });

  test('does not where anything of the request differs, or the letter was changed since', async () => {
    const person = await givenNurse();
    await written(person);
    expect(await written(person, { input: { ...input, tone: 'WARM' } })).toMatchObject({
      cached: false,
    });
    await api.db.resume.update({
      where: { userId: person.id },
      data: { content: `${nurse.markdown}\n- Go` },
    });
    expect(await written(person)).toMatchObject({ cached: false });
    await api.db.coverLetter.updateMany({ where: { userId: person.id }, data: { version: 2 } });
    expect(await written(person)).toMatchObject({ cached: false });
    expect(await letters(person)).toBe(4);
    expect(await written(await givenNurse())).toMatchObject({ cached: false });
  });
});
