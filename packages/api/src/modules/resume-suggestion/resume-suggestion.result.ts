import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type {
  Resume as ResumeRow,
  ResumeSuggestion as ResumeSuggestionRow,
} from '../../database/generated/client.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import { ResumeEmpty } from '../ats-report/ats-report.result.ts';
import { ResumeConflict } from '../resume/resume.result.ts';
import { Resume } from '../resume/resume.type.ts';
import { ResumeSuggestion } from './resume-suggestion.type.ts';

@ObjectType({ description: 'The lines were looked at. Nothing in the resume was changed.' })
export class ResumeLookedAt {
  @Field(() => Resume, { description: 'The resume, with its suggestions.' })
  resume: ResumeRow;

  @Field(() => Int, { description: 'How many lines were looked at.' })
  lineCount: number;

  @Field(() => Int, {
    description: 'How many new suggestions were made; none for what was refused before.',
  })
  newCount: number;

  constructor(resume: ResumeRow, { lineCount, newCount }: { lineCount: number; newCount: number }) {
    this.resume = resume;
    this.lineCount = lineCount;
    this.newCount = newCount;
  }
}

@ObjectType({ description: 'The suggestion was changed, and the resume with it where it says so.' })
export class SuggestionChanged {
  @Field(() => ResumeSuggestion, { description: 'The suggestion as it is now.' })
  suggestion: ResumeSuggestionRow;

  @Field(() => Resume, { description: 'The resume as it is now.' })
  resume: ResumeRow;

  constructor(suggestion: ResumeSuggestionRow, resume: ResumeRow) {
    this.suggestion = suggestion;
    this.resume = resume;
  }
}

@ObjectType({
  description: 'The text it is about stands in the resume no more. Nothing was changed.',
  implements: UserError,
})
export class SuggestionStale extends UserError {
  constructor() {
    super(
      'The line that this suggestion is about has changed since, so nothing was put in its place. Look at the section again for new suggestions.',
    );
  }
}

export const ImproveResumeResult = createUnionType({
  name: 'ImproveResumeResult',
  description: 'What came of looking for better wordings.',
  types: () => [ResumeLookedAt, ResumeConflict, ResumeEmpty, InvalidInput] as const,
});

export const ChangeSuggestionResult = createUnionType({
  name: 'ChangeSuggestionResult',
  description: 'What came of a decision on a suggestion.',
  types: () =>
    [SuggestionChanged, SuggestionStale, ResumeConflict, NotFound, InvalidInput] as const,
});
