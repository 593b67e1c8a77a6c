import type {
  CreateCoverLetter,
  DraftCoverLetter,
  SaveCoverLetter,
} from '@career-coach/shared/inputs/cover-letter.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type {
  LetterLength as Length,
  LetterTone as Tone,
} from '../../coaching/cover-letter/letter-input.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { CoverLetterStatus, LetterLength, LetterTone } from './cover-letter.type.ts';

const { coverLetter } = limits;
const company = `The company as it should stand in the letter, at most ${coverLetter.companyName} characters.`;
const position = `The position as it should stand in the letter, at most ${coverLetter.jobTitle} characters.`;
const description = `The job description as posted, at most ${coverLetter.jobDescription} characters.`;

@InputType({ description: 'The job to draft a letter for.' })
export class DraftCoverLetterInput implements DraftCoverLetter {
  @Field(() => String, { description: company })
  companyName: string;

  @Field(() => String, { description: position })
  jobTitle: string;

  @Field(() => String, { description })
  jobDescription: string;

  @Field(() => LetterTone, {
    defaultValue: LetterTone.PLAIN,
    description: 'How the letter speaks.',
  })
  tone: Tone;

  @Field(() => LetterLength, { defaultValue: LetterLength.MEDIUM, description: 'How long it is.' })
  length: Length;
}

@InputType({ description: 'A letter that the person writes.' })
export class CreateCoverLetterInput implements CreateCoverLetter {
  @Field(() => String, { description: company })
  companyName: string;

  @Field(() => String, { description: position })
  jobTitle: string;

  @Field(() => String, { nullable: true, description })
  jobDescription?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The letter so far, plain text, at most ${coverLetter.content} characters; empty when left out.`,
  })
  content?: string | null;

  @Field(() => LetterTone, {
    nullable: true,
    description: 'How it should speak where a coach writes it anew; unset when left out.',
  })
  tone?: Tone | null;

  @Field(() => LetterLength, {
    nullable: true,
    description: 'How long it should be; unset when left out.',
  })
  length?: Length | null;
}

@InputType({
  description:
    'What to change of a draft. A field that is left out, or null, stays as it is; a blank job description removes it.',
})
export class SaveCoverLetterInput implements SaveCoverLetter {
  @Field(() => ID, { description: 'CoverLetter.id.' })
  id: string;

  @Field(() => Int, { description: 'CoverLetter.version that the changes were made from.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: `The letter, plain text, at most ${coverLetter.content} characters.`,
  })
  content?: string | null;

  @Field(() => String, { nullable: true, description: company })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: position })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description })
  jobDescription?: string | null;

  @Field(() => LetterTone, {
    nullable: true,
    description: 'How it should speak where a coach writes it anew; as it is when left out.',
  })
  tone?: Tone | null;

  @Field(() => LetterLength, {
    nullable: true,
    description: 'How long it should be; as it is when left out.',
  })
  length?: Length | null;
}

export const CoverLetterSort = {
  CHANGED: 'CHANGED',
  CREATED: 'CREATED',
  COMPANY: 'COMPANY',
  TITLE: 'TITLE',
} as const;
export type CoverLetterSort = (typeof CoverLetterSort)[keyof typeof CoverLetterSort];
registerEnumType(CoverLetterSort, {
  name: 'CoverLetterSort',
  description: 'How a list of letters is ordered.',
  valuesConfig: {
    CHANGED: { description: 'The one changed last first.' },
    CREATED: { description: 'The newest first.' },
    COMPANY: { description: 'By company, A first.' },
    TITLE: { description: 'By position, A first.' },
  },
});

@ArgsType()
export class CoverLetterArgs extends PageArgs {
  @Field(() => CoverLetterStatus, {
    nullable: true,
    description: 'Only letters of this status; all when left out.',
  })
  status?: CoverLetterStatus | null;

  @Field(() => String, {
    nullable: true,
    description: `Only letters with this text in company, position or content, in any case; at most ${limits.search} characters.`,
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in the trash. Otherwise only those that are not.',
  })
  trashed?: boolean | null;

  @Field(() => CoverLetterSort, {
    nullable: true,
    description:
      'Their order; CHANGED when left out. A cursor holds for the order it was given in.',
  })
  sort?: CoverLetterSort | null;
}
