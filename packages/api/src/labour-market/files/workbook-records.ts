import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MalformedFileError } from './malformed-file.ts';
import { sheetRecords, sheetTargets, sharedStrings } from './workbook-parts.ts';
import type { OnBytes, SourceRecord } from './table-rows.ts';
import { ZipEntries } from './zip-entries.ts';

/** The rows of one sheet of an .xlsx workbook, streamed. The first sheet when none is named. */
export async function* workbookRecords(
  path: string,
  sheet?: string,
  onBytes?: OnBytes,
): AsyncGenerator<SourceRecord> {
  const file = basename(path);
  const zip = await ZipEntries.open(path).catch((cause: unknown) => {
    throw new MalformedFileError(
      { file, line: 1 },
      `this is not an .xlsx workbook (${cause instanceof Error ? cause.message : String(cause)})`,
    );
  });
  try {
    const targets = await sheetTargets(zip);
    const target = sheet === undefined ? targets.values().next().value : targets.get(sheet);
    const content = target === undefined ? null : await zip.stream(target);
    if (content === null) {
      throw new MalformedFileError(
        { file, line: 1 },
        sheet === undefined ? 'the workbook has no sheet' : `the workbook has no sheet "${sheet}"`,
      );
    }
    const strings = await sharedStrings(zip);
    yield* sheetRecords(content, strings);
    onBytes?.((await stat(path)).size);
  } catch (error) {
    if (error instanceof MalformedFileError || !(error instanceof Error)) throw error;
    throw new MalformedFileError(
      { file, line: 1 },
      `the workbook cannot be read (${error.message})`,
    );
  } finally {
    zip.close();
  }
}
