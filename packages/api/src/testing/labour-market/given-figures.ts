import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, poolOf } from '../../database/database.ts';
import { loadReferenceFiguresOn } from '../../labour-market/loading/load-reference-figures.ts';
import { buildSnapshot } from '../../labour-market/snapshot/build-snapshot.ts';
import { givenOfficialFiles } from './official-files.ts';

let built: Promise<string> | undefined;

/** A snapshot of the made-up figures of official-files.ts, built once per test file. */
export function givenSnapshot(): Promise<string> {
  built ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
    await buildSnapshot(await givenOfficialFiles(), folder);
    return folder;
  })();
  return built;
}

/**
 * Made-up figures, taxonomy and insights for a test's database, in a fraction of the time of the real ones:
 * `technology/software`, `healthcare/nursing`, `manufacturing/welding` and a few more have insights.
 */
export async function givenFigures(
  db: Database,
  now = new Date('2026-11-23T12:00:00Z'),
): Promise<void> {
  const directory = await givenSnapshot();
  const client = await poolOf(db).connect();
  try {
    await loadReferenceFiguresOn(client, { directory, now });
  } finally {
    client.release();
  }
}
