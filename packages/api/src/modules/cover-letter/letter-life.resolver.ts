import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import {
  CompleteCoverLetterResult,
  DuplicateCoverLetterResult,
  SaveCoverLetterResult,
} from './cover-letter.result.ts';
import { DuplicateCoverLetterInput, KeepSentencesInput } from './letter-life.input.ts';
import {
  completeCoverLetter,
  duplicateCoverLetter,
  keepSentences,
  reopenCoverLetter,
} from './letter-life.service.ts';

const idArgument = { description: 'CoverLetter.id.' };
const versionArgument = { description: 'CoverLetter.version that the person has before them.' };

/** From draft to completed letter, and on from there. */
@Resolver()
export class LetterLifeResolver {
  @Mutation(() => CompleteCoverLetterResult, {
    description:
      'Locks a draft as completed. Sentences that nothing supports must be kept, changed or removed before. Completing a completed letter changes nothing.',
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
    description:
      'Records that the person keeps unsupported sentences as their own words. Keeping them again changes nothing.',
  })
  @Access(owner)
  keepLetterSentences(
    @Arg('input', () => KeepSentencesInput) input: KeepSentencesInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return keepSentences(db, viewerId, input);
  }

  @Mutation(() => SaveCoverLetterResult, {
    description:
      'Makes a new draft of a completed letter, which stays locked with its date. An equal request within half a minute gives the same draft. Reopening a draft changes nothing.',
  })
  @Access(owner)
  reopenCoverLetter(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('version', () => Int, versionArgument) version: number,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return reopenCoverLetter(db, viewerId, id, version, now);
  }

  @Mutation(() => DuplicateCoverLetterResult, {
    complexity: worksThroughDocuments,
    description:
      'Takes a letter for another job: a new draft in which company and position are replaced and each sentence is held against the facts anew. An equal request within half a minute gives the same draft.',
  })
  @Access(owner)
  @DocumentWork()
  duplicateCoverLetter(
    @Arg('input', () => DuplicateCoverLetterInput) input: DuplicateCoverLetterInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return duplicateCoverLetter(db, viewerId, input, now);
  }
}
