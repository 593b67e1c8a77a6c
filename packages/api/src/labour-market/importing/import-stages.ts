import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import { v7 as uuid } from 'uuid';
import { MalformedFileError } from '../files/malformed-file.ts';
import { importKinds, type ImportKindName, type RecordOf } from './import-kinds.ts';

/** A file that was read to its end and whose records wait in the database to be stored. */
export interface StagedFile<Name extends ImportKindName = ImportKindName> {
  id: string;
  kind: Name;
  /** Where it is, as the user named it. */
  path: string;
}

export interface StageOptions {
  period?: string;
  onProgress?: (file: string, share: number) => void;
  now: Date;
}

/** Raised when a reader gives other records for the same file: what older programs staged is then not gone on with. */
const recordFormat = 1;

/** Records of one chunk: what a killed import reads again at most. */
const chunkSize = 2_000;

/** For how long the beginning of an import is kept that nobody went on with. */
const keptDays = 7;

/** The same file read in the same way has the same fingerprint, wherever it lies. */
async function fingerprintOf(path: string, kind: string, period: string | undefined) {
  const hash = createHash('sha256').update(
    JSON.stringify([recordFormat, kind, period ?? basename(path)]),
  );
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
  return hash.digest('hex');
}

interface Stage {
  id: string;
  recordCount: number;
  isComplete: boolean;
}

async function openStage(
  client: ClientBase,
  kind: string,
  path: string,
  { period, now }: StageOptions,
): Promise<Stage> {
  const { rows } = await client.query<Stage>(
    `INSERT INTO "ImportStage" ("id", "kind", "fingerprint", "file", "updatedAt") VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ("fingerprint") DO UPDATE SET "updatedAt" = excluded."updatedAt" RETURNING "id", "recordCount", "isComplete"`,
    [uuid(), kind, await fingerprintOf(path, kind, period), basename(path), now],
  );
  const [stage] = rows;
  if (stage === undefined) throw new Error('The stage of an import was not kept.');
  return stage;
}

/** A chunk and the count that says it is there, in one statement: both are kept or neither. */
async function keepChunk(
  client: ClientBase,
  stage: Stage,
  records: readonly unknown[],
  isComplete: boolean,
): Promise<void> {
  await client.query(
    `WITH chunk AS (
       INSERT INTO "ImportStageChunk" ("stageId", "position", "records") SELECT $1::uuid, $2::int, $3::jsonb WHERE jsonb_array_length($3::jsonb) > 0
     )
     UPDATE "ImportStage" SET "recordCount" = $2::int + jsonb_array_length($3::jsonb), "isComplete" = $4 WHERE "id" = $1::uuid`,
    [stage.id, stage.recordCount, JSON.stringify(records), isComplete],
  );
  stage.recordCount += records.length;
}

/**
 * Reads a file into the database, chunk by chunk, where nobody sees it yet. What an earlier import that was killed had
 * kept of the same file is not stored again; a file that it had read to its end is not read at all. A malformed file
 * throws MalformedFileError and leaves nothing.
 */
export async function stageFile<Name extends ImportKindName>(
  client: ClientBase,
  kind: Name,
  path: string,
  options: StageOptions,
): Promise<StagedFile<Name>> {
  const stage = await openStage(client, kind, path, options);
  const staged = { id: stage.id, kind, path };
  const tell = (share: number): void => options.onProgress?.(basename(path), share);
  if (stage.isComplete) {
    tell(1);
    return staged;
  }
  const { size } = await stat(path);
  try {
    await readInto(client, stage, kind, path, options, (read) =>
      tell(size === 0 ? 1 : Math.min(read / size, 1)),
    );
  } catch (error) {
    if (error instanceof MalformedFileError) await dropStages(client, [staged]);
    throw error;
  }
  return staged;
}

async function readInto(
  client: ClientBase,
  stage: Stage,
  kind: ImportKindName,
  path: string,
  { period }: StageOptions,
  onBytes: (read: number) => void,
): Promise<void> {
  const known = stage.recordCount;
  let seen = 0;
  let chunk: unknown[] = [];
  const reading = { onBytes, ...(period === undefined ? {} : { period }) };
  for await (const record of importKinds[kind].read(path, reading)) {
    seen += 1;
    if (seen <= known) continue;
    chunk.push(record);
    if (chunk.length === chunkSize) {
      await keepChunk(client, stage, chunk, false);
      chunk = [];
    }
  }
  await keepChunk(client, stage, chunk, true);
}

/** What was staged of the files, in their order, a chunk in memory at a time. */
export async function* stagedRecords<Name extends ImportKindName>(
  client: ClientBase,
  files: readonly StagedFile<Name>[],
): AsyncGenerator<RecordOf<Name>> {
  for (const { id } of files) {
    for (let after = -1; ;) {
      const { rows } = await client.query<{ position: number; records: RecordOf<Name>[] }>(
        'SELECT "position", "records" FROM "ImportStageChunk" WHERE "stageId" = $1 AND "position" > $2 ORDER BY "position" LIMIT 1',
        [id, after],
      );
      const [chunk] = rows;
      if (chunk === undefined) break;
      yield* chunk.records;
      after = chunk.position;
    }
  }
}

/** Everything that was staged of the files, for what must be seen whole. */
export async function allStaged<Name extends ImportKindName>(
  client: ClientBase,
  files: readonly StagedFile<Name>[],
): Promise<RecordOf<Name>[]> {
  const all: RecordOf<Name>[] = [];
  for await (const record of stagedRecords(client, files)) all.push(record);
  return all;
}

export async function dropStages(
  client: ClientBase,
  files: readonly { id: string }[],
): Promise<void> {
  await client.query('DELETE FROM "ImportStage" WHERE "id" = ANY($1)', [files.map(({ id }) => id)]);
}

/** Removes what was begun and never gone on with. */
export async function dropOldStages(client: ClientBase, now: Date): Promise<void> {
  await client.query('DELETE FROM "ImportStage" WHERE "updatedAt" < $1', [
    new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1_000),
  ]);
}
