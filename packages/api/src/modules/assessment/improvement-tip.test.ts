import { expect, test } from '@jest/globals';
import { createApiWithModel } from '../../testing/api-with-model.ts';
import { untilEnded } from '../../testing/generation-of.ts';
import { answer } from '../../testing/messages-server/reply.ts';
import type { Json } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

const { api, model } = await createApiWithModel();

const start = `mutation ($assessmentId: ID!, $clientKey: String!, $coach: CoachKind) {
  startImprovementTip(assessmentId: $assessmentId, clientKey: $clientKey, coach: $coach) { __typename
    ... on GenerationStarted { generation { id writtenBy } } ... on UserError { message } } }`;
const read = `query ($id: ID!) { node(id: $id) { ... on Assessment { quizScore improvementTip improvementTipBy questions { isCorrect } } } }`;

const standing = 'You answered 0 of 1 right. Start with the first one.';
const why = 'A left join keeps every row of the left table, matched or not.';
const question = {
  id: 'sql-01',
  topic: 'SQL',
  prompt: 'What does a LEFT JOIN keep?',
  options: ['All rows of the left table', 'Only rows that match', 'Nothing'],
  correctOption: 0,
  explanation: why,
  source: null,
  chosenOption: 1,
};
async function givenResult() {
  const person = await api.givenUser();
  const { id } = await api.db.assessment.create({
    data: {
      userId: person.id,
      quizScore: 0,
      category: 'SQL',
      questions: [question],
      improvementTip: standing,
      improvementTipBy: 'rule-based',
    },
  });
  return { person, id: globalId('Assessment', id), rowId: id };
}

let keys = 0;
async function started(person: { id: string }, variables: object): Promise<Json> {
  const asked = { clientKey: `tip-client-key-${(keys += 1)}`, ...variables };
  const { data, errors } = await api.run(person, start, asked);
  expect(errors).toBeUndefined();
  return data.startImprovementTip;
}
const resultOf = async (person: { id: string }, id: string): Promise<Json> =>
  (await api.run(person, read, { id })).data.node;

test('a model writes the tip in the background, with its badge, and the result stays as it was graded', async () => {
  const { person, id } = await givenResult();
  const before = await resultOf(person, id);
  const { generation } = await started(person, { assessmentId: id });
  const ended = await untilEnded(api, person, generation.id);
  expect(ended).toMatchObject({ status: 'DONE', result: { __typename: 'Assessment', id } });
  expect(generation.writtenBy).toMatch(/^Claude claude-/u);
  expect(await resultOf(person, id)).toEqual({
    ...before,
    improvementTip: `You answered 0 of 1 right. Read again why the right option holds: ${why}`,
    improvementTipBy: generation.writtenBy,
  });
  expect(model.requests).toHaveLength(1);
});

test('when the model fails the tip that stands is kept, and rules write only when asked to', async () => {
  model.respond(() => ({ kind: 'error', status: 401 }));
  const { person, id } = await givenResult();
  const before = await resultOf(person, id);
  const failing = await started(person, { assessmentId: id });
  expect(await untilEnded(api, person, failing.generation.id)).toMatchObject({
    status: 'FAILED',
    failure: { reason: 'BAD_KEY' },
  });
  expect(await resultOf(person, id)).toEqual(before);

  const byRules = await started(person, { assessmentId: id, coach: 'RULE_BASED' });
  await untilEnded(api, person, byRules.generation.id);
  expect(await resultOf(person, id)).toMatchObject({
    improvementTip: expect.stringContaining(why),
    improvementTipBy: 'rule-based',
  });
  expect((await resultOf(person, id)).improvementTip).not.toBe(standing);
});

test('a tip with a number from nowhere is not kept', async () => {
  model.respond(() =>
    answer({ tip: 'People who practise this daily earn 37,500 more in their second year.' }),
  );
  const { person, id } = await givenResult();
  const { generation } = await started(person, { assessmentId: id });
  expect(await untilEnded(api, person, generation.id)).toMatchObject({
    status: 'FAILED',
    failure: { reason: 'UNGROUNDED' },
  });
  expect((await resultOf(person, id)).improvementTip).toBe(standing);
});

test('twenty presses are one generation and one bill', async () => {
  const { person, id } = await givenResult();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => started(person, { assessmentId: id })),
  );
  const ids = new Set(answers.map(({ generation }) => generation.id));
  expect(ids.size).toBe(1);
  await untilEnded(api, person, [...ids][0] ?? '');
  expect(model.requests).toHaveLength(1);
});

test('nobody asks for a tip on a result of somebody else, in the trash, or that never was', async () => {
  const { person, id, rowId } = await givenResult();
  const stranger = await api.givenUser();
  const typeFor = async (who: { id: string }, assessmentId: string) =>
    (await started(who, { assessmentId })).__typename;
  expect(await typeFor(stranger, id)).toBe('NotFound');
  expect(await typeFor(person, 'nonsense')).toBe('NotFound');
  await api.db.assessment.update({ where: { id: rowId }, data: { deletedAt: new Date() } });
  expect(await typeFor(person, id)).toBe('NotFound');
  expect(model.requests).toEqual([]);
});

test('what would be sent is shown word for word, and nothing is sent', async () => {
  const { person, id } = await givenResult();
  const preview = `query ($id: ID!) { previewImprovementTip(assessmentId: $id) { __typename ... on GenerationPreview { sent writtenBy } } }`;
  const { data } = await api.run(person, preview, { id });
  expect(data.previewImprovementTip).toMatchObject({
    __typename: 'GenerationPreview',
    sent: expect.stringContaining(why),
    writtenBy: expect.stringMatching(/^Claude/u),
  });
  expect(model.requests).toEqual([]);
});
