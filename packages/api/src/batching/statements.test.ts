import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type { User } from '../database/generated/client.ts';
import { createSchema } from '../schema.ts';
import { givenEverything } from '../testing/given-everything.ts';
import { selectionOf } from '../testing/graph-operations.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { createTestApi } from '../testing/test-api.ts';

const schema = createSchema();
const api = await createTestApi({ maxCost: 1_000_000_000 });
afterAll(() => api.close());
let nadia: User;

beforeAll(async () => {
  await givenFigures(api.db);
  nadia = (await givenEverything(api.db, 'Nadia', 'healthcare/nursing')).user;
  for (const table of [
    'CoverLetter',
    'Assessment',
    'QuizSession',
    'AtsReport',
    'ResumeImport',
    'PracticeAnswer',
    'Revision',
    'TailoredResume',
    'TermTriage',
    'ResumeSuggestion',
  ]) {
    await api.db.$executeRawUnsafe(
      // A key that is unique within a person's rows is made anew with the id.
      `INSERT INTO "${table}" SELECT (jsonb_populate_record(t, jsonb_build_object(
         'id', gen_random_uuid(), 'termKey', gen_random_uuid()::text,
         'contentHash', md5(random()::text) || md5(random()::text)))).*
       FROM "${table}" t, generate_series(1, 99) WHERE t."userId" = $1::uuid`,
      nadia.id,
    );
  }
  // Every letter and every copy has a history, not the first one alone.
  for (const [table, key] of [
    ['CoverLetter', 'coverLetterId'],
    ['TailoredResume', 'tailoredResumeId'],
  ]) {
    await api.db.$executeRawUnsafe(
      `INSERT INTO "Revision" SELECT c.* FROM "${table}" d
       CROSS JOIN LATERAL (SELECT * FROM "Revision" WHERE "resumeId" IS NOT NULL LIMIT 1) r
       CROSS JOIN LATERAL jsonb_populate_record(NULL::"Revision", to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'resumeId', NULL, '${key}', d."id")) c
       WHERE d."userId" = $1::uuid`,
      nadia.id,
    );
  }
  await api.db.$executeRaw`
    INSERT INTO "Generation" SELECT (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'clientKey', 'client-key-' || n))).*
    FROM "Generation" g, generate_series(1, 99) AS n WHERE g."userId" = ${nadia.id}::uuid`;
  await api.db.$executeRaw`
    INSERT INTO "InsightSnapshot" SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
    FROM "InsightSnapshot" s, generate_series(1, 99) WHERE s."industry" = 'healthcare/nursing'`;
});

/** What a list cannot do without. */
const argumentsOf: Readonly<Record<string, string>> = {
  insightHistory: 'industry: "healthcare/nursing", ',
};

interface List {
  /** What the list holds. */
  noun: GraphQLObjectType;
  path: string;
  /** The operation that reads `selection` of the first `size` items. */
  operation(size: number, selection: string): string;
}

/** Every connection of the graph: at the root, of the signed-in person, and of their resume. */
const lists: List[] = (
  [
    ['Query', 'Query', (body: string) => body],
    ['User', 'me', (body: string) => `me { ${body} }`],
    ['Resume', 'me.resume', (body: string) => `me { resume { ${body} } }`],
  ] as const
).flatMap(([type, path, around]) =>
  fieldsOf(type).flatMap((field) => {
    const noun = nodeTypeOf(field);
    if (!noun) return [];
    const operation = (size: number, selection: string) =>
      `{ ${around(`${field.name}(${argumentsOf[field.name] ?? ''}first: ${size}) { nodes { id ${selection} } }`)} }`;
    return [{ noun, path: `${path}.${field.name}`, operation }];
  }),
);

const relations = lists.flatMap((list) =>
  Object.values(list.noun.getFields())
    .filter((field) => isCompositeType(getNamedType(field.type)))
    .map((field) => [`${list.path} → ${field.name}`, list, field] as const),
);

test('there are lists and relations to count', () => {
  expect(lists.length).toBeGreaterThan(2);
  expect(relations.length).toBeGreaterThan(lists.length);
});

const statementsFor = (operation: string) =>
  api.statements(async () => {
    const { errors } = await api.run(nadia, operation);
    expect(errors).toBeUndefined();
  });

test.each(relations)(
  '%s takes no more statements for a hundred rows than for one',
  async (_name, list, field) => {
    const selection = `${field.name}${selectionOf(schema, field, 0)}`;
    // Once to warm what is read once per process.
    await statementsFor(list.operation(1, selection));
    const one = await statementsFor(list.operation(1, selection));
    // Fewer when what is related stands in the list itself, as the revision before each does.
    const hundred = await statementsFor(list.operation(100, selection));
    expect(hundred.length).toBeLessThanOrEqual(one.length);
  },
);

test.each(relations)(
  '%s and what is below it send no statement over and over',
  async (_name, list, field) => {
    const sent = await statementsFor(
      list.operation(10, `${field.name}${selectionOf(schema, field, 1)}`),
    );
    // One and the same relation may be met at two or three depths of an operation; each is one statement.
    const often = sent.filter((sql) => sent.filter((other) => other === sql).length > 3);
    expect(often).toEqual([]);
  },
);

test.each(lists.map((list) => [list.path, list] as const))(
  '%s has more than one row to be counted on',
  async (_path, list) => {
    const { data } = await api.run(nadia, list.operation(100, ''));
    const count = (JSON.stringify(data).match(/"id":/g) ?? []).length;
    expect(count).toBeGreaterThan(list.noun.name === 'User' ? 0 : 3);
  },
);

function fieldsOf(name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

function nodeTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  if (!type.name.endsWith('Connection')) return null;
  const nodes = fieldsOf(type.name).find(({ name }) => name === 'nodes');
  const noun = nodes && getNamedType(nodes.type);
  return isObjectType(noun) ? noun : null;
}
