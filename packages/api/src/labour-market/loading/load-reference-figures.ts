import pg, { type ClientBase } from 'pg';
import { readConnectionUrl } from '../../database/connection-url.ts';
import { refreshInsights } from '../insight/refresh-insights.ts';
import { readManifest, readSnapshot } from '../snapshot/snapshot-files.ts';
import { referenceDirectory } from '../snapshot/reference-directory.ts';
import { inOneTransaction } from './one-writer.ts';
import { moveToSuccessors } from './retire-specializations.ts';
import { storeFigures } from './store-figures.ts';

export interface LoadOptions {
  /** Told one line per stage; silent when left out. */
  log?: (line: string) => void;
  /** Where the snapshot is; packages/api/reference when left out. */
  directory?: string;
  /** When insights are computed "as of"; the clock's when left out. */
  now?: Date;
}

export interface LoadResult {
  version: string;
  /** False when the database held this version already. */
  loaded: boolean;
  insightsRefreshed: number;
}

/**
 * Brings the reference figures and the insights drawn from them into a migrated database, in one transaction.
 * Does nothing when the same version is there; then only insights that are due are computed anew.
 */
export async function loadReferenceFigures(
  databaseUrl: string,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const { connectionString, options: sessionOptions } = readConnectionUrl(databaseUrl);
  const client = new pg.Client({
    connectionString,
    options: sessionOptions,
    application_name: 'ai-career-coach-figures',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  await client.connect();
  try {
    return await loadReferenceFiguresOn(client, options);
  } finally {
    await client.end();
  }
}

/** The same on a connection that is there. */
export async function loadReferenceFiguresOn(
  client: ClientBase,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const { log = () => undefined, directory = referenceDirectory(), now = new Date() } = options;
  const result = await inOneTransaction(client, async () => {
    const { version } = await readManifest(directory);
    const known = await client.query<{ version: string }>(
      'SELECT "version" FROM "ReferenceRelease" WHERE "name" = \'reference\'',
    );
    const loaded = known.rows[0]?.version !== version;
    if (loaded) await load(client, directory, now, log);
    const insightsRefreshed = await refreshInsights(client, {
      now,
      scope: loaded ? 'all' : 'due',
      log,
    });
    const moved = loaded ? await moveToSuccessors(client, now) : 0;
    if (moved > 0) log(`${moved} people moved to the specialization that took the place of theirs`);
    return { version, loaded, insightsRefreshed };
  });
  if (result.loaded) {
    await client.query(
      'ANALYZE "Occupation", "OccupationTitle", "OccupationWage", "OccupationSectorWage", "OccupationRelated", "OccupationSkill", "OccupationTechnology", "SkillName"',
    );
  }
  log(
    result.loaded
      ? `reference figures ${result.version} loaded, ${result.insightsRefreshed} insights computed`
      : `reference figures ${result.version} are already here`,
  );
  return result;
}

async function load(
  client: ClientBase,
  directory: string,
  now: Date,
  log: (line: string) => void,
): Promise<void> {
  log('reading the reference figures');
  const { manifest, figures } = await readSnapshot(directory);
  log(`storing ${figures.occupations.length} occupations`);
  await storeFigures(client, figures, now);
  const { changePercent, annualOpenings, employmentBase } = figures.allOccupations;
  await client.query(
    `INSERT INTO "ReferenceRelease" ("name", "version", "allOccupationsGrowthRate", "allOccupationsOpenings", "allOccupationsEmployment", "projectionPeriod", "manifest", "loadedAt")
     VALUES ('reference', $1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ("name") DO UPDATE SET "version" = excluded."version", "allOccupationsGrowthRate" = excluded."allOccupationsGrowthRate",
       "allOccupationsOpenings" = excluded."allOccupationsOpenings", "allOccupationsEmployment" = excluded."allOccupationsEmployment",
       "projectionPeriod" = excluded."projectionPeriod", "manifest" = excluded."manifest", "loadedAt" = excluded."loadedAt"`,
    [
      manifest.version,
      changePercent,
      annualOpenings,
      employmentBase,
      figures.projectionPeriod,
      JSON.stringify(manifest),
      now,
    ],
  );
}
