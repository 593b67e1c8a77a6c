import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { NotFound } from '../../errors/user-error.ts';
import { globalId } from '../node/global-id.ts';

@ObjectType({ description: 'The assessment is gone, with the session it came from.' })
export class AssessmentDeleted {
  @Field(() => ID, { description: 'The id it had.' })
  id: string;

  constructor(id: string) {
    this.id = globalId('Assessment', id);
  }
}

export const DeleteAssessmentResult = createUnionType({
  name: 'DeleteAssessmentResult',
  description: 'What came of deleting an assessment.',
  types: () => [AssessmentDeleted, NotFound] as const,
});
