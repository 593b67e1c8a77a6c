import { afterAll, expect, test } from '@jest/globals';
import { globalId } from '../modules/node/global-id.ts';
import { openStream } from '../testing/event-stream.ts';
import { createTestApi } from '../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

const follow =
  'subscription ($id: ID!) { generation(id: $id) { id status stage text revision user { id } } }';

const givenGeneration = async (person: { id: string }, clientKey = 'client-key') => {
  const { id } = await api.db.generation.create({
    data: {
      userId: person.id,
      clientKey,
      task: 'cover-letter',
      inputHash: '0'.repeat(64),
      coach: 'RULE_BASED',
    },
  });
  const change = (data: object) => api.db.generation.update({ where: { id }, data });
  const running = { status: 'RUNNING', runner: id, leaseUntil: new Date(Date.now() + 60_000) };
  const done = { status: 'DONE', runner: null, leaseUntil: null, finishedAt: new Date() };
  return { id: globalId('Generation', id), change, running, done };
};
const stateOf = (event: { data: { generation: object } }) => event.data.generation;

test('the first event is all there is, each change another, and the last one the end', async () => {
  const person = await api.givenUser();
  const { id, change, running, done } = await givenGeneration(person);
  await change({ ...running, stage: 'WRITING', text: 'Dear' });
  const stream = await openStream(api, person, follow, { id });
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.headers.get('x-accel-buffering')).toBe('no');
  expect(stateOf(await stream.next())).toMatchObject({
    id,
    status: 'RUNNING',
    text: 'Dear',
    user: { id: globalId('User', person.id) },
  });
  await change({ text: 'Dear team' });
  expect(stateOf(await stream.next())).toMatchObject({ status: 'RUNNING', text: 'Dear team' });
  await change({ ...done, stage: null, text: 'Dear team,' });
  expect(stateOf(await stream.next())).toMatchObject({ status: 'DONE', text: 'Dear team,' });
  expect(await stream.next()).toBeNull();
  expect(stream.comments.length).toBeGreaterThan(0);
});

test('what ended before somebody follows it is told once', async () => {
  const person = await api.givenUser();
  const { id, change, done } = await givenGeneration(person);
  await change({ ...done, text: 'Dear team,' });
  const events = await (await openStream(api, person, follow, { id })).rest();
  expect(events.map(stateOf)).toMatchObject([{ status: 'DONE', text: 'Dear team,' }]);
});

test('a stranger is told what one is told of nothing, and the signed-out are refused', async () => {
  const [person, stranger] = [await api.givenUser(), await api.givenUser()];
  const { id } = await givenGeneration(person);
  const nothing = await openStream(api, stranger, follow, {
    id: globalId('Generation', person.id),
  });
  const theirs = await openStream(api, stranger, follow, { id });
  expect(await theirs.rest()).toEqual(await nothing.rest());
  expect((await openStream(api, null, follow, { id })).status).toBe(401);
});

test('no page of another site can open a stream, and only subscriptions are streamed', async () => {
  const person = await api.givenUser();
  const { id } = await givenGeneration(person);
  const asForm = await openStream(api, person, follow, { id }, { 'content-type': 'text/plain' });
  expect(asForm.status).toBe(415);
  const asPage = await openStream(api, person, follow, { id }, { accept: 'text/html' });
  expect(asPage.status).toBe(406);
  const query = await openStream(api, person, '{ me { id } }');
  expect(query.status).toBe(400);
  const wide = `subscription { ${Array.from({ length: 40 }, (_, n) => `a${n}: generation(id: "x") { id }`).join(' ')} }`;
  expect((await openStream(api, person, wide)).status).toBe(400);
  expect((await openStream(api, person, 'subscription {')).status).toBe(400);
});

test('nobody takes all streams: the seventh is refused until another is left', async () => {
  const [person, other] = [await api.givenUser(), await api.givenUser()];
  const { id } = await givenGeneration(person);
  const theirs = await givenGeneration(other);
  const streams = await Promise.all(
    Array.from({ length: 6 }, () => openStream(api, person, follow, { id })),
  );
  expect(streams.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect((await openStream(api, person, follow, { id })).status).toBe(429);
  const stream = await openStream(api, other, follow, { id: theirs.id });
  expect(stream.status).toBe(200);
  stream.leave();
  streams.forEach((open) => open.leave());
  for (let tries = 0, status = 429; status === 429; tries += 1) {
    const again = await openStream(api, person, follow, { id });
    ({ status } = again);
    again.leave();
    expect(tries).toBeLessThan(200);
  }
});
