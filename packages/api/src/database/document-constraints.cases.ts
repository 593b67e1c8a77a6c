import { limits } from '@career-coach/shared/limits.ts';
import { ids, list, now, type Row, text } from './constraints.cases.ts';

/** A row of each table around a document, its history and its copies, that every CHECK accepts. */
export const validOfDocuments: Record<string, Row> = {
  RevisionText: {
    id: ids.text,
    userId: ids.user,
    digest: 'a'.repeat(64),
    content: '# Ada',
    usedAt: now,
  },
  TailoredResume: {
    userId: ids.user,
    jobTitle: 'Nurse',
    companyName: 'Harbour Clinic',
    content: '# Ada',
    masterContent: '# Ada',
    masterVersion: 1,
    updatedAt: now,
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
  CoverLetter_content_length: {
    accepts: [{ content: text(limits.coverLetter.content) }],
    refuses: [{ content: text(limits.coverLetter.content + 1) }],
  },
  CoverLetter_jobDescription_length: {
    accepts: [{ jobDescription: text(limits.coverLetter.jobDescription) }],
    refuses: [{ jobDescription: text(limits.coverLetter.jobDescription + 1) }],
  },
  CoverLetter_companyName_length: {
    accepts: [{ companyName: text(limits.coverLetter.companyName) }],
    refuses: [{ companyName: '' }, { companyName: text(limits.coverLetter.companyName + 1) }],
  },
  CoverLetter_jobTitle_length: {
    accepts: [{ jobTitle: text(limits.coverLetter.jobTitle) }],
    refuses: [{ jobTitle: '' }, { jobTitle: text(limits.coverLetter.jobTitle + 1) }],
  },
  CoverLetter_status_value: {
    accepts: [{ status: 'draft' }, { status: 'completed' }],
    refuses: [{ status: 'sent' }, { status: 'Draft' }],
  },
  CoverLetter_completedAt_status: {
    accepts: [{ status: 'completed', completedAt: now }],
    refuses: [{ status: 'draft', completedAt: now }],
  },
  CoverLetter_evidence_count: {
    accepts: [{ evidence: list(1000, {}) }],
    refuses: [{ evidence: list(1001, {}) }],
  },
  CoverLetter_writtenBy_length: {
    accepts: [{ writtenBy: 'rule-based' }],
    refuses: [{ writtenBy: '' }, { writtenBy: text(101) }],
  },
  CoverLetter_tone_value: {
    accepts: [{ tone: 'WARM' }, { tone: null }],
    refuses: [{ tone: 'warm' }],
  },
  CoverLetter_length_value: {
    accepts: [{ length: 'LONG' }, { length: null }],
    refuses: [{ length: '350' }],
  },
  CoverLetter_version_range: { accepts: [{ version: 1 }], refuses: [{ version: 0 }] },
  CoverLetter_promptVersion_length: {
    accepts: [{ promptVersion: null }, { promptVersion: text(100) }],
    refuses: [{ promptVersion: '' }, { promptVersion: text(101) }],
  },
  CoverLetter_basedOnId_other: {
    accepts: [{ basedOnId: null }],
    refuses: [{ basedOnId: ids.row }],
  },
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
  TailoredResume_jobTitle_length: {
    accepts: [{ jobTitle: text(limits.coverLetter.jobTitle) }],
    refuses: [{ jobTitle: '' }, { jobTitle: text(limits.coverLetter.jobTitle + 1) }],
  },
  TailoredResume_companyName_length: {
    accepts: [{ companyName: text(limits.coverLetter.companyName) }],
    refuses: [{ companyName: '' }, { companyName: text(limits.coverLetter.companyName + 1) }],
  },
  TailoredResume_jobDescription_length: {
    accepts: [
      { jobDescription: null },
      { jobDescription: text(limits.coverLetter.jobDescription) },
    ],
    refuses: [{ jobDescription: text(limits.coverLetter.jobDescription + 1) }],
  },
  TailoredResume_content_length: {
    accepts: [{ content: text(limits.resume.content) }],
    refuses: [{ content: text(limits.resume.content + 1) }],
  },
  TailoredResume_masterContent_length: {
    accepts: [{ masterContent: text(limits.resume.content) }],
    refuses: [{ masterContent: text(limits.resume.content + 1) }],
  },
  TailoredResume_masterVersion_range: {
    accepts: [{ masterVersion: 1 }],
    refuses: [{ masterVersion: 0 }],
  },
  TailoredResume_version_range: { accepts: [{ version: 1 }], refuses: [{ version: 0 }] },
};
