import { afterAll, describe, expect, test } from '@jest/globals';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { nursePosting, welderPosting } from '../../testing/careers/postings.ts';
import { untilEnded } from '../../testing/generation-of.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi({ generating: { sweepMs: 100 } });
afterAll(() => api.close());

const start = `mutation ($input: DraftCoverLetterInput!, $clientKey: String!, $coach: CoachKind) {
  startCoverLetter(input: $input, clientKey: $clientKey, coach: $coach) { __typename
    ... on GenerationStarted { generation { id status coach writtenBy receipt { model } } }
    ... on UserError { message } ... on InvalidInput { issues { path } } ... on ProfileIncomplete { missing } } }`;
const cancel = `mutation ($id: ID!) { cancelGeneration(id: $id) { __typename ... on GenerationCancelled { generation { id status } } ... on NotFound { message } } }`;

const inputOf = ({ companyName, jobTitle, description }: typeof nursePosting) => ({
  companyName,
  jobTitle,
  jobDescription: description,
});
const givenNurse = async () => {
  const person = await api.givenUser({ name: nurse.name, skills: [], experience: 7 });
  await api.db.resume.create({ data: { userId: person.id, content: nurse.markdown } });
  return person;
};
const started = async (person: { id: string }, variables: object) => {
  const { data, errors } = await api.run(person, start, variables);
  expect(errors).toBeUndefined();
  return data.startCoverLetter;
};

describe('without a key', () => {
  test('a letter is written by rules in the background, badged so, and kept as a draft', async () => {
    const person = await givenNurse();
    const outcome = await started(person, {
      input: inputOf(nursePosting),
      clientKey: 'first-letter',
    });
    expect(outcome).toMatchObject({
      __typename: 'GenerationStarted',
      generation: { coach: 'RULE_BASED', writtenBy: 'rule-based', receipt: null },
    });
    const ended = await untilEnded(api, person, outcome.generation.id);
    expect(ended).toMatchObject({
      status: 'DONE',
      failure: null,
      receipt: null,
      result: { __typename: 'CoverLetter', writtenBy: 'rule-based', status: 'DRAFT' },
    });
    expect(ended.text).toBe(ended.result.content);
  });

  test('asking for Claude is refused by name, and nothing else steps in', async () => {
    const person = await givenNurse();
    const outcome = await started(person, {
      input: inputOf(nursePosting),
      clientKey: 'wants-claude',
      coach: 'CLAUDE',
    });
    expect(outcome.__typename).toBe('CoachOff');
    expect(await api.db.generation.count({ where: { userId: person.id } })).toBe(0);
  });
});

describe('asking twice', () => {
  test('fifty requests with one key are one generation and one letter', async () => {
    const person = await givenNurse();
    const variables = { input: inputOf(welderPosting), clientKey: 'fifty-times' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => started(person, variables)));
    expect(new Set(answers.map(({ generation }) => generation.id)).size).toBe(1);
    await untilEnded(api, person, answers[0].generation.id);
    expect(await api.db.coverLetter.count({ where: { userId: person.id } })).toBe(1);
    // The answer was lost, and the same request comes once more when all is done.
    const late = await started(person, variables);
    expect(late.generation).toMatchObject({ id: answers[0].generation.id, status: 'DONE' });
  });

  test('equal requests of two tabs, each with its key, are one generation', async () => {
    const person = await givenNurse();
    const answers = await Promise.all(
      ['tab-one-1', 'tab-two-2'].map((clientKey) =>
        started(person, { input: inputOf(nursePosting), clientKey }),
      ),
    );
    expect(new Set(answers.map(({ generation }) => generation.id)).size).toBe(1);
    const other = await started(person, {
      input: { ...inputOf(nursePosting), tone: 'FORMAL' },
      clientKey: 'another-tone',
    });
    expect(other.generation.id).not.toBe(answers[0].generation.id);
  });

  test('a key belongs to one request and one person', async () => {
    const [person, another] = [await givenNurse(), await givenNurse()];
    const clientKey = 'one-and-only';
    const first = await started(person, { input: inputOf(nursePosting), clientKey });
    const reused = await started(person, { input: inputOf(welderPosting), clientKey });
    expect(reused).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'clientKey' }] });
    const theirs = await started(another, { input: inputOf(nursePosting), clientKey });
    expect(theirs.generation.id).not.toBe(first.generation.id);
  });

  test('a key that is no key, and a profile with nothing to tell, start nothing', async () => {
    const person = await api.givenUser({ name: null, skills: [] });
    const short = await started(person, { input: inputOf(nursePosting), clientKey: 'short' });
    expect(short).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'clientKey' }] });
    const bare = await started(person, { input: inputOf(nursePosting), clientKey: 'long-enough' });
    expect(bare).toMatchObject({
      __typename: 'ProfileIncomplete',
      missing: ['name', 'resume'],
    });
    expect(await api.db.generation.count({ where: { userId: person.id } })).toBe(0);
  });
});

test('what has ended stays as it is when it is stopped too late', async () => {
  const person = await givenNurse();
  const { generation } = await started(person, {
    input: inputOf(nursePosting),
    clientKey: 'stopped-late',
  });
  await untilEnded(api, person, generation.id);
  const { data } = await api.run(person, cancel, { id: generation.id });
  expect(data.cancelGeneration).toMatchObject({
    __typename: 'GenerationCancelled',
    generation: { status: 'DONE' },
  });
});

test('a stranger neither sees nor stops a generation', async () => {
  const [person, stranger] = [await givenNurse(), await api.givenUser()];
  const { generation } = await started(person, {
    input: inputOf(nursePosting),
    clientKey: 'not-for-you',
  });
  const seen = await api.run(stranger, 'query ($id: ID!) { generation(id: $id) { id } }', {
    id: generation.id,
  });
  expect(seen.data).toEqual({ generation: null });
  const stopped = await api.run(stranger, cancel, { id: generation.id });
  expect(stopped.data.cancelGeneration.__typename).toBe('NotFound');
  expect((await untilEnded(api, person, generation.id)).status).toBe('DONE');
});
