import { limits } from '@career-coach/shared/limits.ts';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';
import { ResumeTemplate } from './resume-template.enum.ts';

type ResumeFields = Pick<
  ResumeRow,
  | 'id'
  | 'content'
  | 'atsScore'
  | 'feedback'
  | 'feedbackBy'
  | 'feedbackAt'
  | 'version'
  | 'template'
  | 'deletedAt'
  | 'createdAt'
  | 'updatedAt'
>;

@ObjectType({
  description: "A person's master resume. Only they themselves can read it.",
  implements: Node,
})
export class Resume implements ResumeFields {
  id: string;

  @Field(() => String, {
    nullable: true,
    description: `The resume, in the Markdown dialect of docs/resume-markdown.md, at most ${limits.resume.content} characters.`,
  })
  content: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Machine-readability estimate, 0–100: the headline of the newest AtsReport. Null before the first check. It is of the version that the report names, not necessarily of this one.',
  })
  atsScore: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Written feedback by the coach, Markdown; null before it was asked for.',
  })
  feedback: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who wrote the feedback: `rule-based`, or `Claude` with its model; null without any, and where it was not noted.',
  })
  feedbackBy: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the feedback was written; null without any, and where it was not noted.',
  })
  feedbackAt: Date | null;

  @Field(() => ResumeTemplate, {
    nullable: true,
    description:
      'How it looks when it is exported; null before one was chosen: it is CLASSIC then.',
  })
  template: string | null;

  @Field(() => Int, { description: 'Counts the saves. A save names the version it was made from.' })
  version: number;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was put in the trash, where it stays for 30 days and shows no content; null when it is not there.',
  })
  deletedAt: Date | null;

  @Field(() => Date, { description: 'When it was first saved.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt: Date;
}
