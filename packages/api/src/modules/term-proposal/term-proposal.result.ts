import { createUnionType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';

@ObjectType({
  description: 'The posting has no sentence that asks for something. Nothing was sent.',
  implements: UserError,
})
export class NothingAsked extends UserError {
  constructor() {
    super(
      'This description has no sentence that asks for something: benefits, application notes and hidden text are left out. Nothing was sent. Paste the part that describes the work and what it takes.',
    );
  }
}

export const StartTermProposalResult = createUnionType({
  name: 'StartTermProposalResult',
  description: 'What came of asking a model for the terms of a posting.',
  types: () =>
    [
      GenerationStarted,
      NothingAsked,
      CapReached,
      CoachOff,
      CoachBusy,
      InvalidInput,
      NotFound,
    ] as const,
});

export const PreviewTermProposalResult = createUnionType({
  name: 'PreviewTermProposalResult',
  description: 'What asking for it would send.',
  types: () => [GenerationPreview, NothingAsked, CoachOff, InvalidInput, NotFound] as const,
});
