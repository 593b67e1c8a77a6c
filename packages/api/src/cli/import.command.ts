import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { downloadFile, DownloadFailedError, isUrl } from '../labour-market/files/download-file.ts';
import { errorCode } from '../labour-market/files/error-code.ts';
import { MalformedFileError } from '../labour-market/files/malformed-file.ts';
import {
  type ImportFiles,
  importFiles,
  type ImportResult,
} from '../labour-market/importing/import-files.ts';
import { ImportRefusedError } from '../labour-market/importing/import-refused.ts';
import { CommandRefused, type CommandParts } from './command-parts.ts';
import { fileProgress } from './progress.ts';

/** What a file or its address is wrong about is told as a refusal: nothing was changed. */
export async function refusingMalformed<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (
      error instanceof MalformedFileError ||
      error instanceof DownloadFailedError ||
      error instanceof ImportRefusedError
    )
      throw new CommandRefused(error.message);
    if (errorCode(error) === 'ENOENT')
      throw new CommandRefused(
        `There is no such file or folder: ${String(error)}. Nothing was changed.`,
      );
    throw error;
  }
}

interface ImportCommandOptions {
  oews?: string[];
  projections?: string[];
  onet?: string[];
  crosswalk?: string[];
  period?: string;
  onetRelease?: string;
  downloads: string;
}

const groups = ['crosswalk', 'oews', 'projections', 'onet'] as const;

/** `coach labour-market import`. */
export function addImportCommand(group: Command, parts: CommandParts): void {
  group
    .command('import')
    .option(
      '--oews <files...>',
      'OEWS files as BLS publishes them, national, by state or by sector: .xlsx, or .csv (.gz) with the same columns; or an extract of several years (YEAR)',
    )
    .option(
      '--projections <files...>',
      'the Employment Projections workbook (occupation.xlsx), or its Table 1.2 as .csv',
    )
    .option(
      '--onet <files...>',
      'files of an O*NET release, tab-separated or .xlsx: Skills, Knowledge, Technology Skills, Alternate Titles with Sample of Reported Titles, Related Occupations, Job Zones',
    )
    .option(
      '--crosswalk <files...>',
      'O*NET to OEWS; or career pathways with the employment matrix, which assign the occupations to specializations anew',
    )
    .option(
      '--period <period>',
      'the reference month, such as "May 2025"; left out, the year in the file name says it',
    )
    .option(
      '--onet-release <release>',
      'the release of the O*NET files, such as 30.1; left out, the folder or file name says it (db_30_1_text)',
    )
    .option(
      '--downloads <folder>',
      'where files named by address are kept, so that a download that broke off goes on',
      join(tmpdir(), 'career-coach-downloads'),
    )
    .description(
      'Imports official files, from disk or by address (https://…). All are read and checked before anything changes; then each vintage goes in whole, and the insights are computed anew. An import that was stopped goes on when it is run again.',
    )
    .action(async (options: ImportCommandOptions) => {
      if (groups.every((name) => (options[name] ?? []).length === 0))
        throw new CommandRefused(
          'Name at least one file: --oews, --projections, --onet or --crosswalk FILE…. Nothing was changed.',
        );
      tellResult(parts, await refusingMalformed(runImport(parts, options)));
    });
}

async function runImport(
  parts: CommandParts,
  options: ImportCommandOptions,
): Promise<ImportResult> {
  const files: ImportFiles = {};
  for (const name of groups) {
    const here: string[] = [];
    // One after the other: two downloads at once are no faster, and their progress is not readable.
    for (const source of options[name] ?? [])
      here.push(
        isUrl(source)
          ? await downloadFile(source, {
              folder: options.downloads,
              onProgress: fileProgress(parts, 'fetched'),
            })
          : source,
      );
    files[name] = here;
  }
  const { period, onetRelease } = options;
  return parts.onConnection(
    (client) =>
      importFiles(client, files, {
        now: new Date(),
        onProgress: fileProgress(parts, 'read'),
        ...(period === undefined ? {} : { period }),
        ...(onetRelease === undefined ? {} : { onetRelease }),
      }),
    patienceMs,
  );
}

/** A vintage of every state goes in whole, by statements over all its rows, and may wait for another import. */
const patienceMs = 60 * 60_000;

const words = {
  crosswalk: 'rows of crosswalks',
  wages: 'wage rows',
  medians: 'medians of earlier years',
  projections: 'projections',
  onetFacts: 'facts of O*NET',
} as const;

function tellResult({ print }: CommandParts, result: ImportResult): void {
  const stored = Object.entries(words)
    .filter(([name]) => result.stored[name as keyof typeof words] !== undefined)
    .map(([name, what]) => `${result.stored[name as keyof typeof words] ?? 0} ${what}`);
  print(`Imported ${stored.join(', ')}; ${result.insights} insights were computed anew.`);
  if (result.unknownOccupations > 0)
    print(
      `${result.unknownOccupations} rows are of occupations that the reference figures do not have; they were left out.`,
    );
}
