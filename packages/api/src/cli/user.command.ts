import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import {
  endSessions,
  listSessions,
  setPassword,
  type SessionFacts,
} from '../sign-in/local/local-account.service.ts';
import { CommandRefused, type CommandParts } from './command-parts.ts';

const noSuchAccount = (email: string) =>
  new CommandRefused(`There is no local account with the address ${email}.`);

const counted = (count: number) => `${count} ${count === 1 ? 'session' : 'sessions'}`;

function describe({ createdAt, expiresAt, ipAddress, userAgent }: SessionFacts): string {
  const from = `${ipAddress ?? 'unknown address'}, ${userAgent || 'unknown browser'}`;
  return `since ${createdAt.toISOString()}, until ${expiresAt.toISOString()}, from ${from}`;
}

/** `coach user …`: what an operator does for people who cannot help themselves, such as where no mail server is configured. */
export function addUserCommands(cli: Command, parts: CommandParts): void {
  const { print, withDatabase } = parts;
  const user = cli.command('user').description('Looks after the accounts of people.');

  user
    .command('set-password')
    .argument('<email>', 'the address the person signs in with')
    .option('--generate', 'makes a strong password and prints it')
    .description(
      'Sets a new password (asked for, or piped in as one line), confirms the address and ends all sessions.',
    )
    .action(async (email: string, options: { generate?: boolean }) => {
      const generated = options.generate ? randomBytes(15).toString('base64url') : null;
      const password = generated ?? (await parts.readSecret('New password: '));
      const outcome = await withDatabase((db) => setPassword(db, email, password));
      if (outcome.kind === 'noSuchAccount') throw noSuchAccount(email);
      if (outcome.kind === 'weak')
        throw new CommandRefused(`${outcome.message} Nothing was changed.`);
      print(`The password of ${email} was set. Ended: ${counted(outcome.sessionsEnded)}.`);
      if (generated) print(`New password: ${generated}`);
    });

  user
    .command('list-sessions')
    .argument('<email>', 'the address the person signs in with')
    .description('Lists where a person is signed in, newest first.')
    .action(async (email: string) => {
      const sessions = await withDatabase((db) => listSessions(db, email, new Date()));
      if (!sessions) throw noSuchAccount(email);
      print(`${email} has ${counted(sessions.length)}.`);
      for (const session of sessions) print(describe(session));
    });

  user
    .command('end-sessions')
    .argument('<email>', 'the address the person signs in with')
    .description('Signs a person out everywhere.')
    .action(async (email: string) => {
      const ended = await withDatabase((db) => endSessions(db, email));
      if (ended === null) throw noSuchAccount(email);
      print(`Ended ${counted(ended)} of ${email}.`);
    });
}
