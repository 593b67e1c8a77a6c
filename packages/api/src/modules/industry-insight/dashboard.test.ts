import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

/** An operation as the app sends it: with the fragments that its documents name, and without what only the app reads. */
async function operationOfApp(name: string): Promise<string> {
  const folder = fileURLToPath(new URL('../../../../web/src', import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.graphql'),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const { definitions } = parse(texts.join('\n'));
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const needed = new Set<string>();
  const collect = (node: Parameters<typeof visit>[0]): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment === undefined || needed.has(value)) return;
        needed.add(value);
        collect(fragment);
      },
    });
  };
  const operation = definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name,
  );
  if (operation === undefined) throw new Error(`The app sends no operation ${name}`);
  collect(operation);
  return [operation, ...[...needed].flatMap((one) => fragments.get(one) ?? [])]
    .map((node) =>
      print(
        visit(node, {
          Directive: ({ name: { value } }) => (value === 'unmask' ? null : undefined),
        }),
      ),
    )
    .join('\n');
}

test("the dashboard's query is a constant number of statements, whatever a person and their field have", async () => {
  const dashboard = await operationOfApp('Dashboard');
  const count = async (industry: string, items: number): Promise<number> => {
    const person = await api.givenUser({ industry, experience: 3 });
    const owned = { userId: person.id };
    for (let item = 0; item < items; item += 1) {
      await api.db.coverLetter.create({
        data: { ...owned, content: 'Dear team', companyName: 'Yard', jobTitle: `Role ${item}` },
      });
      await api.db.assessment.create({
        data: { ...owned, quizScore: 50, questions: [{}], category: 'Welding' },
      });
    }
    const statements = await api.statements(async () => {
      const { errors, data } = await api.run(person, dashboard, { place: 'US' });
      expect(errors).toBeUndefined();
      expect(data.me.industryInsight.specialization.occupations.length).toBeGreaterThan(0);
    });
    return statements.length;
  };
  // One occupation and one of each; two occupations and a dozen.
  const few = await count('manufacturing/welding', 1);
  expect(await count('healthcare/nursing', 12)).toBe(few);
  expect(few).toBeLessThanOrEqual(25);
});
