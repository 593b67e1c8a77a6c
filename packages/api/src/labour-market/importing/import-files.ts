import type { ClientBase } from 'pg';
import { refreshInsights } from '../insight/refresh-insights.ts';
import { inOneTransaction } from '../loading/one-writer.ts';
import { moveToSuccessors } from '../loading/retire-specializations.ts';
import { type ImportGroup, type ImportKindName, kindOfFile } from './import-kinds.ts';
import { ImportRefusedError } from './import-refused.ts';
import { dropOldStages, dropStages, type StagedFile, stageFile } from './import-stages.ts';
import { type Counts, vintagesOf } from './import-vintages.ts';
import { onetReleaseOf } from './onet-release.ts';

/** Paths of official files, by what they are. */
export type ImportFiles = Partial<Record<ImportGroup, readonly string[]>>;

export interface ImportOptions {
  /** `May 2025`, for files whose name has no year. */
  period?: string;
  /** `30.1`, for O*NET files whose path does not tell the release. */
  onetRelease?: string;
  /** Told how much of a file is read, 0–1. */
  onProgress?: (file: string, share: number) => void;
  now: Date;
}

export interface ImportResult extends Counts {
  /** What was put in place, in this order, such as `wages of May 2025`. */
  vintages: string[];
  insights: number;
}

/** Held by whoever imports, so that two do not stage the same file. */
const importLock = 0x0cc9;

/**
 * Imports official files. All of them are read to their end first, where nobody sees it: a malformed one throws
 * MalformedFileError, and nothing was changed. Then each vintage is put in place in one transaction, with every insight
 * computed anew. The same files twice change nothing. An import that was killed goes on where it was when the same
 * files are imported again.
 */
export async function importFiles(
  client: ClientBase,
  files: ImportFiles,
  options: ImportOptions,
): Promise<ImportResult> {
  await client.query('SELECT pg_advisory_lock($1)', [importLock]);
  try {
    await dropOldStages(client, options.now);
    await assertFiguresHere(client);
    const staged: StagedFile[] = [];
    for (const { kind, path } of await kindsOf(files, options))
      staged.push(await stageFile(client, kind, path, options));
    return await putInPlace(client, staged, options);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [importLock]).catch(() => undefined);
  }
}

async function assertFiguresHere(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM "Occupation" LIMIT 1');
  if (rowCount === 0)
    throw new ImportRefusedError(
      'There are no occupations in this database yet. Load the reference figures first: coach labour-market load. Nothing was changed.',
    );
}

interface KnownFile {
  kind: ImportKindName;
  path: string;
}

/** What each file is; refused before anything is read when something needed is not said. */
async function kindsOf(files: ImportFiles, { onetRelease }: ImportOptions): Promise<KnownFile[]> {
  const known: KnownFile[] = [];
  for (const group of ['crosswalk', 'oews', 'projections', 'onet'] as const)
    for (const path of files[group] ?? [])
      known.push({ kind: await kindOfFile(group, path), path });
  for (const path of files.onet ?? []) onetReleaseOf(path, onetRelease);
  const has = (kind: ImportKindName): boolean => known.some((file) => file.kind === kind);
  if (has('alternateTitles') !== has('reportedTitles'))
    throw new ImportRefusedError(
      'Alternate titles and reported titles are ranked together: name both files of the release. Nothing was changed.',
    );
  if (has('pathways') !== has('matrix'))
    throw new ImportRefusedError(
      'The taxonomy needs the career pathways and the employment matrix together: name both. Nothing was changed.',
    );
  return known;
}

async function putInPlace(
  client: ClientBase,
  staged: readonly StagedFile[],
  { now, onetRelease }: ImportOptions,
): Promise<ImportResult> {
  const result: ImportResult = { vintages: [], stored: {}, unknownOccupations: 0, insights: 0 };
  for (const vintage of await vintagesOf(client, staged, onetRelease)) {
    await inOneTransaction(client, async () => {
      const { rows } = await client.query<{ code: string }>('SELECT "code" FROM "Occupation"');
      await vintage.apply(client, new Set(rows.map(({ code }) => code)), now, result);
      result.insights = await refreshInsights(client, { now, scope: 'all' });
      await moveToSuccessors(client, now);
      await dropStages(client, vintage.files);
    });
    result.vintages.push(vintage.name);
  }
  return result;
}
