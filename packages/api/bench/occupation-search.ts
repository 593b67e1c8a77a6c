// npx tsx --tsconfig packages/api/tsconfig.json packages/api/bench/occupation-search.ts
// Starts a PostgreSQL of its own with the reference figures (830 occupations, 52 places) and prints how long the
// database takes for a search, as EXPLAIN ANALYZE tells it, and beside reading one occupation by its code.
import { startTestCluster } from '../../../tools/postgres/test-cluster.mjs';
import { poolOf } from '../src/database/database.ts';
import { loadReferenceFigures } from '../src/labour-market/loading/load-reference-figures.ts';
import { createTestDatabase } from '../src/testing/test-database.ts';
import { compare } from './compare.ts';

/** What the decision on search promises, on a machine that does nothing else. */
const mostMs = 30;
const searches = ['nurse', 'RN', 'frontend dev', 'truck driver', 'lawer', 'software engineer', 'a'];

const cluster = await startTestCluster();
const database = await createTestDatabase();
try {
  await loadReferenceFigures(database.url);
  const pool = poolOf(database.db);
  const search = 'SELECT * FROM "searchOccupations"($1, 100)';
  const databaseMs = async (words: string): Promise<number> => {
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${search}`,
      [words],
    );
    return rows[0]?.['QUERY PLAN'][0]['Execution Time'] ?? Number.NaN;
  };
  const results = [];
  for (const words of searches) {
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) times.push(await databaseMs(words));
    const median = times.toSorted((a, b) => a - b)[7] ?? Number.NaN;
    const { ratio } = await compare(
      words,
      () => pool.query(search, [words]),
      () => pool.query('SELECT * FROM "Occupation" WHERE "code" = $1', ['29-1141']),
    );
    results.push({
      search: words,
      'database ms': Number(median.toFixed(1)),
      'within 30 ms': median <= mostMs,
      'times one lookup': Number(ratio.toFixed(1)),
    });
  }
  const similar = await compare(
    'similar by skills, where O*NET names none / one lookup',
    () =>
      pool.query(
        `SELECT theirs."occupationCode", sqrt(avg((mine."importance" - theirs."importance") ^ 2)) FROM "OccupationSkill" mine
         JOIN "OccupationSkill" theirs ON theirs."name" = mine."name" AND theirs."kind" = mine."kind"
         WHERE mine."occupationCode" = '29-1141' GROUP BY 1 ORDER BY 2 LIMIT 8`,
      ),
    () => pool.query('SELECT * FROM "Occupation" WHERE "code" = $1', ['29-1141']),
  );
  console.table(results);
  console.table([
    {
      comparison: similar.name,
      'database and way ms': Number(similar.first.toFixed(1)),
      'times one lookup': Number(similar.ratio.toFixed(1)),
    },
  ]);
} finally {
  await database.drop();
  await cluster.stop();
}
