import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { Prisma } from './database/generated/client.ts';
import { createSchema, printSdl } from './schema.ts';

const schema = createSchema();

/** Tables that are no type of the graph under their own name, and where their content is. */
const hiddenModels: Record<string, string> = {
  AuthUser: 'sign-in keeps it; the person is User',
  AuthSession: 'a secret of sign-in; sessions are listed by /api/auth',
  AuthAccount: 'a secret of sign-in: the password’s hash',
  AuthVerification: 'a secret of sign-in',
  AuthAttempt: 'counts attempts to sign in',
  ClerkSubject: 'sign-in keeps it; the person is User',
  SpecializationOccupation: 'a join: Specialization.occupations and Occupation.specializations',
  OccupationTitle: 'Occupation.alternateTitles',
  OccupationWage: 'SalaryRange, by Occupation.wages and IndustryInsight.salaryRanges',
  OccupationProjection: 'OccupationGrowth, by Occupation.growth',
  OccupationTechnology: 'Occupation.technologies',
  RevisionText: 'Revision.content',
  SkillName: 'skillSuggestions',
  OccupationSectorWage: 'SectorWage, by Occupation.wagesBySector',
  OccupationRelated: 'SimilarOccupation, by Occupation.similar',
  OnetOccupation: 'how O*NET’s files are read; nothing for callers',
  Sector: 'SectorWage.sector and SectorWage.sectorCode',
  RetiredSpecialization: 'industryInsight follows it for ids of an older taxonomy',
  ImportStage: 'what an import read so far; nothing for callers',
  ImportStageChunk: 'what an import read so far; nothing for callers',
  FigureVersion: 'what caches of figures ask for; nothing for callers',
  ReferenceRelease: 'which release of the figures is loaded; each figure tells its own period',
};

/** Columns that are no field of the graph under their own name, and why. */
const hiddenColumns: Record<string, string> = {
  'User.clerkUserId': 'the identity provider’s subject; nothing for callers',
  'User.modelAllowed': 'User.coachSettings',
  'User.capMicroUsd': 'User.coachSettings',
  'Generation.clientKey': 'the caller’s own; nobody else needs it',
  'Generation.inputHash': 'finds equal requests',
  'Generation.requestHash': 'finds the kept answer to an equal request',
  'Generation.runner': 'which process has it',
  'Generation.leaseUntil': 'until when that process is taken to be alive',
  'Generation.takenUp': 'how often it was begun',
  'Generation.cancelRequestedAt': 'Generation.isCancelling',
  'Generation.resultNoun': 'Generation.result',
  'Generation.resultId': 'Generation.result',
  'Generation.failureReason': 'Generation.failure',
  'Generation.failureMessage': 'Generation.failure',
  'Generation.retryAt': 'Generation.failure',
  'Generation.model': 'Generation.receipt, and in Generation.writtenBy',
  'Generation.sendingSince': 'whether there is a Generation.receipt',
  'Generation.reservedMicroUsd': 'Generation.receipt',
  'Generation.costMicroUsd': 'Generation.receipt',
  'Generation.priceTableDate': 'Generation.receipt',
  'Generation.sent': 'Generation.receipt',
  'Generation.inputTokens': 'Generation.receipt',
  'Generation.outputTokens': 'Generation.receipt',
  'Generation.cacheReadTokens': 'Generation.receipt',
  'Generation.cacheWriteTokens': 'Generation.receipt',
  'Generation.requests': 'Generation.receipt',
  'Generation.stopReason': 'Generation.receipt',
  'Generation.durationMs': 'Generation.receipt',
  'CoverLetter.basedOnId': 'CoverLetter.basedOn',
  'ResumeImport.layout': 'facts for the readability checks; the report tells what came of them',
  'Revision.resumeId': 'told by the Resume whose revisions it is in',
  'Revision.tailoredResumeId': 'told by the TailoredResume whose revisions it is in',
  'Revision.coverLetterId': 'told by the CoverLetter whose revisions it is in',
  'Revision.textId': 'Revision.content',
  'QuizSession.assessmentId': 'QuizSession.assessment',
  'QuizSession.updatedAt': 'when it was last answered; nobody shows it',
  'AtsReport.resumeId': 'AtsReport.resume',
  'AtsReport.tailoredResumeId': 'told by the TailoredResume whose atsReports it is in',
  'AtsReport.deletedAt': 'in the trash with its resume; nobody lists it there',
  'AtsReport.inputHash': 'tells a check that was pressed twice; nothing for callers',
  'PostingTerm.createdAt': 'when it was first changed; nobody shows it',
  'PostingTerm.postingHash': 'told by the report whose postingTerms it is in',
  'PostingTerm.termKey': 'the comparable form of PostingTerm.term',
  'TermProposal.postingHash': 'told by the report whose termProposal it is',
  'ResumeSuggestion.resumeId': 'told by the resume whose suggestions it is in',
  'ResumeSuggestion.contentHash': 'keeps a refused suggestion from coming again',
  'TermTriage.termKey': 'the comparable form of TermTriage.term',
  'OccupationSkill.occupationCode': 'the Occupation it is below',
  'OccupationSkill.release': 'told by OccupationSkill.source',
  'InsightPhrasing.snapshotId': 'InsightPhrasing.snapshot',
  'Occupation.jobZoneRelease': 'told by Occupation.entrySources',
  'InsightSnapshot.figures': 'told field by field',
  'Place.fips': 'the statistics’ own code of a place; `code` is ours',
  'Place.position': 'the order of places',
  'Industry.position': 'the order of industries',
  'Specialization.position': 'the order of Industry.specializations',
  'Specialization.industryId': 'Specialization.industry',
};

/** The owner is always the field `user`, or nobody but the owner ever sees the row. */
const isOwnerColumn = (column: string) => column === 'userId';

test('every table is a type of the graph or hidden for a reason', () => {
  const missing = Object.keys(Prisma.ModelName).filter(
    (model) => !isObjectType(schema.getType(model)),
  );
  expect(missing.sort()).toEqual(Object.keys(hiddenModels).sort());
});

test('every column is a field of its type or hidden for a reason', () => {
  const missing = Object.keys(Prisma.ModelName).flatMap((model) => {
    const type = schema.getType(model);
    if (!isObjectType(type)) return [];
    const fields = type.getFields();
    return columnsOf(model)
      .filter((column) => !(column in fields) && !isOwnerColumn(column))
      .map((column) => `${model}.${column}`);
  });
  expect(missing.sort()).toEqual(Object.keys(hiddenColumns).sort());
});

test('the committed graph is the one that the code makes', () => {
  const committed = readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(printSdl(schema));
});

function columnsOf(model: string): string[] {
  const columns: unknown = Reflect.get(Prisma, `${model}ScalarFieldEnum`);
  return Object.values(columns as Record<string, string>);
}
