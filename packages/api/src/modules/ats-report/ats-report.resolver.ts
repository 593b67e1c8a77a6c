import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  AtsReport as AtsReportRow,
  Resume as ResumeRow,
} from '../../database/generated/client.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { resumeColumns } from '../resume/resume.columns.ts';
import { Resume } from '../resume/resume.type.ts';
import { AtsReportComparison } from './ats-report-comparison.type.ts';
import { compareReports } from './ats-report-comparison.ts';
import { atsReportColumns } from './ats-report.columns.ts';
import { AtsReportConnection } from './ats-report.connection.ts';
import { CheckResumeInput } from './ats-report.input.ts';
import { CheckResumeResult } from './ats-report.result.ts';
import { checkResume } from './ats-report.service.ts';
import { AtsFinding, AtsReport, AtsTerm } from './ats-report.type.ts';

@Resolver(() => AtsReport)
export class AtsReportResolver {
  @FieldResolver(() => [AtsFinding], { description: 'What each check found, the best gain first.' })
  findings(@Root() { findings }: AtsReportRow) {
    return findings;
  }

  @FieldResolver(() => [AtsTerm], {
    description: 'The terms of the job description, must-haves first; empty without one.',
  })
  terms(@Root() { terms }: AtsReportRow) {
    return terms;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the resume is still the version that was scored. When it is not, the score is of a text that has changed since.',
  })
  async isCurrent(
    @Root() { resumeId, resumeVersion }: AtsReportRow,
    @Ctx() { loaders }: RequestContext,
  ) {
    const resume = await loaders.resumeById.load(resumeId, ['version']);
    return resume?.version === resumeVersion;
  }

  @Query(() => AtsReportComparison, {
    nullable: true,
    description:
      'What moved from one report to another; null when either is not there or not theirs.',
  })
  @Access(owner)
  atsReportComparison(
    @Arg('before', () => ID, { description: 'AtsReport.id of the earlier run.' }) before: string,
    @Arg('after', () => ID, { description: 'AtsReport.id of the later run.' }) after: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    return compareReports(loaders, before, after);
  }

  @FieldResolver(() => Resume, {
    description: 'The resume as it is now; it may have changed since.',
  })
  resume(
    @Root() { resumeId }: AtsReportRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(resumeColumns) columns: Columns,
  ) {
    return loaders.resumeById.load(resumeId, columns);
  }

  @Mutation(() => CheckResumeResult, {
    complexity: worksThroughDocuments,
    description:
      'Scores the saved resume by the published rubric, with or without a job description, and keeps the report. Computed, never generated: the same input gives the same score. Asked again on the same day for the same text and job, it answers the report that is there.',
  })
  @Access(owner)
  @DocumentWork()
  checkResume(
    @Arg('input', () => CheckResumeInput) input: CheckResumeInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return checkResume(db, viewerId, input, now);
  }
}

@Resolver(() => Resume)
export class AtsReportsOfResumeResolver {
  @FieldResolver(() => AtsReport, {
    nullable: true,
    description: 'The newest report; null before the first check.',
  })
  async latestReport(
    @Root() resume: ResumeRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(atsReportColumns) columns: Columns,
  ) {
    const [latest] = await loaders.latestAtsReportByResume.load(resume.id, columns);
    return latest ?? null;
  }

  @FieldResolver(() => AtsReportConnection, {
    description: 'The ledger: every report, newest first.',
  })
  atsReports(
    @Root() resume: ResumeRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(atsReportColumns) columns: Columns,
  ) {
    return loaders.atsReportsByResume.page(resume.id, page, columns);
  }
}
