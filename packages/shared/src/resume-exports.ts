/** The looks that a resume can have, in the order in which they are offered. */
export const resumeTemplates = ['classic', 'modern', 'compact', 'academic'] as const;
export type ResumeTemplate = (typeof resumeTemplates)[number];

/** The look of a resume whose person has not chosen one. */
export const usualTemplate: ResumeTemplate = 'classic';

/** What a resume can be exported as. PDF and DOCX take a template; the others are text without a look. */
export const resumeExportFormats = ['pdf', 'docx', 'markdown', 'json_resume', 'text'] as const;
export type ResumeExportFormat = (typeof resumeExportFormats)[number];

export const letterExportFormats = ['pdf', 'docx', 'txt'] as const;
export type LetterExportFormat = (typeof letterExportFormats)[number];
