import { limits } from '@career-coach/shared/limits.ts';
import type {
  MasterChange as Change,
  MasterChoice as Choice,
} from '@career-coach/shared/resume-document/follow-master.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { TailoredResume as TailoredResumeRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const MasterChangeKind = { FITS: 'FITS', COLLIDES: 'COLLIDES' } as const;
registerEnumType(MasterChangeKind, {
  name: 'MasterChangeKind',
  description: 'How a change of the master goes together with a copy.',
  valuesConfig: {
    FITS: { description: 'The copy still has what the master had there.' },
    COLLIDES: { description: 'The copy has changed there as well: somebody has to choose.' },
  },
});

export const MasterChoice: { [Name in Choice]: Name } = {
  COPY: 'COPY',
  MASTER: 'MASTER',
  BOTH: 'BOTH',
};
registerEnumType(MasterChoice, {
  name: 'MasterChoice',
  description: 'What is to stand in the copy.',
  valuesConfig: {
    COPY: { description: 'What the copy has. The change is not offered again.' },
    MASTER: { description: 'What the master has now.' },
    BOTH: { description: 'What the copy has, and below it what the master has.' },
  },
});

@ObjectType({ description: 'A place where the master changed since the copy last followed it.' })
export class MasterChange implements Change {
  @Field(() => Int, { description: 'Its place among the changes, from 0: a choice names it.' })
  index: number;

  @Field(() => String, {
    description: 'The heading of the section it stands in; empty above the first heading.',
  })
  heading: string;

  @Field(() => MasterChangeKind, { description: 'Whether it goes together with the copy.' })
  kind: Change['kind'];

  @Field(() => String, {
    description:
      'What both had there, Markdown: whole lines or a whole section; empty for nothing.',
  })
  base: string;

  @Field(() => String, { description: 'What the copy has there; empty for nothing.' })
  copy: string;

  @Field(() => String, { description: 'What the master has there now; empty for nothing.' })
  master: string;
}

@ObjectType({ description: 'What a copy could take over from its master.' })
export class MasterChanges {
  @Field(() => Int, {
    description: 'Resume.version of the master that was looked at; followMaster names it.',
  })
  masterVersion: number;

  @Field(() => [MasterChange], {
    description: 'The changes in the order of the text; empty when the copy is up to date.',
  })
  changes: MasterChange[];
}

type TailoredResumeFields = Omit<TailoredResumeRow, 'userId'>;

@ObjectType({
  description:
    'A copy of the master resume for one job. Only the person themselves can read it. It stays when the master is deleted.',
  implements: Node,
})
export class TailoredResume implements TailoredResumeFields {
  id: string;

  @Field(() => String, {
    description: `The position, at most ${limits.coverLetter.jobTitle} characters.`,
  })
  jobTitle: string;

  @Field(() => String, {
    description: `The company, at most ${limits.coverLetter.companyName} characters.`,
  })
  companyName: string;

  @Field(() => String, {
    nullable: true,
    description: 'The job description as posted; null when none was given.',
  })
  jobDescription: string | null;

  @Field(() => String, {
    description: `The copy, in the Markdown dialect of docs/resume-markdown.md, at most ${limits.resume.content} characters.`,
  })
  content: string;

  @Field(() => String, {
    description:
      'The master as the copy has followed it, Markdown: its own changes are told from this. As long as a change of the master collides, it is not in it.',
  })
  masterContent: string;

  @Field(() => Int, {
    description: 'Resume.version of the master that the copy was made of, or last took over from.',
  })
  masterVersion: number;

  @Field(() => Int, { description: 'Counts the saves. A save names the version it was made from.' })
  version: number;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was put in the trash, where it stays for 30 days; null when it is not there.',
  })
  deletedAt: Date | null;

  @Field(() => Date, { description: 'When the copy was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt: Date;
}
