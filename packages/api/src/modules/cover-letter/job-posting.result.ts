import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { LetterTone as Tone } from '../../coaching/cover-letter/letter-input.ts';
import type { PostingNames } from '../../coaching/cover-letter/posting-names.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { LetterTone } from './cover-letter.type.ts';

@ObjectType({ description: 'What a posting says about itself.' })
export class JobPostingReading implements PostingNames {
  @Field(() => String, { nullable: true, description: 'The employer; null where it is not clear.' })
  companyName: string | null;

  @Field(() => String, { nullable: true, description: 'The position; null where it is not clear.' })
  jobTitle: string | null;

  @Field(() => LetterTone, { description: 'The tone the posting itself has.' })
  tone: Tone;

  @Field(() => [String], {
    description:
      'Hidden text and orders to machines in it. They are left out of everything that is made from it.',
  })
  leftOut: string[];

  constructor({ companyName, jobTitle, tone, leftOut }: PostingNames) {
    this.companyName = companyName;
    this.jobTitle = jobTitle;
    this.tone = tone;
    this.leftOut = leftOut;
  }
}

export const JobPostingReadingResult = createUnionType({
  name: 'JobPostingReadingResult',
  description: 'What came of reading a posting.',
  types: () => [JobPostingReading, InvalidInput] as const,
});
