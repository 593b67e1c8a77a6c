import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
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
  CoverLetterSort,
  CreateCoverLetterInput,
  SaveCoverLetterInput,
} from './cover-letter.input.ts';
import { CreateCoverLetterResult, SaveCoverLetterResult } from './cover-letter.result.ts';
import { saveCoverLetter, wordCountOf } from './cover-letter.service.ts';
import { readEvidence, shownEvidence } from './letter-evidence.ts';
import { leftOutOf } from '../../coaching/cover-letter/posting-names.ts';
import { CoverLetter, LetterSentence } from './cover-letter.type.ts';
import { createCoverLetter } from './create-cover-letter.ts';

@Resolver(() => CoverLetter)
export class CoverLetterResolver {
  @FieldResolver(() => [LetterSentence], {
    description:
      'Every sentence of the letter in order, salutation and signature included, with what it rests on.',
  })
  evidence(@Root() letter: CoverLetterRow) {
    return shownEvidence(letter, readEvidence(letter.evidence));
  }

  @FieldResolver(() => [String], {
    description:
      'What of the job description is hidden from a reader, or gives orders to a machine. It was left out and changed nothing.',
  })
  leftOut(@Root() { jobDescription }: CoverLetterRow) {
    return leftOutOf(jobDescription ?? '');
  }

  @FieldResolver(() => CoverLetter, {
    nullable: true,
    description:
      'The letter it was made from: the completed one that was reopened, or the one copied for another job; null without one, or when that is gone.',
  })
  basedOn(
    @Root() { basedOnId }: CoverLetterRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(coverLetterColumns) columns: Columns,
  ) {
    return basedOnId === null ? null : loaders.coverLetterById.load(basedOnId, columns);
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
}

@Resolver(() => User)
export class CoverLettersOfUserResolver {
  @FieldResolver(() => CoverLetterConnection, {
    description: 'Cover letters, the one changed last first unless asked otherwise.',
  })
  coverLetters(
    @Root() user: UserRow,
    @Args(() => CoverLetterArgs) { status, search, trashed, sort, ...page }: CoverLetterArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(coverLetterColumns) columns: Columns,
  ) {
    const filter = { status: status ?? null, search: search ?? null, trashed: trashed ?? false };
    return loaders.coverLettersByUser[sort ?? CoverLetterSort.CHANGED].page(
      user.id,
      page,
      columns,
      filter,
    );
  }
}
