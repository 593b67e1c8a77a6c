import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import type { PracticeAnswer as PracticeAnswerRow } from '../../database/generated/client.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';
import { globalId } from '../node/global-id.ts';
import { PracticeAnswer } from './practice-answer.type.ts';

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

@ObjectType({ description: 'The answer is in the trash, where it stays for 30 days.' })
export class PracticeAnswerDeleted {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => PracticeAnswer, {
    description: 'The answer, which restorePracticeAnswer brings back.',
  })
  practiceAnswer: PracticeAnswerRow;

  constructor(practiceAnswer: PracticeAnswerRow) {
    this.id = globalId('PracticeAnswer', practiceAnswer.id);
    this.practiceAnswer = practiceAnswer;
  }
}

@ObjectType({ description: 'The answer is back among the others.' })
export class PracticeAnswerRestored {
  @Field(() => PracticeAnswer, { description: 'The answer.' })
  practiceAnswer: PracticeAnswerRow;

  constructor(practiceAnswer: PracticeAnswerRow) {
    this.practiceAnswer = practiceAnswer;
  }
}

export const DeletePracticeAnswerResult = createUnionType({
  name: 'DeletePracticeAnswerResult',
  description: 'What came of deleting an answer.',
  types: () => [PracticeAnswerDeleted, NotFound] as const,
});

export const RestorePracticeAnswerResult = createUnionType({
  name: 'RestorePracticeAnswerResult',
  description: 'What came of bringing an answer back.',
  types: () => [PracticeAnswerRestored, NotFound] as const,
});
