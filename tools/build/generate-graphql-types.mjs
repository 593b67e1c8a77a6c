import { relative } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { root } from '../launch/checkout.mjs';

// Prints the files it has written, one a line: that is how the launcher knows what must be there.
process.chdir(root);
const { config } = await loadCodegenConfig({ configFilePath: 'codegen.ts' });
const files = await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, true);
for (const { filename } of files) console.log(relative(root, filename));
