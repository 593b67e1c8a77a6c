import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { LetterTone as Tone } from '../../coaching/cover-letter/letter-input.ts';
import type { PostingNames } from '../../coaching/cover-letter/posting-names.ts';
import type { LetterRewrite } from '../../coaching/cover-letter/rewrite-letter.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { LetterTone } from './cover-letter.input.ts';

@ObjectType({
  description: 'A letter as it would be. Nothing was saved: the person accepts or refuses it.',
})
export class LetterRewriteProposed implements LetterRewrite {
  @Field(() => String, {
    description:
      'The whole letter, plain text; the text that was given where nothing could be done.',
  })
  content: string;

  @Field(() => [String], {
    description: 'What was asked for and not done, each with its reason, ready to be shown.',
  })
  notDone: string[];

  @Field(() => String, { description: 'Who wrote it: `rule-based`.' })
  writtenBy: string;

  constructor({ content, notDone }: LetterRewrite) {
    this.content = content;
    this.notDone = notDone;
    this.writtenBy = 'rule-based';
  }
}

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

export const LetterRewriteResult = createUnionType({
  name: 'LetterRewriteResult',
  description: 'What came of asking for a proposal.',
  types: () => [LetterRewriteProposed, InvalidInput, NotFound] as const,
});

export const JobPostingReadingResult = createUnionType({
  name: 'JobPostingReadingResult',
  description: 'What came of reading a posting.',
  types: () => [JobPostingReading, InvalidInput] as const,
});
