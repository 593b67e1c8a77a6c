import type { Row } from './constraints.cases.ts';

const text = (length: number): string => 'x'.repeat(length);
const snapshotId = '01900000-0000-7000-8000-000000000005';

/** The snapshot that it tells. */
export const snapshotRow = {
  id: snapshotId,
  industry: 'healthcare/nursing',
  takenAt: '2026-11-23T12:00:00Z',
  figures: {},
};

/** A phrasing that every CHECK accepts. */
export const insightPhrasingRow = {
  snapshotId,
  text: 'Nurses.',
  writtenBy: 'Claude model',
  promptVersion: '1',
};

export const insightPhrasingEdges: Record<string, { accepts: Row[]; refuses: Row[] }> = {
  InsightPhrasing_text_length: {
    accepts: [{ text: text(2_000) }],
    refuses: [{ text: '' }, { text: text(2_001) }],
  },
  InsightPhrasing_writtenBy_length: {
    accepts: [{ writtenBy: text(100) }],
    refuses: [{ writtenBy: '' }, { writtenBy: text(101) }],
  },
  InsightPhrasing_promptVersion_length: {
    accepts: [{ promptVersion: text(50) }],
    refuses: [{ promptVersion: '' }, { promptVersion: text(51) }],
  },
};
