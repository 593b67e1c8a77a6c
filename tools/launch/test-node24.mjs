// `npm run test:node24`: the whole suite under the next Node, which comes from npm as a package.
import { spawn } from 'node:child_process';
import { dirname, delimiter, join } from 'node:path';
import { root } from './checkout.mjs';
import { explain } from './launch-error.mjs';
import { runCommand, signalGroup } from './processes.mjs';
import { createShutdown } from './shutdown.mjs';

const nodePackage = 'node@24';
const shutdown = createShutdown({ say: console.log, whenStopped: 130 });
shutdown.listen();
try {
  const found = await runCommand(
    'npx',
    [
      '--yes',
      '--package',
      nodePackage,
      '--',
      'node',
      '-p',
      'process.execPath + "\\n" + process.version',
    ],
    {
      signal: shutdown.signal,
      failure: `${nodePackage} could not be fetched from the npm registry.`,
    },
  );
  const [executable = '', version] = found.trim().split('\n').slice(-2);
  console.log(`Node ${version} (${executable})`);
  const suite = spawn(executable, [join(root, 'tools/launch/test.mjs'), ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, PATH: `${dirname(executable)}${delimiter}${process.env.PATH}` },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  shutdown.onStop(() => signalGroup(suite.pid, 'SIGTERM'));
  await shutdown.stop(
    await new Promise((resolve) => suite.once('close', (code) => resolve(code ?? 1))),
  );
} catch (error) {
  console.error(explain(error));
  await shutdown.stop(1);
}
