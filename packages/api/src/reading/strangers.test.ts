import { describe, expect, test } from '@jest/globals';
import { fieldByField, type FieldRead } from '../testing/fixtures/resumes/field-by-field.ts';
import {
  heldOutLayouts,
  strangerLayouts,
  strangerNamed,
  type StrangerLayout,
} from '../testing/fixtures/resumes/stranger-layouts.ts';
import { readBytes } from './read-bytes.ts';

async function fieldsOf({ people, make, truth }: StrangerLayout): Promise<FieldRead[]> {
  const fields: FieldRead[] = [];
  for (const person of people) {
    const document = strangerNamed(person);
    const outcome = await readBytes(make(document), 'resume');
    if (outcome.kind !== 'read') throw new Error(`${person}: ${outcome.message}`);
    fields.push(...fieldByField(truth?.(document) ?? document, outcome));
  }
  return fields;
}

const wrongOf = (fields: readonly FieldRead[]) =>
  fields
    .filter(({ isRight }) => !isRight)
    .map(({ field, expected, found }) => `${field}: ${expected} ≠ ${found}`);

/** Of layouts that rules were written for. */
const leastShare = 0.98;
/** Of those that none was written for. */
const leastHeldOut = 0.85;

describe('a resume of a stranger', () => {
  test.each(Object.entries(strangerLayouts))(
    '%s: nearly every field is right',
    async (_, layout) => {
      const fields = await fieldsOf(layout);
      const wrong = wrongOf(fields);
      expect(fields.length).toBeGreaterThan(15);
      expect(wrong.length <= (1 - leastShare) * fields.length ? [] : wrong).toEqual([]);
    },
  );

  test('in a layout that no rule was written for: most fields are right', async () => {
    const fields = (await Promise.all(Object.values(heldOutLayouts).map(fieldsOf))).flat();
    const wrong = wrongOf(fields);
    expect(wrong.length <= (1 - leastHeldOut) * fields.length ? [] : wrong).toEqual([]);
  });
});
