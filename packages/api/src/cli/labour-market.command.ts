import type { Command } from 'commander';
import { loadReferenceFiguresOn } from '../labour-market/loading/load-reference-figures.ts';
import { buildSnapshot } from '../labour-market/snapshot/build-snapshot.ts';
import { referenceDirectory } from '../labour-market/snapshot/reference-directory.ts';
import type { CommandParts } from './command-parts.ts';
import { addImportCommand, refusingMalformed } from './import.command.ts';

/** The snapshot is small, but another process may be loading it. */
const loadPatienceMs = 15 * 60_000;

/** `coach labour-market …`: official statistics in. */
export function addLabourMarketCommands(cli: Command, parts: CommandParts): void {
  const group = cli
    .command('labour-market')
    .description('Brings official labour-market statistics into the database.');
  const { print, onConnection } = parts;
  group
    .command('load')
    .description(
      'Loads the reference figures that come with the product. Does nothing when they are there.',
    )
    .action(async () => {
      await onConnection(
        (client) => loadReferenceFiguresOn(client, { log: print }),
        loadPatienceMs,
      );
    });

  addImportCommand(group, parts);

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
