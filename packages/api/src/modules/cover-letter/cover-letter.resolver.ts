import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  CoverLetter as CoverLetterRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { coverLetterColumns } from './cover-letter.columns.ts';
import { CoverLetterConnection } from './cover-letter.connection.ts';
import {
  CoverLetterArgs,
  CreateCoverLetterInput,
  DraftCoverLetterInput,
  SaveCoverLetterInput,
} from './cover-letter.input.ts';
import {
  CreateCoverLetterResult,
  DeleteCoverLetterResult,
  DraftCoverLetterResult,
  RestoreCoverLetterResult,
  SaveCoverLetterResult,
} from './cover-letter.result.ts';
import {
  completeCoverLetter,
  deleteCoverLetter,
  reopenCoverLetter,
  restoreCoverLetter,
  saveCoverLetter,
  wordCountOf,
} from './cover-letter.service.ts';
import { CoverLetter, LetterSentence } from './cover-letter.type.ts';
import { createCoverLetter, draftCoverLetter } from './write-cover-letter.ts';

const idArgument = { description: 'CoverLetter.id.' };
const versionArgument = { description: 'CoverLetter.version that the person has before them.' };

@Resolver(() => CoverLetter)
export class CoverLetterResolver {
  @FieldResolver(() => [LetterSentence], {
    description:
      'Every sentence of the letter in order, salutation and signature included, with what it rests on.',
  })
  evidence(@Root() { evidence }: CoverLetterRow) {
    return evidence;
  }

  @FieldResolver(() => Int, {
    description: 'Words of the letter; in scripts without spaces, letters.',
  })
  wordCount(@Root() { content }: CoverLetterRow) {
    return wordCountOf(content);
  }

  @FieldResolver(() => User, { description: 'Whose letter it is.' })
  user(
    @Root() { userId }: CoverLetterRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @Mutation(() => DraftCoverLetterResult, {
    complexity: worksThroughDocuments,
    description:
      'Drafts a letter from the profile, the resume and the job description, and uses nothing else. An equal request within half a minute gives the same letter, not a second one.',
  })
  @Access(owner)
  @DocumentWork()
  draftCoverLetter(
    @Arg('input', () => DraftCoverLetterInput) input: DraftCoverLetterInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return draftCoverLetter(db, viewerId, input, now);
  }

  @Mutation(() => CreateCoverLetterResult, {
    complexity: worksThroughDocuments,
    description: 'Starts a letter that the person writes.',
  })
  @Access(owner)
  @DocumentWork()
  createCoverLetter(
    @Arg('input', () => CreateCoverLetterInput) input: CreateCoverLetterInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return createCoverLetter(db, viewerId, input, now);
  }

  @Mutation(() => SaveCoverLetterResult, {
    complexity: worksThroughDocuments,
    description:
      'Saves parts of a draft. A save from an older version is a conflict, never an overwrite.',
  })
  @Access(owner)
  @DocumentWork()
  saveCoverLetter(
    @Arg('input', () => SaveCoverLetterInput) input: SaveCoverLetterInput,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return saveCoverLetter(db, viewerId, input, { device, now });
  }

  @Mutation(() => SaveCoverLetterResult, {
    description: 'Locks a draft as completed. Completing a completed letter changes nothing.',
  })
  @Access(owner)
  completeCoverLetter(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('version', () => Int, versionArgument) version: number,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return completeCoverLetter(db, viewerId, id, version, now);
  }

  @Mutation(() => SaveCoverLetterResult, {
    description: 'Makes a completed letter a draft again. Reopening a draft changes nothing.',
  })
  @Access(owner)
  reopenCoverLetter(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('version', () => Int, versionArgument) version: number,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return reopenCoverLetter(db, viewerId, id, version);
  }

  @Mutation(() => DeleteCoverLetterResult, {
    description: 'Puts a letter in the trash for 30 days. Deleting it again changes nothing.',
  })
  @Access(owner)
  deleteCoverLetter(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return deleteCoverLetter(db, viewerId, id, now);
  }

  @Mutation(() => RestoreCoverLetterResult, { description: 'Brings a letter back from the trash.' })
  @Access(owner)
  restoreCoverLetter(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreCoverLetter(db, viewerId, id);
  }
}

@Resolver(() => User)
export class CoverLettersOfUserResolver {
  @FieldResolver(() => CoverLetterConnection, {
    description: 'Cover letters, the one changed last first.',
  })
  coverLetters(
    @Root() user: UserRow,
    @Args(() => CoverLetterArgs) { status, search, trashed, ...page }: CoverLetterArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(coverLetterColumns) columns: Columns,
  ) {
    const filter = { status: status ?? null, search: search ?? null, trashed: trashed ?? false };
    return loaders.coverLettersByUser.page(user.id, page, columns, filter);
  }
}
