// npx tsx --tsconfig packages/api/tsconfig.json packages/api/bench/run.ts
// Starts a PostgreSQL of its own, plants rows, and prints ratios. Nothing else should run on the machine meanwhile.
import { startTestCluster } from '../../../tools/postgres/test-cluster.mjs';
import { createTestApi } from '../src/testing/test-api.ts';
import { compare } from './compare.ts';

const cluster = await startTestCluster();
const api = await createTestApi();
try {
  const nadia = await api.givenUser();
  const question = {
    prompt: 'What comes first? '.repeat(20),
    options: Array.from({ length: 4 }, (_, n) => `Answer ${n} `.repeat(20)),
    correctOption: 0,
    chosenOption: 0,
    explanation: 'Because. '.repeat(60),
    source: null,
    topic: 'Triage',
  };
  await api.db.assessment.createMany({
    data: Array.from({ length: 200 }, () => ({
      userId: nadia.id,
      category: 'Triage',
      quizScore: 80,
      questions: Array.from({ length: 30 }, (_, n) => ({ id: `q${n}`, ...question })),
    })),
  });
  await api.db.coverLetter.createMany({
    data: Array.from({ length: 5_000 }, (_, n) => ({
      userId: nadia.id,
      content: 'Dear team,',
      companyName: `Clinic ${n}`,
      jobTitle: 'Nurse',
      updatedAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000),
    })),
  });
  const ask =
    (operation: string, variables = {}) =>
    () =>
      api.run(nadia, operation, variables);

  const withQuestions = ask(
    '{ me { assessments(first: 50) { nodes { id category questions { id } } } } }',
  );
  const without = ask('{ me { assessments(first: 50) { nodes { id category } } } }');
  const page =
    'query ($after: String) { me { coverLetters(first: 20, after: $after) { nodes { id companyName } pageInfo { endCursor } } } }';
  let after: string | null = null;
  for (let n = 0; n < 240; n += 1) {
    const { data } = await ask(page, { after })();
    after = data.me.coverLetters.pageInfo.endCursor;
  }

  console.table([
    await compare('a page of 50 results: with their questions / without', withQuestions, without),
    await compare(
      'a page of 20 letters: after 4,800 others / the first',
      ask(page, { after }),
      ask(page),
    ),
    await compare(
      'a page of 20 letters: with totalCount / without',
      ask(page.replace('pageInfo', 'totalCount pageInfo')),
      ask(page),
    ),
  ]);
} finally {
  await api.close();
  await cluster.stop();
}
