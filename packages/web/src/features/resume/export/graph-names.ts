import {
  resumeTemplates,
  usualTemplate,
  type ResumeExportFormat,
  type ResumeTemplate,
} from '@career-coach/shared/resume-exports.ts';

/** The graph writes its enums in capitals. */
export const templateOf = {
  classic: 'CLASSIC',
  modern: 'MODERN',
  compact: 'COMPACT',
  academic: 'ACADEMIC',
} as const satisfies Record<ResumeTemplate, string>;

export const formatOf = {
  pdf: 'PDF',
  docx: 'DOCX',
  markdown: 'MARKDOWN',
  json_resume: 'JSON_RESUME',
  text: 'TEXT',
} as const satisfies Record<ResumeExportFormat, string>;

/** The look that the graph names; the usual one where none was chosen. */
export const readTemplate = (name: string | null | undefined): ResumeTemplate =>
  resumeTemplates.find((template) => templateOf[template] === name) ?? usualTemplate;
