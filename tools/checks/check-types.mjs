// Type-checks every package, and the tools by their JSDoc types.
import { spawnSync } from 'node:child_process';
import { inCheckout, root } from '../launch/checkout.mjs';

const projects = ['packages/shared', 'packages/api', 'packages/web', 'tools'];
for (const project of projects) {
  console.log(`types of ${project}`);
  const { status } = spawnSync(
    process.execPath,
    [inCheckout('node_modules/typescript/bin/tsc'), '--noEmit', '-p', project],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
