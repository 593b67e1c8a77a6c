import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDir, inCheckout } from './checkout.mjs';
import { hashOf } from './content-hash.mjs';
import { query } from './database.mjs';
import { runCommand } from './processes.mjs';

/** As in packages/api/src/sign-in/demo-account.ts, which cannot be loaded here; a test holds them together. */
export const demoAccount = { email: 'demo@example.com', password: 'look-around-freely' };

const seedInputs = [
  'prisma/seed.ts',
  'prisma/seed',
  'packages/api/reference',
  'packages/api/src/labour-market',
];

/**
 * Fills a database with the reference figures and the demo account, unless this database has had them.
 * @param {{ env: NodeJS.ProcessEnv, signal?: AbortSignal, stampFile?: string }} options
 * @returns {Promise<string>} a word on how it went
 */
export async function seed({ env, signal, stampFile = join(dataDir, 'seeded.json') }) {
  const stamp = JSON.stringify({
    database: await identityOf(env.DATABASE_URL ?? ''),
    inputs: hashOf(seedInputs),
  });
  if (readText(stampFile) === stamp) return 'up to date';
  await runCommand(
    process.execPath,
    ['--enable-source-maps', inCheckout('packages/api/dist/seed.js')],
    {
      env,
      signal,
      failure:
        'The reference figures and the demo account could not be stored. Nothing else was changed.',
    },
  );
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp, { mode: 0o600 });
  return 'stored';
}

/** Tells one database from another, also when one was dropped and made again under the same name. @param {string} url */
async function identityOf(url) {
  const [first] = await query(url, 'SELECT id FROM _prisma_migrations ORDER BY started_at LIMIT 1');
  return first?.id;
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
