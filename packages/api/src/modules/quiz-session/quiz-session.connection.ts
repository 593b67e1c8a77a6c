import { connectionOf } from '../../pagination/connection.ts';
import { QuizSession } from './quiz-session.type.ts';

export const QuizSessionConnection = connectionOf(QuizSession, 'quiz sessions');
