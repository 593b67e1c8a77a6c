import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandRefused, type CliEnvironment } from './command-parts.ts';

/** Asks for one line without echoing what is typed. Piped input gives its first line, so that a password never stands in a command's arguments. */
export async function readSecret(
  { input, errors }: CliEnvironment,
  question: string,
): Promise<string> {
  if (input.isTTY) errors.write(question);
  // A terminal interface would echo; this one has nowhere to echo to.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: input.isTTY === true });
  try {
    for await (const line of lines) return line;
    throw new CommandRefused(
      'No password was given. Type it when asked, or pipe it in as one line.',
    );
  } finally {
    lines.close();
    if (input.isTTY) errors.write('\n');
  }
}
