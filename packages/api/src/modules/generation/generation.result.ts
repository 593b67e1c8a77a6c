import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Generation as GenerationRow } from '../../database/generated/client.ts';
import { NotFound, UserError } from '../../errors/user-error.ts';
import { Generation } from './generation.type.ts';

@ObjectType({
  description:
    'The generation is on its way, or the equal one that already is. Follow it with `subscription generation`, or ask `generation(id)` again.',
})
export class GenerationStarted {
  @Field(() => Generation, { description: 'The generation, as it is now.' })
  generation: GenerationRow;

  constructor(generation: GenerationRow) {
    this.generation = generation;
  }
}

export const CapScope = { PERSON: 'PERSON', INSTALLATION: 'INSTALLATION' } as const;
registerEnumType(CapScope, {
  name: 'CapScope',
  description: 'Whose monthly cap: the person’s own, or that of everybody here together.',
});

const dollars = (microUsd: number) => `$${(microUsd / 1_000_000).toFixed(2)}`;

@ObjectType({
  description:
    'This could cost more than is left of a monthly cap. Nothing was sent, nothing was charged.',
  implements: UserError,
})
export class CapReached extends UserError {
  @Field(() => CapScope, { description: 'Which cap it is.' })
  scope: keyof typeof CapScope;

  @Field(() => Int, { description: 'The cap, in millionths of a US dollar a month.' })
  capMicroUsd: number;

  @Field(() => Date, { description: 'When the next month begins and the cap starts anew.' })
  resetsAt: Date;

  constructor(scope: keyof typeof CapScope, capMicroUsd: number, resetsAt: Date) {
    const whose =
      scope === 'PERSON'
        ? `your monthly limit of ${dollars(capMicroUsd)}`
        : 'what this installation may spend in a month';
    super(
      `This could cost more than is left of ${whose}. Nothing was sent and nothing was charged. Have it written by rules instead, ${scope === 'PERSON' ? 'raise the limit in Settings, ' : ''}or wait until ${resetsAt.toISOString().slice(0, 10)}.`,
    );
    this.scope = scope;
    this.capMicroUsd = capMicroUsd;
    this.resetsAt = resetsAt;
  }
}

@ObjectType({
  description: 'Claude was asked for, and does not write for this person now. Nothing was sent.',
  implements: UserError,
})
export class CoachOff extends UserError {
  constructor(byWhom: 'person' | 'installation') {
    super(
      byWhom === 'person'
        ? 'You have switched Claude off in Settings, so nothing was sent to it. Switch it on there, or have this written by rules.'
        : 'Claude is not in use in this installation, so nothing was sent to it. Have this written by rules.',
    );
  }
}

@ObjectType({
  description: 'Too many texts of this person are being written. Nothing was started.',
  implements: UserError,
})
export class CoachBusy extends UserError {
  constructor(most: number) {
    super(
      `${most} texts are already being written for you. Nothing was started. Wait until one of them is done, or stop one.`,
    );
  }
}

@ObjectType({
  description: 'The generation will end soon as CANCELLED, unless it has ended already.',
})
export class GenerationCancelled {
  @Field(() => Generation, { description: 'The generation, as it is now.' })
  generation: GenerationRow;

  constructor(generation: GenerationRow) {
    this.generation = generation;
  }
}

export const CancelGenerationResult = createUnionType({
  name: 'CancelGenerationResult',
  description: 'What came of stopping a generation.',
  types: () => [GenerationCancelled, NotFound] as const,
});

@ObjectType({
  description: 'What starting this would send and could cost. Asking this sends nothing anywhere.',
})
export class GenerationPreview {
  @Field(() => String, {
    description: 'Who would write: `rule-based` or `Claude` and the model.',
  })
  writtenBy: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The request as it would leave the server, JSON, with placeholders for name, e-mail, phone and address; null when nothing would.',
  })
  sent: string | null;

  @Field(() => [String], {
    description: 'What is replaced by placeholders, with counts, such as `NAME: 2`.',
  })
  replaced: string[];

  @Field(() => [String], {
    description: 'What one should know of it, such as hidden characters that are left out.',
  })
  warnings: string[];

  @Field(() => Int, {
    description:
      'The most that it can cost, in millionths of a US dollar; 0 for rules. A model without a known price counts as the dearest known one.',
  })
  mostMicroUsd: number;

  constructor(parts: {
    writtenBy: string;
    sent: string | null;
    replaced: string[];
    warnings: string[];
    mostMicroUsd: number;
  }) {
    this.writtenBy = parts.writtenBy;
    this.sent = parts.sent;
    this.replaced = parts.replaced;
    this.warnings = parts.warnings;
    this.mostMicroUsd = parts.mostMicroUsd;
  }
}
