// Fails when a committed file that a program writes is not what that program writes today.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inCheckout, root } from '../launch/checkout.mjs';

/** @type {{ file: string, command: string[] }[]} */
const generated = [
  { file: 'packages/shared/schema.graphql', command: ['packages/api/dist/emit-sdl.js'] },
  { file: 'docs/schema.md', command: ['tools/docs/schema-document.mjs'] },
];

for (const { file, command } of generated) {
  const fresh = execFileSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const same = existsSync(inCheckout(file)) && readFileSync(inCheckout(file), 'utf8') === fresh;
  console.log(
    `${same ? '✓' : '✗'} ${file}${same ? '' : ` differs from what \`node ${command.join(' ')}\` writes; commit its output`}`,
  );
  if (!same) process.exitCode = 1;
}
