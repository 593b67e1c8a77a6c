import type { AnswerQuizQuestion, StartQuiz } from '@career-coach/shared/inputs/quiz.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, ID, InputType, Int } from 'type-graphql';

const { quiz } = limits;

@InputType({ description: 'What to practise.' })
export class StartQuizInput implements StartQuiz {
  @Field(() => String, { description: 'One of viewerQuizTopics.' })
  category: string;

  @Field(() => Int, {
    defaultValue: 10,
    description: `How many questions, ${quiz.questionsMin}–${quiz.questionsMax}; fewer come when the topic has no more.`,
  })
  questionCount: number;
}

@InputType({ description: 'The answer to one question of a session.' })
export class AnswerQuizQuestionInput implements AnswerQuizQuestion {
  @Field(() => ID, { description: 'QuizSession.id.' })
  sessionId: string;

  @Field(() => String, { description: 'QuizQuestion.id.' })
  questionId: string;

  @Field(() => Int, { description: 'Index of the chosen option, from 0.' })
  chosenOption: number;
}
