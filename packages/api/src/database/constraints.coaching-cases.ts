import { limits } from '@career-coach/shared/limits.ts';
import type { Row } from './constraints.cases.ts';

const now = '2026-11-23T12:00:00Z';
const text = (length: number): string => 'x'.repeat(length);
const objects = (length: number): unknown[] => Array<unknown>(length).fill({});

/** The edges of what a check of the resume and its advice are kept with. */
export const coachingEdges: Record<string, { accepts: Row[]; refuses: Row[] }> = {
  AtsReport_inputHash_length: {
    accepts: [{ inputHash: text(64) }, { inputHash: null }],
    refuses: [{ inputHash: text(63) }, { inputHash: text(65) }],
  },
  PostingTerm_postingHash_length: {
    accepts: [{ postingHash: text(64) }],
    refuses: [{ postingHash: text(63) }, { postingHash: text(65) }],
  },
  PostingTerm_termKey_length: {
    accepts: [{ termKey: text(400) }],
    refuses: [{ termKey: '' }, { termKey: text(401) }],
  },
  PostingTerm_term_length: {
    accepts: [{ term: text(limits.postingTerms.term) }],
    refuses: [{ term: '' }, { term: text(limits.postingTerms.term + 1) }],
  },
  PostingTerm_need_value: {
    accepts: [{ need: 'NICE_TO_HAVE' }, { need: 'NOT_ASKED' }],
    refuses: [{ need: 'AS_POSTED' }, { need: 'must_have' }],
  },
  TermTriage_termKey_length: {
    accepts: [{ termKey: text(400) }],
    refuses: [{ termKey: '' }, { termKey: text(401) }],
  },
  TermTriage_term_length: {
    accepts: [{ term: text(limits.postingTerms.term) }],
    refuses: [{ term: '' }, { term: text(limits.postingTerms.term + 1) }],
  },
  TermTriage_verdict_value: {
    accepts: [{ verdict: 'HAVE' }, { verdict: 'NOT_MINE' }],
    refuses: [{ verdict: 'MAYBE' }, { verdict: 'learn' }],
  },
  Resume_feedbackBy_length: {
    accepts: [{ feedbackBy: text(100) }, { feedbackBy: null }],
    refuses: [{ feedbackBy: '' }, { feedbackBy: text(101) }],
  },
  ResumeSuggestion_resumeVersion_range: {
    accepts: [{ resumeVersion: 1 }],
    refuses: [{ resumeVersion: 0 }],
  },
  ResumeSuggestion_line_range: { accepts: [{ line: 1 }], refuses: [{ line: 0 }] },
  ResumeSuggestion_place_length: {
    accepts: [{ place: text(limits.resumeSuggestion.place) }],
    refuses: [{ place: '' }, { place: text(limits.resumeSuggestion.place + 1) }],
  },
  ResumeSuggestion_before_length: {
    accepts: [{ before: text(limits.resume.content) }],
    refuses: [{ before: '' }, { before: text(limits.resume.content + 1) }],
  },
  ResumeSuggestion_after_length: {
    accepts: [{ after: text(limits.resume.content) }, { after: null }],
    refuses: [{ after: '' }, { after: text(limits.resume.content + 1) }],
  },
  ResumeSuggestion_kind_value: {
    accepts: [{ kind: 'REWRITE' }],
    refuses: [{ kind: 'MAGIC' }],
  },
  ResumeSuggestion_reason_length: {
    accepts: [{ reason: text(1000) }],
    refuses: [{ reason: '' }, { reason: text(1001) }],
  },
  ResumeSuggestion_question_length: {
    accepts: [{ question: text(500) }, { question: null }],
    refuses: [{ question: '' }, { question: text(501) }],
  },
  ResumeSuggestion_answer_length: {
    accepts: [{ answer: text(limits.resumeSuggestion.answer) }],
    refuses: [{ answer: '' }, { answer: text(limits.resumeSuggestion.answer + 1) }],
  },
  ResumeSuggestion_answer_question: {
    accepts: [{ answer: 'nine', question: 'How many?' }],
    refuses: [{ answer: 'nine', question: null }],
  },
  ResumeSuggestion_state_value: {
    accepts: [{ state: 'REFUSED', decidedAt: now }],
    refuses: [{ state: 'MAYBE', decidedAt: now }],
  },
  ResumeSuggestion_state_after: {
    accepts: [{ state: 'ACCEPTED', decidedAt: now }],
    refuses: [{ state: 'ACCEPTED', decidedAt: now, after: null }],
  },
  ResumeSuggestion_decidedAt_state: {
    accepts: [{ state: 'OPEN', decidedAt: null }],
    refuses: [{ state: 'OPEN', decidedAt: now }, { state: 'REFUSED' }],
  },
  ResumeSuggestion_contentHash_length: {
    accepts: [{ contentHash: text(64) }],
    refuses: [{ contentHash: text(63) }],
  },
  PostingTerm_proposedBy_length: {
    accepts: [{ proposedBy: null }, { proposedBy: text(100) }],
    refuses: [{ proposedBy: '' }, { proposedBy: text(101) }],
  },
  TermProposal_postingHash_length: {
    accepts: [{ postingHash: text(64) }],
    refuses: [{ postingHash: text(63) }, { postingHash: text(65) }],
  },
  TermProposal_terms_count: {
    accepts: [{ terms: objects(1) }, { terms: objects(100) }],
    refuses: [{ terms: [] }, { terms: objects(101) }],
  },
  TermProposal_writtenBy_length: {
    accepts: [{ writtenBy: text(100) }],
    refuses: [{ writtenBy: '' }, { writtenBy: text(101) }],
  },
  TermProposal_promptVersion_length: {
    accepts: [{ promptVersion: text(50) }],
    refuses: [{ promptVersion: '' }, { promptVersion: text(51) }],
  },
  ResumeSuggestion_writtenBy_length: {
    accepts: [{ writtenBy: text(100) }],
    refuses: [{ writtenBy: '' }, { writtenBy: text(101) }],
  },
};
