import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const ResumeSectionKind = {
  SUMMARY: 'summary',
  EXPERIENCE: 'experience',
  EDUCATION: 'education',
  SKILLS: 'skills',
  PROJECTS: 'projects',
  CERTIFICATIONS: 'certifications',
  PUBLICATIONS: 'publications',
  AWARDS: 'awards',
  LANGUAGES: 'languages',
  VOLUNTEERING: 'volunteering',
  OTHER: 'other',
} as const;
registerEnumType(ResumeSectionKind, {
  name: 'ResumeSectionKind',
  description:
    'What a section of a resume is about, told from its heading in any of many languages.',
});

@ObjectType({ description: 'A link in the contact data of a resume.' })
export class ResumeLink {
  @Field(() => String, { description: 'As it is shown, such as `LinkedIn` or `example.org/ana`.' })
  label: string;

  @Field(() => String, {
    description: 'Where it leads, as written by the person: it may not be a valid address.',
  })
  url: string;
}

@ObjectType({
  description: 'Who the resume is about and how to reach them; null where the resume does not say.',
})
export class ResumeContact {
  @Field(() => String, { nullable: true, description: 'Full name as written.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Professional headline below the name.' })
  headline: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail as written: it may not be a valid address.',
  })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number as written, of any country.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Where they live, as written.' })
  location: string | null;

  @Field(() => [ResumeLink], { description: 'Links, in the order of the resume.' })
  links: ResumeLink[];
}

@ObjectType({
  description: 'When something began and ended. A single date is an end without a start.',
})
export class ResumeDateRange {
  @Field(() => String, {
    nullable: true,
    description: '`2021-03`, or `2021` when no month is given; null when only an end is.',
  })
  start: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`2021-03` or `2021`; null when it goes on or no end is given.',
  })
  end: string | null;

  @Field(() => Boolean, { description: 'Whether it goes on at the time of writing.' })
  isCurrent: boolean;

  @Field(() => String, { description: 'As written, such as `März 2021 – heute`.' })
  text: string;
}

@ObjectType({ description: 'One role, degree or project.' })
export class ResumeEntry {
  @Field(() => String, { description: 'Job title, degree or name of the project.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Employer, school or publisher.' })
  organization: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was, as written.' })
  location: string | null;

  @Field(() => ResumeDateRange, {
    nullable: true,
    description: 'When it was; null when no date could be read.',
  })
  dates: ResumeDateRange | null;

  @Field(() => [String], {
    description:
      'Text before the bullets, one item per paragraph, Markdown. A line break means no more than a space.',
  })
  paragraphs: string[];

  @Field(() => [String], {
    description:
      'Bullets in order, Markdown; nested bullets stand on further lines of their parent.',
  })
  bullets: string[];
}

@ObjectType({ description: 'A group of skills, such as `Languages: Go, R`.' })
export class SkillGroup {
  @Field(() => String, {
    nullable: true,
    description: 'What the group is called; null for a plain list.',
  })
  label: string | null;

  @Field(() => [String], { description: 'The skills in order.' })
  skills: string[];
}

@ObjectType({ description: 'A part of a resume under one heading.' })
export class ResumeSection {
  @Field(() => ResumeSectionKind, { description: 'What it is about.' })
  kind: (typeof ResumeSectionKind)[keyof typeof ResumeSectionKind];

  @Field(() => String, {
    description: 'The heading as written; empty for text above the first heading.',
  })
  heading: string;

  @Field(() => [String], { description: 'Text before the first entry, Markdown.' })
  paragraphs: string[];

  @Field(() => [String], { description: 'Bullets before the first entry, Markdown.' })
  bullets: string[];

  @Field(() => [ResumeEntry], {
    description: 'Entries in the order of the resume, usually newest first.',
  })
  entries: ResumeEntry[];

  @Field(() => [SkillGroup], {
    description: 'Groups of skills; empty outside sections of the kinds SKILLS and LANGUAGES.',
  })
  skillGroups: SkillGroup[];
}

@ObjectType({ description: 'A resume as structure, read from its Markdown.' })
export class ResumeDocument {
  @Field(() => ResumeContact, { description: 'Name and contact data.' })
  contact: ResumeContact;

  @Field(() => [ResumeSection], { description: 'The sections in order.' })
  sections: ResumeSection[];
}
