import { afterAll, expect, test } from '@jest/globals';
import { coverLetterTask } from '../coaching/cover-letter/cover-letter.task.ts';
import { gradeAnswerTask } from '../coaching/grade-answer/grade-answer.task.ts';
import { people } from '../testing/careers/people.ts';
import { postings } from '../testing/careers/postings.ts';
import {
  behaviouralQuestion,
  caseOf,
  casesFor,
  goodAnswer,
  personalDataFor,
} from '../testing/coaching/task-cases.ts';
import { privateCase } from '../testing/coaching/private-resume.ts';
import { startMessagesServer } from '../testing/messages-server/messages-server.ts';
import { honestCoach, taskOf } from '../testing/messages-server/scripted-coach.ts';
import { anthropicClient } from './anthropic-client.ts';
import { readModels } from './models.ts';
import { publishedPrices } from './prices.ts';

const server = await startMessagesServer(honestCoach());
afterAll(() => server.stop());
const models = readModels('');
if (typeof models === 'string') throw new Error(models);
const claude = anthropicClient({
  key: server.key,
  baseUrl: server.url,
  models,
  prices: publishedPrices,
});

const pairs = people.flatMap((person) => postings.map((posting) => ({ person, posting })));
const runs = Array.from({ length: 100 }, (_, index) => {
  const pair = pairs[(index * 7) % pairs.length];
  if (!pair) throw new Error('No pair');
  return privateCase(pair.person, pair.posting, index);
});

/** The fixed prompt of each task, as it was sent first. */
const systemOf = new Map<string, string>();

/** Numbers are told by their digits, however they are set. */
const digitsOf = (text: string) => text.replace(/\D/gu, '');

test('a hundred recorded requests hold no e-mail, phone, street address, secret, handle or name', async () => {
  for (const [index, { person, posting, planted }] of runs.entries()) {
    const answer = `${goodAnswer} My colleague wrote to ${planted.email}, called ${planted.phone} and drove to ${planted.street} with the token: ${planted.secret}`;
    const [letter, feedback] = casesFor(person, posting);
    const one = [
      letter,
      feedback,
      caseOf(gradeAnswerTask, { question: behaviouralQuestion, answer }),
    ][index % 3];
    server.requests.length = 0;
    const outcome = await one?.perform({
      claude,
      personal: personalDataFor(person),
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
    expect(outcome).toMatchObject({ kind: 'done' });
    const raw = server.requests.map((request) => request.raw).join('\n');
    for (const text of Object.values(planted)) expect(raw).not.toContain(text);
    expect(raw.toLowerCase()).not.toContain(person.name.toLowerCase());
    // No address of any kind, whoever's it is.
    expect(raw).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/iu);
    const sent = digitsOf(JSON.stringify(server.requests.map((request) => request.data)));
    expect(sent).not.toContain(digitsOf(planted.phone));
    // The fixed prompt is the fixed prompt: nothing of a person ever gets into it.
    for (const request of server.requests)
      expect(systemOf.get(taskOf(request)) ?? request.system).toBe(request.system);
    for (const request of server.requests) systemOf.set(taskOf(request), request.system);
  }
  expect(systemOf.size).toBe(3);
});

test('what was taken out stands in the letter again, also while it is written', async () => {
  const [{ person, posting }] = runs as [(typeof runs)[number]];
  const texts: string[] = [];
  server.respond((request) => {
    const sent = JSON.stringify(request.data);
    const [name = ''] = /\[\[NAME_\d+\]\]/u.exec(sent) ?? [];
    const [email = ''] = /\[\[EMAIL_\d+\]\]/u.exec(sent) ?? [];
    const text = JSON.stringify({
      paragraphs: [
        { sentences: [{ text: `Ask for ${name}, or write to ${email}.`, factIds: ['f2', 'f4'] }] },
      ],
    });
    return { kind: 'answer', text, chunk: 1 };
  });
  const task = casesFor(person, posting)[0];
  const outcome = await task?.perform({
    claude,
    personal: personalDataFor(person),
    signal: new AbortController().signal,
    onEvent: (event) => event.kind === 'text' && texts.push(event.text),
  });
  if (outcome?.kind !== 'done') throw new Error('not done');
  const text = coverLetterTask.textOf(coverLetterTask.output.parse(outcome.output));
  expect(text).toContain(`Ask for ${person.name}, or write to`);
  expect(text).toContain('@');
  expect(texts.at(-1)).toContain(`Ask for ${person.name}, or write to`);
  for (const shown of texts) expect(shown).not.toMatch(/\[\[|NAME_|EMAIL_/u);
});
