import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { BehaviouralQuestion as Question } from '../../coaching/grade-answer/behavioural-questions.ts';
import type {
  Level,
  PartGrade,
  StarPart as Part,
} from '../../coaching/grade-answer/answer-grade.ts';
import type { PracticeAnswer as PracticeAnswerRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const StarPart = {
  SITUATION: 'SITUATION',
  TASK: 'TASK',
  ACTION: 'ACTION',
  RESULT: 'RESULT',
} as const;
registerEnumType(StarPart, {
  name: 'StarPart',
  description:
    'The parts of a told experience: what it was, what was to do, what one did, what came of it.',
});

@ObjectType({ description: 'A question about what one did, as interviewers ask it.' })
export class BehaviouralQuestion implements Pick<Question, 'id' | 'text' | 'asksFor'> {
  @Field(() => String, { description: 'Stable id, such as `conflict`.' })
  id: string;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => String, { description: 'What it wants to find out, in the middle of a sentence.' })
  asksFor: string;
}

@ObjectType({ description: 'One part of the rubric, as an answer shows it.' })
export class StarPartGrade implements PartGrade {
  @Field(() => StarPart, { description: 'The part.' })
  part: Part;

  @Field(() => Int, {
    description: '0 missing, 1 touched, 2 clear, 3 clear and specific.',
  })
  level: Level;

  @Field(() => [String], {
    description: 'Words of the answer that show it, verbatim; empty only at level 0.',
  })
  quotes: string[];

  @Field(() => String, { description: 'What would make this part stronger.' })
  advice: string;
}

type PracticeAnswerFields = Pick<
  PracticeAnswerRow,
  | 'id'
  | 'question'
  | 'answer'
  | 'score'
  | 'note'
  | 'writtenBy'
  | 'promptVersion'
  | 'deletedAt'
  | 'createdAt'
>;

@ObjectType({
  description: 'An answer in the person’s own words to a behavioural question, graded by rubric.',
  implements: Node,
})
export class PracticeAnswer implements PracticeAnswerFields {
  id: string;

  @Field(() => String, { description: 'The question.' })
  question: string;

  @Field(() => String, { description: 'The answer, plain text.' })
  answer: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '0–100, computed from the levels: action weighs 40, result 30, situation and task 15 each. Null: not assessed, see note.',
  })
  score: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not assessed, or is at the floor; null for a graded answer.',
  })
  note: string | null;

  @Field(() => String, { description: 'Who graded: `rule-based` or `Claude` and the model.' })
  writtenBy: string;

  @Field(() => String, { description: 'Version of the prompt or of the rules.' })
  promptVersion: string;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was put in the trash, where it stays for 30 days; null when it is not there.',
  })
  deletedAt: Date | null;

  @Field(() => Date, { description: 'When it was graded.' })
  createdAt: Date;
}
