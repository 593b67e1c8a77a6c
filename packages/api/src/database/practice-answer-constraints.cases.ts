import { limits } from '@career-coach/shared/limits.ts';
import type { Row } from './constraints.cases.ts';

const text = (length: number): string => 'x'.repeat(length);

/** A graded answer that every CHECK accepts. */
export const practiceAnswerRow = {
  question: 'Q',
  answer: 'A',
  parts: [],
  writtenBy: 'rule-based',
  promptVersion: '1',
};

export const practiceAnswerEdges: Record<string, { accepts: Row[]; refuses: Row[] }> = {
  PracticeAnswer_question_length: {
    accepts: [{ question: text(500) }],
    refuses: [{ question: '' }, { question: text(501) }],
  },
  PracticeAnswer_answer_length: {
    accepts: [{ answer: text(limits.practiceAnswer) }],
    refuses: [{ answer: '' }, { answer: text(limits.practiceAnswer + 1) }],
  },
  PracticeAnswer_score_range: {
    accepts: [{ score: 0 }, { score: 100 }, { score: null }],
    refuses: [{ score: -1 }, { score: 101 }],
  },
  PracticeAnswer_note_length: {
    accepts: [{ note: null }, { note: text(1_000) }],
    refuses: [{ note: '' }, { note: text(1_001) }],
  },
  PracticeAnswer_parts_count: {
    accepts: [{ parts: [{}, {}, {}, {}] }],
    refuses: [{ parts: [{}, {}, {}, {}, {}] }],
  },
  PracticeAnswer_writtenBy_length: {
    accepts: [{ writtenBy: text(100) }],
    refuses: [{ writtenBy: '' }, { writtenBy: text(101) }],
  },
};
