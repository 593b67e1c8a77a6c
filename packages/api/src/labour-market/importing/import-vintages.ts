import type { ClientBase } from 'pg';
import { applyOnetToOews, applyTaxonomy } from './apply-crosswalk.ts';
import { applyOnet } from './apply-onet.ts';
import { applyProjections } from './apply-projections.ts';
import { type Applied, applyHistory, applyWages } from './apply-wages.ts';
import type { ImportKindName } from './import-kinds.ts';
import type { StagedFile } from './import-stages.ts';
import { onetReleaseOf } from './onet-release.ts';

/** What an import stored, by what it is, and what it left out. */
export interface Counts {
  stored: Partial<Record<'wages' | 'medians' | 'projections' | 'onetFacts' | 'crosswalk', number>>;
  /** Rows of occupations that the reference figures do not have. */
  unknownOccupations: number;
}

/** What is put in place in one transaction. */
export interface Vintage {
  /** `wages of May 2025`. */
  name: string;
  files: readonly StagedFile[];
  apply(client: ClientBase, codes: ReadonlySet<string>, now: Date, counts: Counts): Promise<void>;
}

const add = (counts: Counts, what: keyof Counts['stored'], applied: Applied | number): void => {
  const { stored, unknown } =
    typeof applied === 'number' ? { stored: applied, unknown: 0 } : applied;
  counts.stored[what] = (counts.stored[what] ?? 0) + stored;
  counts.unknownOccupations += unknown;
};

/** The vintages of the staged files, in the order in which they build on each other: older wages before newer ones. */
export async function vintagesOf(
  client: ClientBase,
  staged: readonly StagedFile[],
  onetRelease: string | undefined,
): Promise<Vintage[]> {
  const of = <Name extends ImportKindName>(kind: Name): StagedFile<Name>[] =>
    staged.filter((file): file is StagedFile<Name> => file.kind === kind);
  const vintages: Vintage[] = [];
  const vintage = (name: string, files: readonly StagedFile[], apply: Vintage['apply']): void => {
    if (files.length > 0) vintages.push({ name, files, apply });
  };

  const onetToOews = of('onetToOews');
  vintage('the O*NET to OEWS crosswalk', onetToOews, async (on, codes, _now, counts) =>
    add(counts, 'crosswalk', await applyOnetToOews(on, onetToOews, codes)),
  );
  for (const [period, files] of await byPeriod(client, of('oews')))
    vintage(`wages of ${period}`, files, async (on, codes, _now, counts) =>
      add(counts, 'wages', await applyWages(on, files, codes)),
    );
  const history = of('oewsHistory');
  vintage('medians of earlier years', history, async (on, codes, _now, counts) =>
    add(counts, 'medians', await applyHistory(on, history, codes)),
  );
  const projections = of('projections');
  vintage('projections', projections, async (on, codes, _now, counts) =>
    add(counts, 'projections', await applyProjections(on, projections, codes)),
  );
  const onetKinds = {
    ratings: of('ratings'),
    socRatings: of('socRatings'),
    technologies: of('technologies'),
    alternateTitles: of('alternateTitles'),
    reportedTitles: of('reportedTitles'),
    related: of('related'),
    jobZones: of('jobZones'),
  };
  const onetFiles: readonly StagedFile[] = Object.values(onetKinds).flat();
  const releases = new Set(onetFiles.map(({ path }) => onetReleaseOf(path, onetRelease)));
  for (const release of [...releases].sort((a, b) => Number(a) - Number(b))) {
    const ofRelease = <File extends StagedFile>(files: readonly File[]): File[] =>
      files.filter(({ path }) => onetReleaseOf(path, onetRelease) === release);
    vintage(`O*NET ${release}`, ofRelease(onetFiles), async (on, codes, _now, counts) =>
      add(
        counts,
        'onetFacts',
        await applyOnet(
          on,
          {
            ratings: ofRelease(onetKinds.ratings),
            socRatings: ofRelease(onetKinds.socRatings),
            technologies: ofRelease(onetKinds.technologies),
            alternateTitles: ofRelease(onetKinds.alternateTitles),
            reportedTitles: ofRelease(onetKinds.reportedTitles),
            related: ofRelease(onetKinds.related),
            jobZones: ofRelease(onetKinds.jobZones),
          },
          release,
          codes,
        ),
      ),
    );
  }
  const [pathways, matrix] = [of('pathways'), of('matrix')];
  vintage('the taxonomy', [...pathways, ...matrix], async (on, codes, now, counts) =>
    add(counts, 'crosswalk', await applyTaxonomy(on, { pathways, matrix }, codes, now)),
  );
  return vintages;
}

/** The files by the period of their records, the oldest first; all records of a file are of one. */
async function byPeriod(
  client: ClientBase,
  files: readonly StagedFile<'oews'>[],
): Promise<[string, StagedFile<'oews'>[]][]> {
  const { rows } = await client.query<{ id: string; period: string }>(
    `SELECT "stageId" AS "id", "records"->0->>'period' AS "period" FROM "ImportStageChunk" WHERE "stageId" = ANY($1) AND "position" = 0`,
    [files.map(({ id }) => id)],
  );
  const periods = new Map(rows.map(({ id, period }) => [id, period]));
  const groups = new Map<string, StagedFile<'oews'>[]>();
  for (const file of files) {
    const period = periods.get(file.id) ?? '';
    groups.set(period, [...(groups.get(period) ?? []), file]);
  }
  return [...groups].sort(([a], [b]) => a.slice(-4).localeCompare(b.slice(-4)));
}
