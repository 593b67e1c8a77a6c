import { describe, expect, test } from '@jest/globals';
import type { AutosaveOptions, SaveOutcome } from './autosave-options.ts';
import { Autosave } from './autosave.ts';
import { keptPrefix } from './kept-copy.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

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

const open = (server: Server, options: Partial<AutosaveOptions<string>> = {}) =>
  new Autosave<string>({
    key: 'letter:1',
    value: server.value,
    version: server.version,
    save: server.save,
    delayMs: 1,
    ...options,
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

test('an answer that was lost, and more typed after it, is no conflict either, not even after a reload', async () => {
  const server = givenServer();
  const answerLost = async (value: string, version: number): Promise<SaveOutcome<string>> => {
    await server.save(value, version);
    throw new Error('connection reset');
  };
  const autosave = open(server, { save: answerLost, delayMs: 60_000 });
  autosave.edit('second');
  await autosave.flush();
  autosave.edit('second and third');
  const reopened = open(server);
  expect(reopened.read()).toMatchObject({ state: 'offline', value: 'second and third' });
  autosave.use({ save: server.save, merge: undefined });
  await autosave.flush();
  await autosave.flush();
  expect(autosave.read()).toMatchObject({ state: 'saved', conflict: null });
  expect(server.value).toBe('second and third');
});

test('a text of one’s own that somebody brought back later is theirs, not an answer that was lost', async () => {
  const server = givenServer();
  const autosave = open(server, { delayMs: 60_000 });
  for (const [typed, next] of [
    ['second', 'third'],
    ['third', 'fourth'],
  ] as const) {
    autosave.edit(typed);
    const saving = autosave.flush();
    autosave.edit(next);
    await saving;
  }
  await server.save('second', 3);
  await autosave.flush();
  expect(autosave.read()).toMatchObject({ state: 'conflict', conflict: { value: 'second' } });
});

test('what neither side touched of the other’s is merged, saved and shown', async () => {
  const server = givenServer();
  const autosave = open(server, { merge: (base, mine, theirs) => `${base}|${mine}|${theirs}` });
  await server.save('theirs', 1);
  autosave.edit('mine');
  await autosave.flush();
  await autosave.flush();
  expect(server.value).toBe('first|mine|theirs');
  expect(autosave.read()).toMatchObject({
    state: 'saved',
    value: 'first|mine|theirs',
    merged: { base: 'first', mine: 'mine', theirs: 'theirs' },
  });
});

test('a server that never answers counts as out of reach', async () => {
  const server = givenServer();
  const autosave = open(server, { save: () => new Promise(() => undefined), timeoutMs: 5 });
  autosave.edit('second');
  await autosave.flush();
  expect(autosave.read().state).toBe('offline');
});

test('a page that goes away sends its last words without waiting for the save under way', async () => {
  const server = givenServer();
  const asked: [string, boolean | undefined][] = [];
  const autosave = open(server, {
    delayMs: 60_000,
    save: async (value, version, options) => {
      asked.push([value, options?.isClosing]);
      return server.save(value, version);
    },
  });
  autosave.edit('last words');
  autosave.close();
  expect(asked).toEqual([['last words', true]]);
});

describe('two tabs of one browser', () => {
  /** Tabs that hear each other when `deliver` is called: until then they type at the same moment. */
  function givenTabs(count: number, server: Server) {
    const listeners: ((message: TabMessage<string>) => void)[] = [];
    const waiting: [number, TabMessage<string>][] = [];
    const tabs = Array.from({ length: count }, (_, index) => {
      const tab = open(server, { delayMs: 60_000 });
      const channel: TabChannel<string> = {
        post: (message) => void waiting.push([index, message]),
        listen: (listener) => void (listeners[index] = listener),
        close: () => undefined,
      };
      tab.join(channel);
      return tab;
    });
    const deliver = () => {
      for (const [from, message] of waiting.splice(0))
        for (const [index, listener] of listeners.entries()) if (index !== from) listener(message);
    };
    return { tabs: tabs as [Autosave<string>, Autosave<string>], deliver };
  }

  test('show one text, and what one saved the other need not save', async () => {
    const server = givenServer();
    const { tabs, deliver } = givenTabs(2, server);
    const [one, other] = tabs;
    one.edit('first, and more');
    deliver();
    expect(other.read()).toMatchObject({ value: 'first, and more', state: 'editing' });
    await one.flush();
    deliver();
    expect(other.read().state).toBe('saved');
    other.edit('first, and more, and more');
    await other.flush();
    expect(server.saves).toEqual(['first, and more', 'first, and more, and more']);
  });

  test('that are typed into at the same moment end with the same text, and both are in it', () => {
    const { tabs, deliver } = givenTabs(2, givenServer());
    const [one, other] = tabs;
    one.edit('1 first');
    one.edit('12 first');
    other.edit('first 3');
    deliver();
    expect(one.read().value).toBe('12 first 3');
    expect(other.read().value).toBe('12 first 3');
    one.edit('12 first 3 one');
    other.edit('12 first 3 two');
    deliver();
    expect(one.read().value).toBe(other.read().value);
    expect(one.read().value).toContain('one');
    expect(one.read().value).toContain('two');
  });

  test('a conflict that is settled in one is settled in the other', async () => {
    const server = givenServer();
    const { tabs, deliver } = givenTabs(2, server);
    const [one, other] = tabs;
    await server.save('from the phone', 1);
    one.edit('from the desk');
    deliver();
    await one.flush();
    await other.flush();
    expect(other.read().state).toBe('conflict');
    await one.resolve('from both');
    deliver();
    expect(other.read()).toMatchObject({ state: 'saved', value: 'from both', conflict: null });
  });

  test('know each other’s saves whose answers were lost', async () => {
    const server = givenServer();
    const { tabs, deliver } = givenTabs(2, server);
    const [one, other] = tabs;
    const answerLost = async (value: string, version: number): Promise<SaveOutcome<string>> => {
      const outcome = await server.save(value, version);
      if (outcome.kind === 'conflict') return outcome;
      throw new Error('connection reset');
    };
    for (const tab of tabs) tab.use({ save: answerLost, merge: undefined });
    one.edit('first 1');
    deliver();
    await one.flush();
    other.edit('first 1 2');
    await other.flush();
    await other.flush();
    deliver();
    one.edit('first 1 2 3');
    one.use({ save: server.save, merge: undefined });
    await one.flush();
    await one.flush();
    expect(one.read()).toMatchObject({ state: 'saved', conflict: null });
    expect(server.value).toBe(one.read().value);
  });
});

test('who types and takes it back at once is told that all is saved, and nothing is sent', async () => {
  const server = givenServer();
  const autosave = open(server);
  autosave.edit('second');
  autosave.edit('first');
  await autosave.flush();
  expect(autosave.read()).toMatchObject({ state: 'saved', value: 'first' });
  expect([server.saves, kept()]).toEqual([[], null]);
});

test('who takes back what was sent without an answer has it taken back on the server, too', async () => {
  const server = givenServer();
  const autosave = open(server, {
    save: async (value, version) => {
      const outcome = await server.save(value, version);
      if (value === 'second') throw new Error('the answer was lost');
      return outcome;
    },
  });
  autosave.edit('second');
  await autosave.flush();
  expect([server.value, autosave.read().state]).toEqual(['second', 'offline']);
  autosave.edit('first');
  await autosave.flush();
  await autosave.flush();
  expect(server.value).toBe('first');
  expect(autosave.read()).toMatchObject({ state: 'saved', conflict: null });
});
