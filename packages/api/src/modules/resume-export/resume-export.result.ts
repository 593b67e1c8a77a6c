import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { NotFound, UserError } from '../../errors/user-error.ts';
import { renderingMessages } from '../../rendering/rendering-messages.ts';
import type { RenderingFailureReason } from '../../rendering/rendering-failure.ts';
import { Resume } from '../resume/resume.type.ts';
import { ResumeExport } from './resume-export.type.ts';

@ObjectType({
  description: 'The resume has no words yet, so there is nothing to export.',
  implements: UserError,
})
export class NothingToExport extends UserError {
  constructor() {
    super(
      'Your resume is still empty, so there is nothing to export. Upload it or write it first.',
    );
  }
}

@ObjectType({
  description: 'The file could not be made; the message says why and what to do.',
  implements: UserError,
})
export class ResumeExportFailed extends UserError {
  constructor(reason: RenderingFailureReason) {
    super(renderingMessages[reason]);
  }
}

@ObjectType({ description: 'The template was remembered.' })
export class ResumeTemplateChosen {
  @Field(() => Resume, { description: 'The resume with its template.' })
  resume: ResumeRow;

  constructor(resume: ResumeRow) {
    this.resume = resume;
  }
}

export const ResumeExportResult = createUnionType({
  name: 'ResumeExportResult',
  description: 'What came of exporting the resume.',
  types: () => [ResumeExport, NothingToExport, ResumeExportFailed] as const,
});

export const ChooseResumeTemplateResult = createUnionType({
  name: 'ChooseResumeTemplateResult',
  description: 'What came of choosing a template.',
  types: () => [ResumeTemplateChosen, NotFound] as const,
});
