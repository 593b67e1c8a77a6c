import type { Command } from 'commander';
import type { ClientBase } from 'pg';
import { poolOf } from '../database/database.ts';
import { errorCode } from '../labour-market/files/error-code.ts';
import { MalformedFileError } from '../labour-market/files/malformed-file.ts';
import { refreshInsights } from '../labour-market/insight/refresh-insights.ts';
import { importFiles } from '../labour-market/loading/import-files.ts';
import { loadReferenceFiguresOn } from '../labour-market/loading/load-reference-figures.ts';
import { inOneTransaction } from '../labour-market/loading/one-writer.ts';
import { buildSnapshot } from '../labour-market/snapshot/build-snapshot.ts';
import { referenceDirectory } from '../labour-market/snapshot/reference-directory.ts';
import { CommandRefused, type CommandParts } from './command-parts.ts';

type OnClient = <Result>(work: (client: ClientBase) => Promise<Result>) => Promise<Result>;

/** A line at each quarter of a file: enough to see that it goes on, in a terminal as in a log. */
function quarterlyProgress(print: (line: string) => void): (file: string, share: number) => void {
  const told = new Map<string, number>();
  return (file, share) => {
    const quarter = Math.floor(share * 4);
    if (quarter <= (told.get(file) ?? 0)) return;
    told.set(file, quarter);
    print(`${file}: ${quarter * 25} % read`);
  };
}

async function refusingMalformed<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MalformedFileError) throw new CommandRefused(error.message);
    if (errorCode(error) === 'ENOENT')
      throw new CommandRefused(
        `There is no such file or folder: ${String(error)}. Nothing was changed.`,
      );
    throw error;
  }
}

/** `coach labour-market …`: official statistics in, insights out. */
export function addLabourMarketCommands(cli: Command, parts: CommandParts): void {
  const { print, withDatabase } = parts;
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
    { print, onClient },
  );
  addInsightCommands(
    cli.command('insights').description('Computes the insights of industries from the statistics.'),
    { print, onClient },
  );
}

interface Parts {
  print: (line: string) => void;
  onClient: OnClient;
}

function addFigureCommands(group: Command, { print, onClient }: Parts): void {
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
      'OEWS files as BLS publishes them, national or by state: .xlsx, or .csv (.gz) with the same columns',
    )
    .option(
      '--projections <files...>',
      'the Employment Projections workbook (occupation.xlsx), or its Table 1.2 as .csv',
    )
    .option(
      '--period <period>',
      'the reference month, such as "May 2025"; left out, the year in the file name says it',
    )
    .description('Imports official files, all of them or none, and computes the insights anew.')
    .action(async (options: { oews?: string[]; projections?: string[]; period?: string }) => {
      const { oews = [], projections = [], period } = options;
      if (oews.length + projections.length === 0)
        throw new CommandRefused(
          'Name at least one file: --oews FILE… or --projections FILE. Nothing was changed.',
        );
      const result = await refusingMalformed(
        onClient((client) =>
          importFiles(
            client,
            { oews, projections },
            {
              now: new Date(),
              onProgress: quarterlyProgress(print),
              ...(period === undefined ? {} : { period }),
            },
          ),
        ),
      );
      print(
        `Imported ${result.wages} wage rows and ${result.projections} projections; ${result.insights} insights were computed anew.`,
      );
      if (result.unknownOccupations > 0)
        print(
          `${result.unknownOccupations} rows are of occupations that the reference figures do not have; they were left out.`,
        );
    });

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
