import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { failureReasons } from '../../coaching/claude-client.ts';
import type { Generation as GenerationRow } from '../../database/generated/client.ts';
import {
  generationStatuses,
  ownFailureReasons,
  type GenerationStatus as Status,
} from '../../generations/generation-state.ts';
import { CoachKind } from '../coach/coach-kind.ts';
import { Node } from '../node/node.type.ts';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };

export const GenerationTask = {
  COVER_LETTER: 'cover-letter',
  REWRITE_LETTER: 'rewrite-letter',
  RESUME_FEEDBACK: 'resume-feedback',
  IMPROVE_TEXT: 'improve-text',
  QUIZ_QUESTIONS: 'quiz-questions',
  GRADE_ANSWER: 'grade-answer',
  IMPROVEMENT_TIP: 'improvement-tip',
  PHRASE_INSIGHT: 'phrase-insight',
  PROPOSE_TERMS: 'propose-terms',
} as const;
registerEnumType(GenerationTask, {
  name: 'GenerationTask',
  description: 'What a coach can be asked to write.',
});

export const GenerationStatus = enumOf(generationStatuses);
registerEnumType(GenerationStatus, {
  name: 'GenerationStatus',
  description: 'How far a generation is.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its turn.' },
    RUNNING: { description: 'Is being written.' },
    DONE: { description: 'Written and kept: see `result`.' },
    FAILED: { description: 'Ended without a result: see `failure`. Nothing was changed.' },
    CANCELLED: { description: 'Stopped by its owner. Nothing was changed.' },
  },
});

export const GenerationStage = enumOf(['SENDING', 'WRITING', 'CHECKING', 'RETRYING'] as const);
registerEnumType(GenerationStage, {
  name: 'GenerationStage',
  description: 'What happens in a running generation.',
  valuesConfig: {
    SENDING: { description: 'The request is on its way to the model.' },
    WRITING: { description: 'Text is coming.' },
    CHECKING: { description: 'The text is held against its sources.' },
    RETRYING: { description: 'The text could not be used; the model is asked once more.' },
  },
});

export const GenerationFailureReason = enumOf([
  ...failureReasons.filter((reason) => reason !== 'CANCELLED'),
  ...ownFailureReasons,
]);
registerEnumType(GenerationFailureReason, {
  name: 'GenerationFailureReason',
  description:
    'Why a generation failed. INTERRUPTED: the server stopped meanwhile. NOT_POSSIBLE: what it needs is gone. INTERNAL: a fault of the server. The others: what went wrong at the model.',
});

@ObjectType({ description: 'Why a generation failed, and what to do.' })
export class GenerationFailure {
  @Field(() => GenerationFailureReason, { description: 'The reason, for programs.' })
  reason: keyof typeof GenerationFailureReason;

  @Field(() => String, {
    description: 'What happened, what is safe and what to do, ready to be shown.',
  })
  message: string;

  @Field(() => Date, {
    nullable: true,
    description: 'From when on trying again makes sense, where the provider says.',
  })
  retryAt: Date | null;
}

@ObjectType({
  description:
    'What was sent to a model, and what it cost. Money is in millionths of a US dollar (1,000,000 = $1).',
})
export class Receipt {
  @Field(() => String, { nullable: true, description: 'The model that was asked.' })
  model: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The request as it left the server, JSON, with placeholders for name, e-mail, phone and address. Null when it is not known (the server stopped meanwhile), or once it was removed, 30 days later.',
  })
  sent: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tokens that were read at full price; null when unknown.',
  })
  inputTokens: number | null;

  @Field(() => Int, { nullable: true, description: 'Tokens that were written; null when unknown.' })
  outputTokens: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tokens that were read from the provider’s cache; null when unknown.',
  })
  cacheReadTokens: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tokens that were written to the provider’s cache; null when unknown.',
  })
  cacheWriteTokens: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What it cost by the price table; null when unknown.',
  })
  costMicroUsd: number | null;

  @Field(() => Int, {
    description:
      'The most that it can have cost. Counts against the caps while the cost is unknown.',
  })
  mostMicroUsd: number;

  @Field(() => String, {
    nullable: true,
    description: 'Day of the price table, `YYYY-MM-DD`; null when the model is not in it.',
  })
  priceTableDate: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the model took, in milliseconds, repeated requests included.',
  })
  durationMs: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Requests to the provider, repeated ones included; null when unknown.',
  })
  requests: number | null;

  @Field(() => String, { nullable: true, description: 'Why the model stopped, in its own word.' })
  stopReason: string | null;
}

type GenerationFields = Pick<
  GenerationRow,
  | 'id'
  | 'coach'
  | 'text'
  | 'revision'
  | 'warnings'
  | 'promptVersion'
  | 'cached'
  | 'createdAt'
  | 'startedAt'
  | 'finishedAt'
>;

@ObjectType({
  description:
    'One piece of writing that was asked of a coach: how far it is, what came of it and what it cost.',
  implements: Node,
})
export class Generation implements GenerationFields {
  id: string;

  @Field(() => GenerationTask, { description: 'What was asked for.' })
  task: (typeof GenerationTask)[keyof typeof GenerationTask];

  @Field(() => CoachKind, { description: 'Who writes it; decided when it was asked for.' })
  coach: string;

  @Field(() => GenerationStatus, { description: 'How far it is.' })
  status: Status;

  @Field(() => GenerationStage, {
    nullable: true,
    description: 'What happens in it; null unless it is running.',
  })
  stage: keyof typeof GenerationStage | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What can be read so far, plain text; when done, what was written. Not checked before status is DONE. Null before the first words, without a result, and 30 days later.',
  })
  text: string | null;

  @Field(() => Int, { description: 'Counts its changes, from 1: the higher one is the newer.' })
  revision: number;

  @Field(() => [String], {
    description:
      'What the owner should know of what was sent or written, such as hidden characters that were left out, or a wish that was not followed.',
  })
  warnings: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Version of the prompt or of the rules; null until it is done.',
  })
  promptVersion: string | null;

  @Field(() => Boolean, {
    description: 'Whether the answer to an equal request was used again, so that nothing was sent.',
  })
  cached: boolean;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What was asked, as the mutation got it; removed after 30 days.',
  })
  input: unknown;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was begun; null while it waits.' })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null before.' })
  finishedAt: Date | null;
}
