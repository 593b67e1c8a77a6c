/**
 * One interface, whoever writes. A task says what goes in, what comes out, how the answer is held against its
 * sources, and how it is done by rules; a coach performs any task. Adding a task touches its own folder only.
 */
export interface CoachTask<Input, Output> {
  /** Stable, for records: `cover-letter`. */
  name: string;
  /** The whole task without a model. Deterministic. */
  byRules(input: Input): Output;
  /** What in the answer no source supports; empty when all is grounded. Run on every coach's answer. */
  ungrounded(input: Input, output: Output): string[];
}

export type CoachKind = 'RULE_BASED' | 'CLAUDE';

export interface Coach {
  kind: CoachKind;
  /** What its outputs are badged with: `rule-based` or `Claude <model>`. */
  label: string;
  perform<Input, Output>(
    task: CoachTask<Input, Output>,
    input: Input,
    signal?: AbortSignal,
  ): Promise<Output>;
}
