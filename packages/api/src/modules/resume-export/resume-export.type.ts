import type {
  ResumeExportFormat as Format,
  ResumeTemplate as Template,
} from '@career-coach/shared/resume-exports.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ResumeTemplate } from '../resume/resume-template.enum.ts';

export const ResumeExportFormat = {
  PDF: 'pdf',
  DOCX: 'docx',
  MARKDOWN: 'markdown',
  JSON_RESUME: 'json_resume',
  TEXT: 'text',
} as const satisfies Record<string, Format>;
registerEnumType(ResumeExportFormat, {
  name: 'ResumeExportFormat',
  description: 'What a resume can be exported as.',
  valuesConfig: {
    PDF: { description: 'Tagged, with a text layer and all fonts embedded; PDF/UA-1.' },
    DOCX: { description: 'A Word document with real headings, lists and links.' },
    MARKDOWN: { description: 'The resume as it is stored.' },
    JSON_RESUME: { description: 'The open schema of jsonresume.org, version 1.0.0.' },
    TEXT: { description: 'Plain text, to be pasted into forms.' },
  },
});

@ObjectType({ description: 'One field of the resume, and what came back of it from the file.' })
export class ResumeExportField {
  @Field(() => String, {
    description:
      'Where it stands, such as `contact.email` or `experience.0.title`; numbers count from 0 within the section.',
  })
  field: string;

  @Field(() => String, { description: 'What the resume says, without emphasis.' })
  expected: string;

  @Field(() => String, {
    nullable: true,
    description: 'What our reader found in its place; null when it found nothing there.',
  })
  found: string | null;

  @Field(() => Boolean, { description: 'Whether both are the same.' })
  survived: boolean;
}

@ObjectType({
  description:
    'A resume as a file, made and read back by our own reader, as a program that receives it would read it. Nothing is stored.',
})
export class ResumeExport {
  @Field(() => ResumeTemplate, { description: 'The look; PDF and DOCX have one.' })
  template: Template;

  @Field(() => ResumeExportFormat, { description: 'The format.' })
  format: Format;

  @Field(() => String, { description: 'The name that the file is downloaded under.' })
  fileName: string;

  @Field(() => String, { description: 'Its media type, such as `application/pdf`.' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  byteSize: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many pages it has; null in formats without pages of their own.',
  })
  pageCount: number | null;

  @Field(() => Int, {
    description: 'Resume.version, or TailoredResume.version, that it was made of.',
  })
  resumeVersion: number;

  @Field(() => Boolean, {
    description: 'Whether every field came back as it was, and every character could be drawn.',
  })
  isMachineReadable: boolean;

  @Field(() => [ResumeExportField], {
    description:
      'Every field of the resume that the format has words for, in the order of the resume.',
  })
  fields: ResumeExportField[];

  @Field(() => [ResumeExportField], { description: 'Those of `fields` that did not survive.' })
  lostFields: ResumeExportField[];

  @Field(() => [String], {
    description:
      'Characters that no font of ours can draw: each is an empty box in the PDF. Empty in other formats.',
  })
  undrawable: string[];

  @Field(() => String, {
    description: 'Where the file is downloaded with the same session, a path of this server.',
  })
  downloadPath: string;
}
