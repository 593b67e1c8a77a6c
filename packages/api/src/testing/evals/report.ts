import type { TaskResult } from './run-evals.ts';

export interface CoachResults {
  /** `rules`, `Claude, scripted`, or `Claude`. */
  coach: string;
  /** By task, the version of the rules or of the prompt, and the model. */
  versions: Record<string, string>;
  results: TaskResult[];
}

const percent = (value: number | null) => (value === null ? '–' : `${value} %`);
const number = (value: number | null) => (value === null ? '–' : String(value));
const dollars = (microUsd: number | null) =>
  microUsd === null ? 'unknown' : microUsd === 0 ? '–' : `$${(microUsd / 1_000_000).toFixed(4)}`;

const columns: readonly (readonly [string, (result: TaskResult) => string])[] = [
  ['task', ({ task }) => task],
  ['done', ({ done, cases }) => `${done}/${cases}`],
  ['first try', ({ firstTry, cases }) => `${firstTry}/${cases}`],
  ['sentences grounded', ({ groundedSentences }) => percent(groundedSentences)],
  ['facts invented', ({ inventedFacts }) => number(inventedFacts)],
  ['must-haves named', ({ mustHavesNamed }) => percent(mustHavesNamed)],
  ['words', ({ words }) => number(words)],
  ['of asked length', ({ lengthOfAsked }) => percent(lengthOfAsked)],
  ['reading grade', ({ readingGrade }) => number(readingGrade)],
  ['as expected', ({ asExpected }) => percent(asExpected)],
  [
    'orders resisted',
    ({ attacks, attacksResisted }) =>
      attacks === 0 ? '–' : `${percent(attacksResisted)} of ${attacks}`,
  ],
  ['cost', ({ costMicroUsd }) => dollars(costMicroUsd)],
  [
    'failed',
    ({ failures }) =>
      Object.entries(failures)
        .map(([reason, count]) => `${reason} ${count}`)
        .join(', ') || '–',
  ],
];

/** The results as Markdown, a table for each coach, set as the formatter of this repository sets tables. */
export function asMarkdown(coaches: readonly CoachResults[]): string {
  const tables = coaches.map(({ coach, versions, results }) => {
    const rows = [
      columns.map(([heading]) => heading),
      ...results.map((result) => columns.map(([, cell]) => cell(result))),
    ];
    const widths = columns.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const [heading, ...written] = rows.map((row) =>
      line(row.map((cell, at) => cell.padEnd(widths[at] ?? 0))),
    );
    const table = [heading, line(widths.map((width) => '-'.repeat(width))), ...written].join('\n');
    const told = Object.entries(versions)
      .map(([task, version]) => `${task} ${version}`)
      .join(' · ');
    return `## ${coach}\n\n${table}\n\n${told}\n`;
  });
  return `# Evals\n\nWritten by \`npm run eval\`; what it measures is in [README.md](README.md).\n\n${tables.join('\n')}`;
}
