import { limits } from '@career-coach/shared/limits.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Fact, LetterSentence as Sentence } from '../../coaching/grounding/fact.ts';
import type { CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const CoverLetterStatus = { DRAFT: 'draft', COMPLETED: 'completed' } as const;
export type CoverLetterStatus = (typeof CoverLetterStatus)[keyof typeof CoverLetterStatus];
registerEnumType(CoverLetterStatus, {
  name: 'CoverLetterStatus',
  description: 'DRAFT can be edited; COMPLETED is locked until it is reopened.',
});

export const LetterTone = { PLAIN: 'PLAIN', WARM: 'WARM', FORMAL: 'FORMAL' } as const;
registerEnumType(LetterTone, { name: 'LetterTone', description: 'How a letter speaks.' });

export const LetterLength = { SHORT: 'SHORT', MEDIUM: 'MEDIUM', LONG: 'LONG' } as const;
registerEnumType(LetterLength, {
  name: 'LetterLength',
  description: 'About 150, 250 or 350 words; shorter where the resume gives less to tell.',
});

export const LetterFactSource = {
  PROFILE: 'PROFILE',
  RESUME: 'RESUME',
  JOB_DESCRIPTION: 'JOB_DESCRIPTION',
} as const;
registerEnumType(LetterFactSource, {
  name: 'LetterFactSource',
  description:
    'Where a fact comes from. Company and position as the person named them count as JOB_DESCRIPTION.',
});

/** What the place of a fact is looked for in. */
export type FactLetter = Pick<CoverLetterRow, 'userId' | 'jobDescription'>;

@ObjectType({ description: 'Something the person gave, which a sentence rests on.' })
export class LetterFact implements Fact {
  /** The letter it stands behind; its lines are looked for there and in the resume of its owner. */
  letter: FactLetter;

  @Field(() => LetterFactSource, { description: 'Where it comes from.' })
  source: Fact['source'];

  @Field(() => String, { description: 'Word for word; for the resume with its place in brackets.' })
  quote: string;
}

@ObjectType({ description: 'A sentence of a letter with its evidence.' })
export class LetterSentence implements Sentence {
  @Field(() => String, { description: 'The sentence as it stands in the letter.' })
  text: string;

  @Field(() => [LetterFact], {
    description: 'What it rests on; empty when it claims nothing, or nothing was found.',
  })
  facts: LetterFact[];

  @Field(() => Boolean, {
    description:
      'Whether every number, name and technology in it stands in what the person gave. False: check it before you send the letter.',
  })
  supported: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the person has kept it as their own words, knowing that nothing supports it.',
  })
  ownWords: boolean;
}

type CoverLetterFields = Pick<
  CoverLetterRow,
  | 'id'
  | 'content'
  | 'jobDescription'
  | 'companyName'
  | 'jobTitle'
  | 'status'
  | 'writtenBy'
  | 'promptVersion'
  | 'tone'
  | 'length'
  | 'version'
  | 'completedAt'
  | 'deletedAt'
  | 'createdAt'
  | 'updatedAt'
>;

@ObjectType({
  description: 'A cover letter for one job. Only the person themselves can read it.',
  implements: Node,
})
export class CoverLetter implements CoverLetterFields {
  id: string;

  @Field(() => String, {
    description: `The letter, plain text with blank lines between paragraphs, at most ${limits.coverLetter.content} characters.`,
  })
  content: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was written from; null when none was given.',
  })
  jobDescription: string | null;

  @Field(() => String, {
    description: `The company, at most ${limits.coverLetter.companyName} characters.`,
  })
  companyName: string;

  @Field(() => String, {
    description: `The position, at most ${limits.coverLetter.jobTitle} characters.`,
  })
  jobTitle: string;

  @Field(() => CoverLetterStatus, { description: 'Whether it can be edited.' })
  status: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who drafted it: `rule-based` or `Claude <model>`; null when the person wrote it.',
  })
  writtenBy: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Version of the prompt, or of the rules, that it was drafted with; null when the person wrote it, and for letters from before this was kept.',
  })
  promptVersion: string | null;

  @Field(() => LetterTone, {
    nullable: true,
    description: 'How it was asked to speak; null for letters from before this was kept.',
  })
  tone: string | null;

  @Field(() => LetterLength, {
    nullable: true,
    description: 'How long it was asked to be; null for letters from before this was kept.',
  })
  length: string | null;

  @Field(() => Int, { description: 'Counts the saves. A save names the version it was made from.' })
  version: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was completed; null while it is a draft.',
  })
  completedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was put in the trash, where it stays for 30 days; null when it is not there.',
  })
  deletedAt: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt: Date;
}
