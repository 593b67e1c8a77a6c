import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  Assessment as AssessmentRow,
  QuizSession as QuizSessionRow,
} from '../../database/generated/client.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import { Assessment } from '../assessment/assessment.type.ts';
import { globalId } from '../node/global-id.ts';
import { QuizQuestion, QuizSession } from './quiz-session.type.ts';

@ObjectType({ description: 'The session was started.' })
export class QuizStarted {
  @Field(() => QuizSession, { description: 'The session with its questions.' })
  session: QuizSessionRow;

  constructor(session: QuizSessionRow) {
    this.session = session;
  }
}

@ObjectType({ description: 'The answer was saved, and the key is shown.' })
export class QuizAnswered {
  @Field(() => QuizSession, { description: 'The session as it is now.' })
  session: QuizSessionRow;

  @Field(() => QuizQuestion, { description: 'The question, now with its key and explanation.' })
  question: QuizQuestion;

  constructor(session: QuizSessionRow, question: QuizQuestion) {
    this.session = session;
    this.question = question;
  }
}

@ObjectType({
  description: 'The question was answered before, with another option. The first answer stays.',
  implements: UserError,
})
export class QuizAlreadyAnswered extends UserError {
  constructor() {
    super(
      'You have answered this question before, perhaps on another device. The first answer stays. Reload the session to see it.',
    );
  }
}

@ObjectType({
  description: 'Some questions are still open. Nothing was graded.',
  implements: UserError,
})
export class QuizUnfinished extends UserError {
  @Field(() => Int, { description: 'How many questions are not answered yet.' })
  unanswered: number;

  constructor(unanswered: number) {
    super(
      `${unanswered === 1 ? 'One question is' : `${unanswered} questions are`} still open. Answer them, or abandon the session.`,
    );
    this.unanswered = unanswered;
  }
}

@ObjectType({ description: 'The session was graded.' })
export class QuizGraded {
  @Field(() => Assessment, { description: 'The result.' })
  assessment: AssessmentRow;

  constructor(assessment: AssessmentRow) {
    this.assessment = assessment;
  }
}

@ObjectType({ description: 'The unfinished session is gone.' })
export class QuizAbandoned {
  @Field(() => ID, { description: 'The id it had.' })
  id: string;

  constructor(id: string) {
    this.id = globalId('QuizSession', id);
  }
}

export const StartQuizResult = createUnionType({
  name: 'StartQuizResult',
  description: 'What came of starting a session.',
  types: () => [QuizStarted, InvalidInput] as const,
});

export const AnswerQuizQuestionResult = createUnionType({
  name: 'AnswerQuizQuestionResult',
  description: 'What came of answering a question.',
  types: () => [QuizAnswered, QuizAlreadyAnswered, InvalidInput, NotFound] as const,
});

export const FinishQuizResult = createUnionType({
  name: 'FinishQuizResult',
  description: 'What came of finishing a session.',
  types: () => [QuizGraded, QuizUnfinished, NotFound] as const,
});

export const AbandonQuizResult = createUnionType({
  name: 'AbandonQuizResult',
  description: 'What came of abandoning a session.',
  types: () => [QuizAbandoned, NotFound] as const,
});
