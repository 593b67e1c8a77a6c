import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { buildSchema, isAbstractType } from 'graphql';
import generated from './possible-types.generated.ts';

const sdl = readFileSync(
  fileURLToPath(new URL('../../../shared/schema.graphql', import.meta.url)),
  'utf8',
);

test('every union and interface of the graph is known to the cache, or its members would lose their fields', () => {
  const schema = buildSchema(sdl);
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const wanted = Object.fromEntries(
    abstract
      .filter((type) => !type.name.startsWith('__'))
      .map((type) => [
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      ]),
  );
  const known = Object.fromEntries(
    Object.entries(generated.possibleTypes).map(([name, members]) => [name, [...members].sort()]),
  );
  expect(known).toEqual(wanted);
});
