import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  ResumeImport as ResumeImportRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { readsDocument } from '../../limits/cost-of-work.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { readDocument } from '../resume/resume-document.ts';
import { ResumeDocument } from '../resume/resume-document.type.ts';
import { SaveResumeResult } from '../resume/resume.result.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { readNotes } from './import-notes.ts';
import { resumeImportColumns } from './resume-import.columns.ts';
import { ResumeImportConnection } from './resume-import.connection.ts';
import { AcceptResumeImportInput } from './resume-import.input.ts';
import { DiscardResumeImportResult } from './resume-import.result.ts';
import { acceptResumeImport, discardResumeImport } from './resume-import.service.ts';
import { FieldReading, ProfileSuggestion, ResumeImport } from './resume-import.type.ts';
import { suggestFrom } from './suggest-from.ts';

@Resolver(() => ResumeImport)
export class ResumeImportResolver {
  @FieldResolver(() => ResumeDocument, {
    complexity: readsDocument,
    description: 'What was read, as structure.',
  })
  document(@Root() resumeImport: ResumeImportRow) {
    return readDocument(resumeImport.markdown);
  }

  @FieldResolver(() => [FieldReading], {
    description:
      'Field by field what was read and where, contact data first, then in the order of the file.',
  })
  readings(@Root() resumeImport: ResumeImportRow) {
    return readNotes(resumeImport.readings).fields;
  }

  @FieldResolver(() => [String], {
    description: 'What to look at before accepting, in plain words; often empty.',
  })
  warnings(@Root() resumeImport: ResumeImportRow) {
    return readNotes(resumeImport.readings).warnings;
  }

  @FieldResolver(() => ProfileSuggestion, {
    complexity: readsDocument,
    description:
      'What the resume suggests for the profile. Nothing is saved until updateProfile is called.',
  })
  profileSuggestion(@Root() resumeImport: ResumeImportRow, @Ctx() { now }: RequestContext) {
    return suggestFrom(resumeImport.markdown, now);
  }

  @FieldResolver(() => User, { description: 'Who uploaded it.' })
  user(
    @Root() resumeImport: ResumeImportRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(resumeImport.userId, columns);
  }

  @Mutation(() => SaveResumeResult, {
    description:
      'Makes an import the resume, with the corrections of the person. A version that is not the current one is a conflict, never an overwrite.',
  })
  @Access(owner)
  acceptResumeImport(
    @Arg('input', () => AcceptResumeImportInput) input: AcceptResumeImportInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return acceptResumeImport(db, viewerId, input, { device, now });
  }

  @Mutation(() => DiscardResumeImportResult, {
    description: 'Forgets an import. The resume is not touched.',
  })
  @Access(owner)
  discardResumeImport(
    @Arg('id', () => ID, { description: 'ResumeImport.id.' }) id: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return discardResumeImport(db, viewerId, id);
  }
}

@Resolver(() => User)
export class ResumeImportsOfUserResolver {
  @FieldResolver(() => ResumeImportConnection, {
    description: 'Uploaded resumes that wait to be accepted or discarded, newest first.',
  })
  resumeImports(
    @Root() user: UserRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(resumeImportColumns) columns: Columns,
  ) {
    return loaders.resumeImportsByUser.page(user.id, page, columns);
  }
}
