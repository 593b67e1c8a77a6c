import { expect, test } from '@jest/globals';
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

const leastShare = 0.97;

test.each(Object.entries({ ...strangerLayouts, ...heldOutLayouts }))(
  '%s: nearly every field of a stranger’s resume is right',
  async (_, layout) => {
    const fields = await fieldsOf(layout);
    const wrong = wrongOf(fields);
    expect(fields.length).toBeGreaterThan(15);
    expect(wrong.length <= (1 - leastShare) * fields.length ? [] : wrong).toEqual([]);
  },
);
