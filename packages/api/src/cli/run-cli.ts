import { Command, CommanderError } from 'commander';
import { poolOf, type Database } from '../database/database.ts';
import { EnvironmentError } from '../env.ts';
import { describeError } from '../errors/describe-error.ts';
import { CommandRefused, type CliEnvironment, type CommandParts } from './command-parts.ts';
import { addInsightCommands } from './insights.command.ts';
import { addLabourMarketCommands } from './labour-market.command.ts';
import { addRetentionCommand } from './retention.command.ts';
import { readSecret } from './read-secret.ts';
import { addUserCommands } from './user.command.ts';

/** How a command ended, as its exit code. */
export const exitCodes = { done: 0, refused: 1, wrongUsage: 2, failed: 3 } as const;

/** Every group of commands: one line each. */
const groups: ((cli: Command, parts: CommandParts) => void)[] = [
  addUserCommands,
  addLabourMarketCommands,
  addInsightCommands,
  addRetentionCommand,
];

/** Runs one operator command and answers its exit code; never throws. */
export async function runCli(
  args: readonly string[],
  environment: CliEnvironment,
): Promise<number> {
  const withDatabase = async <Result>(
    work: (db: Database) => Promise<Result>,
    patienceMs?: number,
  ): Promise<Result> => {
    const db = environment.openDatabase(patienceMs);
    try {
      return await work(db);
    } finally {
      await db.$disconnect();
    }
  };
  const parts: CommandParts = {
    print: (line) => void environment.output.write(`${line}\n`),
    ...(environment.output.isTTY === true
      ? {
          redraw: (line, last) =>
            void environment.output.write(`\r\u001B[2K${line}${last ? '\n' : ''}`),
        }
      : {}),
    readSecret: (question) => readSecret(environment, question),
    withDatabase: (work) => withDatabase(work),
    onConnection: (work, patienceMs) =>
      withDatabase(async (db) => {
        const client = await poolOf(db).connect();
        try {
          return await work(client);
        } finally {
          client.release();
        }
      }, patienceMs),
  };
  const cli = new Command('coach')
    .description(
      'Looks after an installation of AI Career Coach. Reads the same environment as the server.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void environment.output.write(text),
      writeErr: (text) => void environment.errors.write(text),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused (nothing was changed), 2 wrong usage, 3 failed.',
    );
  for (const add of groups) add(cli, parts);

  try {
    await cli.parseAsync(args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
    }
    const expected = error instanceof CommandRefused || error instanceof EnvironmentError;
    const message = expected
      ? error.message
      : `The command failed: ${describeError(error).message}`;
    environment.errors.write(`${message}\n`);
    return error instanceof CommandRefused ? exitCodes.refused : exitCodes.failed;
  }
}
