import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type { Resume as ResumeRow, User as UserRow } from '../../database/generated/client.ts';
import { readsDocument } from '../../limits/cost-of-work.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { resumeColumns } from './resume.columns.ts';
import { readDocument } from './resume-document.ts';
import { ResumeDocument } from './resume-document.type.ts';
import { SaveResumeInput } from './resume.input.ts';
import { DeleteResumeResult, RestoreResumeResult, SaveResumeResult } from './resume.result.ts';
import { saveResume } from './resume.service.ts';
import { deleteResume, restoreResume } from './resume-trash.service.ts';
import { Resume } from './resume.type.ts';

@Resolver(() => Resume)
export class ResumeResolver {
  @FieldResolver(() => ResumeDocument, {
    complexity: readsDocument,
    description: 'The resume as structure: sections, entries, dates, skills.',
  })
  document(@Root() resume: ResumeRow) {
    return readDocument(resume.content);
  }

  @FieldResolver(() => User, { description: 'Whose resume it is.' })
  user(
    @Root() resume: ResumeRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(resume.userId, columns);
  }

  @Mutation(() => SaveResumeResult, {
    description:
      'Saves the whole resume. A save from an older version is a conflict, never an overwrite.',
  })
  @Access(owner)
  saveResume(
    @Arg('input', () => SaveResumeInput) input: SaveResumeInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return saveResume(db, viewerId, input, { device, now });
  }

  @Mutation(() => DeleteResumeResult, {
    description:
      'Puts the resume with its history and its ATS reports in the trash for 30 days. Profile and cover letters stay. Deleting it again changes nothing.',
  })
  @Access(owner)
  deleteResume(@Ctx() { db, device, now }: RequestContext, @ViewerId() viewerId: string) {
    return deleteResume(db, viewerId, { device, now });
  }

  @Mutation(() => RestoreResumeResult, {
    description:
      'Brings the resume back from the trash, as it was. When a new one was begun in the meantime, nothing is changed.',
  })
  @Access(owner)
  restoreResume(@Ctx() { db }: RequestContext, @ViewerId() viewerId: string) {
    return restoreResume(db, viewerId);
  }
}

@Resolver(() => User)
export class ResumeOfUserResolver {
  @FieldResolver(() => Resume, {
    nullable: true,
    description: 'The master resume; null before the first save, and while it is in the trash.',
  })
  resume(
    @Root() user: UserRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(resumeColumns) columns: Columns,
  ) {
    return loaders.resumeByUser.load(user.id, columns);
  }

  @FieldResolver(() => Resume, {
    nullable: true,
    description:
      'The resume in the trash; null when none is there, or when a new one was begun since (its history then has the deleted one).',
  })
  trashedResume(
    @Root() user: UserRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(resumeColumns) columns: Columns,
  ) {
    return loaders.trashedResumeByUser.load(user.id, columns);
  }
}
