import type { ClaudeAnswer, ClaudeClient, ClaudeRequest, FailureReason } from './claude-client.ts';
import type { CoachTask, TaskPrompt } from './coach.ts';
import { UnusableAnswer } from './coach.ts';
import { failureMessages } from './failure-messages.ts';
import { mapStrings, stringsIn, type Json } from './json.ts';
import { partialJson } from './partial-json.ts';
import type { TaskContext } from './task-context.ts';
import { prepareRequest, type PreparedRequest } from './task-request.ts';
import type { Receipt, TaskOutcome, TaskStage } from './task-outcome.ts';
import { plainText, plainTextSoFar } from './untrusted/plain-text.ts';
import { z } from 'zod';

type ModelContext = TaskContext & { claude: ClaudeClient };
type Read<Output> =
  | { kind: 'usable'; output: Output }
  | { kind: 'unusable'; reason: 'INVALID_OUTPUT' | 'UNGROUNDED'; message: string };

/** One task asked of a model: sent, checked, once more with the checker's message, and what it cost. */
export class ModelRun<Input, Output> {
  private readonly prepared: PreparedRequest;
  private readonly answers: ClaudeAnswer[] = [];
  private sent: Json = null;

  constructor(
    private readonly task: CoachTask<Input, Output>,
    private readonly prompt: TaskPrompt<Input, Output>,
    private readonly input: Input,
    private readonly context: ModelContext,
  ) {
    this.prepared = prepareRequest(task, prompt, input, context.personal);
  }

  async outcome(): Promise<TaskOutcome<Output>> {
    if (this.prepared.isTooLarge) return this.failed('TOO_LARGE');
    const first = await this.ask(this.prepared.request);
    if (first.kind === 'failed') return this.failed(first.reason, first.retryAfterMs);
    const read = this.read(first.text);
    if (read.kind === 'usable') return this.done(read.output, first);

    this.stage('RETRYING');
    const second = await this.ask(again(this.prepared.request, first.text, read.message));
    if (second.kind === 'failed') return this.failed(second.reason, second.retryAfterMs);
    const reread = this.read(second.text);
    return reread.kind === 'usable' ? this.done(reread.output, second) : this.failed(reread.reason);
  }

  private async ask(request: ClaudeRequest): Promise<ClaudeAnswer> {
    const { claude, signal, onEvent } = this.context;
    this.sent = claude.bodyOf(request);
    this.stage('SENDING');
    let shown = '';
    const answer = await claude.ask(request, {
      signal,
      onAttempt: () => this.stage('SENDING'),
      onText: (text) => {
        const readable = this.readable(text);
        if (readable === shown) return;
        if (shown === '') this.stage('WRITING');
        shown = readable;
        onEvent({ kind: 'text', text: readable });
      },
    });
    this.answers.push(answer);
    return answer;
  }

  private readable(text: string): string {
    const { redaction } = this.prepared;
    return redaction.restoreSoFar(plainTextSoFar(this.prompt.textSoFar(partialJson(text))));
  }

  /** Holds an answer against its shape and its sources. The message of an unusable one is for the model. */
  private read(text: string): Read<Output> {
    this.stage('CHECKING');
    const { redaction } = this.prepared;
    try {
      const answer = mapStrings(JSON.parse(text) as Json, plainText);
      const invented = stringsIn(answer).flatMap((part) => redaction.unknownIn(part));
      if (invented.length > 0)
        throw new UnusableAnswer(`These placeholders are not in the data: ${invented.join(', ')}.`);
      const restored = mapStrings(answer, (part) => redaction.restore(part));
      const output = this.task.output.parse(this.prompt.fromModel(this.input, restored));
      const ungrounded = this.task.ungrounded(this.input, output);
      if (ungrounded.length === 0) return { kind: 'usable', output };
      return {
        kind: 'unusable',
        reason: 'UNGROUNDED',
        // The claims go back as they would have been sent: redacted.
        message: `Nothing in the data supports these: ${redaction.redact(ungrounded.slice(0, 20).join('; '))}. Leave them out, or use only what the data says.`,
      };
    } catch (error) {
      return { kind: 'unusable', reason: 'INVALID_OUTPUT', message: problemOf(error) };
    }
  }

  private stage(stage: TaskStage): void {
    this.context.onEvent({ kind: 'stage', stage, attempt: this.answers.length + 1 });
  }

  private done(output: Output, answer: ClaudeAnswer): TaskOutcome<Output> {
    return {
      kind: 'done',
      output,
      badge: {
        coach: 'CLAUDE',
        model: answer.model ?? this.context.claude.modelFor(this.task.name),
        promptVersion: this.prompt.version,
        cached: false,
      },
      receipt: this.receipt(),
      warnings: this.prepared.warnings,
    };
  }

  private failed(reason: FailureReason, retryAfterMs: number | null = null): TaskOutcome<Output> {
    return {
      kind: 'failed',
      reason,
      message: failureMessages[reason],
      retryAfterMs,
      receipt: this.receipt(),
      warnings: this.prepared.warnings,
    };
  }

  /** All requests of the run on one receipt; null when none left this server. */
  private receipt(): Receipt | null {
    const attempts = sum(this.answers.map((answer) => answer.attempts));
    if (attempts === 0) return null;
    const { claude } = this.context;
    const model =
      this.answers.findLast((answer) => answer.model !== null)?.model ??
      claude.modelFor(this.task.name);
    const usage = {
      inputTokens: sum(this.answers.map((answer) => answer.usage.inputTokens)),
      outputTokens: sum(this.answers.map((answer) => answer.usage.outputTokens)),
      cacheReadTokens: sum(this.answers.map((answer) => answer.usage.cacheReadTokens)),
      cacheWriteTokens: sum(this.answers.map((answer) => answer.usage.cacheWriteTokens)),
    };
    // A provider may answer with a dated name of the model that was asked.
    const costMicroUsd =
      claude.costOf(model, usage) ?? claude.costOf(claude.modelFor(this.task.name), usage);
    return {
      task: this.task.name,
      model,
      promptVersion: this.prompt.version,
      sent: this.sent,
      ...usage,
      costMicroUsd,
      priceTableDate: costMicroUsd === null ? null : claude.priceTableDate,
      durationMs: sum(this.answers.map((answer) => answer.durationMs)),
      stopReason: this.answers.at(-1)?.stopReason ?? null,
      attempts,
    };
  }
}

const again = (request: ClaudeRequest, answer: string, problem: string): ClaudeRequest => ({
  ...request,
  turns: [
    ...request.turns,
    { role: 'assistant', text: answer.trim() || '(no answer)' },
    {
      role: 'user',
      text: `Your answer could not be used. ${problem} Answer the same task again, whole, in the required form.`,
    },
  ],
});

const maxIssues = 5;

/** What was wrong, by path and rule; never what the answer said. */
function problemOf(error: unknown): string {
  if (error instanceof UnusableAnswer) return error.message;
  if (error instanceof SyntaxError) return 'It is no JSON.';
  if (error instanceof z.ZodError)
    return error.issues
      .slice(0, maxIssues)
      .map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.message}.`)
      .join(' ');
  throw error;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
