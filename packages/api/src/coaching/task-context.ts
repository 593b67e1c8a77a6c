import type { ClaudeClient } from './claude-client.ts';
import type { PersonalData } from './privacy/personal-data.ts';
import type { TaskEvent } from './task-outcome.ts';

/** What a task is done with, apart from its input. */
export interface TaskContext {
  /** Null without a key: then the rules do it. With one, a failure is a failure, never a silent change to rules. */
  claude: ClaudeClient | null;
  personal: PersonalData;
  signal: AbortSignal;
  onEvent(event: TaskEvent): void;
}
