import { ArgsType, Field } from 'type-graphql';
import { limits } from '@career-coach/shared/limits.ts';
import type { CoachKind as Kind } from '../../coaching/coach.ts';
import { CoachKind } from '../coach/coach-kind.ts';

const { min, max } = limits.generation.clientKey;

/** What every mutation that starts a generation takes. */
@ArgsType()
export class ClientKeyArgs {
  @Field(() => String, {
    description: `Chosen by the caller, ${min}–${max} characters, such as a UUID: however often a request with the same key arrives, there is one generation and one bill.`,
  })
  clientKey: string;
}

/** The same, where the person chooses between coaches. */
@ArgsType()
export class StartArgs extends ClientKeyArgs {
  @Field(() => CoachKind, {
    nullable: true,
    description:
      'The coach that the person was shown: another never steps in. Left out: whoever writes for them now.',
  })
  coach?: Kind | null;
}

@ArgsType()
export class PreviewArgs {
  @Field(() => CoachKind, {
    nullable: true,
    description: 'The coach that would be asked; left out: whoever writes for them now.',
  })
  coach?: Kind | null;
}
