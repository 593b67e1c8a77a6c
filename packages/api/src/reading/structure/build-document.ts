import type {
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { FieldReading } from '../read-outcome.ts';
import type { SourceLine } from '../source-line.ts';
import { emailIn, isDocumentTitle } from '../text-shapes.ts';
import type { NameEvidence } from './build-entries.ts';
import { readContact } from './contact.ts';
import { isContactHeading } from './contact-headings.ts';
import { joinBrokenHeadings } from './broken-headings.ts';
import { findHeadings, type Heading } from './headings.ts';
import { readLabels } from './labelled-fields.ts';
import { noteSections } from './note-sections.ts';
import { readRirekisho } from './rirekisho.ts';
import { buildSection, votesOfSection } from './sections.ts';
import { splitSideHeadings } from './side-headings.ts';
import { paragraphsOf } from './wrapped.ts';

export interface Built {
  document: ResumeDocument;
  readings: FieldReading[];
  warnings: string[];
}

export interface SectionLines {
  heading: Heading;
  headingLine: SourceLine | null;
  lines: SourceLine[];
}

const isContact = (section: SectionLines) => isContactHeading(section.heading.text);

/** Cuts the lines at the headings; what stands above the first one, or at the top of a column with contact data, is the header. */
function splitSections(lines: readonly SourceLine[]): {
  header: SourceLine[];
  sections: SectionLines[];
} {
  const headings = findHeadings(lines);
  const header: SourceLine[] = [];
  const sections: SectionLines[] = [];
  let current: SectionLines | null = null;
  let column = lines[0]?.column ?? 0;
  for (const [index, line] of lines.entries()) {
    if (line.column !== column) {
      column = line.column;
      const next = [...headings.keys()].find((at) => at >= index) ?? lines.length;
      const top = lines.slice(index, next);
      if (
        next === index ||
        top.some((one) => emailIn.test(one.text)) ||
        top.some((one) => (one.size ?? 0) > 16)
      )
        current = null;
    }
    const heading = headings.get(index);
    if (heading !== undefined) {
      current = { heading, headingLine: line, lines: [] };
      sections.push(current);
    } else if (current === null) header.push(line);
    else current.lines.push(line);
  }
  return { header, sections };
}

/** Makes a document of the lines of a file, with where each field was found. */
export function buildDocument(
  source: readonly SourceLine[],
  { hasPages }: { hasPages: boolean },
): Built {
  const titled = source.filter((line, at) => at > 9 || !isDocumentTitle(line.text));
  const lines = joinBrokenHeadings(splitSideHeadings(readLabels(readRirekisho(titled))));
  const { header: above, sections } = splitSections(lines);
  // A resume that begins with `Personal details` has its header below that.
  const [first] = sections;
  const opens = above.length === 0 && first !== undefined && isContact(first);
  const header = opens ? first.lines : above;
  const aside = sections.filter((section) => isContact(section) && !(opens && section === first));
  const found = readContact(
    header,
    aside.flatMap((section) => section.lines),
    lines,
    hasPages,
  );
  const opening: ResumeSection = {
    kind: 'other',
    heading: '',
    paragraphs: [],
    bullets: [],
    entries: [],
    skillGroups: [],
  };
  opening.paragraphs = paragraphsOf(found.rest);
  const rest = new Set(found.rest.map((line) => line.text));
  const kept = sections.filter((section) => !isContact(section));
  const votes = kept.map(({ heading, lines: own }) => votesOfSection(heading, own));
  const elsewhere = (kind: SectionKind) =>
    kept.reduce(
      (sum, { heading }, at) => (heading.kind === kind ? sum : sum + (votes[at] ?? 0)),
      0,
    );
  const evidence = new Map<ResumeEntry, NameEvidence>();
  const built = kept.map(({ heading, lines: own }) => {
    const hints = { headline: found.contact.headline, elsewhere: elsewhere(heading.kind) };
    return buildSection(heading, own, hints, evidence);
  });
  const document: ResumeDocument = {
    contact: found.contact,
    sections: [...(opening.paragraphs.length === 0 ? [] : [opening]), ...built],
  };
  const { readings, warnings } = noteSections(document, {
    lines,
    hasPages,
    ofSection: new Map(
      built.flatMap((section, at) => {
        const read = kept[at];
        return read === undefined ? [] : [[section, read.lines] as const];
      }),
    ),
    evidence,
  });
  if (rest.size > 3)
    warnings.push(
      'Some lines above the first heading belong to nothing that is known. They were kept as text: please check them.',
    );
  return { document, readings: [...found.readings, ...readings], warnings };
}
