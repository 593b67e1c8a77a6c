import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import type { Assessment as AssessmentRow } from '../../database/generated/client.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';
import { globalId } from '../node/global-id.ts';
import { Assessment } from './assessment.type.ts';

@ObjectType({ description: 'The assessment is in the trash, where it stays for 30 days.' })
export class AssessmentDeleted {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Assessment, { description: 'The result, which restoreAssessment brings back.' })
  assessment: AssessmentRow;

  constructor(assessment: AssessmentRow) {
    this.id = globalId('Assessment', assessment.id);
    this.assessment = assessment;
  }
}

@ObjectType({ description: 'The assessment is back from the trash.' })
export class AssessmentRestored {
  @Field(() => Assessment, { description: 'The result.' })
  assessment: AssessmentRow;

  constructor(assessment: AssessmentRow) {
    this.assessment = assessment;
  }
}

export const DeleteAssessmentResult = createUnionType({
  name: 'DeleteAssessmentResult',
  description: 'What came of putting an assessment in the trash.',
  types: () => [AssessmentDeleted, NotFound] as const,
});

export const RestoreAssessmentResult = createUnionType({
  name: 'RestoreAssessmentResult',
  description: 'What came of bringing an assessment back.',
  types: () => [AssessmentRestored, NotFound] as const,
});

export const StartImprovementTipResult = createUnionType({
  name: 'StartImprovementTipResult',
  description: 'What came of asking for a tip.',
  types: () =>
    [GenerationStarted, CapReached, CoachOff, CoachBusy, InvalidInput, NotFound] as const,
});

export const PreviewImprovementTipResult = createUnionType({
  name: 'PreviewImprovementTipResult',
  description: 'What asking for a tip would send.',
  types: () => [GenerationPreview, CoachOff, InvalidInput, NotFound] as const,
});
