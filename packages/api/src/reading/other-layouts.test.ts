import { describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { fieldByField } from '../testing/fixtures/resumes/field-by-field.ts';
import { people } from '../testing/fixtures/resumes/people.ts';
import { peopleInDepth } from '../testing/fixtures/resumes/people-in-depth.ts';
import { peopleToExport } from '../testing/fixtures/resumes/people-to-export.ts';
import { typeset, typesetLayouts } from '../testing/fixtures/resumes/typeset.ts';
import { wordShapes } from '../testing/fixtures/resumes/word-shapes.ts';
import { readBytes } from './read-bytes.ts';

/** Files as other programs make them. Each layout is read for several people, and nearly every field must be right. */
const truths: readonly ResumeDocument[] = [
  ...Object.values(peopleInDepth),
  ...Object.values(people),
  ...['arabic', 'korean', 'chinese', 'vietnamese', 'greek'].map((name) => peopleToExport[name]),
].map((markdown) => parseMarkdown(markdown ?? ''));

const leastShare = 0.95;
/** How many of the people each layout is tried with: the two with long careers, and others in turn. */
const others = 5;
const peopleFor = (turn: number) => [
  ...truths.slice(0, 2),
  ...Array.from(
    { length: others },
    (_, at) => truths[2 + ((turn * others + at) % (truths.length - 2))] as ResumeDocument,
  ),
];

async function share(
  truth: readonly ResumeDocument[],
  make: (document: ResumeDocument) => Uint8Array,
): Promise<{ right: number; wrong: string[] }> {
  const wrong: string[] = [];
  let all = 0;
  for (const document of truth) {
    const outcome = await readBytes(make(document), 'resume');
    if (outcome.kind !== 'read') throw new Error(outcome.message);
    const fields = fieldByField(document, outcome);
    all += fields.length;
    for (const field of fields)
      if (!field.isRight)
        wrong.push(
          `${document.contact.name ?? ''}: ${field.field}: ${field.expected} ≠ ${field.found}`,
        );
  }
  return { right: 1 - wrong.length / all, wrong };
}

describe('a PDF that was typeset with', () => {
  test.each(typesetLayouts.map((look, turn) => [look, turn] as const))('%s', async (look, turn) => {
    const { right, wrong } = await share(peopleFor(turn), (document) => typeset(document, look));
    expect(right >= leastShare ? [] : wrong).toEqual([]);
  });
});

describe('a Word document with', () => {
  test.each(Object.keys(wordShapes).map((shape, turn) => [shape, turn] as const))(
    '%s',
    async (shape, turn) => {
      const { right, wrong } = await share(
        peopleFor(turn),
        (document) => wordShapes[shape]?.(document) ?? new Uint8Array(),
      );
      expect(right >= leastShare ? [] : wrong).toEqual([]);
    },
  );
});
