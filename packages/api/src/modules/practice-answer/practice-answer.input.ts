import { limits } from '@career-coach/shared/limits.ts';
import type { GradeAnswer } from '@career-coach/shared/inputs/grade-answer.ts';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';

@ArgsType()
export class PracticeAnswerArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in the trash. Otherwise only those that are not.',
  })
  trashed?: boolean | null;
}

@InputType({ description: 'An answer that is to be graded.' })
export class GradeAnswerInput implements GradeAnswer {
  @Field(() => String, { description: 'BehaviouralQuestion.id.' })
  questionId: string;

  @Field(() => String, {
    description: `The answer in the person’s own words, at most ${limits.practiceAnswer} characters.`,
  })
  answer: string;
}
