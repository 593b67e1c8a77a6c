import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  Resume as ResumeRow,
  ResumeSuggestion as ResumeSuggestionRow,
} from '../../database/generated/client.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { Resume } from '../resume/resume.type.ts';
import { lineOf } from './improvable-lines.ts';
import { resumeSuggestionColumns } from './resume-suggestion.columns.ts';
import { ResumeSuggestionConnection } from './resume-suggestion.connection.ts';
import {
  AnswerSuggestionInput,
  ImproveResumeInput,
  SuggestionsArgs,
} from './resume-suggestion.input.ts';
import { ChangeSuggestionResult, ImproveResumeResult } from './resume-suggestion.result.ts';
import {
  acceptSuggestion,
  answerSuggestion,
  improveResume,
  refuseSuggestion,
  reopenSuggestion,
} from './resume-suggestion.service.ts';
import { ResumeSuggestion } from './resume-suggestion.type.ts';

const idArgument = { description: 'ResumeSuggestion.id.' };
const versionArgument = {
  description: 'Resume.version that the person looks at; another one is a conflict.',
};

@Resolver(() => ResumeSuggestion)
export class ResumeSuggestionResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Line of the resume, from 1, where its text stands now (the new text once it is accepted); null when it stands there no more, or in several places: then it cannot be accepted.',
  })
  async line(@Root() suggestion: ResumeSuggestionRow, @Ctx() { loaders }: RequestContext) {
    const resume = await loaders.resumeById.load(suggestion.resumeId, ['content']);
    const { line, state, before, after } = suggestion;
    const text = state === 'ACCEPTED' ? (after ?? before) : before;
    return lineOf(resume?.content ?? '', { line, before: text });
  }

  @Mutation(() => ImproveResumeResult, {
    complexity: worksThroughDocuments,
    description:
      'Looks through lines of the resume for better wordings, by rules and at once, and keeps them as suggestions. What was refused is not suggested again. The resume is not touched.',
  })
  @Access(owner)
  @DocumentWork()
  improveResume(
    @Arg('input', () => ImproveResumeInput) input: ImproveResumeInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return improveResume(db, viewerId, input);
  }

  @Mutation(() => ChangeSuggestionResult, {
    description:
      'Answers what a suggestion asks. The answer is put into the line as it was typed, to be looked at; the resume is not touched.',
  })
  @Access(owner)
  answerSuggestion(
    @Arg('input', () => AnswerSuggestionInput) input: AnswerSuggestionInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return answerSuggestion(db, viewerId, input);
  }

  @Mutation(() => ChangeSuggestionResult, {
    description:
      'Saves the resume with the suggestion in place of the line it is about. Accepting twice is accepting once.',
  })
  @Access(owner)
  acceptSuggestion(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('version', () => Int, versionArgument) version: number,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return acceptSuggestion(db, viewerId, { id, version }, { device, now });
  }

  @Mutation(() => ChangeSuggestionResult, {
    description: 'Refuses a suggestion. The same one is not made again.',
  })
  @Access(owner)
  refuseSuggestion(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return refuseSuggestion(db, viewerId, id, now);
  }

  @Mutation(() => ChangeSuggestionResult, {
    description:
      'Takes a decision back. An accepted wording goes out of the resume again, if it still stands there.',
  })
  @Access(owner)
  reopenSuggestion(
    @Arg('id', () => ID, idArgument) id: string,
    @Arg('version', () => Int, versionArgument) version: number,
    @Ctx() { db, device, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return reopenSuggestion(db, viewerId, { id, version }, { device, now });
  }
}

@Resolver(() => Resume)
export class SuggestionsOfResumeResolver {
  @FieldResolver(() => ResumeSuggestionConnection, {
    description: 'Suggestions for better wordings, in the order of the lines they are about.',
  })
  suggestions(
    @Root() resume: ResumeRow,
    @Args(() => SuggestionsArgs) { state = null, ...page }: SuggestionsArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(resumeSuggestionColumns) columns: Columns,
  ) {
    return loaders.suggestionsByResume.page(resume.id, page, columns, { state });
  }
}
