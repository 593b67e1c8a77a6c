import { followMaster } from '@career-coach/shared/resume-document/follow-master.ts';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  TailoredResume as TailoredResumeRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { readsDocument, worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { atsReportColumns } from '../ats-report/ats-report.columns.ts';
import { AtsReportConnection } from '../ats-report/ats-report.connection.ts';
import { AtsReport } from '../ats-report/ats-report.type.ts';
import { readDocument } from '../resume/resume-document.ts';
import { ResumeDocument } from '../resume/resume-document.type.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { checkTailoredResume } from './check-tailored-resume.ts';
import { tailoredResumeColumns } from './tailored-resume.columns.ts';
import { TailoredResumeConnection } from './tailored-resume.connection.ts';
import {
  CreateTailoredResumeInput,
  FollowMasterInput,
  SaveTailoredResumeInput,
  TailoredResumeArgs,
  TakeMasterChangesInput,
} from './tailored-resume.input.ts';
import {
  CheckTailoredResumeResult,
  CreateTailoredResumeResult,
  DeleteTailoredResumeResult,
  FollowMasterResult,
  RestoreTailoredResumeResult,
  SaveTailoredResumeResult,
  TakeMasterChangesResult,
} from './tailored-resume.result.ts';
import {
  createTailoredResume,
  deleteTailoredResume,
  followMasterResume,
  restoreTailoredResume,
  saveTailoredResume,
} from './tailored-resume.service.ts';
import { takeMasterChanges } from './take-master-changes.ts';
import { MasterChanges, TailoredResume } from './tailored-resume.type.ts';

const idArgument = { description: 'TailoredResume.id.' };

@Resolver(() => TailoredResume)
export class TailoredResumeResolver {
  @FieldResolver(() => ResumeDocument, {
    complexity: readsDocument,
    description: 'The copy as structure: sections, entries, dates, skills.',
  })
  document(@Root() { content }: TailoredResumeRow) {
    return readDocument(content);
  }

  @FieldResolver(() => MasterChanges, {
    nullable: true,
    complexity: worksThroughDocuments,
    description:
      'What the master has changed since the copy last followed it; null while there is no master.',
  })
  async masterChanges(
    @Root() { userId, masterContent, content }: TailoredResumeRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MasterChanges | null> {
    const master = await loaders.resumeByUser.load(userId, ['content', 'version']);
    if (master?.content == null) return null;
    const { changes } = followMaster(masterContent, content, master.content);
    return { masterVersion: master.version, changes };
  }

  @FieldResolver(() => AtsReport, {
    nullable: true,
    description: 'The newest report on the copy; null before the first check.',
  })
  async latestReport(
    @Root() copy: TailoredResumeRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(atsReportColumns) columns: Columns,
  ) {
    const [latest] = await loaders.latestAtsReportByTailoredResume.load(copy.id, columns);
    return latest ?? null;
  }

  @FieldResolver(() => AtsReportConnection, {
    description: 'The ledger of the copy: every report, newest first.',
  })
  atsReports(
    @Root() copy: TailoredResumeRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(atsReportColumns) columns: Columns,
  ) {
    return loaders.atsReportsByTailoredResume.page(copy.id, page, columns);
  }

  @FieldResolver(() => User, { description: 'Whose copy it is.' })
  user(
    @Root() { userId }: TailoredResumeRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @Mutation(() => CreateTailoredResumeResult, {
    description:
      'Copies the master resume as it is for a job. An equal request within half a minute gives the same copy, not a second one.',
  })
  @Access(owner)
  createTailoredResume(
    @Arg('input', () => CreateTailoredResumeInput) input: CreateTailoredResumeInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return createTailoredResume(db, viewerId, input, { device, now });
  }

  @Mutation(() => SaveTailoredResumeResult, {
    description:
      'Saves parts of a copy. A save from an older version is a conflict, never an overwrite.',
  })
  @Access(owner)
  saveTailoredResume(
    @Arg('input', () => SaveTailoredResumeInput) input: SaveTailoredResumeInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return saveTailoredResume(db, viewerId, input, { device, now });
  }

  @Mutation(() => FollowMasterResult, {
    complexity: worksThroughDocuments,
    description:
      'Takes changes of the master over into a copy. What collides needs a choice, and is never taken or left silently.',
  })
  @Access(owner)
  @DocumentWork()
  followMaster(
    @Arg('input', () => FollowMasterInput) input: FollowMasterInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return followMasterResume(db, viewerId, input, { device, now });
  }

  @Mutation(() => TakeMasterChangesResult, {
    complexity: worksThroughDocuments,
    description:
      'Takes over into a copy what the master changed where the copy had not; what collides stays to be chosen with `followMaster`. What stood in the copy is in its history.',
  })
  @Access(owner)
  @DocumentWork()
  takeMasterChanges(
    @Arg('input', () => TakeMasterChangesInput) input: TakeMasterChangesInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return takeMasterChanges(db, viewerId, input, { device, now });
  }

  @Mutation(() => CheckTailoredResumeResult, {
    complexity: worksThroughDocuments,
    description:
      'Scores a copy against its job description by the published rubric and keeps the report. The score of the master is not touched. Asked again on the same day for the same text and job, it answers the report that is there.',
  })
  @Access(owner)
  @DocumentWork()
  checkTailoredResume(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return checkTailoredResume(db, viewerId, id, now);
  }

  @Mutation(() => DeleteTailoredResumeResult, {
    description: 'Puts a copy in the trash for 30 days. Deleting it again changes nothing.',
  })
  @Access(owner)
  deleteTailoredResume(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return deleteTailoredResume(db, viewerId, id, now);
  }

  @Mutation(() => RestoreTailoredResumeResult, {
    description: 'Brings a copy back from the trash.',
  })
  @Access(owner)
  restoreTailoredResume(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreTailoredResume(db, viewerId, id);
  }
}

@Resolver(() => User)
export class TailoredResumesOfUserResolver {
  @FieldResolver(() => TailoredResumeConnection, {
    description: 'Copies of the master resume for jobs, the one changed last first.',
  })
  tailoredResumes(
    @Root() user: UserRow,
    @Args(() => TailoredResumeArgs) { search, trashed, ...page }: TailoredResumeArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(tailoredResumeColumns) columns: Columns,
  ) {
    const filter = { search: search ?? null, trashed: trashed ?? false };
    return loaders.tailoredResumesByUser.page(user.id, page, columns, filter);
  }
}
