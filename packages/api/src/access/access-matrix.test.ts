import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { globalId } from '../modules/node/global-id.ts';
import { createSchema } from '../schema.ts';
import { everythingOf, givenEverything, type Everything } from '../testing/given-everything.ts';
import { nounsOf, selectionOf } from '../testing/graph-operations.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { createTestApi, type Answer } from '../testing/test-api.ts';

const schema = createSchema();
const api = await createTestApi({ maxCost: 1_000_000_000 });
afterAll(() => api.close());

const industry = 'healthcare/nursing';
let owner: Everything;
let stranger: Everything;
let publicIds: Record<string, string>;

beforeAll(async () => {
  await givenFigures(api.db);
  owner = await givenEverything(api.db, 'mark-of-the-owner', industry);
  stranger = await givenEverything(api.db, 'mark-of-the-stranger', industry);
  publicIds = {
    IndustryInsight: (await api.db.industryInsight.findUniqueOrThrow({ where: { industry } })).id,
    InsightSnapshot: (await api.db.insightSnapshot.findFirstOrThrow({ where: { industry } })).id,
    Occupation: (await api.db.occupation.findFirstOrThrow()).id,
  };
});

/** Whether anything of the owner's came out: a text of theirs, or the id of a row. */
function leaks(answer: unknown): boolean {
  const text = JSON.stringify(answer);
  const ids = Object.entries(owner.ids).map(([noun, id]) => globalId(noun, id));
  return (
    text.includes('mark-of-the-owner') ||
    ids.some((id) => text.includes(id)) ||
    text.includes(owner.user.id)
  );
}

/** What went wrong, with the cause that only the log has: a red run should say why. */
const problemsOf = ({ errors = [] }: Answer) =>
  errors.map(({ message, path, extensions: { code, reference } }) => ({
    code,
    message,
    path: path?.join('.'),
    cause: reference && api.logged.find((line) => line.reference === reference)?.error,
  }));

const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

test('a person who has everything has a row of every noun', async () => {
  const rows = await everythingOf(api.db, owner.user.id);
  expect(Object.entries(rows).filter(([, found]) => found.length === 0)).toEqual([]);
});

test.each(nounsOf(schema).map(({ name }) => name))(
  'each field of %s comes to those who may see it and to nobody else',
  async (noun) => {
    const id = globalId(noun, owner.ids[noun] ?? publicIds[noun] ?? 'none');
    const isPrivate = noun in owner.ids;
    for (const field of fieldsOf(noun)) {
      const operation = `query ($id: ID!) { node(id: $id) { ... on ${noun} { ${field.name}${selectionOf(schema, field, 1)} } } }`;
      for (const viewer of [null, stranger.user]) {
        const answer = await api.run(viewer, operation, { id });
        expect({
          field: field.name,
          problems: problemsOf(answer),
          leaks: leaks({ ...answer, errors: [] }),
        }).toEqual({
          field: field.name,
          problems: [],
          leaks: false,
        });
        if (isPrivate) expect(answer.data).toEqual({ node: null });
      }
      const own = await api.run(owner.user, operation, { id });
      expect({
        field: field.name,
        problems: problemsOf(own),
        found: own.data?.node !== null,
      }).toEqual({
        field: field.name,
        problems: [],
        found: true,
      });
    }
  },
);

/** Arguments of the root queries that need some: as revealing as a stranger could choose them. */
const queryArguments: Record<string, () => object> = {
  node: () => ({ id: globalId('Resume', owner.ids['Resume'] ?? '') }),
  generation: () => ({ id: globalId('Generation', owner.ids['Generation'] ?? '') }),
  previewResumeImprovement: () => ({ input: { version: 1 } }),
  previewImprovementTip: () => ({ assessmentId: own('Assessment') }),
  previewTermProposal: () => ({ reportId: own('AtsReport') }),
  previewAnswerGrade: () => ({ input: { questionId: 'conflict', answer: 'I asked them.' } }),
  previewCoverLetter: () => ({
    input: { companyName: 'Clinic', jobTitle: 'Nurse', jobDescription: 'We look for a nurse.' },
  }),
  jobPostingReading: () => ({ description: 'We look for a nurse.' }),
  quizSession: () => ({ id: globalId('QuizSession', owner.ids['QuizSession'] ?? '') }),
  atsReportComparison: () => ({ before: own('AtsReport'), after: own('AtsReport') }),
  atsScoreNow: () => ({ tailoredResumeId: own('TailoredResume') }),
  industryInsight: () => ({ industry }),
  insightHistory: () => ({ industry }),
  occupation: () => ({ code: '29-1141' }),
  compareOccupations: () => ({ codes: ['29-1141'] }),
  salaryPercentile: () => ({ occupation: '29-1141', salary: 90_000 }),
  occupations: () => ({ search: 'nurse' }),
  resumeExport: () => ({
    template: 'CLASSIC',
    format: 'MARKDOWN',
    tailoredResumeId: own('TailoredResume'),
  }),
  skillSuggestions: () => ({ search: 'mark-of' }),
};

test.each(fieldsOf('Query').map((field) => [field.name, field] as const))(
  'asking %s tells a visitor and a stranger nothing of the owner',
  async (name, field) => {
    const args = queryArguments[name]?.() ?? {};
    for (const operation of operationsOf('query', field, args)) {
      for (const viewer of [null, stranger.user]) {
        const answer = await api.run(viewer, operation, args);
        const problems = problemsOf(answer).filter(({ code }) => code !== 'UNAUTHENTICATED');
        expect({ operation, problems }).toEqual({ operation, problems: [] });
        expect({ operation, leaks: leaks(answer.data) }).toEqual({ operation, leaks: false });
      }
    }
  },
);

const own = (noun: string) => globalId(noun, owner.ids[noun] ?? '');

/** What a stranger would send to change what is the owner's. */
const attacks: Record<string, () => object> = {
  updateProfile: () => ({ input: { version: 1, name: 'Someone else' } }),
  deleteAccount: () => ({ confirmEmail: owner.user.email }),
  saveResume: () => ({ input: { content: '# Someone else', version: 1 } }),
  acceptResumeImport: () => ({
    input: { id: own('ResumeImport'), content: '# Someone else', version: 1 },
  }),
  discardResumeImport: () => ({ id: own('ResumeImport') }),
  deleteResume: () => ({}),
  checkResume: () => ({ input: { jobDescription: 'A nurse who can triage.' } }),
  editPostingTerms: () => ({
    input: { reportId: own('AtsReport'), edits: [{ term: 'mark', need: 'NOT_ASKED' }] },
  }),
  triageTerm: () => ({ input: { term: 'mark-of-the-owner', verdict: null } }),
  improveResume: () => ({ input: { version: 1 } }),
  answerSuggestion: () => ({ input: { id: own('ResumeSuggestion'), answer: 'nine' } }),
  acceptSuggestion: () => ({ id: own('ResumeSuggestion'), version: 1 }),
  refuseSuggestion: () => ({ id: own('ResumeSuggestion') }),
  reopenSuggestion: () => ({ id: own('ResumeSuggestion'), version: 1 }),
  startResumeImprovement: () => ({ input: { version: 1 }, clientKey: 'key-mark-of-the-owner' }),
  startResumeFeedback: () => ({ clientKey: 'key-mark-of-the-owner' }),
  startCoverLetter: () => ({
    input: {
      companyName: 'Clinic',
      jobTitle: 'Nurse',
      jobDescription: 'We look for a nurse who can triage.',
    },
    clientKey: 'key-mark-of-the-owner',
  }),
  startLetterRewrite: () => ({
    input: { id: own('CoverLetter'), content: 'Dear team,', instruction: 'shorter' },
    clientKey: 'key-mark-of-the-owner',
  }),
  saveCoachSettings: () => ({ input: { modelAllowed: false, capMicroUsd: 0 } }),
  startAnswerGrade: () => ({
    input: { questionId: 'conflict', answer: 'I asked them what they needed.' },
    clientKey: 'key-mark-of-the-owner',
  }),
  startImprovementTip: () => ({
    assessmentId: own('Assessment'),
    clientKey: 'key-mark-of-the-owner',
  }),
  startTermProposal: () => ({ reportId: own('AtsReport'), clientKey: 'key-mark-of-the-owner' }),
  startInsightPhrasing: () => ({ clientKey: 'key-mark-of-the-owner' }),
  deletePracticeAnswer: () => ({ id: own('PracticeAnswer') }),
  restorePracticeAnswer: () => ({ id: own('PracticeAnswer') }),
  cancelGeneration: () => ({ id: own('Generation') }),
  createCoverLetter: () => ({ input: { companyName: 'Clinic', jobTitle: 'Nurse' } }),
  saveCoverLetter: () => ({
    input: { id: own('CoverLetter'), version: 1, content: 'Someone else' },
  }),
  completeCoverLetter: () => ({ id: own('CoverLetter'), version: 1 }),
  reopenCoverLetter: () => ({ id: own('CoverLetter'), version: 1 }),
  keepLetterSentences: () => ({
    input: { id: own('CoverLetter'), version: 1, sentences: ['Someone else'] },
  }),
  duplicateCoverLetter: () => ({
    input: { id: own('CoverLetter'), companyName: 'Clinic', jobTitle: 'Nurse' },
  }),
  deleteCoverLetters: () => ({ ids: [own('CoverLetter')] }),
  restoreCoverLetters: () => ({ ids: [own('CoverLetter')] }),
  purgeCoverLetters: () => ({ ids: [own('CoverLetter')] }),
  deleteCoverLetter: () => ({ id: own('CoverLetter') }),
  restoreCoverLetter: () => ({ id: own('CoverLetter') }),
  startQuiz: () => ({ input: { category: 'Triage', questionCount: 5 } }),
  answerQuizQuestion: () => ({
    input: { sessionId: own('QuizSession'), questionId: 'q1', chosenOption: 0 },
  }),
  finishQuiz: () => ({ sessionId: own('QuizSession') }),
  abandonQuiz: () => ({ sessionId: own('QuizSession') }),
  deleteAssessment: () => ({ id: own('Assessment') }),
  restoreAssessment: () => ({ id: own('Assessment') }),
  createTailoredResume: () => ({ input: { companyName: 'Clinic', jobTitle: 'Nurse' } }),
  saveTailoredResume: () => ({
    input: { id: own('TailoredResume'), version: 1, content: '# Someone else' },
  }),
  followMaster: () => ({
    input: { id: own('TailoredResume'), version: 1, masterVersion: 1, choices: [] },
  }),
  takeMasterChanges: () => ({
    input: { id: own('TailoredResume'), version: 1, masterVersion: 1 },
  }),
  checkTailoredResume: () => ({ id: own('TailoredResume') }),
  deleteTailoredResume: () => ({ id: own('TailoredResume') }),
  restoreTailoredResume: () => ({ id: own('TailoredResume') }),
  restoreTailoredResumeRevision: () => ({ input: { id: own('Revision'), version: 1 } }),
  restoreResume: () => ({}),
  chooseResumeTemplate: () => ({ template: 'MODERN' }),
  nameRevision: () => ({ input: { id: own('Revision'), name: 'Someone else' } }),
  restoreResumeRevision: () => ({ input: { id: own('Revision'), version: 1 } }),
  restoreCoverLetterRevision: () => ({ input: { id: own('Revision'), version: 1 } }),
};

test.each(fieldsOf('Mutation').map((field) => [field.name, field] as const))(
  '%s by a visitor or a stranger changes nothing of the owner and tells nothing',
  async (name, field) => {
    const args = attacks[name]?.();
    expect({ name, hasAttack: args !== undefined }).toEqual({ name, hasAttack: true });
    const [operation = ''] = operationsOf('mutation', field, args ?? {}, 1);
    const before = await everythingOf(api.db, owner.user.id);

    const visitor = await api.run(null, operation, args);
    expect(visitor.errors?.map(({ extensions }) => extensions['code'])).toEqual([
      'UNAUTHENTICATED',
    ]);

    const asStranger = await api.run(stranger.user, operation, args);
    expect({ name, problems: problemsOf(asStranger), leaks: leaks(asStranger.data) }).toEqual({
      name,
      problems: [],
      leaks: false,
    });
    expect(await everythingOf(api.db, owner.user.id)).toEqual(before);
  },
);

/** One operation per field below the root field, so that none grows beyond what the server accepts. */
function operationsOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  args: object,
  depth = 2,
): string[] {
  const given = field.args.filter(({ name }) => name in args);
  const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = (body: string) =>
    `${kind}${variables && ` (${variables})`} { ${field.name}${passed && `(${passed})`}${body} }`;
  const returned = getNamedType(field.type);
  if (kind === 'mutation' || !isObjectType(returned) || returned.name.endsWith('Connection')) {
    return [head(selectionOf(schema, field, depth))];
  }
  return Object.values(returned.getFields()).map((it) =>
    head(` { ${it.name}${selectionOf(schema, it, depth)} }`),
  );
}
