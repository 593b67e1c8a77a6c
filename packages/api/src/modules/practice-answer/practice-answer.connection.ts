import { connectionOf } from '../../pagination/connection.ts';
import { PracticeAnswer } from './practice-answer.type.ts';

export const PracticeAnswerConnection = connectionOf(PracticeAnswer, 'graded answers');
