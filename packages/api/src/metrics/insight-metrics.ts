import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../database/database.ts';

interface State {
  total: number;
  due: number;
  failing: number;
  oldest: number | null;
  loaded: number | null;
}

/** A scrape must not wait long for a database that is not there. */
const patienceMs = 2_000;

/** The state of the insights, as every process sees it. What is returned reads it from the database, before each scrape. */
export function describeInsights(db: Database, registers: Registry[]): () => Promise<void> {
  const up = new Gauge({
    name: 'coach_database_up',
    help: '1 when the database answered this scrape, else 0.',
    registers,
  });
  const insights = new Gauge({
    name: 'coach_insights',
    help: 'Insights: all, those that are due, and those whose last refresh failed.',
    labelNames: ['state'],
    registers,
  });
  // Labelled too, so that they can be missing: a number that nobody read must not be told.
  const times = new Gauge({
    name: 'coach_figures_age_seconds',
    help: 'How long ago the oldest insight was computed, and the reference figures were loaded.',
    labelNames: ['what'],
    registers,
  });
  return async () => {
    const state = await readState(db).catch(() => null);
    up.set(state === null ? 0 : 1);
    insights.reset();
    times.reset();
    if (state === null) return;
    insights.set({ state: 'all' }, state.total);
    insights.set({ state: 'due' }, state.due);
    insights.set({ state: 'failing' }, state.failing);
    if (state.oldest !== null) times.set({ what: 'oldest-insight' }, state.oldest);
    if (state.loaded !== null) times.set({ what: 'reference-figures' }, state.loaded);
  };
}

async function readState(db: Database): Promise<State> {
  const [state] = await within(
    db.$queryRaw<State[]>`
      SELECT count(*)::int AS "total", count(*) FILTER (WHERE "nextUpdate" <= now())::int AS "due",
        count(*) FILTER (WHERE "refreshFailedAt" IS NOT NULL)::int AS "failing",
        extract(epoch FROM now() - min("lastUpdated"))::float8 AS "oldest",
        (SELECT extract(epoch FROM now() - "loadedAt")::float8 FROM "ReferenceRelease" LIMIT 1) AS "loaded"
      FROM "IndustryInsight"`,
  );
  if (state === undefined) throw new Error('The database answered nothing.');
  return state;
}

function within<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
