import type { z } from 'zod';
import type { Json } from './json.ts';
import type { TaskName } from './task-name.ts';

/**
 * One interface, whoever writes. A task says what goes in, what comes out, how it is done by rules, what a model is
 * asked, and how either answer is held against its sources. `performTask` does any task. Adding one touches its own
 * folder only, and a line in `tasks.ts`.
 */
export interface CoachTask<Input, Output> {
  name: TaskName;
  input: z.ZodType<Input>;
  output: z.ZodType<Output>;
  /** Of the rules; rises when the same input may give another text. Outputs are badged with it. */
  rulesVersion: string;
  /** The whole task without a model. Deterministic. */
  byRules(input: Input): Output;
  /**
   * What in the answer no source supports and the output itself does not mark; empty when all is grounded. Run on
   * every coach's answer: with anything in it, the answer is not shown.
   */
  ungrounded(input: Input, output: Output): string[];
  /** The output as a person reads it. */
  textOf(output: Output): string;
  /** What a model is asked; null for a task that only rules do. */
  prompt: TaskPrompt<Input, Output> | null;
  budget: TaskBudget;
}

export interface TaskBudget {
  maxOutputTokens: number;
  effort: 'low' | 'medium' | 'high';
  /** For one attempt, from sending to the last token. */
  timeoutMs: number;
}

/** A task as a model is asked to do it. Made by `promptOf`, so that the answer is typed where it is read. */
export interface TaskPrompt<Input, Output> {
  /** Date and count, such as `2026-11-23.1`; rises with every change of the text or of the answer's shape. */
  version: string;
  /** Fixed text: nothing of a person, a company or a posting ever stands in it. */
  system: string;
  /** All that the model may know, as data; redacted, cleaned and JSON-encoded before it is sent. */
  data(input: Input): Json;
  /** The shape that the model must answer in. */
  answer: z.ZodType;
  /** The output from a checked answer, with scores, evidence and facts computed here. Throws `UnusableAnswer`. */
  fromModel(input: Input, answer: unknown): Output;
  /** What a person may read of an answer that is still coming. */
  textSoFar(partial: Json | undefined): string;
}

/** An answer of the right shape that still cannot be used; the message goes back to the model for its one more try. */
export class UnusableAnswer extends Error {
  override name = 'UnusableAnswer';
}

/** A prompt whose answer is typed where the task reads it. */
export function promptOf<Input, Output, Answer>(
  prompt: Omit<TaskPrompt<Input, Output>, 'answer' | 'fromModel'> & {
    answer: z.ZodType<Answer>;
    fromModel(input: Input, answer: Answer): Output;
  },
): TaskPrompt<Input, Output> {
  return {
    ...prompt,
    fromModel: (input, given) => prompt.fromModel(input, prompt.answer.parse(given)),
  };
}

export type CoachKind = 'RULE_BASED' | 'CLAUDE';
