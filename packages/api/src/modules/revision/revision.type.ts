import { limits } from '@career-coach/shared/limits.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Revision as RevisionRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const RevisionCause = {
  TYPED: 'TYPED',
  IMPORTED: 'IMPORTED',
  RESTORED: 'RESTORED',
  SUGGESTION: 'SUGGESTION',
  DRAFTED: 'DRAFTED',
  TAILORED: 'TAILORED',
  MERGED: 'MERGED',
  EARLIER: 'EARLIER',
} as const;
export type RevisionCause = (typeof RevisionCause)[keyof typeof RevisionCause];
registerEnumType(RevisionCause, {
  name: 'RevisionCause',
  description: 'What made a revision.',
  valuesConfig: {
    TYPED: { description: 'Somebody typed; what they type within five minutes is one revision.' },
    IMPORTED: { description: 'A file was imported.' },
    RESTORED: { description: 'An older revision was brought back.' },
    SUGGESTION: { description: 'A suggestion was accepted.' },
    DRAFTED: { description: 'A coach drafted it.' },
    TAILORED: { description: 'A copy was made of the master resume.' },
    MERGED: { description: 'Changes of the master resume were taken into a tailored copy.' },
    EARLIER: { description: 'What stood there before its history was kept.' },
  },
});

type RevisionFields = Pick<
  RevisionRow,
  'id' | 'cause' | 'device' | 'name' | 'version' | 'createdAt' | 'savedAt' | 'deletedAt'
>;

@ObjectType({
  description:
    'A state in which a resume or a letter was saved. Only the person themselves can read it. Thinned out with age: after an hour the last of each five minutes stays, after two days the last of each hour, after 30 days the last of each day (UTC); the newest and those with a name always.',
  implements: Node,
})
export class Revision implements RevisionFields {
  id: string;

  @Field(() => RevisionCause, { description: 'What made it.' })
  cause: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The program it was saved from, such as `Firefox on Windows`; null where nobody noted it.',
  })
  device: string | null;

  @Field(() => String, {
    nullable: true,
    description: `What the person calls it, at most ${limits.revision.name} characters; null without a name.`,
  })
  name: string | null;

  @Field(() => Int, {
    description:
      'The version of the document that held it; the last one where several saves were taken together.',
  })
  version: number;

  @Field(() => Date, { description: 'The first save that it holds.' })
  createdAt: Date;

  @Field(() => Date, { description: 'The last save that it holds.' })
  savedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the resume whose state it was came into the trash, where it stays for 30 days; null otherwise.',
  })
  deletedAt: Date | null;
}
