import { coachingEdges } from './constraints.coaching-cases.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { generationEdges, generationRow } from './generation-constraints.cases.ts';
import {
  insightPhrasingEdges,
  insightPhrasingRow,
  snapshotRow,
} from './insight-phrasing-constraints.cases.ts';
import { practiceAnswerEdges, practiceAnswerRow } from './practice-answer-constraints.cases.ts';

export const ids = {
  user: '01900000-0000-7000-8000-000000000001',
  resume: '01900000-0000-7000-8000-000000000002',
  row: '01900000-0000-7000-8000-000000000003',
  text: '01900000-0000-7000-8000-000000000004',
};
export const now = '2026-11-23T12:00:00Z';
export const text = (length: number): string => 'x'.repeat(length);
export const list = (length: number, element: unknown = 'x'): unknown[] =>
  Array<unknown>(length).fill(element);

export type Row = Record<string, unknown>;

/** A row of each table that every CHECK accepts. */
export const valid: Record<string, Row> = {
  User: { id: ids.user, clerkUserId: 'local_1', email: 'ada@example.com', updatedAt: now },
  Resume: { id: ids.resume, userId: ids.user, updatedAt: now },
  Assessment: {
    userId: ids.user,
    quizScore: 50,
    questions: [{}],
    category: 'Welding',
    updatedAt: now,
  },
  AtsReport: {
    userId: ids.user,
    resumeId: ids.resume,
    rubricVersion: '1',
    score: 50,
    readability: 50,
    content: 50,
    resumeVersion: 1,
  },
  PostingTerm: {
    userId: ids.user,
    postingHash: text(64),
    termKey: 'kubernet',
    term: 'Kubernetes',
    need: 'MUST_HAVE',
    updatedAt: now,
  },
  TermProposal: {
    userId: ids.user,
    postingHash: text(64),
    terms: [{ term: 'Kubernetes', need: 'MUST_HAVE', quote: 'Kubernetes' }],
    writtenBy: 'Claude model',
    promptVersion: '1',
  },
  ResumeSuggestion: {
    userId: ids.user,
    resumeId: ids.resume,
    resumeVersion: 1,
    line: 1,
    place: 'Experience',
    before: '- Trained nurses',
    after: '- Trained nine nurses',
    kind: 'OUTCOME',
    reason: 'It says what came of it.',
    question: 'How many?',
    contentHash: text(64),
  },
  TermTriage: {
    userId: ids.user,
    termKey: 'kubernet',
    term: 'Kubernetes',
    verdict: 'LEARN',
    updatedAt: now,
  },
  CoverLetter: {
    userId: ids.user,
    content: 'Dear …',
    companyName: 'Harbour Clinic',
    jobTitle: 'Nurse',
    updatedAt: now,
  },
  InsightSnapshot: snapshotRow,
  InsightPhrasing: { ...insightPhrasingRow, userId: ids.user, createdAt: now },
  PracticeAnswer: { ...practiceAnswerRow, userId: ids.user, createdAt: now },
  Generation: { ...generationRow, userId: ids.user, createdAt: now },
  IndustryInsight: {
    industry: 'healthcare/nursing',
    growthRate: 6,
    demandLevel: 'HIGH',
    marketOutlook: '…',
    sources: [],
    lastUpdated: now,
    nextUpdate: now,
  },
  QuizSession: { userId: ids.user, category: 'Welding', questions: [{}], updatedAt: now },
  ResumeImport: {
    userId: ids.user,
    fileName: 'cv.pdf',
    format: 'pdf',
    byteSize: 1,
    markdown: '# Ada',
    layout: {},
    readings: [],
  },
};

/** For each CHECK: values at the edge that pass, and the nearest ones that do not. */
export const edges: Record<string, { accepts: Row[]; refuses: Row[] }> = {
  User_clerkUserId_length: {
    accepts: [{ clerkUserId: text(255) }],
    refuses: [{ clerkUserId: '' }, { clerkUserId: text(256) }],
  },
  User_email_format: {
    accepts: [{ email: 'a@b' }],
    refuses: [{ email: 'ada' }, { email: '@b' }, { email: `${text(320)}@b` }],
  },
  User_name_length: {
    accepts: [{ name: text(limits.user.name) }, { name: null }],
    refuses: [{ name: text(limits.user.name + 1) }],
  },
  User_imageUrl_length: {
    accepts: [{ imageUrl: text(2048) }],
    refuses: [{ imageUrl: text(2049) }],
  },
  User_industry_format: {
    accepts: [{ industry: null }],
    refuses: [
      { industry: 'nursing' },
      { industry: 'Healthcare/Nursing' },
      { industry: 'a/b/c' },
      { industry: 'a/' },
    ],
  },
  User_experience_range: {
    accepts: [{ experience: 0 }, { experience: limits.user.experienceMax }],
    refuses: [{ experience: -1 }, { experience: limits.user.experienceMax + 1 }],
  },
  User_bio_length: {
    accepts: [{ bio: text(limits.user.bio) }],
    refuses: [{ bio: text(limits.user.bio + 1) }],
  },
  User_skills_count: {
    accepts: [{ skills: list(limits.user.skills) }, { skills: null }],
    refuses: [{ skills: list(limits.user.skills + 1) }],
  },
  User_skills_length: {
    accepts: [
      { skills: [text(limits.user.skill)] },
      { skills: ['溶接'.repeat(limits.user.skill / 2)] },
    ],
    refuses: [
      { skills: [text(limits.user.skill + 1)] },
      { skills: ['Go', ' '] },
      { skills: ['Go', null] },
    ],
  },
  User_version_range: { accepts: [{ version: 1 }], refuses: [{ version: 0 }] },
  Assessment_quizScore_range: {
    accepts: [{ quizScore: 0 }, { quizScore: 100 }],
    refuses: [{ quizScore: -0.1 }, { quizScore: 100.1 }, { quizScore: 'NaN' }],
  },
  Assessment_questions_count: {
    accepts: [{ questions: list(limits.quiz.questionsMax, {}) }],
    refuses: [{ questions: list(limits.quiz.questionsMax + 1, {}) }],
  },
  Assessment_category_length: {
    accepts: [{ category: text(limits.quiz.category) }],
    refuses: [{ category: '' }, { category: text(limits.quiz.category + 1) }],
  },
  Assessment_improvementTip_length: {
    accepts: [{ improvementTip: text(2000) }],
    refuses: [{ improvementTip: text(2001) }],
  },
  Assessment_improvementTipBy_length: {
    accepts: [{ improvementTipBy: text(100) }],
    refuses: [{ improvementTipBy: '' }, { improvementTipBy: text(101) }],
  },
  Resume_content_length: {
    accepts: [{ content: text(limits.resume.content) }, { content: null }],
    refuses: [{ content: text(limits.resume.content + 1) }],
  },
  Resume_atsScore_range: {
    accepts: [{ atsScore: 0 }, { atsScore: 100 }],
    refuses: [{ atsScore: -1 }, { atsScore: 101 }, { atsScore: 'Infinity' }],
  },
  Resume_feedback_length: {
    accepts: [{ feedback: text(20_000) }],
    refuses: [{ feedback: text(20_001) }],
  },
  Resume_template_value: {
    accepts: [{ template: null }, { template: 'classic' }, { template: 'academic' }],
    refuses: [{ template: 'Classic' }, { template: '' }],
  },
  Resume_deletedAt_content: {
    accepts: [{ deletedAt: now, content: null }],
    refuses: [{ deletedAt: now, content: '' }],
  },
  Resume_version_range: { accepts: [{ version: 2 }], refuses: [{ version: 0 }] },
  IndustryInsight_industry_format: {
    accepts: [{ industry: 'skilled-trades/welding-2' }],
    refuses: [{ industry: 'welding' }, { industry: 'a b/c' }],
  },
  IndustryInsight_growthRate_range: {
    accepts: [{ growthRate: -100 }],
    refuses: [{ growthRate: -101 }, { growthRate: 'NaN' }],
  },
  IndustryInsight_demandLevel_value: {
    accepts: [{ demandLevel: 'LOW' }, { demandLevel: 'MEDIUM' }],
    refuses: [{ demandLevel: 'high' }],
  },
  IndustryInsight_salaryRanges_count: {
    accepts: [{ salaryRanges: null }],
    refuses: [{ salaryRanges: list(5001, {}) }],
  },
  IndustryInsight_topSkills_length: {
    accepts: [{ topSkills: list(100) }],
    refuses: [{ topSkills: list(101) }, { topSkills: [text(201)] }],
  },
  IndustryInsight_marketOutlook_length: {
    accepts: [{ marketOutlook: text(5000) }],
    refuses: [{ marketOutlook: text(5001) }],
  },
  IndustryInsight_keyTrends_length: {
    accepts: [{ keyTrends: [text(1000)] }],
    refuses: [{ keyTrends: list(101) }, { keyTrends: [text(1001)] }],
  },
  IndustryInsight_recommendedSkills_length: {
    accepts: [{ recommendedSkills: [] }],
    refuses: [{ recommendedSkills: list(101) }, { recommendedSkills: [null] }],
  },
  IndustryInsight_sources_count: {
    accepts: [{ sources: [{}] }],
    refuses: [{ sources: list(5001, {}) }],
  },
  IndustryInsight_nextUpdate_order: {
    accepts: [{ nextUpdate: '2026-11-24T12:00:00Z' }],
    refuses: [{ nextUpdate: '2026-11-22T12:00:00Z' }],
  },
  AtsReport_rubricVersion_length: {
    accepts: [{ rubricVersion: text(50) }],
    refuses: [{ rubricVersion: '' }, { rubricVersion: text(51) }],
  },
  AtsReport_score_range: { accepts: [{ score: 100 }], refuses: [{ score: 100.5 }] },
  AtsReport_readability_range: { accepts: [{ readability: 0 }], refuses: [{ readability: -1 }] },
  AtsReport_match_range: { accepts: [{ match: null }, { match: 0 }], refuses: [{ match: 101 }] },
  AtsReport_content_range: { accepts: [{ content: 100 }], refuses: [{ content: 'NaN' }] },
  AtsReport_resumeVersion_range: {
    accepts: [{ resumeVersion: 1 }],
    refuses: [{ resumeVersion: 0 }],
  },
  AtsReport_jobDescription_length: {
    accepts: [{ jobDescription: text(20_000) }],
    refuses: [{ jobDescription: text(20_001) }],
  },
  AtsReport_findings_count: {
    accepts: [{ findings: [] }],
    refuses: [{ findings: list(1001, {}) }],
  },
  AtsReport_terms_count: {
    accepts: [{ terms: list(1000, {}) }],
    refuses: [{ terms: list(1001, {}) }],
  },
  User_capMicroUsd_range: { accepts: [{ capMicroUsd: 0 }], refuses: [{ capMicroUsd: -1 }] },
  ...generationEdges,
  ...practiceAnswerEdges,
  ...insightPhrasingEdges,
  ...coachingEdges,
  QuizSession_category_length: { accepts: [{ category: 'W' }], refuses: [{ category: '' }] },
  QuizSession_questions_count: {
    accepts: [{ questions: [] }],
    refuses: [{ questions: list(31, {}) }],
  },
  ResumeImport_fileName_length: {
    accepts: [{ fileName: text(limits.resume.fileName) }],
    refuses: [{ fileName: '' }, { fileName: text(limits.resume.fileName + 1) }],
  },
  ResumeImport_format_value: {
    accepts: [{ format: 'json_resume' }, { format: 'linkedin' }],
    refuses: [{ format: 'exe' }],
  },
  ResumeImport_byteSize_range: {
    accepts: [{ byteSize: limits.resume.fileBytes }],
    refuses: [{ byteSize: 0 }, { byteSize: limits.resume.fileBytes + 1 }],
  },
  ResumeImport_markdown_length: {
    accepts: [{ markdown: text(limits.resume.content) }],
    refuses: [{ markdown: text(limits.resume.content + 1) }],
  },
};
