import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Assessment as AssessmentRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  description: 'A question of a finished session, with its key and the answer that was given.',
})
export class AnsweredQuestion {
  @Field(() => String, { description: 'Stable id of the question, such as `sql-03`.' })
  id: string;

  @Field(() => String, { description: 'The topic it practises.' })
  topic: string;

  @Field(() => String, { description: 'The question.' })
  prompt: string;

  @Field(() => [String], { description: 'The options, in the order they were served.' })
  options: string[];

  @Field(() => Int, { description: 'Index of the right option, from 0.' })
  correctOption: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Index of the option that was chosen, from 0; null when none was.',
  })
  chosenOption: number | null;

  @Field(() => Boolean, { description: 'Whether the right option was chosen.' })
  isCorrect: boolean;

  @Field(() => String, { nullable: true, description: 'Why that option is right.' })
  explanation: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the figures in it come from, with their period; null for a question without figures.',
  })
  source: string | null;
}

type AssessmentFields = Pick<
  AssessmentRow,
  | 'id'
  | 'quizScore'
  | 'category'
  | 'improvementTip'
  | 'improvementTipBy'
  | 'deletedAt'
  | 'createdAt'
  | 'updatedAt'
>;

@ObjectType({ description: 'The result of an interview practice session.', implements: Node })
export class Assessment implements AssessmentFields {
  id: string;

  @Field(() => Float, { description: 'Share of right answers, 0–100, one decimal.' })
  quizScore: number;

  @Field(() => String, { description: 'The topic.' })
  category: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to practise next, by the coach, plain text.',
  })
  improvementTip: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who wrote the tip: `rule-based` or `Claude` and its model; null on a result from before this was kept, whose tip is rule-based.',
  })
  improvementTipBy: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was put in the trash, where it stays for 30 days; null when it is not there.',
  })
  deletedAt: Date | null;

  @Field(() => Date, { description: 'When the session was finished.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt: Date;
}
