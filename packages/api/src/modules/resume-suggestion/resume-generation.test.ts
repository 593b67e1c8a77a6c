import { afterAll, expect, test } from '@jest/globals';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { untilEnded } from '../../testing/generation-of.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi({ generating: { sweepMs: 100 } });
afterAll(() => api.close());

const duty = nurse.markdown.replace('- Trained', '- Responsible for training');
const improve = `mutation ($input: ImproveResumeInput!, $clientKey: String!) {
  startResumeImprovement(input: $input, clientKey: $clientKey) { __typename
    ... on GenerationStarted { generation { id } } ... on UserError { message } } }`;
const feedback = `mutation ($clientKey: String!) {
  startResumeFeedback(clientKey: $clientKey) { __typename
    ... on GenerationStarted { generation { id } } ... on UserError { message } } }`;

async function someone(content = duty) {
  const person = await api.givenUser({ name: nurse.name });
  const resume = await api.db.resume.create({ data: { userId: person.id, content } });
  return { person, resume };
}

test('the coach’s suggestions come in the background, badged, and the text is not touched', async () => {
  const { person, resume } = await someone();
  const { data, errors } = await api.run(person, improve, {
    input: { version: 1 },
    clientKey: 'improve-it',
  });
  expect(errors).toBeUndefined();
  const ended = await untilEnded(api, person, data.startResumeImprovement.generation.id);
  expect(ended).toMatchObject({ status: 'DONE', failure: null });
  const kept = await api.db.resumeSuggestion.findMany({ where: { resumeId: resume.id } });
  expect(kept).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'DUTY_PHRASE', writtenBy: 'rule-based', state: 'OPEN' }),
    ]),
  );
  expect(await api.db.resume.findUnique({ where: { id: resume.id } })).toMatchObject({
    content: duty,
    version: 1,
  });
});

test('a resume that has another version by then gets no suggestion, and it is said', async () => {
  const { person, resume } = await someone();
  const { data } = await api.run(person, improve, {
    input: { version: 7 },
    clientKey: 'old-version',
  });
  const { startResumeImprovement: outcome } = data;
  if (outcome.__typename === 'GenerationStarted')
    expect(await untilEnded(api, person, outcome.generation.id)).toMatchObject({
      status: 'FAILED',
      failure: { reason: 'NOT_POSSIBLE' },
    });
  else expect(outcome.__typename).toBe('ResumeConflict');
  expect(await api.db.resumeSuggestion.count({ where: { resumeId: resume.id } })).toBe(0);
});

test('feedback comes in the background, says who wrote it, and leaves the score alone', async () => {
  const { person, resume } = await someone();
  await api.db.resume.update({ where: { id: resume.id }, data: { atsScore: 61 } });
  const { data } = await api.run(person, feedback, { clientKey: 'feedback-1' });
  await untilEnded(api, person, data.startResumeFeedback.generation.id);
  expect(await api.db.resume.findUnique({ where: { id: resume.id } })).toMatchObject({
    atsScore: 61,
    feedback: expect.stringContaining('Responsible for training'),
    feedbackBy: 'rule-based',
    feedbackAt: expect.any(Date),
  });
});

test('without a resume nothing is written', async () => {
  const person = await api.givenUser();
  const { data } = await api.run(person, feedback, { clientKey: 'feedback-2' });
  const { startResumeFeedback: outcome } = data;
  if (outcome.__typename === 'GenerationStarted')
    expect(await untilEnded(api, person, outcome.generation.id)).toMatchObject({
      status: 'FAILED',
    });
  else expect(outcome.__typename).toBe('ResumeEmpty');
});

test('feedback asked for twice is one, until the resume or its newest report is another', async () => {
  const { person, resume } = await someone();
  const ask = async (clientKey: string) => {
    const { data, errors } = await api.run(person, feedback, { clientKey });
    expect(errors).toBeUndefined();
    const { id } = data.startResumeFeedback.generation;
    await untilEnded(api, person, id);
    return id as string;
  };
  const first = await ask('press-one');
  expect(await ask('press-two')).toBe(first);
  await api.db.resume.update({
    where: { id: resume.id },
    data: { content: `${duty}\n- Kept the stock\n`, version: 2 },
  });
  const second = await ask('press-three');
  expect(second).not.toBe(first);
  await api.run(person, 'mutation { checkResume(input: {}) { __typename } }');
  expect(await ask('press-four')).not.toBe(second);
  // An answer that was lost is asked for again with its key.
  expect(await ask('press-one')).toBe(first);
  expect(
    (await api.run(person, feedback, { clientKey: 'no\u0000key' })).data.startResumeFeedback,
  ).toMatchObject({ __typename: 'InvalidInput' });
});
