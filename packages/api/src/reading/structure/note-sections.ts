import type {
  ResumeDocument,
  ResumeEntry,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { FieldReading } from '../read-outcome.ts';
import { isPlace } from '../text-shapes.ts';
import type { NameEvidence } from './build-entries.ts';
import {
  areWhole,
  confidenceOfDates,
  confidenceOfNames,
  confidenceOfSkills,
} from './confidence.ts';
import { placeOf, type SourceLine } from '../source-line.ts';

/** Notes where the fields of the entries and the skills were found, and what is missing. */
export function noteSections(
  document: ResumeDocument,
  lines: readonly SourceLine[],
  hasPages: boolean,
  evidence: ReadonlyMap<ResumeEntry, NameEvidence> = new Map(),
): { readings: FieldReading[]; warnings: string[] } {
  const readings: FieldReading[] = [];
  const warnings: string[] = [];
  let from = 0;
  const sourceOf = (value: string) => {
    const start = value.slice(0, 40);
    const after = lines.findIndex((line, index) => index >= from && line.text.includes(start));
    const at = after === -1 ? lines.findIndex((line) => line.text.includes(start)) : after;
    if (after !== -1) from = after;
    const line = lines[at];
    return line === undefined ? `“${start}”` : placeOf(line, hasPages);
  };
  const note = (
    field: string,
    value: string | null | undefined,
    confidence: FieldReading['confidence'],
  ) => {
    if (value !== null && value !== undefined && value !== '')
      readings.push({ field, value, source: sourceOf(value), confidence });
  };
  const noteEntry = (field: string, entry: ResumeEntry, kind: SectionKind, isWhole: boolean) => {
    const ofNames = confidenceOfNames(entry, kind, evidence.get(entry) ?? 'labelled');
    note(`${field}.title`, entry.title, ofNames);
    note(`${field}.organization`, entry.organization, ofNames);
    note(`${field}.dates`, entry.dates?.text, confidenceOfDates(entry, isWhole));
    note(
      `${field}.location`,
      entry.location,
      entry.location !== null && isPlace(entry.location) && ofNames !== 'low' ? 'high' : 'medium',
    );
  };
  const counts = new Map<string, number>();
  for (const section of document.sections) {
    const isWhole = areWhole(section);
    for (const entry of section.entries) {
      const count = counts.get(section.kind) ?? 0;
      counts.set(section.kind, count + 1);
      noteEntry(`${section.kind}.${count}`, entry, section.kind, isWhole);
    }
    for (const [index, group] of section.skillGroups.entries())
      note(
        `${section.kind}.${index}`,
        [group.label, group.skills.join(', ')].filter(Boolean).join(': '),
        confidenceOfSkills(group),
      );
  }
  const { contact, sections } = document;
  if (contact.name === null) warnings.push('No name was found. Please enter it.');
  if (contact.email === null)
    warnings.push('No e-mail address was found. Please enter it if you want to be reached.');
  const experience = sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ entries }) => entries);
  if (experience.length === 0)
    warnings.push('No work experience was found under a heading. Please check the sections.');
  const unclear = experience.filter(
    (entry) => entry.organization === null || entry.title === '' || entry.dates === null,
  ).length;
  if (unclear > 0)
    warnings.push(
      `${unclear === 1 ? 'One role lacks' : `${unclear} roles lack`} a title, an employer or dates. Please complete what is missing.`,
    );
  return { readings, warnings };
}
