import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { ClientBase } from 'pg';
import { poolOf } from '../database/database.ts';
import { downloadFile, DownloadFailedError, isUrl } from '../labour-market/files/download-file.ts';
import { errorCode } from '../labour-market/files/error-code.ts';
import { MalformedFileError } from '../labour-market/files/malformed-file.ts';
import { refreshInsights } from '../labour-market/insight/refresh-insights.ts';
import { importFiles } from '../labour-market/loading/import-files.ts';
import { loadReferenceFiguresOn } from '../labour-market/loading/load-reference-figures.ts';
import { inOneTransaction } from '../labour-market/loading/one-writer.ts';
import { buildSnapshot } from '../labour-market/snapshot/build-snapshot.ts';
import { referenceDirectory } from '../labour-market/snapshot/reference-directory.ts';
import { CommandRefused, type CommandParts } from './command-parts.ts';
import { fileProgress } from './progress.ts';

type OnClient = <Result>(work: (client: ClientBase) => Promise<Result>) => Promise<Result>;

/** One after the other: two downloads at once are no faster, and their progress is not readable. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result> | Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function refusingMalformed<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MalformedFileError || error instanceof DownloadFailedError)
      throw new CommandRefused(error.message);
    if (errorCode(error) === 'ENOENT')
      throw new CommandRefused(
        `There is no such file or folder: ${String(error)}. Nothing was changed.`,
      );
    throw error;
  }
}

/** `coach labour-market …`: official statistics in, insights out. */
export function addLabourMarketCommands(cli: Command, parts: CommandParts): void {
  const { withDatabase } = parts;
  const onClient: OnClient = (work) =>
    withDatabase(async (db) => {
      const client = await poolOf(db).connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    });
  addFigureCommands(
    cli
      .command('labour-market')
      .description('Brings official labour-market statistics into the database.'),
    { ...parts, onClient },
  );
  addInsightCommands(
    cli.command('insights').description('Computes the insights of industries from the statistics.'),
    { ...parts, onClient },
  );
}

type Parts = Pick<CommandParts, 'print' | 'redraw'> & { onClient: OnClient };

function addFigureCommands(group: Command, parts: Parts): void {
  const { print, onClient } = parts;
  group
    .command('load')
    .description(
      'Loads the reference figures that come with the product. Does nothing when they are there.',
    )
    .action(async () => {
      await onClient((client) => loadReferenceFiguresOn(client, { log: print }));
    });

  group
    .command('import')
    .option(
      '--oews <files...>',
      'OEWS files as BLS publishes them, or their addresses (https://…), national or by state: .xlsx, or .csv (.gz) with the same columns',
    )
    .option(
      '--projections <files...>',
      'the Employment Projections workbook (occupation.xlsx), or its Table 1.2 as .csv',
    )
    .option(
      '--period <period>',
      'the reference month, such as "May 2025"; left out, the year in the file name says it',
    )
    .option(
      '--downloads <folder>',
      'where files named by address are kept, so that a download that broke off goes on',
      join(tmpdir(), 'career-coach-downloads'),
    )
    .description('Imports official files, all of them or none, and computes the insights anew.')
    .action(
      async (options: {
        oews?: string[];
        projections?: string[];
        period?: string;
        downloads: string;
      }) => {
        const { oews = [], projections = [], period, downloads } = options;
        if (oews.length + projections.length === 0)
          throw new CommandRefused(
            'Name at least one file: --oews FILE… or --projections FILE. Nothing was changed.',
          );
        const onProgress = fileProgress(parts);
        const fetched = (sources: readonly string[]): Promise<string[]> =>
          inTurn(sources, (source) =>
            isUrl(source)
              ? downloadFile(source, { folder: downloads, onProgress: fileProgress(parts) })
              : source,
          );
        const result = await refusingMalformed(
          (async () => {
            const files = { oews: await fetched(oews), projections: await fetched(projections) };
            return onClient((client) =>
              importFiles(client, files, {
                now: new Date(),
                onProgress,
                ...(period === undefined ? {} : { period }),
              }),
            );
          })(),
        );
        print(
          `Imported ${result.wages} wage rows and ${result.projections} projections; ${result.insights} insights were computed anew.`,
        );
        if (result.unknownOccupations > 0)
          print(
            `${result.unknownOccupations} rows are of occupations that the reference figures do not have; they were left out.`,
          );
      },
    );

  group
    .command('build-snapshot')
    .requiredOption(
      '--from <folder>',
      'the folder with the official files, in oews/, projections/, onet/ and crosswalk/',
    )
    .option('--to <folder>', 'where the snapshot is written; packages/api/reference when left out')
    .description('Builds the reference figures of the product from the official files.')
    .action(async ({ from, to }: { from: string; to?: string }) => {
      const manifest = await refusingMalformed(
        buildSnapshot(from, to ?? referenceDirectory(), (stage) => print(`reading ${stage}`)),
      );
      print(
        `Snapshot ${manifest.version}: ${Object.entries(manifest.counts)
          .map(([name, count]) => `${count} ${name}`)
          .join(', ')}.`,
      );
    });
}

function addInsightCommands(group: Command, { print, onClient }: Parts): void {
  group
    .command('refresh')
    .option(
      '--industry <ids...>',
      'only these industries or specializations, such as healthcare or healthcare/nursing',
    )
    .option('--all', 'all of them, due or not')
    .description('Computes the insights that are due. A failure leaves the last good ones.')
    .action(async ({ industry, all }: { industry?: string[]; all?: boolean }) => {
      const scope = industry ?? (all === true ? 'all' : 'due');
      const count = await onClient((client) =>
        inOneTransaction(client, () =>
          refreshInsights(client, { now: new Date(), scope, log: print }),
        ),
      );
      if (industry !== undefined && count === 0)
        throw new CommandRefused(
          `There is no industry or specialization ${industry.join(', ')}. Nothing was changed.`,
        );
      print(
        count === 0
          ? 'No insight is due.'
          : `Computed ${count} ${count === 1 ? 'insight' : 'insights'}.`,
      );
    });
}
