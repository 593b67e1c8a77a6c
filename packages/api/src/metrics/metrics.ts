import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { onStatement, poolOf, type Database } from '../database/database.ts';
import type { Statement } from '../database/statement.ts';
import type { FigureCache } from '../figure-cache/figure-cache.ts';
import { describeInsights } from './insight-metrics.ts';

/** What came of computing one insight. */
export type RefreshOutcome = 'done' | 'failed';

export interface Metrics {
  /** Whoever asks must bring it. */
  token: string;
  /** The text that Prometheus reads, and its media type. */
  text(): Promise<{ body: string; mediaType: string }>;
  answered(request: { method: string; route: string; status: number; seconds: number }): void;
  insightRefreshed(outcome: RefreshOutcome, seconds: number): void;
  /** Stops listening to the database. */
  close(): void;
}

export interface MetricsOptions {
  db: Database;
  token: string;
  figureCache?: FigureCache;
}

const seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts and times what this process does, and reads the state of the insights from the database when asked. No label tells who asked, or for what. */
export function createMetrics({ db, token, figureCache }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'coach_http_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  });
  const refreshes = new Histogram({
    name: 'coach_insight_refresh_seconds',
    help: 'How long computing an insight took in this process, by outcome; its count is the number of runs.',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  });
  const stop = describeDatabase(db, registers);
  const readInsights = describeInsights(db, registers);
  if (figureCache !== undefined) describeCache(figureCache, registers);
  return {
    token,
    async text() {
      await readInsights();
      return { body: await registry.metrics(), mediaType: registry.contentType };
    },
    answered: ({ method, route, status, seconds: took }) =>
      requests.observe({ method, route, status }, took),
    insightRefreshed: (outcome, took) => refreshes.observe({ outcome }, took),
    close: stop,
  };
}

/** `select`, `insert`, `begin`: the first word, which is all that is told of a statement. */
function kindOf({ sql }: Statement): string {
  const word = /^\s*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? 'other';
  return known.has(word) ? word : 'other';
}
const known = new Set([
  'select',
  'with',
  'insert',
  'update',
  'delete',
  'begin',
  'commit',
  'rollback',
]);

function describeDatabase(db: Database, registers: Registry[]): () => void {
  const statements = new Histogram({
    name: 'coach_database_statement_seconds',
    help: 'How long statements took, by their first word.',
    labelNames: ['kind'],
    buckets: seconds,
    registers,
  });
  const failures = new Counter({
    name: 'coach_database_statement_failures_total',
    help: 'Statements that failed, were cancelled or timed out, by their first word.',
    labelNames: ['kind'],
    registers,
  });
  new Gauge({
    name: 'coach_database_connections',
    help: 'Connections of the pool that are busy and idle, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = poolOf(db);
      this.set({ state: 'busy' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waiting' }, waitingCount);
    },
  });
  return onStatement(db, (statement) => {
    const kind = kindOf(statement);
    statements.observe({ kind }, statement.milliseconds / 1_000);
    if (!statement.succeeded) failures.inc({ kind });
  });
}

function describeCache(cache: FigureCache, registers: Registry[]): void {
  new Counter({
    name: 'coach_figure_cache_reads_total',
    help: 'Public figures that were found in the cache, and those that had to be read.',
    labelNames: ['result'],
    registers,
    collect() {
      this.reset();
      this.inc({ result: 'found' }, cache.counts.found);
      this.inc({ result: 'read' }, cache.counts.read);
    },
  });
  new Gauge({
    name: 'coach_figure_cache_entries',
    help: 'Public figures that are in the cache now.',
    registers,
    collect() {
      this.set(cache.size);
    },
  });
}
