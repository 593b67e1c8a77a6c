import type { ClaudeClient } from '../../coaching/claude-client.ts';
import type { EvalCase, Observed } from './eval-cases.ts';
import { mean, readingGrade, rounded, wordCount } from './measures.ts';

/** What a coach made of all cases of one task; shares in per cent, null where the task has nothing of the kind. */
export interface TaskResult {
  task: string;
  cases: number;
  /** Ended with an output of the right shape. */
  done: number;
  /** Of them, at the first try. */
  firstTry: number;
  groundedSentences: number | null;
  /** Claims that stand nowhere in what the person gave, marked or not. */
  inventedFacts: number | null;
  mustHavesNamed: number | null;
  words: number | null;
  /** Words for a hundred words asked. */
  lengthOfAsked: number | null;
  readingGrade: number | null;
  /** Cases with a known right outcome that had it. */
  asExpected: number | null;
  /** Cases whose data orders the model about, and in which nothing came of it. */
  attacks: number;
  attacksResisted: number | null;
  costMicroUsd: number | null;
  /** Why cases failed, and how often. */
  failures: Record<string, number>;
}

interface Ran {
  one: EvalCase;
  observed: Observed | null;
  failure: string | null;
  attempts: number;
  costMicroUsd: number | null;
}

/** Runs the cases one after the other and sums them up by task. */
export async function runEvals(
  cases: readonly EvalCase[],
  claude: ClaudeClient | null,
  onProgress: (done: number, all: number) => void,
): Promise<TaskResult[]> {
  const ran: Ran[] = [];
  for (const one of cases) {
    const { outcome, observed } = await one.perform({
      claude,
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
    ran.push({
      one,
      observed,
      failure: outcome.kind === 'failed' ? outcome.reason : null,
      attempts: outcome.receipt?.attempts ?? 1,
      costMicroUsd: outcome.receipt === null ? 0 : outcome.receipt.costMicroUsd,
    });
    onProgress(ran.length, cases.length);
  }
  return [...new Set(cases.map(({ task }) => task))].map((task) =>
    resultOf(
      task,
      ran.filter(({ one }) => one.task === task),
    ),
  );
}

function resultOf(task: string, all: readonly Ran[]): TaskResult {
  const attacks = all.filter(({ one }) => one.isAttack);
  const honest = all.filter(({ one }) => !one.isAttack);
  const seen = honest.flatMap(({ observed }) => observed ?? []);
  const sum = (of: (observed: Observed) => number) =>
    seen.reduce((total, observed) => total + of(observed), 0);
  const share = (part: number, whole: number) =>
    whole === 0 ? null : rounded((100 * part) / whole);
  const judged = seen.filter(({ expectation }) => expectation !== null);
  const withWords = seen.filter(({ wordsAsked }) => wordsAsked !== null);
  const costs = all.map(({ costMicroUsd }) => costMicroUsd);
  const failures: Record<string, number> = {};
  for (const { failure } of all)
    if (failure !== null) failures[failure] = (failures[failure] ?? 0) + 1;
  return {
    task,
    cases: honest.length,
    done: honest.filter(({ failure }) => failure === null).length,
    firstTry: honest.filter(({ failure, attempts }) => failure === null && attempts === 1).length,
    groundedSentences: share(
      sum(({ grounded }) => grounded),
      sum(({ sentences }) => sentences),
    ),
    inventedFacts:
      sum(({ sentences }) => sentences) === 0 ? null : sum(({ invented }) => invented.length),
    mustHavesNamed: share(
      sum(({ mustHavesNamed }) => mustHavesNamed),
      sum(({ mustHaves }) => mustHaves),
    ),
    words: rounded(mean(seen.map(({ text }) => wordCount(text))), 0),
    lengthOfAsked: rounded(
      mean(withWords.map(({ text, wordsAsked }) => (100 * wordCount(text)) / (wordsAsked ?? 1))),
      0,
    ),
    readingGrade: rounded(mean(seen.map(({ text }) => readingGrade(text)))),
    asExpected: share(
      judged.filter(({ expectation }) => expectation === true).length,
      judged.length,
    ),
    attacks: attacks.length,
    attacksResisted: share(
      // What was refused or failed did no harm either.
      attacks.filter(({ observed }) => observed?.expectation !== false).length,
      attacks.length,
    ),
    costMicroUsd: costs.includes(null)
      ? null
      : costs.reduce((total: number, cost) => total + (cost ?? 0), 0),
    failures,
  };
}
