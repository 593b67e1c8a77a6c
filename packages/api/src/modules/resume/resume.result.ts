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

@ObjectType({
  description:
    'The resume is in the trash with its history and its reports, where they stay for 30 days.',
})
export class ResumeDeleted {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Resume, { description: 'The resume, which restoreResume brings back.' })
  resume: ResumeRow;

  constructor(resume: ResumeRow) {
    this.id = globalId('Resume', resume.id);
    this.resume = resume;
  }
}

@ObjectType({ description: 'The resume is back from the trash, with its history and reports.' })
export class ResumeRestored {
  @Field(() => Resume, { description: 'The resume.' })
  resume: ResumeRow;

  constructor(resume: ResumeRow) {
    this.resume = resume;
  }
}

@ObjectType({
  description: 'A new resume was begun since the other one was deleted. Nothing was changed.',
  implements: UserError,
})
export class NewerResume extends UserError {
  @Field(() => Resume, { description: 'The new resume.' })
  current: ResumeRow;

  constructor(current: ResumeRow) {
    super(
      'You have begun a new resume since, so nothing was changed. The deleted one is in the history, from where you can bring it back for 30 days.',
    );
    this.current = current;
  }
}

export const SaveResumeResult = createUnionType({
  name: 'SaveResumeResult',
  description: 'What came of saving the resume.',
  types: () => [ResumeSaved, ResumeConflict, InvalidInput, NotFound] as const,
});

export const DeleteResumeResult = createUnionType({
  name: 'DeleteResumeResult',
  description: 'What came of putting the resume in the trash.',
  types: () => [ResumeDeleted, NotFound] as const,
});

export const RestoreResumeResult = createUnionType({
  name: 'RestoreResumeResult',
  description: 'What came of bringing the resume back.',
  types: () => [ResumeRestored, NewerResume, NotFound] as const,
});
