import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';
import { globalId } from '../node/global-id.ts';

export const StartAnswerGradeResult = createUnionType({
  name: 'StartAnswerGradeResult',
  description: 'What came of asking for a grade.',
  types: () => [GenerationStarted, CapReached, CoachOff, CoachBusy, InvalidInput] as const,
});

export const PreviewAnswerGradeResult = createUnionType({
  name: 'PreviewAnswerGradeResult',
  description: 'What asking for a grade would send.',
  types: () => [GenerationPreview, CoachOff, InvalidInput] as const,
});

@ObjectType({ description: 'The answer is gone, with its grade.' })
export class PracticeAnswerDeleted {
  @Field(() => ID, { description: 'The id it had.' })
  id: string;

  constructor(id: string) {
    this.id = globalId('PracticeAnswer', id);
  }
}

export const DeletePracticeAnswerResult = createUnionType({
  name: 'DeletePracticeAnswerResult',
  description: 'What came of deleting an answer.',
  types: () => [PracticeAnswerDeleted, NotFound] as const,
});
