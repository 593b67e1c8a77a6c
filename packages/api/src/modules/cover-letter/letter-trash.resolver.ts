import { limits } from '@career-coach/shared/limits.ts';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { DeleteCoverLetterResult, RestoreCoverLetterResult } from './cover-letter.result.ts';
import {
  DeleteCoverLettersResult,
  PurgeCoverLettersResult,
  RestoreCoverLettersResult,
} from './letter-trash.result.ts';
import {
  deleteCoverLetter,
  deleteCoverLetters,
  purgeCoverLetters,
  restoreCoverLetter,
  restoreCoverLetters,
} from './letter-trash.service.ts';

const idArgument = { description: 'CoverLetter.id.' };
const idsArgument = { description: `CoverLetter.id of each, 1–${limits.bulk}.` };

/** Letters in the trash, and out of it again. */
@Resolver()
export class LetterTrashResolver {
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

  @Mutation(() => DeleteCoverLettersResult, {
    description:
      'Puts several letters in the trash for 30 days. Deleting them again changes nothing.',
  })
  @Access(owner)
  deleteCoverLetters(
    @Arg('ids', () => [ID], idsArgument) ids: string[],
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return deleteCoverLetters(db, viewerId, ids, now);
  }

  @Mutation(() => RestoreCoverLettersResult, {
    description: 'Brings several letters back from the trash.',
  })
  @Access(owner)
  restoreCoverLetters(
    @Arg('ids', () => [ID], idsArgument) ids: string[],
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreCoverLetters(db, viewerId, ids);
  }

  @Mutation(() => PurgeCoverLettersResult, {
    description:
      'Removes letters in the trash for good, with their history. This cannot be undone. Letters that are not in the trash stay.',
  })
  @Access(owner)
  purgeCoverLetters(
    @Arg('ids', () => [ID], idsArgument) ids: string[],
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return purgeCoverLetters(db, viewerId, ids);
  }
}
