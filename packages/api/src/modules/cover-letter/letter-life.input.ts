import type {
  DuplicateCoverLetter,
  KeepSentences,
} from '@career-coach/shared/inputs/cover-letter.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, ID, InputType, Int } from 'type-graphql';

const { coverLetter } = limits;

@InputType({ description: 'Another job to take a letter for.' })
export class DuplicateCoverLetterInput implements DuplicateCoverLetter {
  @Field(() => ID, { description: 'CoverLetter.id of the letter to copy.' })
  id: string;

  @Field(() => String, {
    description: `The company it is for now, at most ${coverLetter.companyName} characters.`,
  })
  companyName: string;

  @Field(() => String, {
    description: `The position it is for now, at most ${coverLetter.jobTitle} characters.`,
  })
  jobTitle: string;

  @Field(() => String, {
    nullable: true,
    description: `The description of that job, at most ${coverLetter.jobDescription} characters; without it sentences about the old job count as unsupported.`,
  })
  jobDescription?: string | null;
}

@InputType({ description: 'Sentences that the person answers for.' })
export class KeepSentencesInput implements KeepSentences {
  @Field(() => ID, { description: 'CoverLetter.id.' })
  id: string;

  @Field(() => Int, { description: 'CoverLetter.version that the person has before them.' })
  version: number;

  @Field(() => [String], {
    description: `LetterSentence.text of each, 1–${limits.bulk}; others are left as they are.`,
  })
  sentences: string[];
}
