import { readdir } from 'node:fs/promises';
import type { Database } from './database.ts';

/** The migrations that this build brings and the database has not, oldest first; a failed one counts as not applied. */
export async function pendingMigrations(db: Database, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const table = await db.$queryRaw<
    { found: boolean }[]
  >`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`;
  if (!table[0]?.found) return wanted.sort();
  const applied = await db.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const names = new Set(applied.map((row) => row.migration_name));
  return wanted.filter((name) => !names.has(name)).sort();
}
