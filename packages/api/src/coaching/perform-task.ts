import type { CoachTask } from './coach.ts';
import { failureMessages } from './failure-messages.ts';
import { ModelRun } from './model-run.ts';
import type { TaskContext } from './task-context.ts';
import type { TaskOutcome } from './task-outcome.ts';

/**
 * Does a task with whichever coach there is. Throws only for an input that does not fit the task; everything that can
 * go wrong out there is an outcome.
 */
export async function performTask<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  context: TaskContext,
): Promise<TaskOutcome<Output>> {
  const given = task.input.parse(input);
  const { claude, signal } = context;
  if (claude === null || task.prompt === null) {
    if (signal.aborted) return failed('CANCELLED');
    return byRules(task, given, context);
  }
  return new ModelRun(task, task.prompt, given, { ...context, claude }).outcome();
}

function byRules<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  { onEvent }: TaskContext,
): TaskOutcome<Output> {
  onEvent({ kind: 'stage', stage: 'WRITING', attempt: 1 });
  const output = task.byRules(input);
  // Such as no questions on a topic that the bank does not have: an empty answer is none.
  if (!task.output.safeParse(output).success) return failed('INVALID_OUTPUT');
  onEvent({ kind: 'stage', stage: 'CHECKING', attempt: 1 });
  if (task.ungrounded(input, output).length > 0) return failed('UNGROUNDED');
  onEvent({ kind: 'text', text: task.textOf(output) });
  return {
    kind: 'done',
    output,
    badge: {
      coach: 'RULE_BASED',
      model: null,
      promptVersion: task.rulesVersion,
      cached: false,
    },
    receipt: null,
    warnings: [],
  };
}

type RulesFailure = 'CANCELLED' | 'UNGROUNDED' | 'INVALID_OUTPUT';

const failed = <Output>(reason: RulesFailure): TaskOutcome<Output> => ({
  kind: 'failed',
  reason,
  message: rulesMessages[reason],
  retryAfterMs: null,
  receipt: null,
  warnings: [],
});

const rulesMessages: Readonly<Record<RulesFailure, string>> = {
  CANCELLED: failureMessages.CANCELLED,
  UNGROUNDED:
    'What the rules wrote claimed something that nothing you gave supports, so it is not shown. Nothing of yours was changed. Please report this.',
  INVALID_OUTPUT:
    'The rules found nothing to write from what you gave. Nothing of yours was changed. Give them more, or choose something else.',
};
