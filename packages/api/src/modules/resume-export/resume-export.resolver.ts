import type {
  ResumeExportFormat as Format,
  ResumeTemplate as Template,
} from '@career-coach/shared/resume-exports.ts';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { ResumeTemplate } from '../resume/resume-template.enum.ts';
import { ChooseResumeTemplateResult, ResumeExportResult } from './resume-export.result.ts';
import { checkExport, chooseTemplate } from './resume-export.service.ts';
import { ResumeExportFormat } from './resume-export.type.ts';

@Resolver()
export class ResumeExportResolver {
  @Query(() => ResumeExportResult, {
    complexity: worksThroughDocuments,
    description:
      'Makes a file of the saved resume, or of a copy of it, reads it back as a stranger’s program would, and tells field by field what survived, before it is downloaded.',
  })
  @Access(owner)
  @DocumentWork()
  resumeExport(
    @Arg('template', () => ResumeTemplate, { description: 'The look.' }) template: Template,
    @Arg('format', () => ResumeExportFormat, { description: 'The format.' }) format: Format,
    @Arg('tailoredResumeId', () => ID, {
      nullable: true,
      description: 'TailoredResume.id of a copy to export; the master when left out.',
    })
    tailoredResumeId: string | null,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return checkExport(db, viewerId, { template, format }, tailoredResumeId);
  }

  @Mutation(() => ChooseResumeTemplateResult, {
    description:
      'Remembers the look that the resume is shown and exported in. The resume itself does not change, nor its version.',
  })
  @Access(owner)
  chooseResumeTemplate(
    @Arg('template', () => ResumeTemplate, { description: 'The look from now on.' })
    template: Template,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return chooseTemplate(db, viewerId, template);
  }
}
