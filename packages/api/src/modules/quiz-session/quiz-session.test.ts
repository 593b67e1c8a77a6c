import { afterAll, describe, expect, test } from '@jest/globals';
import { createTestApi, type Json } from '../../testing/test-api.ts';
import { removeExpired } from '../../upkeep/retention.ts';

const api = await createTestApi();
afterAll(() => api.close());

const questionFields = 'id topic prompt options chosenOption correctOption explanation source';
const start = `mutation ($input: StartQuizInput!) { startQuiz(input: $input) { __typename ... on QuizStarted { session { id category answeredCount questions { ${questionFields} } assessment { id } } } ... on InvalidInput { issues { path message } } } }`;
const answer = `mutation ($input: AnswerQuizQuestionInput!) { answerQuizQuestion(input: $input) { __typename ... on QuizAnswered { session { answeredCount } question { ${questionFields} } } ... on UserError { message } } }`;
const finish = `mutation ($id: ID!) { finishQuiz(sessionId: $id) { __typename ... on QuizGraded { assessment { id quizScore category improvementTip questions { id isCorrect chosenOption correctOption explanation } } } ... on QuizUnfinished { unanswered } ... on NotFound { message } } }`;
const abandon =
  'mutation ($id: ID!) { abandonQuiz(sessionId: $id) { __typename ... on QuizAbandoned { id } } }';

const given = async (
  viewer: { id: string },
  input: object = { category: 'SQL', questionCount: 5 },
): Promise<Json> => (await api.run(viewer, start, { input })).data.startQuiz.session;

/** The key of a question, from where only the server has it. */
async function keyOf(questionId: string, viewer: { id: string }): Promise<number> {
  const rows = await api.db.quizSession.findMany({
    where: { userId: viewer.id },
    orderBy: { createdAt: 'desc' },
  });
  const stored = rows.flatMap(
    (row) => row.questions as unknown as { id: string; correctOption: number }[],
  );
  return stored.find((question) => question.id === questionId)?.correctOption ?? -1;
}

async function answerAll(viewer: { id: string }, session: Json, right: number) {
  for (const [index, question] of session.questions.entries()) {
    const key = await keyOf(question.id, viewer);
    const { data } = await api.run(viewer, answer, {
      input: {
        sessionId: session.id,
        questionId: question.id,
        chosenOption: index < right ? key : (key + 1) % 4,
      },
    });
    expect(data.answerQuizQuestion.__typename).toBe('QuizAnswered');
  }
}

describe('a session', () => {
  test('is served without its keys', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    expect(session).toMatchObject({ category: 'SQL', answeredCount: 0, assessment: null });
    expect(session.questions).toHaveLength(5);
    for (const question of session.questions)
      expect(question).toMatchObject({
        topic: 'SQL',
        chosenOption: null,
        correctOption: null,
        explanation: null,
        source: null,
      });
    const read = await api.run(
      viewer,
      `query ($id: ID!) { quizSession(id: $id) { questions { ${questionFields} } } node(id: $id) { ... on QuizSession { questions { correctOption explanation } } } }`,
      { id: session.id },
    );
    expect(read.data.quizSession.questions).toEqual(session.questions);
    expect(JSON.stringify(read.data.node)).not.toMatch(/[0-9]/u);
  });

  test('shows the key of a question once it is answered, and only of that one', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    const [first, second] = session.questions;
    const { data } = await api.run(viewer, answer, {
      input: { sessionId: session.id, questionId: first.id, chosenOption: 2 },
    });
    expect(data.answerQuizQuestion).toMatchObject({
      __typename: 'QuizAnswered',
      session: { answeredCount: 1 },
      question: {
        chosenOption: 2,
        correctOption: await keyOf(first.id, viewer),
        explanation: expect.any(String),
      },
    });
    const read = await api.run(
      viewer,
      `query ($id: ID!) { quizSession(id: $id) { questions { ${questionFields} } } }`,
      { id: session.id },
    );
    expect(read.data.quizSession.questions[1]).toEqual(second);
    expect(read.data.quizSession.questions[0].chosenOption).toBe(2);
  });

  test('keeps the first answer, on two devices at once, too', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    const [question] = session.questions;
    const answers = await Promise.all(
      [0, 1, 2, 3].map((chosenOption) =>
        api.run(viewer, answer, {
          input: { sessionId: session.id, questionId: question.id, chosenOption },
        }),
      ),
    );
    const kinds = answers.map(({ data }) => data.answerQuizQuestion.__typename).sort();
    expect(kinds).toEqual([
      'QuizAlreadyAnswered',
      'QuizAlreadyAnswered',
      'QuizAlreadyAnswered',
      'QuizAnswered',
    ]);
    const kept = answers.find(({ data }) => data.answerQuizQuestion.__typename === 'QuizAnswered')
      ?.data.answerQuizQuestion.question.chosenOption;
    const again = await api.run(viewer, answer, {
      input: { sessionId: session.id, questionId: question.id, chosenOption: kept },
    });
    expect(again.data.answerQuizQuestion).toMatchObject({
      __typename: 'QuizAnswered',
      session: { answeredCount: 1 },
    });
  });

  test('loses no answer when all are given at once', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    await Promise.all(
      session.questions.map((question: Json) =>
        api.run(viewer, answer, {
          input: { sessionId: session.id, questionId: question.id, chosenOption: 1 },
        }),
      ),
    );
    const { data } = await api.run(
      viewer,
      'query ($id: ID!) { quizSession(id: $id) { answeredCount } }',
      { id: session.id },
    );
    expect(data.quizSession.answeredCount).toBe(5);
  });

  test('refuses options and questions that are not there', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    const tryIt = async (input: object) =>
      (
        await api.run(viewer, answer, {
          input: {
            sessionId: session.id,
            questionId: session.questions[0].id,
            chosenOption: 0,
            ...input,
          },
        })
      ).data.answerQuizQuestion.__typename;
    expect(await tryIt({ chosenOption: 4 })).toBe('InvalidInput');
    expect(await tryIt({ chosenOption: -1 })).toBe('InvalidInput');
    expect(await tryIt({ questionId: 'nothing' })).toBe('NotFound');
    expect(await tryIt({ sessionId: viewer.id })).toBe('NotFound');
  });
});

describe('finishing', () => {
  test('grades on the server and keeps one assessment, however often it is asked', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    expect((await api.run(viewer, finish, { id: session.id })).data.finishQuiz).toEqual({
      __typename: 'QuizUnfinished',
      unanswered: 5,
    });
    await answerAll(viewer, session, 3);
    const results = await Promise.all(
      Array.from({ length: 6 }, () => api.run(viewer, finish, { id: session.id })),
    );
    const assessments = results.map(({ data }) => data.finishQuiz.assessment);
    expect(new Set(assessments.map(({ id }) => id)).size).toBe(1);
    expect(assessments[0]).toMatchObject({
      quizScore: 60,
      category: 'SQL',
      improvementTip: expect.stringContaining('3 of 5'),
    });
    expect(assessments[0].questions.map((question: Json) => question.isCorrect)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(await api.db.assessment.count({ where: { userId: viewer.id } })).toBe(1);
    expect((await api.run(viewer, abandon, { id: session.id })).data.abandonQuiz.__typename).toBe(
      'NotFound',
    );
  });

  test('the result is listed, the session no longer; both go together when the trash is emptied', async () => {
    const viewer = await api.givenUser();
    const session = await given(viewer);
    const lists =
      '{ me { quizSessions { totalCount nodes { category answeredCount } } assessments { totalCount nodes { id quizScore } } } }';
    expect((await api.run(viewer, lists)).data.me).toMatchObject({
      quizSessions: { totalCount: 1 },
      assessments: { totalCount: 0 },
    });
    await answerAll(viewer, session, 5);
    const { data } = await api.run(viewer, finish, { id: session.id });
    expect((await api.run(viewer, lists)).data.me).toMatchObject({
      quizSessions: { totalCount: 0 },
      assessments: { totalCount: 1, nodes: [{ quizScore: 100 }] },
    });
    const remove = 'mutation ($id: ID!) { deleteAssessment(id: $id) { __typename } }';
    const id = data.finishQuiz.assessment.id;
    const stranger = await api.givenUser();
    expect((await api.run(stranger, remove, { id })).data.deleteAssessment.__typename).toBe(
      'NotFound',
    );
    expect((await api.run(viewer, remove, { id })).data.deleteAssessment.__typename).toBe(
      'AssessmentDeleted',
    );
    const results =
      '{ me { assessments { totalCount } trash: assessments(trashed: true) { totalCount } } }';
    const [none, one] = [{ totalCount: 0 }, { totalCount: 1 }];
    expect((await api.run(viewer, results)).data.me).toEqual({ assessments: none, trash: one });
    const restore = 'mutation ($id: ID!) { restoreAssessment(id: $id) { __typename } }';
    expect((await api.run(stranger, restore, { id })).data.restoreAssessment.__typename).toBe(
      'NotFound',
    );
    expect((await api.run(viewer, restore, { id })).data.restoreAssessment.__typename).toBe(
      'AssessmentRestored',
    );
    expect((await api.run(viewer, results)).data.me).toEqual({ assessments: one, trash: none });
    await api.run(viewer, remove, { id });
    await removeExpired(api.db, new Date(Date.now() + 31 * 86_400_000));
    const where = { userId: viewer.id };
    expect(await api.db.assessment.count({ where })).toBe(0);
    expect(await api.db.quizSession.count({ where })).toBe(0);
  });

  test('a list of results does not read the questions it does not show', async () => {
    const viewer = await api.givenUser();
    const seen = await api.statements(() =>
      api.run(viewer, '{ me { assessments { nodes { quizScore } } } }'),
    );
    expect(seen.filter((text) => text.includes('questions'))).toEqual([]);
  });
});

test('two clicks start one session; a new one asks other questions', async () => {
  const viewer = await api.givenUser();
  const input = { category: 'Nursing and health-care basics', questionCount: 5 };
  const [one, two] = await Promise.all([given(viewer, input), given(viewer, input)]);
  expect(one.id).toBe(two.id);
  await answerAll(viewer, one, 5);
  const next = await given(viewer, { ...input, questionCount: 8 });
  const fresh = next.questions.filter(
    (question: Json) => !one.questions.some((old: Json) => old.id === question.id),
  );
  expect(fresh.length).toBeGreaterThanOrEqual(4);
});

test('topics start with the person’s field, and an unknown one is refused', async () => {
  const viewer = await api.givenUser({ skills: ['Welding', 'Blueprint reading'] });
  const { data } = await api.run(viewer, '{ viewerQuizTopics }');
  expect(data.viewerQuizTopics.slice(0, 3)).toEqual([
    'Mixed practice',
    'Safety at work',
    'Skilled trades basics',
  ]);
  const refused = await api.run(viewer, start, { input: { category: 'Alchemy' } });
  expect(refused.data.startQuiz).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'category' }],
  });
  const few = await api.run(viewer, start, { input: { category: 'SQL', questionCount: 4 } });
  expect(few.data.startQuiz).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'questionCount' }],
  });
});

test('nobody else sees or answers a session', async () => {
  const viewer = await api.givenUser();
  const stranger = await api.givenUser();
  const session = await given(viewer);
  expect(
    (
      await api.run(
        stranger,
        'query ($id: ID!) { quizSession(id: $id) { id } node(id: $id) { id } }',
        { id: session.id },
      )
    ).data,
  ).toEqual({ quizSession: null, node: null });
  expect(
    (
      await api.run(stranger, answer, {
        input: { sessionId: session.id, questionId: session.questions[0].id, chosenOption: 0 },
      })
    ).data.answerQuizQuestion.__typename,
  ).toBe('NotFound');
  expect((await api.run(stranger, finish, { id: session.id })).data.finishQuiz.__typename).toBe(
    'NotFound',
  );
  expect((await api.run(stranger, abandon, { id: session.id })).data.abandonQuiz.__typename).toBe(
    'NotFound',
  );
  expect((await api.run(null, '{ viewerQuizTopics }')).errors?.[0]?.extensions['code']).toBe(
    'UNAUTHENTICATED',
  );
});
