import { runCli } from './cli/run-cli.ts';
import { createDatabase } from './database/database.ts';
import { withPatience } from './database/with-patience.ts';
import { readEnvironment } from './env.ts';

process.exitCode = await runCli(process.argv.slice(2), {
  openDatabase: (patienceMs) => {
    const { database } = readEnvironment();
    return createDatabase(patienceMs === undefined ? database : withPatience(database, patienceMs));
  },
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
