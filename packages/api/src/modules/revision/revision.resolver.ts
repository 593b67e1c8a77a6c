import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  CoverLetter as CoverLetterRow,
  Resume as ResumeRow,
  Revision as RevisionRow,
  TailoredResume as TailoredResumeRow,
} from '../../database/generated/client.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { SaveCoverLetterResult } from '../cover-letter/cover-letter.result.ts';
import { CoverLetter } from '../cover-letter/cover-letter.type.ts';
import { SaveResumeResult } from '../resume/resume.result.ts';
import { Resume } from '../resume/resume.type.ts';
import { SaveTailoredResumeResult } from '../tailored-resume/tailored-resume.result.ts';
import { TailoredResume } from '../tailored-resume/tailored-resume.type.ts';
import { revisionColumns } from './revision.columns.ts';
import { RevisionConnection } from './revision.connection.ts';
import { NameRevisionInput, RestoreRevisionInput, ResumeRevisionArgs } from './revision.input.ts';
import { NameRevisionResult } from './revision.result.ts';
import {
  nameRevision,
  restoreCoverLetterRevision,
  restoreResumeRevision,
  restoreTailoredResumeRevision,
} from './revision.service.ts';
import { Revision } from './revision.type.ts';

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => String, {
    description: 'The whole text as it was saved: Markdown of a resume, plain text of a letter.',
  })
  async content(@Root() { textId }: RevisionRow, @Ctx() { loaders }: RequestContext) {
    return (await loaders.revisionText.load(textId, ['content']))?.content ?? '';
  }

  @FieldResolver(() => Revision, {
    nullable: true,
    description: 'The state before this one, as far as it is still kept; null for the oldest.',
  })
  previous(@Root() { id }: RevisionRow, @Ctx() { loaders }: RequestContext) {
    return loaders.previousRevision.load(id);
  }

  @Mutation(() => NameRevisionResult, {
    description:
      'Names a revision, or takes its name away. A named revision is never thinned out; a document can have 100 of them.',
  })
  @Access(owner)
  nameRevision(
    @Arg('input', () => NameRevisionInput) input: NameRevisionInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return nameRevision(db, viewerId, input);
  }

  @Mutation(() => SaveResumeResult, {
    description:
      'Makes a revision the resume again. That is a new revision; what stood there until now stays in the history. A version that is not the current one is a conflict, never an overwrite.',
  })
  @Access(owner)
  restoreResumeRevision(
    @Arg('input', () => RestoreRevisionInput) input: RestoreRevisionInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreResumeRevision(db, viewerId, input, { device, now });
  }

  @Mutation(() => SaveCoverLetterResult, {
    complexity: worksThroughDocuments,
    description:
      'Makes a revision the text of its letter again. That is a new revision; what stood there until now stays in the history.',
  })
  @Access(owner)
  @DocumentWork()
  restoreCoverLetterRevision(
    @Arg('input', () => RestoreRevisionInput) input: RestoreRevisionInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreCoverLetterRevision(db, viewerId, input, { device, now });
  }

  @Mutation(() => SaveTailoredResumeResult, {
    description:
      'Makes a revision the content of its tailored copy again. That is a new revision; what stood there until now stays in the history.',
  })
  @Access(owner)
  restoreTailoredResumeRevision(
    @Arg('input', () => RestoreRevisionInput) input: RestoreRevisionInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreTailoredResumeRevision(db, viewerId, input, { device, now });
  }
}

@Resolver(() => Resume)
export class RevisionsOfResumeResolver {
  @FieldResolver(() => RevisionConnection, {
    description:
      'The states in which it was saved, newest first; the first is the resume as it is.',
  })
  revisions(
    @Root() resume: ResumeRow,
    @Args(() => ResumeRevisionArgs) { trashed, ...page }: ResumeRevisionArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(revisionColumns) columns: Columns,
  ) {
    return loaders.revisionsByResume.page(resume.id, page, columns, { trashed: trashed ?? false });
  }
}

@Resolver(() => CoverLetter)
export class RevisionsOfCoverLetterResolver {
  @FieldResolver(() => RevisionConnection, {
    description:
      'The states in which its text was saved, newest first; the first is the letter as it is. Empty until it is first changed.',
  })
  revisions(
    @Root() letter: CoverLetterRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(revisionColumns) columns: Columns,
  ) {
    return loaders.revisionsByCoverLetter.page(letter.id, page, columns);
  }
}

@Resolver(() => TailoredResume)
export class RevisionsOfTailoredResumeResolver {
  @FieldResolver(() => RevisionConnection, {
    description: 'The states in which it was saved, newest first; the first is the copy as it is.',
  })
  revisions(
    @Root() copy: TailoredResumeRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(revisionColumns) columns: Columns,
  ) {
    return loaders.revisionsByTailoredResume.page(copy.id, page, columns);
  }
}
