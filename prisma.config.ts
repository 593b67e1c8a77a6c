import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { defineConfig } from 'prisma/config';

const root = import.meta.dirname;

if (existsSync(join(root, '.env'))) loadEnvFile(join(root, '.env'));

// The CLI asks its maker for news otherwise.
process.env['CHECKPOINT_DISABLE'] ??= '1';

// Prisma would download its engine; ours is Prisma's own in WebAssembly (docs/decisions/0011). Yours wins.
if (!process.env['PRISMA_SCHEMA_ENGINE_BINARY'] && process.platform !== 'win32') {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] = join(root, 'tools/schema-engine/schema-engine.mjs');
  // It starts through `env node`.
  process.env['PATH'] = [dirname(process.execPath), process.env['PATH']].join(delimiter);
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: {
    path: 'prisma/migrations',
    seed: 'tsx --tsconfig packages/api/tsconfig.json prisma/seed.ts',
  },
  ...(process.env['DATABASE_URL'] ? { datasource: { url: process.env['DATABASE_URL'] } } : {}),
});
