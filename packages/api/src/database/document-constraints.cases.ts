import { limits } from '@career-coach/shared/limits.ts';
import { ids, now, type Row, text } from './constraints.cases.ts';

/** A row of each table around a document, its history and its copies, that every CHECK accepts. */
export const validOfDocuments: Record<string, Row> = {
  RevisionText: {
    id: ids.text,
    userId: ids.user,
    digest: 'a'.repeat(64),
    content: '# Ada',
    usedAt: now,
  },
  Revision: {
    userId: ids.user,
    resumeId: ids.resume,
    textId: ids.text,
    version: 1,
    cause: 'TYPED',
    createdAt: now,
    savedAt: now,
  },
};

/** For each CHECK: values at the edge that pass, and the nearest ones that do not. */
export const edgesOfDocuments: Record<string, { accepts: Row[]; refuses: Row[] }> = {
  RevisionText_digest_format: {
    accepts: [{ digest: '0'.repeat(64) }],
    refuses: [{ digest: 'A'.repeat(64) }, { digest: 'a'.repeat(63) }],
  },
  RevisionText_content_length: {
    accepts: [{ content: '' }, { content: text(limits.resume.content) }],
    refuses: [{ content: text(limits.resume.content + 1) }],
  },
  Revision_document_count: { accepts: [{}], refuses: [{ resumeId: null }] },
  Revision_version_range: { accepts: [{ version: 1 }], refuses: [{ version: 0 }] },
  Revision_cause_value: {
    accepts: [{ cause: 'EARLIER' }],
    refuses: [{ cause: 'typed' }, { cause: 'GUESSED' }],
  },
  Revision_device_length: {
    accepts: [{ device: null }, { device: text(100) }],
    refuses: [{ device: '' }, { device: text(101) }],
  },
  Revision_name_length: {
    accepts: [{ name: null }, { name: text(limits.revision.name) }],
    refuses: [{ name: '' }, { name: text(limits.revision.name + 1) }],
  },
  Revision_savedAt_order: {
    accepts: [{ savedAt: now }],
    refuses: [{ savedAt: '2026-11-23T11:59:59Z' }],
  },
};
