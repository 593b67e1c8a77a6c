import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { errorCode } from './error-code.ts';
import { MalformedFileError } from './malformed-file.ts';
import type { OnBytes, SourceRecord } from './table-rows.ts';

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/** Comma- or tab-separated records (`.txt` and `.tsv` are tab-separated, as O*NET publishes them), gzipped or not. */
export async function* delimitedRecords(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<SourceRecord> {
  const file = basename(path);
  const tabbed = /\.(?:txt|tsv)(?:\.gz)?$/i.test(path);
  const source = createReadStream(path);
  if (onBytes !== undefined) source.on('data', () => onBytes(source.bytesRead));
  // O*NET's text files do not quote: a quotation mark there is part of the title.
  const parser = parse({
    bom: true,
    delimiter: tabbed ? '\t' : ',',
    quote: tabbed ? null : '"',
    info: true,
  });
  const fail = (error: Error): void => void parser.destroy(error);
  source.on('error', fail);
  if (/\.gz$/i.test(path)) {
    const gunzip = createGunzip();
    gunzip.on('error', fail);
    source.pipe(gunzip).pipe(parser);
  } else {
    source.pipe(parser);
  }
  let line = 0;
  try {
    for await (const parsed of parser as AsyncIterable<ParsedRecord>) {
      line = parsed.info.lines;
      yield { line, values: parsed.record };
    }
  } catch (error) {
    if (error instanceof MalformedFileError) throw error;
    if (error instanceof CsvError) {
      throw new MalformedFileError(
        {
          file,
          line: Number(error['lines'] ?? line + 1),
          column: typeof error['column'] === 'string' ? error['column'] : null,
        },
        error.message,
      );
    }
    if (errorCode(error)?.startsWith('Z_')) {
      throw new MalformedFileError(
        { file, line: line + 1 },
        'the compressed data is damaged or cut short',
      );
    }
    throw error;
  } finally {
    source.destroy();
  }
}
