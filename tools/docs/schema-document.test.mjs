import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { diagram } from './entity-diagram.mjs';
import { readChecks, readSchema } from './read-schema.mjs';

const root = join(import.meta.dirname, '../..');
const { models, indexes } = readSchema(join(root, 'prisma/schema'));

test('every foreign key is a line of the diagram and has an index that begins with it', () => {
  const drawn = diagram(models);
  for (const model of models) {
    for (const field of model.fields.filter((each) => each.relationFromFields?.length)) {
      expect(drawn).toMatch(
        new RegExp(`${field.type} \\S+ ${model.name} : "${field.relationFromFields?.join(', ')}"`),
      );
      const [first] = field.relationFromFields ?? [];
      const leads = indexes.some(
        (index) => index.model === model.name && index.fields[0]?.name === first,
      );
      expect({ [`${model.name}.${first}`]: leads }).toEqual({ [`${model.name}.${first}`]: true });
    }
  }
});

test('a CHECK is read whole, with its parentheses and quotes', () => {
  const checks = readChecks(join(root, 'prisma/migrations')).get('CoverLetter');
  expect(checks).toContainEqual({
    name: 'CoverLetter_status_value',
    condition: `"status" IN ('draft', 'completed')`,
  });
});
