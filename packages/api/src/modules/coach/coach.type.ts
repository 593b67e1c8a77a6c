import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CoachKind } from './coach-kind.ts';

@ObjectType({ description: 'The coach that writes for whoever asks.' })
export class CoachStatus {
  @Field(() => CoachKind, { description: 'What kind of coach it is.' })
  kind: keyof typeof CoachKind;

  @Field(() => String, {
    description: 'What its texts are badged with: `rule-based` or `Claude` and the model.',
  })
  label: string;
}

@ObjectType({
  description:
    'Whether models write for a person, and what they may cost and have cost this month. Money is in millionths of a US dollar (1,000,000 = $1); months are calendar months, UTC.',
})
export class CoachSettings {
  @Field(() => Boolean, {
    description:
      'Whether this installation can ask a model at all: it has a key, and it is not off.',
  })
  isModelAvailable: boolean;

  @Field(() => Boolean, {
    description: 'The person’s own switch: off, rules write for them, and nothing is sent.',
  })
  modelAllowed: boolean;

  @Field(() => [String], { description: 'The models that write here; empty when none does.' })
  models: string[];

  @Field(() => Int, { description: 'The most that models may cost this person in a month.' })
  capMicroUsd: number;

  @Field(() => Int, { description: 'The most that a person can set it to.' })
  highestCapMicroUsd: number;

  @Field(() => Int, { description: 'What this month has cost, by receipts.' })
  spentMicroUsd: number;

  @Field(() => Int, {
    description:
      'The most that what is under way, or ended without a known cost, can have cost this month. Counts against the cap.',
  })
  reservedMicroUsd: number;

  @Field(() => Float, {
    description: 'How much of the installation’s own cap is used this month, 0–1.',
  })
  installationUsed: number;

  @Field(() => Date, { description: 'When the next month begins.' })
  resetsAt: Date;
}
