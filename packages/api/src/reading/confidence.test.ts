import { expect, test } from '@jest/globals';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { fieldByField } from '../testing/fixtures/resumes/field-by-field.ts';
import { nameless } from '../testing/fixtures/resumes/nameless.ts';
import {
  heldOutLayouts,
  strangerLayouts,
  strangerNamed,
} from '../testing/fixtures/resumes/stranger-layouts.ts';
import { readBytes } from './read-bytes.ts';
import type { FieldReading } from './read-outcome.ts';

interface Asked {
  isRight: boolean;
  confidence: FieldReading['confidence'];
}

/** What was read of a file, and how sure the reader said it was of it. */
async function askedOf(bytes: Uint8Array, truth: ResumeDocument): Promise<Asked[]> {
  const outcome = await readBytes(bytes, 'resume');
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  return fieldByField(truth, outcome).flatMap(({ isRight, confidence }) =>
    confidence === null ? [] : [{ isRight, confidence }],
  );
}

async function askedOfAll(as: (document: ResumeDocument) => ResumeDocument): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { people, make, truth } of [strangerLayouts, heldOutLayouts].flatMap(Object.values))
    for (const person of people) {
      const document = as(strangerNamed(person));
      asked.push(...(await askedOf(make(document), truth?.(document) ?? document)));
    }
  return asked;
}

/** Title and employer with nothing between them: no reader can tell where one ends. */
const jumbled = ({ contact, sections }: ResumeDocument) =>
  Buffer.from(
    [
      contact.name,
      contact.email,
      ...sections
        .filter(({ entries }) => entries.length > 0)
        .flatMap(({ heading, entries }) => [
          `\n${heading.toUpperCase()}\n`,
          ...entries.map(
            ({ title, organization, dates, bullets }) =>
              `${title} ${organization}\n${dates?.text ?? ''}\n${bullets.map((text) => `- ${text}`).join('\n')}\n`,
          ),
        ]),
    ].join('\n'),
  );

const shareOf = (asked: readonly Asked[], wants: (one: Asked) => boolean) =>
  asked.filter(wants).length / Math.max(1, asked.length);
const isHigh = ({ confidence }: Asked) => confidence === 'high';
const isWrong = ({ isRight }: Asked) => !isRight;

test('what is claimed to be sure is right, and most of what is right is claimed to be', async () => {
  const asked = await askedOfAll((document) => document);
  expect(asked.length).toBeGreaterThan(1_500);
  expect(shareOf(asked.filter(isHigh), isWrong)).toBeLessThanOrEqual(0.02);
  expect(shareOf(asked, isHigh)).toBeGreaterThanOrEqual(0.7);
});

test('what was read wrong is mostly what the reader itself doubts', async () => {
  const asked = [
    ...(await askedOfAll((document) => document)),
    // Where no word is known, only the layout tells, and often it does not.
    ...(await askedOfAll(nameless)),
  ];
  for (const person of ['product', 'trades', 'french', 'dutch', 'academic'])
    asked.push(...(await askedOf(jumbled(strangerNamed(person)), strangerNamed(person))));
  const wrong = asked.filter(isWrong);
  expect(wrong.length).toBeGreaterThan(100);
  expect(shareOf(wrong, isHigh)).toBeLessThan(0.15);
  const rateOf = (confidence: Asked['confidence']) =>
    shareOf(
      asked.filter((one) => one.confidence === confidence),
      isWrong,
    );
  expect(rateOf('high')).toBeLessThanOrEqual(0.02);
  expect(rateOf('medium')).toBeGreaterThan(5 * rateOf('high'));
  expect(rateOf('low')).toBeGreaterThan(rateOf('medium'));
});
