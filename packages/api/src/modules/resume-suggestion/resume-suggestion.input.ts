import type {
  AnswerSuggestion,
  ImproveResume,
} from '@career-coach/shared/inputs/improve-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';
import { SuggestionState } from './resume-suggestion.type.ts';

@InputType({ description: 'What to look at for better wordings.' })
export class ImproveResumeInput implements ImproveResume {
  @Field(() => Int, { description: 'Resume.version that is meant; another one is a conflict.' })
  version: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Line of the Markdown, from 1: a bullet for that one, a heading for all below it. Left out: the whole resume.',
  })
  line?: number | null;
}

@InputType({ description: 'The answer to what a suggestion asks.' })
export class AnswerSuggestionInput implements AnswerSuggestion {
  @Field(() => ID, { description: 'ResumeSuggestion.id.' })
  id: string;

  @Field(() => String, {
    description: `What is true, as it should stand in the line, at most ${limits.resumeSuggestion.answer} characters.`,
  })
  answer: string;
}

@ArgsType()
export class SuggestionsArgs extends PageArgs {
  @Field(() => SuggestionState, { nullable: true, description: 'Only these; all when left out.' })
  state?: SuggestionState | null;
}
