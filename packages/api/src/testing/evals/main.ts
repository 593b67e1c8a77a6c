import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { anthropicClient } from '../../claude/anthropic-client.ts';
import {
  claudeVariables,
  readClaudeSettings,
  type ClaudeSettings,
} from '../../claude/claude.env.ts';
import type { ClaudeClient } from '../../coaching/claude-client.ts';
import { tasks } from '../../coaching/tasks.ts';
import { startMessagesServer } from '../messages-server/messages-server.ts';
import { honestCoach } from '../messages-server/scripted-coach.ts';
import { evalCases } from './eval-cases.ts';
import { asMarkdown, type CoachResults } from './report.ts';
import { runEvals } from './run-evals.ts';

const help = `npm run eval -- [--real] [--shared] [--cases N] [--out FOLDER]

Runs every task of the coach on fixed cases and writes results.json and results.md.
  --real      also asks the real Claude, with ANTHROPIC_API_KEY. This costs money: the table says how much.
  --shared    also writes letters to the real postings in ../shared/data, where they are at hand.
  --cases N   only the first N cases of each task.
  --out       where to write; docs/evals when left out, with --real or --shared .cache/evals.
`;

const { values } = parseArgs({
  options: {
    real: { type: 'boolean', default: false },
    shared: { type: 'boolean', default: false },
    cases: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(help);
else
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });

async function main(): Promise<void> {
  const most = Number(values.cases ?? Infinity);
  if (!(most >= 1)) throw new Error('--cases needs a number from 1.');
  const perTask = new Map<string, number>();
  const cases = evalCases(values.shared).filter(({ task }) => {
    const count = (perTask.get(task) ?? 0) + 1;
    perTask.set(task, count);
    return count <= most;
  });

  const settings = readClaudeSettings(claudeVariables.parse(process.env));
  if (Array.isArray(settings))
    throw new Error(settings.map(({ variable, message }) => `${variable} ${message}`).join('\n'));
  if (values.real && settings === null) throw new Error('--real needs ANTHROPIC_API_KEY.');

  const of = async (coach: string, claude: ClaudeClient | null): Promise<CoachResults> => ({
    coach,
    versions: Object.fromEntries(
      tasks.map((task) => [
        task.name,
        claude && task.prompt
          ? `${task.prompt.version} (${claude.modelFor(task.name)})`
          : `rules ${task.rulesVersion}`,
      ]),
    ),
    results: await runEvals(cases, claude, (done, all) =>
      process.stderr.write(`\r${coach}: ${done} of ${all}${done === all ? '\n' : ''}`),
    ),
  });

  const results = [await of('Rules', null)];
  const fake = await startMessagesServer(honestCoach());
  results.push(
    await of('Claude, scripted by the fake server', anthropicClient(fakeSettings(fake))),
  );
  await fake.stop();
  if (values.real && settings !== null) results.push(await of('Claude', anthropicClient(settings)));

  const root = new URL('../../../../../', import.meta.url);
  const usual = values.real || values.shared ? '.cache/evals' : 'docs/evals';
  const folder = new URL(`${values.out ?? usual}/`, root);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('results.json', folder), `${JSON.stringify(results, null, 2)}\n`);
  const markdown = asMarkdown(results);
  await writeFile(new URL('results.md', folder), markdown);
  process.stdout.write(`${markdown}\n`);
}

function fakeSettings({ key, url }: { key: string; url: string }): ClaudeSettings {
  const settings = readClaudeSettings(
    claudeVariables.parse({ ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: url }),
  );
  if (settings === null || Array.isArray(settings)) throw new Error('Unusable settings');
  return settings;
}
