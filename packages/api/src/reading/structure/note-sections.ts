import type {
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
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
import type { SourceLine } from '../source-line.ts';
import { FieldSources } from './field-sources.ts';

interface Noted {
  field: string;
  value: string | null | undefined;
  confidence: FieldReading['confidence'];
}

export interface ReadLines {
  /** All lines of the file; none where the file itself names its fields. */
  lines: readonly SourceLine[];
  hasPages: boolean;
  /** The lines below the heading of each section, where the lines were told apart. */
  ofSection?: ReadonlyMap<ResumeSection, readonly SourceLine[]>;
  evidence?: ReadonlyMap<ResumeEntry, NameEvidence>;
}

/** Notes where the fields of the entries and the skills were found, and what is missing. */
export function noteSections(
  document: ResumeDocument,
  { lines, hasPages, ofSection = new Map(), evidence = new Map() }: ReadLines,
): { readings: FieldReading[]; warnings: string[] } {
  const readings: FieldReading[] = [];
  const warnings: string[] = [];
  const inFile = new FieldSources(lines, lines, hasPages);
  const counts = new Map<string, number>();
  for (const section of document.sections) {
    const own = ofSection.get(section);
    const sources = own === undefined ? inFile : new FieldSources(own, lines, hasPages);
    const note = (fields: readonly Noted[]) => {
      const given = fields.flatMap(({ value, ...field }) => (value ? [{ ...field, value }] : []));
      const places = sources.placesOf(given.map(({ value }) => value));
      given.forEach((field, at) => readings.push({ ...field, source: places[at] ?? '' }));
    };
    const isWhole = areWhole(section);
    for (const entry of section.entries) {
      const count = counts.get(section.kind) ?? 0;
      counts.set(section.kind, count + 1);
      note(fieldsOf(`${section.kind}.${count}`, entry, section.kind, isWhole, evidence.get(entry)));
    }
    for (const [index, group] of section.skillGroups.entries())
      note([
        {
          field: `${section.kind}.${index}`,
          value: [group.label, group.skills.join(', ')].filter(Boolean).join(': '),
          confidence: confidenceOfSkills(group),
        },
      ]);
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

function fieldsOf(
  field: string,
  entry: ResumeEntry,
  kind: SectionKind,
  isWhole: boolean,
  evidence: NameEvidence = 'labelled',
): Noted[] {
  const ofNames = confidenceOfNames(entry, kind, evidence);
  const isSurePlace = entry.location !== null && isPlace(entry.location) && ofNames !== 'low';
  return [
    { field: `${field}.title`, value: entry.title, confidence: ofNames },
    { field: `${field}.organization`, value: entry.organization, confidence: ofNames },
    {
      field: `${field}.dates`,
      value: entry.dates?.text,
      confidence: confidenceOfDates(entry, isWhole),
    },
    {
      field: `${field}.location`,
      value: entry.location,
      confidence: isSurePlace ? 'high' : 'medium',
    },
  ];
}
