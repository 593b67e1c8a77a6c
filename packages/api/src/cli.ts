import { runCli } from './cli/run-cli.ts';
import { createDatabase } from './database/database.ts';
import { readEnvironment } from './env.ts';

process.exitCode = await runCli(process.argv.slice(2), {
  openDatabase: () => createDatabase(readEnvironment().database),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
