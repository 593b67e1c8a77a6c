import type { Command } from 'commander';
import {
  idsInScope,
  type RefreshScope,
  refreshInsights,
} from '../labour-market/insight/refresh-insights.ts';
import { inOneTransaction } from '../labour-market/loading/one-writer.ts';
import { CommandRefused, type CommandParts } from './command-parts.ts';
import { countProgress } from './progress.ts';

/** Each insight waits for whoever writes figures, such as an import. */
const patienceMs = 60 * 60_000;

/** `coach insights …`: insights out of the statistics that are there. */
export function addInsightCommands(cli: Command, parts: CommandParts): void {
  const { print, onConnection } = parts;
  cli
    .command('insights')
    .description('Computes the insights of industries from the statistics.')
    .command('refresh')
    .option(
      '--industry <ids...>',
      'only these industries or specializations, such as healthcare or healthcare/nursing',
    )
    .option('--all', 'all of them, due or not')
    .description(
      'Computes the insights that are due, each in a transaction of its own. A failure or a stop leaves the last good ones.',
    )
    .action(async ({ industry, all }: { industry?: string[]; all?: boolean }) => {
      if (industry !== undefined && all === true)
        throw new CommandRefused('Give --industry or --all, not both. Nothing was changed.');
      const scope: RefreshScope = industry ?? (all === true ? 'all' : 'due');
      const count = await onConnection(async (client) => {
        const now = new Date();
        const ids = await idsInScope(client, scope, now);
        const tell = countProgress(parts, ids.length);
        let computed = 0;
        for (const [done, id] of ids.entries()) {
          tell(done, id);
          // What another process refreshed meanwhile is not refreshed again.
          const one: RefreshScope = scope === 'due' ? { dueOf: [id] } : [id];
          computed += await inOneTransaction(client, () =>
            refreshInsights(client, { now, scope: one }),
          );
        }
        if (ids.length > 0) tell(ids.length, 'done');
        if (industry !== undefined && ids.length === 0)
          throw new CommandRefused(
            `There is no industry or specialization ${industry.join(', ')}. Nothing was changed.`,
          );
        return computed;
      }, patienceMs);
      print(
        count === 0
          ? 'No insight is due.'
          : `Computed ${count} ${count === 1 ? 'insight' : 'insights'}.`,
      );
    });
}
