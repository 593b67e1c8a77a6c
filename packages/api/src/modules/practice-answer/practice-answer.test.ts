import { afterAll, expect, test } from '@jest/globals';
import { untilEnded } from '../../testing/generation-of.ts';
import { createTestApi, type Json } from '../../testing/test-api.ts';

const api = await createTestApi({ generating: { sweepMs: 100 } });
afterAll(() => api.close());

const start = `mutation ($input: GradeAnswerInput!, $clientKey: String!) { startAnswerGrade(input: $input, clientKey: $clientKey) {
  __typename ... on GenerationStarted { generation { id } } ... on InvalidInput { issues { path } } } }`;
const list = `{ me { practiceAnswers { nodes { id question answer score note writtenBy parts { part level quotes advice } } } } }`;
const told =
  'Last winter our ward was short of two nurses and I had to decide which visits could wait. I listed every patient by risk and then I called the two families I could not reach that day. As a result nobody missed a critical dose, and the list is still used by 14 colleagues.';

let keys = 0;
const graded = async (person: { id: string }, answer: string): Promise<Json> => {
  const input = { questionId: 'deadline', answer };
  const clientKey = `answer-key-${(keys += 1)}`;
  const { data } = await api.run(person, start, { input, clientKey });
  const ended = await untilEnded(api, person, data.startAnswerGrade.generation.id);
  expect(ended).toMatchObject({ status: 'DONE', result: { __typename: 'PracticeAnswer' } });
  return (await api.run(person, list)).data.me.practiceAnswers.nodes[0];
};

test('an answer is graded part by part, with words of its own', async () => {
  const person = await api.givenUser();
  const answer = await graded(person, told);
  expect(answer).toMatchObject({ answer: told, note: null, writtenBy: 'rule-based' });
  expect(answer.score).toBeGreaterThan(50);
  expect(answer.parts.map(({ part }: Json) => part)).toEqual([
    'SITUATION',
    'TASK',
    'ACTION',
    'RESULT',
  ]);
  for (const quote of answer.parts.flatMap(({ quotes }: Json) => quotes))
    expect(told).toContain(quote);
});

test('what cannot be judged is not assessed, and says why', async () => {
  const person = await api.givenUser();
  expect(await graded(person, 'Yes, often.')).toMatchObject({
    score: null,
    note: expect.stringContaining('too short'),
    parts: [],
  });
});

test('an unknown question and an empty answer start nothing', async () => {
  const person = await api.givenUser();
  for (const [input, path] of [
    [{ questionId: 'nothing', answer: told }, 'questionId'],
    [{ questionId: 'deadline', answer: '  ' }, 'answer'],
    [{ questionId: 'deadline', answer: 'x'.repeat(5_001) }, 'answer'],
  ] as const) {
    const { data } = await api.run(person, start, { input, clientKey: 'some-client-key' });
    expect(data.startAnswerGrade).toMatchObject({ __typename: 'InvalidInput', issues: [{ path }] });
  }
  expect(await api.db.generation.count({ where: { userId: person.id } })).toBe(0);
});

test('its owner deletes it, finds it in the trash and brings it back; nobody else does', async () => {
  const [person, stranger] = [await api.givenUser(), await api.givenUser()];
  const { id } = await graded(person, told);
  const kept = async (trashed: boolean) => {
    const query = `{ me { practiceAnswers(trashed: ${trashed}) { nodes { id deletedAt score } } } }`;
    return (await api.run(person, query)).data.me.practiceAnswers.nodes;
  };
  const by = async (who: { id: string }, mutation: string) => {
    const text = `mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`;
    return (await api.run(who, text, { id })).data[mutation].__typename;
  };
  expect(await by(stranger, 'deletePracticeAnswer')).toBe('NotFound');
  expect(await by(person, 'deletePracticeAnswer')).toBe('PracticeAnswerDeleted');
  expect(await by(person, 'deletePracticeAnswer')).toBe('PracticeAnswerDeleted');
  expect(await kept(false)).toEqual([]);
  expect(await kept(true)).toMatchObject([{ id, deletedAt: expect.any(String) }]);

  expect(await by(stranger, 'restorePracticeAnswer')).toBe('NotFound');
  expect(await by(person, 'restorePracticeAnswer')).toBe('PracticeAnswerRestored');
  expect(await kept(true)).toEqual([]);
  expect(await kept(false)).toMatchObject([{ id, deletedAt: null, score: expect.any(Number) }]);
});
