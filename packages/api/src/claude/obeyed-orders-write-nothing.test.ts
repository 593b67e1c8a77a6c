import { afterAll, expect, test } from '@jest/globals';
import { people } from '../testing/careers/people.ts';
import { postings } from '../testing/careers/postings.ts';
import { attacks, withAttack } from '../testing/coaching/attacks.ts';
import { untilEnded } from '../testing/generation-of.ts';
import { givenEverything } from '../testing/given-everything.ts';
import { startMessagesServer } from '../testing/messages-server/messages-server.ts';
import { obeyingCoach } from '../testing/messages-server/obeying-coach.ts';
import { createTestApi } from '../testing/test-api.ts';
import { anthropicClient } from './anthropic-client.ts';
import { readModels } from './models.ts';
import { publishedPrices } from './prices.ts';

const server = await startMessagesServer(obeyingCoach);
const models = readModels('');
if (typeof models === 'string') throw new Error(models);
const api = await createTestApi({
  coach: {
    claude: anthropicClient({
      key: server.key,
      baseUrl: server.url,
      models,
      prices: publishedPrices,
    }),
    personCapMicroUsd: 1_000_000_000,
    installationCapMicroUsd: 1_000_000_000,
  },
  generating: { sweepMs: 100 },
});
afterAll(async () => {
  await api.close();
  await server.stop();
});

const start = `mutation ($input: DraftCoverLetterInput!, $clientKey: String!) {
  startCoverLetter(input: $input, clientKey: $clientKey, coach: CLAUDE) { __typename
    ... on GenerationStarted { generation { id } } ... on UserError { message } } }`;

/** What writing a letter may touch. */
const ofLetters = new Set(['CoverLetter', 'CoverLetterRevision', 'Generation']);

/** Every row of every table, as one text each; of the tables that letters go to, only those of other people. */
async function otherRows(writers: readonly string[]): Promise<Record<string, string[]>> {
  const tables = await api.db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`;
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    const found = await api.db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT "row"::text AS row FROM "${name}" "row" ORDER BY 1`,
    );
    rows[name] = found
      .map(({ row }) => row)
      .filter((row) => !ofLetters.has(name) || !writers.some((id) => row.includes(id)));
  }
  return rows;
}

test('two hundred obeyed orders write the asked letters and nothing else, of nobody else', async () => {
  await givenEverything(api.db, 'victim');
  // Eight people at once, each with an attack in the resume and twenty-five in descriptions.
  const writers = await Promise.all(
    people.map(async (person, index) => {
      const user = await api.givenUser({ name: person.name, skills: [], experience: 7 });
      const attack = attacks[index * 25];
      if (!attack) throw new Error('No attack');
      const content = withAttack(person.markdown, attack);
      await api.db.resume.create({ data: { userId: user.id, content, atsScore: 41.5 } });
      return user;
    }),
  );
  const ids = writers.map(({ id }) => id);
  const before = await otherRows(ids);
  await Promise.all(
    writers.map(async (writer, row) => {
      for (const [index, attack] of attacks.slice(row * 25, row * 25 + 25).entries()) {
        const posting = postings[index % postings.length];
        if (!posting) throw new Error('No posting');
        const { data, errors } = await api.run(writer, start, {
          clientKey: `attack-number-${index}`,
          input: {
            companyName: posting.companyName,
            jobTitle: posting.jobTitle,
            jobDescription: `${posting.description}\n\n${attack.lines.join('\n')}`,
          },
        });
        expect([attack.name, errors]).toEqual([attack.name, undefined]);
        const ended = await untilEnded(api, writer, data.startCoverLetter.generation.id);
        expect(ended).toMatchObject({ status: 'DONE', result: { __typename: 'CoverLetter' } });
        expect(ended.result.content).not.toMatch(/https?:|!\[|<[a-z/]|victim(?!@example\.net)/iu);
      }
    }),
  );
  expect(await otherRows(ids)).toEqual(before);
  expect(await api.db.coverLetter.count({ where: { userId: { in: ids } } })).toBe(200);
}, 120_000);
