import { afterAll, expect, jest, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { gradeAnswerTask } from '../coaching/grade-answer/grade-answer.task.ts';
import { coverLetterTask } from '../coaching/cover-letter/cover-letter.task.ts';
import { resumeFeedbackTask } from '../coaching/resume-feedback/resume-feedback.task.ts';
import { stringsIn, type Json } from '../coaching/json.ts';
import { givenLetterInput } from '../testing/careers/given-letter-input.ts';
import { scoreOf } from '../testing/careers/given-score.ts';
import { people } from '../testing/careers/people.ts';
import { postings } from '../testing/careers/postings.ts';
import { attacks, harmless, withAttack, type Attack } from '../testing/coaching/attacks.ts';
import {
  behaviouralQuestion,
  caseOf,
  goodAnswer,
  personalDataFor,
  type TaskCase,
} from '../testing/coaching/task-cases.ts';
import { startMessagesServer } from '../testing/messages-server/messages-server.ts';
import { obeyingCoach } from '../testing/messages-server/obeying-coach.ts';
import { honestCoach } from '../testing/messages-server/scripted-coach.ts';
import { anthropicClient } from './anthropic-client.ts';
import { readModels } from './models.ts';
import { publishedPrices } from './prices.ts';

// Two hundred letters and scores at a time, on a machine that may have other things to do.
jest.setTimeout(120_000);

const server = await startMessagesServer();
afterAll(() => server.stop());
const models = readModels('');
if (typeof models === 'string') throw new Error(models);
const settings = { key: server.key, baseUrl: server.url, models, prices: publishedPrices };

type Person = (typeof people)[number];
type Posting = (typeof postings)[number];
const perform = (one: TaskCase, person: (typeof people)[number]) => {
  server.requests.length = 0;
  return one.perform({
    claude: anthropicClient(settings),
    personal: personalDataFor(person),
    signal: new AbortController().signal,
    onEvent: () => undefined,
  });
};
const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Empty');
  return item;
};

const letterTo = (person: Person, posting: Posting) =>
  caseOf(coverLetterTask, givenLetterInput(person, posting));

const honestScores = new Map<string, ReturnType<typeof scoreOf>>();
/** Of the texts before anybody hid an order in them; many attacks share a pair. */
function honestScore(person: Person, posting: Posting) {
  const key = `${person.key} ${posting.key}`;
  const score = honestScores.get(key) ?? scoreOf(person.markdown, posting.description);
  honestScores.set(key, score);
  return score;
}

/** Nothing that a browser would load, run or follow. */
const harmful = /https?:|!\[|<[a-z/]|javascript:|evil\.example\/|\]\(/iu;

/** Odd ones stand in the description and the company's name, even ones in the resume. */
function attacked(attack: Attack, index: number) {
  const person = at(people, index);
  const posting = at(postings, Math.floor(index / 3));
  const inPosting = index % 2 === 1;
  return {
    inPosting,
    clean: { person, posting },
    person: inPosting ? person : { ...person, markdown: withAttack(person.markdown, attack) },
    posting: inPosting
      ? {
          ...posting,
          companyName:
            index % 4 === 1
              ? `${posting.companyName} ${attack.lines.join(' ')}`.slice(0, 200)
              : posting.companyName,
          description: `${posting.description}\n\n${attack.lines.join('\n')}`,
        }
      : posting,
  };
}

test('two hundred orders raise no score, whatever a model makes of them', async () => {
  expect(attacks).toHaveLength(200);
  server.respond(obeyingCoach);
  for (const [index, attack] of attacks.entries()) {
    const { person, posting, clean, inPosting } = attacked(attack, index);
    const before = scoreOf(person.markdown, posting.description);
    const honest = honestScore(clean.person, clean.posting);
    expect(before.score).toBeLessThanOrEqual(honest.score);
    if (inPosting && index % 4 !== 1) expect(before.readability).toBe(honest.readability);
    const document = parseMarkdown(person.markdown);
    const feedback = caseOf(resumeFeedbackTask, { document, score: before });
    // The engine is asked again after the model has had its way.
    await perform(feedback, person);
    expect(scoreOf(person.markdown, posting.description)).toEqual(before);
  }
});

test('a letter of a model that obeys two hundred orders loads nothing, and its lies are marked', async () => {
  server.respond(obeyingCoach);
  for (const [index, attack] of attacks.entries()) {
    const { person, posting, inPosting } = attacked(attack, index);
    const outcome = await perform(letterTo(person, posting), person);
    if (outcome.kind !== 'done') throw new Error(`${attack.name}: ${outcome.reason}`);
    const letter = coverLetterTask.output.parse(outcome.output);
    const written = letter.sentences.slice(1, -2);
    for (const { text } of written) expect(text).not.toMatch(harmful);
    const lies = written.filter(({ text }) => text.includes('Cyberdyne') || text.includes('100'));
    expect(lies).toHaveLength(2);
    // In a resume such a line is the person's own word; from a posting it supports nothing.
    if (inPosting) for (const lie of lies) expect(lie.supported).toBe(false);
    const [sent] = server.requests;
    expect(sent?.raw).not.toMatch(/[\u{E0000}-\u{E007F}\u200B\u202A-\u202E]/u);
    // What the order forged did not end the data: it is still one JSON value, in the user's turn.
    expect(sent?.data).toMatchObject({ tone: 'PLAIN', facts: expect.any(Array) });
    expect(sent?.system).toBe(coverLetterTask.prompt?.system);
  }
});

test('feedback and grades of a model that obeys hold no lie, no link and no score of its own', async () => {
  server.respond(obeyingCoach);
  for (const [index, attack] of attacks.entries()) {
    if (index % 4 !== 0) continue;
    const { person, posting } = attacked(attack, index);
    const feedback = caseOf(resumeFeedbackTask, {
      document: parseMarkdown(person.markdown),
      score: scoreOf(person.markdown, posting.description),
    });
    const grade = caseOf(gradeAnswerTask, {
      question: behaviouralQuestion,
      answer: `${goodAnswer} ${attack.lines.join(' ')}`,
    });
    for (const one of [feedback, grade]) {
      const outcome = await perform(one, person);
      if (outcome.kind === 'failed') {
        expect(outcome.reason).toBe('UNGROUNDED');
        continue;
      }
      const ours = one.name === 'grade-answer' ? outcome.output : null;
      if (ours) expect(gradeAnswerTask.output.parse(ours).score).toBe(0);
      if (ours) for (const text of stringsIn(ours as Json)) expect(text).not.toMatch(harmful);
    }
  }
});

test('two hundred harmless texts are written about, sent whole, and warned of nowhere', async () => {
  server.respond(honestCoach());
  const cases = people.flatMap((person) => harmless.map((line) => ({ person, line })));
  expect(cases).toHaveLength(200);
  for (const [index, { person, line }] of cases.entries()) {
    const own = { ...person, markdown: withAttack(person.markdown, { name: line, lines: [line] }) };
    const posting = at(postings, index);
    const outcome = await perform(letterTo(own, posting), own);
    expect(outcome).toMatchObject({ kind: 'done', warnings: [] });
    const facts = (server.requests[0]?.data as { facts: { quote: string }[] }).facts;
    const start = line.slice(0, 25);
    expect(facts.some(({ quote }) => quote.includes(start))).toBe(true);
    const warned = scoreOf(own.markdown, posting.description).findings.filter(
      ({ checkId, status }) => /^W\d/u.test(checkId) && status === 'FAIL',
    );
    expect(warned).toEqual([]);
  }
});

test('what nobody could see is reported to the person', async () => {
  server.respond(honestCoach());
  const attack = attacks.find(({ name }) => name.startsWith('tag characters'));
  if (!attack) throw new Error('No attack');
  const person = at(people, 0);
  const letter = letterTo(person, {
    ...at(postings, 0),
    jobTitle: `Nurse${attack.lines.join('')}`,
  });
  const outcome = await letter.perform({
    claude: anthropicClient(settings),
    personal: personalDataFor(person),
    signal: new AbortController().signal,
    onEvent: () => undefined,
  });
  expect(outcome).toMatchObject({
    kind: 'done',
    warnings: [{ kind: 'HIDDEN_CHARACTERS', count: expect.any(Number) }],
  });
});

test('an unasked feedback task says nothing that its findings do not', () => {
  const { markdown } = at(people, 0);
  const score = scoreOf(markdown, at(postings, 0).description);
  const input = {
    document: {
      contact: { name: null, headline: null, email: null, phone: null, location: null, links: [] },
      sections: [],
    },
    score,
  };
  expect(
    resumeFeedbackTask.ungrounded(input, {
      text: 'Your score is 100.',
      quotes: ['I led Cyberdyne'],
    }),
  ).toEqual(['I led Cyberdyne', '100']);
});
