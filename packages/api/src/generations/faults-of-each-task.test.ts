import { beforeAll, expect, test } from '@jest/globals';
import { globalId } from '../modules/node/global-id.ts';
import { createApiWithModel } from '../testing/api-with-model.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';
import { nursePosting } from '../testing/careers/postings.ts';
import { goodAnswer } from '../testing/coaching/task-cases.ts';
import { untilEnded } from '../testing/generation-of.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import type { Responder } from '../testing/messages-server/messages-server.ts';
import { answer, refusal, truncated } from '../testing/messages-server/reply.ts';
import { honestAnswer } from '../testing/messages-server/scripted-coach.ts';
import type { Json } from '../testing/test-api.ts';
import { generationHandlers } from './generation-handlers.ts';

const { api, model, coach, newClient } = await createApiWithModel({ timeoutMs: 1_500 });

interface Given {
  person: { id: string };
  letter: string;
  assessment: string;
  report: string;
}

const letterText = `Dear team,\n\nI am a nurse, and I would be glad to talk.\n\n${nurse.name}`;
const { companyName, jobTitle, description } = nursePosting;

/** How each task is asked for: the mutation, the argument it takes beside key and coach, and that argument. */
const asks: Readonly<Record<string, [string, string | null, ((given: Given) => Json)?]>> = {
  'cover-letter': [
    'startCoverLetter',
    'input: DraftCoverLetterInput!',
    () => ({ companyName, jobTitle, jobDescription: description }),
  ],
  'rewrite-letter': [
    'startLetterRewrite',
    'input: RewriteLetterInput!',
    ({ letter }) => ({ id: letter, content: letterText, instruction: 'shorter' }),
  ],
  'resume-feedback': ['startResumeFeedback', null],
  'improve-text': ['startResumeImprovement', 'input: ImproveResumeInput!', () => ({ version: 1 })],
  'grade-answer': [
    'startAnswerGrade',
    'input: GradeAnswerInput!',
    () => ({ questionId: 'conflict', answer: goodAnswer }),
  ],
  'improvement-tip': ['startImprovementTip', 'assessmentId: ID!', ({ assessment }) => assessment],
  'phrase-insight': ['startInsightPhrasing', null],
  'propose-terms': ['startTermProposal', 'reportId: ID!', ({ report }) => report],
};
/** What the rules make of it stands beside what Claude does; there is nothing to choose. */
const byClaudeAlone = new Set(['phrase-insight', 'propose-terms']);

const faults: Readonly<Record<string, [Responder, string]>> = {
  'a connection that breaks at once': [
    () => ({ kind: 'cut', text: '{}', afterDeltas: 0 }),
    'UNREACHABLE',
  ],
  'a connection that breaks in the middle': [half('cut'), 'CUT_OFF'],
  'a fault of the provider': [() => ({ kind: 'error', status: 500 }), 'PROVIDER_ERROR'],
  'too many requests': [() => ({ kind: 'error', status: 429, retryAfter: 90 }), 'RATE_LIMITED'],
  'a wrong key': [() => ({ kind: 'error', status: 401 }), 'BAD_KEY'],
  'an overload in the middle': [half('overload-mid-stream'), 'OVERLOADED'],
  'a refusal': [() => refusal(), 'REFUSED'],
  'an answer without its end': [(request) => truncated(honestAnswer(request)), 'TRUNCATED'],
  'an answer in no form': [() => answer('Of course, here it is'), 'INVALID_OUTPUT'],
  'silence in the middle': [half('silence'), 'TIMEOUT'],
};

function half(kind: 'cut' | 'overload-mid-stream' | 'silence'): Responder {
  return (request) => ({
    kind,
    text: JSON.stringify(honestAnswer(request)),
    chunk: 20,
    afterDeltas: 2,
  });
}

async function given(): Promise<Given> {
  const person = await api.givenUser({
    name: nurse.name,
    industry: 'healthcare/nursing',
    experience: 7,
  });
  const owned = { userId: person.id };
  const resume = await api.db.resume.create({
    data: { ...owned, content: nurse.markdown, feedback: 'As it was.', feedbackBy: 'rule-based' },
  });
  const report = await api.db.atsReport.create({
    data: {
      ...owned,
      resumeId: resume.id,
      rubricVersion: '1',
      score: 50,
      readability: 50,
      content: 50,
      resumeVersion: 1,
      jobDescription: description,
    },
  });
  const letter = await api.db.coverLetter.create({
    data: { ...owned, companyName, jobTitle, jobDescription: description, content: letterText },
  });
  const question = {
    id: 'sql-01',
    topic: 'SQL',
    prompt: 'What does a LEFT JOIN keep?',
    options: ['All rows of the left table', 'Only rows that match', 'Nothing'],
    correctOption: 0,
    explanation: 'A left join keeps every row of the left table, matched or not.',
    source: null,
    chosenOption: 1,
  };
  const assessment = await api.db.assessment.create({
    data: {
      ...owned,
      category: 'SQL',
      quizScore: 0,
      questions: [question],
      improvementTip: 'As it was.',
      improvementTipBy: 'rule-based',
    },
  });
  return {
    person,
    letter: globalId('CoverLetter', letter.id),
    assessment: globalId('Assessment', assessment.id),
    report: globalId('AtsReport', report.id),
  };
}

let keys = 0;
async function ask(task: string, one: Given, by: 'CLAUDE' | 'RULE_BASED'): Promise<Json> {
  const [name, argument, valueOf] = asks[task] ?? ['', null];
  const [label] = argument?.split(':') ?? [];
  const given = byClaudeAlone.has(task)
    ? ['$clientKey: String!', 'clientKey: $clientKey']
    : ['$clientKey: String!, $coach: CoachKind', 'clientKey: $clientKey, coach: $coach'];
  const operation = `mutation (${given[0]}${argument ? `, $${argument}` : ''}) {
    ${name}(${given[1]}${label ? `, ${label}: $${label}` : ''}) {
      __typename ... on GenerationStarted { generation { id } } ... on UserError { message } } }`;
  const clientKey = `fault-number-${(keys += 1)}`;
  const variables = { clientKey, coach: by, ...(label ? { [label]: valueOf?.(one) } : {}) };
  const { data, errors } = await api.run(one.person, operation, variables);
  expect([task, errors, data?.[name]]).toEqual([
    task,
    undefined,
    { __typename: 'GenerationStarted', generation: { id: expect.any(String) } },
  ]);
  return untilEnded(api, one.person, data[name].generation.id);
}

/** All that the person has and a task could change. */
async function owned({ person }: Given): Promise<Json> {
  const where = { userId: person.id };
  return {
    resume: await api.db.resume.findMany({ where }),
    suggestions: await api.db.resumeSuggestion.findMany({ where }),
    letters: await api.db.coverLetter.findMany({ where }),
    assessments: await api.db.assessment.findMany({ where }),
    answers: await api.db.practiceAnswer.findMany({ where }),
    proposals: await api.db.termProposal.findMany({ where }),
    phrasings: await api.db.insightPhrasing.findMany({ where }),
  };
}

/** A person for each task, so that none waits for another's. */
const everyone: [string, Given][] = [];
beforeAll(async () => {
  await givenFigures(api.db);
  for (const task of Object.keys(asks)) everyone.push([task, await given()]);
});

test('every task that a person can ask for is tried here', () => {
  expect(Object.keys(asks).sort()).toEqual([...generationHandlers.keys()].sort());
});

test.each(Object.entries(faults))(
  '%s: whatever was asked for, there is no answer, nothing is lost, and it is said what to do',
  async (_name, [fault, reason]) => {
    const fail = async (task: string, one: Given) => {
      const before = await owned(one);
      model.respond(fault);
      const ended = await ask(task, one, 'CLAUDE');
      expect([task, ended]).toEqual([
        task,
        expect.objectContaining({
          status: 'FAILED',
          coach: 'CLAUDE',
          cached: false,
          result: null,
          text: null,
          failure: expect.objectContaining({
            reason,
            message: expect.stringMatching(
              /Nothing of yours was changed\. .*(?:again|mend|rules)/u,
            ),
          }),
        }),
      ]);
      if (reason === 'RATE_LIMITED')
        expect(new Date(ended.failure.retryAt).getTime()).toBeGreaterThan(Date.now() + 60_000);
      expect(await owned(one)).toEqual(before);
    };
    if (reason === 'TIMEOUT') await Promise.all(everyone.map(([task, one]) => fail(task, one)));
    else
      for (const [task, one] of everyone) {
        // A circuit that one task has opened is not what the next is tried for.
        coach.claude = newClient();
        await fail(task, one);
      }
  },
  60_000,
);

test('what the person then chooses is written by rules, and badged so', async () => {
  for (const [task, one] of everyone.filter(([name]) => !byClaudeAlone.has(name)))
    expect([task, await ask(task, one, 'RULE_BASED')]).toEqual([
      task,
      expect.objectContaining({ status: 'DONE', writtenBy: 'rule-based', receipt: null }),
    ]);
});
