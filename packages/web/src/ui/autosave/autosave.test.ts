import { expect, test } from '@jest/globals';
import { Autosave, keptPrefix, type SaveOutcome } from './autosave.ts';

/** A server that holds one text and counts its versions. */
function givenServer() {
  const server = {
    value: 'first',
    version: 1,
    isReachable: true,
    saves: [] as string[],
    async save(value: string, version: number): Promise<SaveOutcome<string>> {
      if (!server.isReachable) throw new Error('unreachable');
      if (version !== server.version)
        return { kind: 'conflict', current: server.value, version: server.version };
      server.value = value;
      server.version += 1;
      server.saves.push(value);
      return { kind: 'saved', version: server.version };
    },
  };
  return server;
}

type Server = ReturnType<typeof givenServer>;

const open = (server: Server) =>
  new Autosave<string>({
    key: 'letter:1',
    value: server.value,
    version: server.version,
    save: server.save,
    delayMs: 1,
  });
const kept = () => localStorage.getItem(`${keptPrefix}letter:1`);

test('what is typed is kept here first and saved a moment later', async () => {
  const server = givenServer();
  const autosave = open(server);
  autosave.edit('second');
  expect(autosave.read().state).toBe('editing');
  expect(kept()).toContain('second');
  await autosave.flush();
  expect(server.value).toBe('second');
  expect(autosave.read().state).toBe('saved');
  expect(kept()).toBeNull();
});

test('what is typed while a save is under way is saved after it, on top of it', async () => {
  const server = givenServer();
  const autosave = open(server);
  autosave.edit('second');
  const saving = autosave.flush();
  autosave.edit('third');
  await saving;
  await autosave.flush();
  expect(server.saves).toEqual(['second', 'third']);
  expect(autosave.read()).toMatchObject({ state: 'saved', value: 'third' });
});

test('two parts that ask for a save at the same moment make one save', async () => {
  const server = givenServer();
  const autosave = open(server);
  autosave.edit('second');
  await Promise.all([autosave.flush(), autosave.flush()]);
  expect(server.saves).toEqual(['second']);
  expect(autosave.read().state).toBe('saved');
});

test('an unreachable server loses nothing: a closed tab finds the text again', async () => {
  const server = givenServer();
  server.isReachable = false;
  const autosave = open(server);
  autosave.edit('typed on the train');
  await autosave.flush();
  expect(autosave.read().state).toBe('offline');

  server.isReachable = true;
  const reopened = open(server);
  expect(reopened.read().value).toBe('typed on the train');
  await reopened.flush();
  expect(server.value).toBe('typed on the train');
});

test('another device in between is a conflict that shows both sides', async () => {
  const server = givenServer();
  const autosave = open(server);
  await server.save('from the phone', 1);
  autosave.edit('from the desk');
  await autosave.flush();
  expect(autosave.read()).toMatchObject({
    state: 'conflict',
    value: 'from the desk',
    conflict: { value: 'from the phone', version: 2 },
  });
  expect(server.value).toBe('from the phone');

  await autosave.resolve('from the desk');
  expect(server.value).toBe('from the desk');
  expect(autosave.read()).toMatchObject({ state: 'saved', conflict: null });
});

test('taking the other side of a conflict saves nothing', async () => {
  const server = givenServer();
  const autosave = open(server);
  await server.save('from the phone', 1);
  autosave.edit('from the desk');
  await autosave.flush();
  await autosave.resolve('from the phone');
  expect(autosave.read()).toMatchObject({ state: 'saved', value: 'from the phone' });
  expect(server.saves).toEqual(['from the phone']);
});

test('a kept text that was typed on an older version is a conflict at once', async () => {
  const server = givenServer();
  server.isReachable = false;
  const autosave = open(server);
  autosave.edit('typed on the train');
  await autosave.flush();
  server.isReachable = true;
  await server.save('from the phone', 1);
  expect(open(server).read()).toMatchObject({
    state: 'conflict',
    value: 'typed on the train',
    conflict: { value: 'from the phone' },
  });
});

test('a save whose answer was lost is no conflict', async () => {
  const server = givenServer();
  const autosave = open(server);
  autosave.edit('second');
  // It arrived, and the connection broke before the answer.
  await server.save('second', 1);
  await autosave.flush();
  expect(autosave.read()).toMatchObject({ state: 'saved', value: 'second' });
});

test('a refused save says why and keeps the text', async () => {
  const autosave = new Autosave<string>({
    key: 'letter:1',
    value: '',
    version: 1,
    save: async () => ({ kind: 'refused', message: 'At most 20,000 characters.' }),
  });
  autosave.edit('too long');
  await autosave.flush();
  expect(autosave.read()).toMatchObject({
    state: 'refused',
    message: 'At most 20,000 characters.',
    value: 'too long',
  });
  expect(kept()).toContain('too long');
});

test('what another part of the app saved is taken over only when nothing is being typed', () => {
  const server = givenServer();
  const autosave = open(server);
  autosave.adopt('newer', 2);
  expect(autosave.read().value).toBe('newer');
  autosave.edit('mine');
  autosave.adopt('newest', 3);
  expect(autosave.read().value).toBe('mine');
});
