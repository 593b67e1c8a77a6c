import { beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { inOneTransaction } from '../../labour-market/loading/one-writer.ts';
import { refreshInsights } from '../../labour-market/insight/refresh-insights.ts';
import { createApiWithModel } from '../../testing/api-with-model.ts';
import { untilEnded } from '../../testing/generation-of.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { answer } from '../../testing/messages-server/reply.ts';
import { honestCoach } from '../../testing/messages-server/scripted-coach.ts';
import type { Json } from '../../testing/test-api.ts';

const { api, model } = await createApiWithModel();
beforeAll(() => givenFigures(api.db, new Date('2026-11-01T12:00:00Z')));

const start = `mutation ($clientKey: String!) { startInsightPhrasing(clientKey: $clientKey) { __typename
  ... on GenerationStarted { generation { id writtenBy } } ... on UserError { message } } }`;
const fields =
  'id text writtenBy promptVersion createdAt snapshot { takenAt sources { figure period } }';
const read = `{ me { insightPhrasing { ${fields} } kept: insightPhrasing(outdated: true) { text } } }`;

let keys = 0;
const asked = async (person: { id: string }): Promise<Json> => {
  const clientKey = `phrasing-key-${(keys += 1)}`;
  return (await api.run(person, start, { clientKey })).data.startInsightPhrasing;
};
const ended = async (person: { id: string }): Promise<Json> =>
  untilEnded(api, person, (await asked(person)).generation.id);
const shown = async (person: { id: string }): Promise<Json> =>
  (await api.run(person, read)).data.me;
const saying = (text: string) => answer({ text });

async function refresh(now: string): Promise<void> {
  const client = await poolOf(api.db).connect();
  try {
    await inOneTransaction(client, () =>
      refreshInsights(client, { now: new Date(now), scope: ['manufacturing/welding'] }),
    );
  } finally {
    client.release();
  }
}
const publish = (changePercent: number) =>
  api.db.occupationProjection.updateMany({
    where: { occupationCode: '51-4121' },
    data: { changePercent },
  });

test('Claude phrases the newest figures; a reload shows it with model, prompt version, time and sources', async () => {
  const person = await api.givenUser({ industry: 'healthcare/nursing' });
  expect(await ended(person)).toMatchObject({
    status: 'DONE',
    result: { __typename: 'InsightPhrasing' },
  });
  const { insightPhrasing } = await shown(person);
  expect(insightPhrasing).toMatchObject({
    text: expect.stringContaining('Outlook'),
    writtenBy: expect.stringMatching(/^Claude claude-/u),
    promptVersion: expect.stringMatching(/^2026-/u),
    createdAt: expect.any(String),
  });
  expect(insightPhrasing.snapshot.sources).toContainEqual({
    figure: 'marketOutlook',
    period: expect.stringContaining('May 2025'),
  });
  const sent = JSON.stringify(model.requests[0]?.body);
  for (const personal of [person.email, person.id]) expect(sent).not.toContain(personal);
});

test('every figure that is sent stands on the dashboard, and what is shown before is what is sent', async () => {
  const person = await api.givenUser({ industry: 'healthcare/nursing' });
  const preview =
    '{ previewInsightPhrasing { ... on GenerationPreview { writtenBy sent mostMicroUsd } } }';
  const { previewInsightPhrasing } = (await api.run(person, preview)).data;
  expect(model.requests).toEqual([]);
  await ended(person);
  const [{ body, data }] = model.requests as [Json];
  expect(JSON.parse(previewInsightPhrasing.sent)).toEqual(body);
  const insight = `{ industryInsight(industry: "healthcare/nursing") { marketOutlook keyTrends demandReason
    salaryRanges(first: 5) { median } } }`;
  const { industryInsight } = (await api.run(null, insight)).data;
  const values = data.figures.map(({ value }: Json) => value);
  expect(values).toEqual(
    expect.arrayContaining([
      industryInsight.marketOutlook,
      industryInsight.demandReason,
      ...industryInsight.keyTrends,
    ]),
  );
  for (const { label, period, source } of data.figures)
    expect([label, period, source].every((text) => text.length > 3)).toBe(true);
});

test('a model that adds a number is asked once more, then refused with the reason; what stood stays', async () => {
  const person = await api.givenUser({ industry: 'healthcare/nursing' });
  await ended(person);
  const before = await shown(person);
  model.requests.length = 0;
  model.respond(() => saying('Nurses will earn $250,000 a year, which is more than ever.'));
  await api.db.generation.updateMany({
    where: { userId: person.id },
    data: { createdAt: new Date('2026-11-01T12:00:00Z') },
  });
  expect(await ended(person)).toMatchObject({
    status: 'FAILED',
    failure: { reason: 'UNGROUNDED', message: expect.stringContaining('not') },
    result: null,
  });
  expect(model.requests).toHaveLength(2);
  expect(model.requests[1]?.lastTurn).toContain('250000');
  expect(await shown(person)).toEqual(before);
});

test('words of older figures are never shown beside newer ones; a refresh that changes nothing leaves them', async () => {
  const person = await api.givenUser({ industry: 'manufacturing/welding' });
  await ended(person);
  const before = await shown(person);
  expect(before.insightPhrasing.text).toBe(before.kept.text);
  await refresh('2026-11-08T12:00:00Z');
  expect(await shown(person)).toEqual(before);
  await publish(9);
  await refresh('2026-11-15T12:00:00Z');
  expect(await shown(person)).toEqual({ insightPhrasing: null, kept: before.kept });
  await ended(person);
  expect((await shown(person)).insightPhrasing).toMatchObject({ id: before.insightPhrasing.id });
});

test('figures that change while it is written: it is not kept, and says why', async () => {
  const person = await api.givenUser({ industry: 'manufacturing/welding' });
  model.respond(async (request) => {
    await publish(11);
    await refresh('2026-11-22T12:00:00Z');
    return honestCoach()(request);
  });
  expect(await ended(person)).toMatchObject({
    status: 'FAILED',
    failure: { reason: 'NOT_POSSIBLE', message: expect.stringContaining('changed while') },
  });
  expect(await shown(person)).toEqual({ insightPhrasing: null, kept: null });
});

test('one who moves to another specialization no longer sees what was said of the old one', async () => {
  const person = await api.givenUser({ industry: 'healthcare/nursing' });
  await ended(person);
  await api.db.user.update({
    where: { id: person.id },
    data: { industry: 'manufacturing/welding' },
  });
  expect((await shown(person)).insightPhrasing).toBeNull();
});

test('nothing is started without a specialization, or where the person has switched Claude off', async () => {
  const [nobodyYet, off] = [
    await api.givenUser(),
    await api.givenUser({ industry: 'healthcare/nursing', modelAllowed: false }),
  ];
  expect(await asked(nobodyYet)).toMatchObject({
    __typename: 'NoFiguresToPhrase',
    message: expect.stringContaining('Choose one'),
  });
  expect(await asked(off)).toMatchObject({ __typename: 'CoachOff' });
  expect(model.requests).toEqual([]);
});
