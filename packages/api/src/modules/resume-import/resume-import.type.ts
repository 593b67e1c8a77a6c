import { limits } from '@career-coach/shared/limits.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ResumeImport as ResumeImportRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const ResumeFormat = {
  PDF: 'pdf',
  DOCX: 'docx',
  MARKDOWN: 'markdown',
  JSON_RESUME: 'json_resume',
  LINKEDIN: 'linkedin',
} as const;
registerEnumType(ResumeFormat, {
  name: 'ResumeFormat',
  description:
    'What a resume file is, found by its content and not by its name. Plain text counts as MARKDOWN, FRESH as JSON_RESUME; LINKEDIN is the ZIP of their own data that LinkedIn gives a person.',
});

export const ReadingConfidence = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
registerEnumType(ReadingConfidence, {
  name: 'ReadingConfidence',
  description:
    'How sure the reader is. HIGH: the shape leaves no doubt. MEDIUM: told from its place. LOW: a guess, please check.',
});

@ObjectType({ description: 'One field that was read from a file, and where it stood.' })
export class FieldReading {
  @Field(() => String, {
    description: 'Which field, such as `contact.email` or `experience.0.title`.',
  })
  field: string;

  @Field(() => String, { description: 'What was read.' })
  value: string;

  @Field(() => String, { description: 'Where it stood: page and the line, quoted.' })
  source: string;

  @Field(() => ReadingConfidence, { description: 'How sure the reader is.' })
  confidence: (typeof ReadingConfidence)[keyof typeof ReadingConfidence];
}

@ObjectType({
  description:
    'What a resume suggests for the profile. Null or empty where it does not say; nothing is made up.',
})
export class ProfileSuggestion {
  @Field(() => String, { nullable: true, description: 'The name, as written.' })
  name: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Whole years of work, 0–${limits.user.experienceMax}, counted from the dates of the experience; times that overlap count once.`,
  })
  experience: number | null;

  @Field(() => [String], {
    description: `The skills in the order of the resume, at most ${limits.user.skills}.`,
  })
  skills: string[];

  @Field(() => String, {
    nullable: true,
    description: `The headline and summary, at most ${limits.user.bio} characters.`,
  })
  bio: string | null;
}

type ResumeImportFields = Pick<
  ResumeImportRow,
  'id' | 'fileName' | 'byteSize' | 'markdown' | 'acceptedAt' | 'createdAt'
>;

@ObjectType({
  description:
    'A resume file as it was read, waiting for the person to confirm it. Made by POST /api/resume-imports.',
  implements: Node,
})
export class ResumeImport implements ResumeImportFields {
  id: string;

  @Field(() => String, {
    description: `What the file was called, at most ${limits.resume.fileName} characters.`,
  })
  fileName: string;

  @Field(() => ResumeFormat, { description: 'What the file is.' })
  format: string;

  @Field(() => Int, {
    description: `Size of the file in bytes, at most ${limits.resume.fileBytes}. The file itself is not kept.`,
  })
  byteSize: number;

  @Field(() => String, {
    description:
      'What was read, in the Markdown dialect of docs/resume-markdown.md; once accepted, what was accepted.',
  })
  markdown: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it became the resume; null while it waits.',
  })
  acceptedAt: Date | null;

  @Field(() => Date, { description: 'When it was uploaded.' })
  createdAt: Date;
}
