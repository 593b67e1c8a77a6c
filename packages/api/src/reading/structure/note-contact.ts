import type { ResumeContact } from '@career-coach/shared/resume-document/resume-document.ts';
import type { FieldReading } from '../read-outcome.ts';
import { placeOf, type SourceLine } from '../source-line.ts';

/** The readings of contact data that the file itself names, as JSON Resume and our Markdown do. */
export function noteContact(contact: ResumeContact, lines: readonly SourceLine[]): FieldReading[] {
  const sourceOf = (value: string) => {
    const line = lines.find((one) => one.text.includes(value));
    return line === undefined ? `“${value}”` : placeOf(line, false);
  };
  const fields = ['name', 'headline', 'email', 'phone', 'location'] as const;
  return fields.flatMap((field) => {
    const value = contact[field];
    return value === null
      ? []
      : [
          {
            field: `contact.${field}`,
            value,
            source: sourceOf(value),
            confidence: 'high' as const,
          },
        ];
  });
}
