import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type {
  AtsReport as AtsReportRow,
  TailoredResume as TailoredResumeRow,
} from '../../database/generated/client.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import { AtsReport } from '../ats-report/ats-report.type.ts';
import { MasterChange, TailoredResume } from './tailored-resume.type.ts';

@ObjectType({ description: 'The copy was saved.' })
export class TailoredResumeSaved {
  @Field(() => TailoredResume, { description: 'The copy, as saved.' })
  tailoredResume: TailoredResumeRow;

  constructor(tailoredResume: TailoredResumeRow) {
    this.tailoredResume = tailoredResume;
  }
}

@ObjectType({
  description:
    'The copy, or its master, was saved elsewhere since it was read. Nothing was overwritten.',
  implements: UserError,
})
export class TailoredResumeConflict extends UserError {
  @Field(() => TailoredResume, {
    description: 'The copy as it is now: compare, and save again from its version.',
  })
  current: TailoredResumeRow;

  constructor(current: TailoredResumeRow) {
    super(
      'This copy or your master resume was changed on another device in the meantime. Nothing was overwritten: look at both again.',
    );
    this.current = current;
  }
}

@ObjectType({
  description: 'There is no master resume, or it is blank. Nothing was changed.',
  implements: UserError,
})
export class MasterMissing extends UserError {
  constructor() {
    super(
      'There is no master resume at present, so nothing was changed. Write or import it, or bring it back from the trash.',
    );
  }
}

@ObjectType({
  description: 'A change of the master collides with the copy and no choice was made for it.',
  implements: UserError,
})
export class MasterCollides extends UserError {
  @Field(() => [Int], { description: 'MasterChange.index of each change without a choice.' })
  indexes: number[];

  constructor(indexes: number[]) {
    super(
      `The copy and the master both changed ${indexes.length === 1 ? 'one place' : `${indexes.length} places`}. Nothing was changed: choose there first.`,
    );
    this.indexes = indexes;
  }
}

@ObjectType({
  description:
    'What fits of the master’s changes stands in the copy; what collides is still in `masterChanges`.',
})
export class MasterChangesTaken {
  @Field(() => TailoredResume, { description: 'The copy as it is now.' })
  tailoredResume: TailoredResumeRow;

  @Field(() => [MasterChange], {
    description:
      'What was taken over, in the order of the text; empty when nothing could be, and nothing was saved.',
  })
  taken: MasterChange[];

  constructor(tailoredResume: TailoredResumeRow, taken: MasterChange[]) {
    this.tailoredResume = tailoredResume;
    this.taken = taken;
  }
}

@ObjectType({ description: 'The copy is in the trash, where it stays for 30 days.' })
export class TailoredResumeDeleted {
  @Field(() => TailoredResume, {
    description: 'The copy, which restoreTailoredResume brings back.',
  })
  tailoredResume: TailoredResumeRow;

  constructor(tailoredResume: TailoredResumeRow) {
    this.tailoredResume = tailoredResume;
  }
}

@ObjectType({ description: 'The copy is back from the trash.' })
export class TailoredResumeRestored {
  @Field(() => TailoredResume, { description: 'The copy.' })
  tailoredResume: TailoredResumeRow;

  constructor(tailoredResume: TailoredResumeRow) {
    this.tailoredResume = tailoredResume;
  }
}

@ObjectType({ description: 'The copy was scored, and its report kept.' })
export class TailoredResumeChecked {
  @Field(() => AtsReport, { description: 'The report.' })
  report: AtsReportRow;

  @Field(() => TailoredResume, { description: 'The copy that was scored.' })
  tailoredResume: TailoredResumeRow;

  constructor(report: AtsReportRow, tailoredResume: TailoredResumeRow) {
    this.report = report;
    this.tailoredResume = tailoredResume;
  }
}

export const CreateTailoredResumeResult = createUnionType({
  name: 'CreateTailoredResumeResult',
  description: 'What came of copying the master.',
  types: () => [TailoredResumeSaved, MasterMissing, InvalidInput] as const,
});

export const SaveTailoredResumeResult = createUnionType({
  name: 'SaveTailoredResumeResult',
  description: 'What came of saving a copy.',
  types: () => [TailoredResumeSaved, TailoredResumeConflict, InvalidInput, NotFound] as const,
});

export const FollowMasterResult = createUnionType({
  name: 'FollowMasterResult',
  description: 'What came of taking changes of the master over.',
  types: () =>
    [
      TailoredResumeSaved,
      TailoredResumeConflict,
      MasterCollides,
      MasterMissing,
      InvalidInput,
      NotFound,
    ] as const,
});

export const TakeMasterChangesResult = createUnionType({
  name: 'TakeMasterChangesResult',
  description: 'What came of taking over what fits.',
  types: () =>
    [MasterChangesTaken, TailoredResumeConflict, MasterMissing, InvalidInput, NotFound] as const,
});

export const DeleteTailoredResumeResult = createUnionType({
  name: 'DeleteTailoredResumeResult',
  description: 'What came of putting a copy in the trash.',
  types: () => [TailoredResumeDeleted, NotFound] as const,
});

export const RestoreTailoredResumeResult = createUnionType({
  name: 'RestoreTailoredResumeResult',
  description: 'What came of bringing a copy back.',
  types: () => [TailoredResumeRestored, NotFound] as const,
});

export const CheckTailoredResumeResult = createUnionType({
  name: 'CheckTailoredResumeResult',
  description: 'What came of checking a copy.',
  types: () => [TailoredResumeChecked, MasterMissing, NotFound] as const,
});
