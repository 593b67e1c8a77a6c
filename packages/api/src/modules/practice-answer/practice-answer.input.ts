import { limits } from '@career-coach/shared/limits.ts';
import type { GradeAnswer } from '@career-coach/shared/inputs/grade-answer.ts';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An answer that is to be graded.' })
export class GradeAnswerInput implements GradeAnswer {
  @Field(() => String, { description: 'BehaviouralQuestion.id.' })
  questionId: string;

  @Field(() => String, {
    description: `The answer in the person’s own words, at most ${limits.practiceAnswer} characters.`,
  })
  answer: string;
}
