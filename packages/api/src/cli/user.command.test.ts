import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase } from '../database/database.ts';
import { ensureLocalAccount } from '../sign-in/local/local-account.service.ts';
import { startSignInServer, type SignInServer } from '../testing/sign-in-server.ts';
import { createVisitor } from '../testing/visitor.ts';
import { exitCodes, runCli } from './run-cli.ts';

const email = 'helped@example.com';
const password = 'tiger-lamp-quarry';
let server: SignInServer;

beforeAll(async () => {
  server = await startSignInServer({
    provider: 'local',
    secret: 'a-secret-of-at-least-thirty-two-characters',
    demoAccount: false,
    mail: null,
  });
  await ensureLocalAccount(server.db, { email, password, name: 'H' });
});
afterAll(() => server.stop());

/** Runs a command as an operator would; `typed` is piped in. */
async function coach(args: string[], typed = '') {
  const output = new PassThrough();
  const errors = new PassThrough();
  const code = await runCli(args, {
    openDatabase: () => createDatabase({ url: server.url }),
    input: Readable.from([typed]),
    output,
    errors,
  });
  const textOf = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, output: textOf(output), errors: textOf(errors) };
}

async function signIn(withPassword: string) {
  const person = createVisitor(server.address);
  const { status } = await person.post('/api/auth/sign-in/email', {
    email,
    password: withPassword,
  });
  return { person, status };
}

test('a piped password is set, opens the account and ends the sessions before it', async () => {
  const { person } = await signIn(password);
  const result = await coach(['user', 'set-password', email], 'amber-violin-frost\n');
  expect(result).toMatchObject({ code: exitCodes.done, errors: '' });
  expect(result.output).toBe(`The password of ${email} was set. Ended: 1 session.\n`);
  expect((await person.get('/whoami')).body['viewer']).toBeNull();
  expect((await signIn('amber-violin-frost')).status).toBe(200);
});

test('a generated password is printed once and opens the account', async () => {
  const { output } = await coach(['user', 'set-password', email, '--generate']);
  const generated = /^New password: (\S{20})$/m.exec(output)?.[1] ?? '';
  expect((await signIn(generated)).status).toBe(200);
});

test('a password that is easy to guess is refused with the reason', async () => {
  const result = await coach(['user', 'set-password', email], 'password123\n');
  expect(result.code).toBe(exitCodes.refused);
  expect(result.errors).toContain('one of the most used passwords');
});

test('no password at all is refused', async () => {
  expect(await coach(['user', 'set-password', email])).toMatchObject({ code: exitCodes.refused });
});

test('sessions are listed without their keys, and ended', async () => {
  await coach(['user', 'end-sessions', email]);
  await coach(['user', 'set-password', email], `${password}\n`);
  const { person } = await signIn(password);
  const listed = await coach(['user', 'list-sessions', email]);
  expect(listed.output).toMatch(/^helped@example\.com has 1 session\.\nsince .*203\.0\.113\.7/);
  const { token } = await server.db.authSession.findFirstOrThrow();
  expect(listed.output).not.toContain(token);
  expect((await coach(['user', 'end-sessions', email])).output).toContain('Ended 1 session of');
  expect((await person.get('/whoami')).body['viewer']).toBeNull();
});

test.each(['set-password', 'list-sessions', 'end-sessions'])(
  '%s of an unknown address is refused',
  async (command) => {
    const result = await coach(['user', command, 'nobody@example.com'], 'amber-violin-frost\n');
    expect(result).toMatchObject({ code: exitCodes.refused, output: '' });
    expect(result.errors).toBe('There is no local account with the address nobody@example.com.\n');
  },
);

test('every command explains itself, and a wrong one is told apart by its exit code', async () => {
  for (const args of [['--help'], ['user', '--help'], ['user', 'set-password', '--help']]) {
    const help = await coach(args);
    expect(help.code).toBe(exitCodes.done);
    expect(help.output).toContain('Usage: coach');
  }
  expect((await coach(['usher'])).code).toBe(exitCodes.wrongUsage);
  expect((await coach(['user', 'set-password'])).code).toBe(exitCodes.wrongUsage);
});

test('a database that is not there is told as a failure', async () => {
  const errors = new PassThrough();
  const code = await runCli(['user', 'end-sessions', email], {
    openDatabase: () => createDatabase({ url: 'postgresql://coach@127.0.0.1:1/none' }),
    input: Readable.from(['']),
    output: new PassThrough(),
    errors,
  });
  expect(code).toBe(exitCodes.failed);
  expect(String(errors.read())).toContain('The command failed');
});
