import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import { globalId } from '../node/global-id.ts';
import { Resume } from './resume.type.ts';

@ObjectType({ description: 'The resume was saved.' })
export class ResumeSaved {
  @Field(() => Resume, { description: 'The resume, as saved.' })
  resume: ResumeRow;

  constructor(resume: ResumeRow) {
    this.resume = resume;
  }
}

@ObjectType({
  description:
    'The resume was saved elsewhere since this version was read. Nothing was overwritten.',
  implements: UserError,
})
export class ResumeConflict extends UserError {
  @Field(() => Resume, {
    description: 'The resume as it is now: compare, and save again from its version.',
  })
  current: ResumeRow;

  constructor(current: ResumeRow) {
    super(
      'Your resume was changed on another device in the meantime. Nothing was overwritten: compare both and save again.',
    );
    this.current = current;
  }
}

@ObjectType({ description: 'The resume is gone, with its ATS reports. Cover letters stay.' })
export class ResumeDeleted {
  @Field(() => ID, { description: 'The id it had.' })
  id: string;

  constructor(id: string) {
    this.id = globalId('Resume', id);
  }
}

export const SaveResumeResult = createUnionType({
  name: 'SaveResumeResult',
  description: 'What came of saving the resume.',
  types: () => [ResumeSaved, ResumeConflict, InvalidInput, NotFound] as const,
});

export const DeleteResumeResult = createUnionType({
  name: 'DeleteResumeResult',
  description: 'What came of deleting the resume.',
  types: () => [ResumeDeleted, NotFound] as const,
});
