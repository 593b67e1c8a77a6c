#!/usr/bin/env node
/**
 * Stands where Prisma's CLI expects its schema-engine executable, and speaks its protocol:
 *   schema-engine [--datamodels FILE]… [--datasource JSON] [--extension-types JSON]   then JSON-RPC, one object a line
 *   schema-engine --datasource JSON cli can-connect-to-database | create-database
 *   schema-engine --version
 * The work is done by Prisma's own engine in WebAssembly. docs/decisions/0011 says why.
 */
import { parseArgs } from 'node:util';
import { canConnect, createDatabase } from './connection.mjs';
import { serveRequests } from './json-rpc.mjs';
import { engineVersion } from './load-engine.mjs';

const { values, positionals } = parseArgs({
  options: {
    datamodels: { type: 'string', multiple: true, default: [] },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
    version: { type: 'boolean' },
  },
  allowPositionals: true,
});

const datasource = JSON.parse(values.datasource ?? '{}');

if (values.version) {
  console.log(`schema-engine-cli ${await engineVersion()}`);
} else if (positionals[0] === 'cli') {
  await runCommand(positionals[1]);
} else {
  await serveRequests({ files: values.datamodels, datasource });
}

/** @param {string | undefined} command */
async function runCommand(command) {
  const commands = { 'can-connect-to-database': canConnect, 'create-database': createDatabase };
  const run = commands[/** @type {keyof typeof commands} */ (command)];
  try {
    if (!run) throw Object.assign(new Error(`Unknown command: ${command}`), { code: 'P1012' });
    await run(datasource.url);
  } catch (error) {
    const { code, message } = /** @type {{ code: string, message: string }} */ (error);
    // Prisma's CLI skips the first line and reads the rest as JSON.
    logLine('INFO', { message: `cli ${command}` });
    logLine('ERROR', { message, error_code: code, is_panic: false });
    process.exitCode = 1;
  }
}

/**
 * @param {string} level
 * @param {object} fields
 */
function logLine(level, fields) {
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, target: 'schema_engine::logger', fields })}\n`,
  );
}
