import { z } from 'zod';
import { sectionKinds, type ResumeDocument } from './resume-document.ts';

const date = z.object({
  year: z.int(),
  month: z.int().min(1).max(12).nullable(),
});

const entry = z.object({
  title: z.string(),
  organization: z.string().nullable(),
  location: z.string().nullable(),
  dates: z
    .object({
      start: date.nullable(),
      end: z.union([date, z.literal('present')]).nullable(),
      text: z.string(),
    })
    .nullable(),
  paragraphs: z.array(z.string()),
  bullets: z.array(z.string()),
});

/** A resume document that comes from outside the type checker, such as a row of the database. */
export const resumeDocumentSchema: z.ZodType<ResumeDocument> = z.object({
  contact: z.object({
    name: z.string().nullable(),
    headline: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    location: z.string().nullable(),
    links: z.array(z.object({ label: z.string(), url: z.string() })),
  }),
  sections: z.array(
    z.object({
      kind: z.enum(sectionKinds),
      heading: z.string(),
      paragraphs: z.array(z.string()),
      bullets: z.array(z.string()),
      entries: z.array(entry),
      skillGroups: z.array(z.object({ label: z.string().nullable(), skills: z.array(z.string()) })),
    }),
  ),
});
