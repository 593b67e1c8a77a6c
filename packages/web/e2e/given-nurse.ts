import type { Page } from 'playwright-core';
import { nurse } from '../../api/src/testing/careers/hands-on-people.ts';
import { givenProfile, graphql } from './given-profile.ts';
import { newPerson, signUp } from './sign-up.ts';

/** Signs up a nurse with profile and resume. */
export async function givenNurse(page: Page): Promise<void> {
  await signUp(page, newPerson(nurse.name));
  await givenProfile(page);
  const save =
    'mutation ($input: SaveResumeInput!) { saveResume(input: $input) { __typename ... on UserError { message } } }';
  const input = { content: nurse.markdown, version: 0 };
  const { saveResume } = await graphql<{ saveResume: { __typename: string } }>(page, save, {
    input,
  });
  if (saveResume.__typename !== 'ResumeSaved') throw new Error(JSON.stringify(saveResume));
}

/** A finished quiz whose first options were chosen. */
export async function givenResult(page: Page): Promise<string> {
  const { startQuiz } = await graphql<{
    startQuiz: { session: { id: string; questions: { id: string }[] } };
  }>(
    page,
    'mutation ($input: StartQuizInput!) { startQuiz(input: $input) { ... on QuizStarted { session { id questions { id } } } } }',
    { input: { category: 'SQL', questionCount: 5 } },
  );
  const { id, questions } = startQuiz.session;
  for (const question of questions)
    await graphql(
      page,
      'mutation ($input: AnswerQuizQuestionInput!) { answerQuizQuestion(input: $input) { __typename } }',
      { input: { sessionId: id, questionId: question.id, chosenOption: 0 } },
    );
  const { finishQuiz } = await graphql<{ finishQuiz: { assessment: { id: string } } }>(
    page,
    'mutation ($id: ID!) { finishQuiz(sessionId: $id) { ... on QuizGraded { assessment { id } } } }',
    { id },
  );
  return finishQuiz.assessment.id;
}
