import type { z } from 'zod';
import type { ClaudeClient } from '../coaching/claude-client.ts';
import type { CoachTask } from '../coaching/coach.ts';
import { performTask } from '../coaching/perform-task.ts';
import type { PersonalData } from '../coaching/privacy/personal-data.ts';
import type { Badge, TaskEvent, TaskOutcome } from '../coaching/task-outcome.ts';
import { describeRequest, type RequestDescription } from '../coaching/task-request.ts';
import type { TaskName } from '../coaching/task-name.ts';
import type { Database, Transaction } from '../database/database.ts';
import { parseInput } from '../errors/parse-input.ts';
import { UserError, type InvalidInput } from '../errors/user-error.ts';

/** The row that a generation has made, by its noun in the graph. */
export interface MadeRow {
  noun: string;
  id: string;
}

/** Who wrote an output, and how it is called on the screen. */
export interface SignedBadge extends Badge {
  /** `rule-based` or `Claude <model>`, as `CoverLetter.writtenBy` keeps it. */
  label: string;
}

/** What a noun says about a task whose outputs it keeps. */
export interface HandlerDefinition<Schema extends z.ZodType, TaskInput, Output> {
  task: CoachTask<TaskInput, Output>;
  /** What a person asks for, small: the rest is read from the database when it runs. Stored with the generation. */
  input: Schema;
  /** All that the task needs; or what keeps it from being done, such as an empty resume. */
  prepare(db: Database, userId: string, input: z.output<Schema>): Promise<TaskInput | UserError>;
  /** What the person should read with the output, beside its text. */
  remarks?(input: z.output<Schema>, output: Output): readonly string[];
  /** Keeps the output, in the transaction that ends the generation; or says why it cannot be kept any more. */
  store(
    transaction: Transaction,
    userId: string,
    input: z.output<Schema>,
    output: Output,
    badge: SignedBadge,
  ): Promise<MadeRow | UserError>;
  /**
   * Whether what an equal request made, with this text, is still as it was written: then that answers a new request,
   * and nothing is sent. Left out where asking again is a wish for another answer.
   */
  stillStands?(
    transaction: Transaction,
    userId: string,
    made: MadeRow,
    text: string,
  ): Promise<boolean>;
}

/** A handler as the queue sees it: what goes in and out of its task is its own affair. */
export interface GenerationHandler {
  name: TaskName;
  /** Whether a model can do it; otherwise rules do, key or no key. */
  usesModel: boolean;
  maxOutputTokens: number;
  read(input: unknown): object | InvalidInput;
  prepare(db: Database, userId: string, read: unknown): Promise<PreparedTask | UserError>;
  /** Null where every request is answered anew. */
  stillStands: HandlerDefinition<z.ZodType, unknown, unknown>['stillStands'] | null;
}

export interface PreparedTask {
  /** Exactly what would be sent; null when nothing would. */
  describe(claude: ClaudeClient, personal: PersonalData): RequestDescription | null;
  perform(context: {
    claude: ClaudeClient | null;
    personal: PersonalData;
    signal: AbortSignal;
    onEvent(event: TaskEvent): void;
  }): Promise<TaskOutcome<KeptOutput>>;
}

/** An output that waits to be stored. */
export interface KeptOutput {
  text: string;
  /** What the person should read with it. */
  remarks: readonly string[];
  store(transaction: Transaction, badge: SignedBadge): Promise<MadeRow | UserError>;
}

export function generationHandler<Schema extends z.ZodType<object>, TaskInput, Output>(
  definition: HandlerDefinition<Schema, TaskInput, Output>,
): GenerationHandler {
  const { task, input: schema } = definition;
  return {
    name: task.name,
    usesModel: task.prompt !== null,
    maxOutputTokens: task.budget.maxOutputTokens,
    read: (input) => parseInput(schema, input),
    stillStands: definition.stillStands ?? null,
    async prepare(db, userId, read) {
      const asked = schema.parse(read);
      const taskInput = await definition.prepare(db, userId, asked);
      if (taskInput instanceof UserError) return taskInput;
      return {
        describe: (claude, personal) => describeRequest(task, taskInput, { claude, personal }),
        async perform(context) {
          const outcome = await performTask(task, taskInput, context);
          if (outcome.kind === 'failed') return outcome;
          const { output } = outcome;
          return {
            ...outcome,
            output: {
              text: task.textOf(output),
              remarks: definition.remarks?.(asked, output) ?? [],
              store: (transaction, badge) =>
                definition.store(transaction, userId, asked, output, badge),
            },
          };
        },
      };
    },
  };
}

export const labelOf = ({ coach, model }: Pick<Badge, 'coach' | 'model'>): string =>
  coach === 'CLAUDE' ? `Claude ${model ?? ''}`.trim() : 'rule-based';
