import { Field, Int, ObjectType } from 'type-graphql';
import type { QuizSession as QuizSessionRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  description:
    'A question of a session. Its key and explanation stay on the server until it is answered.',
})
export class QuizQuestion {
  @Field(() => String, { description: 'Id of the question within its session.' })
  id: string;

  @Field(() => String, { description: 'The topic it practises.' })
  topic: string;

  @Field(() => String, { description: 'The question.' })
  prompt: string;

  @Field(() => [String], { description: 'The options, in the order to show them.' })
  options: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Index of the option that was chosen, from 0; null until it is answered.',
  })
  chosenOption: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Index of the right option, from 0; null until it is answered.',
  })
  correctOption: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why that option is right; null until it is answered.',
  })
  explanation: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the figures in it come from, with their period; null until it is answered, and for a question without figures.',
  })
  source: string | null;
}

type QuizSessionFields = Pick<QuizSessionRow, 'id' | 'category' | 'createdAt'>;

@ObjectType({
  description:
    'An interview practice session. Each answer is kept as it is given, so it goes on after a reload or on another device.',
  implements: Node,
})
export class QuizSession implements QuizSessionFields {
  id: string;

  @Field(() => String, { description: 'The topic that was chosen.' })
  category: string;

  @Field(() => Date, { description: 'When it was started.' })
  createdAt: Date;
}
