import type {
  CreateTailoredResume,
  FollowMaster,
  SaveTailoredResume,
  TakeMasterChanges,
} from '@career-coach/shared/inputs/tailored-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type { MasterChoice as Choice } from '@career-coach/shared/resume-document/follow-master.ts';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../pagination/page-args.ts';
import { MasterChoice } from './tailored-resume.type.ts';

const { coverLetter } = limits;
const company = `The company, at most ${coverLetter.companyName} characters.`;
const position = `The position, at most ${coverLetter.jobTitle} characters.`;
const description = `The job description as posted, at most ${coverLetter.jobDescription} characters.`;

@InputType({ description: 'The job to copy the master resume for.' })
export class CreateTailoredResumeInput implements CreateTailoredResume {
  @Field(() => String, { description: company })
  companyName: string;

  @Field(() => String, { description: position })
  jobTitle: string;

  @Field(() => String, { nullable: true, description })
  jobDescription?: string | null;
}

@InputType({
  description:
    'What to change of a copy. A field that is left out, or null, stays as it is; a blank job description removes it.',
})
export class SaveTailoredResumeInput implements SaveTailoredResume {
  @Field(() => ID, { description: 'TailoredResume.id.' })
  id: string;

  @Field(() => Int, { description: 'TailoredResume.version that the changes were made from.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: `The whole copy, Markdown, at most ${limits.resume.content} characters. Stored as given.`,
  })
  content?: string | null;

  @Field(() => String, { nullable: true, description: company })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: position })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description })
  jobDescription?: string | null;
}

@InputType({ description: 'What to do with one change of the master.' })
export class MasterChoiceInput {
  @Field(() => Int, { description: 'MasterChange.index.' })
  index: number;

  @Field(() => MasterChoice, { description: 'What is to stand in the copy.' })
  take: Choice;
}

@InputType({ description: 'Which changes of the master a copy takes over.' })
export class FollowMasterInput implements FollowMaster {
  @Field(() => ID, { description: 'TailoredResume.id.' })
  id: string;

  @Field(() => Int, { description: 'TailoredResume.version that the choices were made on.' })
  version: number;

  @Field(() => Int, {
    description: 'MasterChanges.masterVersion that the choices were made on.',
  })
  masterVersion: number;

  @Field(() => [MasterChoiceInput], {
    description:
      'A choice for every change that collides. One that fits is taken unless a choice says otherwise.',
  })
  choices: MasterChoiceInput[];
}

@InputType({ description: 'Which copy takes over what fits of its master.' })
export class TakeMasterChangesInput implements TakeMasterChanges {
  @Field(() => ID, { description: 'TailoredResume.id.' })
  id: string;

  @Field(() => Int, { description: 'TailoredResume.version that was looked at.' })
  version: number;

  @Field(() => Int, { description: 'MasterChanges.masterVersion that was looked at.' })
  masterVersion: number;
}

@ArgsType()
export class TailoredResumeArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `Only copies with this text in company, position or content, in any case; at most ${limits.search} characters.`,
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those in the trash. Otherwise only those that are not.',
  })
  trashed?: boolean | null;
}
