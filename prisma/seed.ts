import { createDatabase } from '../packages/api/src/database/database.ts';
import { plantWorld } from './seed/plant-world.ts';

const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is missing: it says which database to fill');

const db = createDatabase({ url, poolMax: 2, statementTimeoutMs: 120_000 });
try {
  await plantWorld(db, url, console.log);
} finally {
  await db.$disconnect();
}
