import type { Row } from './constraints.cases.ts';

const now = '2026-11-23T12:00:00Z';
const runner = '01900000-0000-7000-8000-000000000003';
const text = (length: number): string => 'x'.repeat(length);
const list = (length: number): string[] => Array<string>(length).fill('x');

/** A waiting generation that every CHECK accepts. */
export const generationRow = {
  clientKey: text(8),
  task: 'cover-letter',
  inputHash: '0'.repeat(64),
  coach: 'CLAUDE',
  status: 'QUEUED',
  revision: 1,
  takenUp: 0,
  cached: false,
  reservedMicroUsd: 0,
};

export const generationEdges: Record<string, { accepts: Row[]; refuses: Row[] }> = {
  Generation_clientKey_length: {
    accepts: [{ clientKey: text(100) }],
    refuses: [{ clientKey: text(7) }, { clientKey: text(101) }],
  },
  Generation_task_length: { accepts: [{ task: 't' }], refuses: [{ task: '' }] },
  Generation_inputHash_format: {
    accepts: [{ inputHash: 'a'.repeat(64) }],
    refuses: [{ inputHash: 'a'.repeat(63) }, { inputHash: 'A'.repeat(64) }],
  },
  Generation_requestHash_format: {
    accepts: [{ requestHash: 'a'.repeat(64) }, { requestHash: null }],
    refuses: [{ requestHash: 'a'.repeat(63) }],
  },
  Generation_coach_value: {
    accepts: [{ coach: 'RULE_BASED' }],
    refuses: [{ coach: 'rules' }],
  },
  Generation_status_value: {
    accepts: [{ status: 'CANCELLED', finishedAt: now }],
    refuses: [{ status: 'GONE', finishedAt: now }],
  },
  Generation_stage_value: { accepts: [{ stage: 'WRITING' }], refuses: [{ stage: 'THINKING' }] },
  Generation_text_length: {
    accepts: [{ text: text(40_000) }],
    refuses: [{ text: text(40_001) }],
  },
  Generation_lease_running: {
    accepts: [{ status: 'RUNNING', runner: runner, leaseUntil: now }],
    refuses: [{ status: 'RUNNING' }, { runner: runner, leaseUntil: now }],
  },
  Generation_finishedAt_status: {
    accepts: [{ status: 'DONE', finishedAt: now }],
    refuses: [{ status: 'DONE' }, { finishedAt: now }],
  },
  Generation_failure_status: {
    accepts: [
      { status: 'FAILED', finishedAt: now, failureReason: 'TIMEOUT', failureMessage: 'Late' },
    ],
    refuses: [
      { status: 'FAILED', finishedAt: now },
      { status: 'FAILED', finishedAt: now, failureReason: 'TIMEOUT' },
      { failureReason: 'TIMEOUT', failureMessage: 'Late' },
    ],
  },
  Generation_failureReason_length: {
    accepts: [
      { status: 'FAILED', finishedAt: now, failureReason: text(50), failureMessage: 'Late' },
    ],
    refuses: [
      { status: 'FAILED', finishedAt: now, failureReason: text(51), failureMessage: 'Late' },
    ],
  },
  Generation_failureMessage_length: {
    accepts: [
      { status: 'FAILED', finishedAt: now, failureReason: 'TIMEOUT', failureMessage: text(1_000) },
    ],
    refuses: [
      { status: 'FAILED', finishedAt: now, failureReason: 'TIMEOUT', failureMessage: text(1_001) },
    ],
  },
  Generation_warnings_count: {
    accepts: [{ warnings: list(20) }],
    refuses: [{ warnings: list(21) }],
  },
  Generation_result_whole: {
    accepts: [{ resultNoun: 'CoverLetter', resultId: runner }],
    refuses: [{ resultNoun: 'CoverLetter' }, { resultId: runner }],
  },
  Generation_reservedMicroUsd_range: {
    accepts: [{ reservedMicroUsd: 0 }],
    refuses: [{ reservedMicroUsd: -1 }],
  },
  Generation_costMicroUsd_range: {
    accepts: [{ costMicroUsd: 0 }],
    refuses: [{ costMicroUsd: -1 }],
  },
  Generation_sent_length: {
    accepts: [{ sent: text(1_000_000) }],
    refuses: [{ sent: text(1_000_001) }],
  },
};
