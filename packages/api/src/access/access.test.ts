import { expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { createSchema } from '../schema.ts';
import { ruleOf } from './tell-access.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

test('every root field names its access rule, and tells it', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  const unnamed = fields.filter((field) => {
    const rule = ruleOf(field.extensions);
    return !rule || !field.description?.includes(`Who may ask: ${rule.told}.`);
  });
  expect(unnamed.map(({ name }) => name)).toEqual([]);
  expect(fields.length).toBeGreaterThan(0);
});

test('whatever is the signed-in person’s own is not open to everyone', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(
    mutations
      .filter((field) => ruleOf(field.extensions)?.name === 'everyone')
      .map(({ name }) => name),
  ).toEqual([]);
});

test('everything in the graph is described for its caller', () => {
  const silent: string[] = [];
  for (const type of types) {
    if (!type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name))
      silent.push(type.name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) silent.push(`${type.name}.${field.name}`);
      // An argument named input is described by its type.
      const args = 'args' in field ? field.args : [];
      for (const arg of args)
        if (!arg.description && arg.name !== 'input')
          silent.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  expect(silent).toEqual([]);
});

test('every outcome of a mutation is a named member of a union', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const bare = mutations.filter((field) => !getNamedType(field.type).name.endsWith('Result'));
  expect(bare.map(({ name }) => name)).toEqual([]);
});
