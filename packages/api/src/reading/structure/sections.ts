import type {
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { SourceLine } from '../source-line.ts';
import { cutDates, isDates } from '../text-shapes.ts';
import { buildEntries, type NameEvidence } from './build-entries.ts';
import { bulletTexts, continuesBullet, splitEntries } from './entries.ts';
import { readHead } from './entry-head.ts';
import type { Heading } from './headings.ts';
import { orderVotes, noHints, type OrderHints } from './name-order.ts';
import { readSkills } from './skills.ts';
import { joinWrapped, paragraphsOf } from './wrapped.ts';

const emptySection = ({ kind, text }: Heading): ResumeSection => ({
  kind,
  heading: text,
  paragraphs: [],
  bullets: [],
  entries: [],
  skillGroups: [],
});

/** The lines under a heading, read by what the heading says they are. */
export function buildSection(
  heading: Heading,
  lines: readonly SourceLine[],
  hints: OrderHints,
  evidence: Map<ResumeEntry, NameEvidence>,
): ResumeSection {
  const section = emptySection(heading);
  if (heading.kind === 'skills' || heading.kind === 'languages')
    return { ...section, skillGroups: readSkills(lines, heading.kind) };
  if (heading.kind === 'summary') return asText(section, lines);
  const groups = splitEntries(lines);
  const isMain =
    heading.kind === 'experience' ||
    heading.kind === 'education' ||
    heading.kind === 'volunteering' ||
    heading.kind === 'projects';
  const dated = groups.filter(({ head, asides }) =>
    [...head, ...asides].some(
      (line) => line.runs.some((run) => isDates(run.text)) || cutDates(line.text) !== null,
    ),
  );
  const withBullets = groups.filter(({ head, bullets }) => head.length > 0 && bullets.length > 0);
  const isList = groups.every(({ head }) => head.length === 0);
  const isOneList = groups.length === 1 && (groups[0]?.head.length ?? 0) > 3 && dated.length === 0;
  const numbered = lines.filter((line) => /^\(?\d{1,2}[.)]\s/u.test(line.text)).length;
  const isNumbered = !isMain && numbered >= Math.max(2, groups.length / 2);
  // What the file itself calls headings inside of a section are the titles of entries.
  const isHeaded = groups.some(
    ({ head }) => head[0] !== undefined && head[0].headingLevel !== null,
  );
  const isEntries =
    isHeaded ||
    (!isList &&
      !isOneList &&
      !isNumbered &&
      (isMain
        ? dated.length + withBullets.length > 0 || groups.length > 1
        : dated.length >= Math.max(1, groups.length / 2) ||
          withBullets.length >= Math.max(1, groups.length / 2)));
  if (!isEntries) return asText(section, lines);
  const [first] = groups;
  const loose = first !== undefined && first.head.length === 0 ? first : undefined;
  return {
    ...section,
    paragraphs: loose === undefined ? [] : paragraphsOf([...loose.prose, ...loose.asides]),
    bullets: loose === undefined ? [] : bulletTexts(loose.bullets),
    entries: buildEntries(
      loose === undefined ? groups : groups.slice(1),
      heading.kind,
      hints,
      evidence,
    ),
  };
}

/** What the entries under a heading tell of the order of names in this resume. */
export function votesOfSection({ kind }: Heading, lines: readonly SourceLine[]): number {
  if (kind !== 'experience' && kind !== 'education' && kind !== 'volunteering') return 0;
  const groups = splitEntries(lines);
  const heads = groups.map((group) => readHead(group.head, group.asides, kind));
  return orderVotes(groups, heads, kind, noHints);
}

/** Bullets and paragraphs, in a section without entries. */
function asText(section: ResumeSection, lines: readonly SourceLine[]): ResumeSection {
  const bullets: SourceLine[][] = [];
  const prose: SourceLine[] = [];
  const after: string[] = [];
  for (const line of lines) {
    const open = bullets.at(-1);
    const [bullet, above] = [open?.[0], open?.at(-1)];
    if (line.bullet !== null) bullets.push([line]);
    else if (
      open !== undefined &&
      bullet !== undefined &&
      above !== undefined &&
      (line.isAside || continuesBullet(line, bullet, above))
    )
      open.push(line);
    else if (open === undefined) prose.push(line);
    else after.push(line.text);
  }
  const texts = bulletTexts(bullets);
  // Text below a list stays below it.
  const last = texts.pop();
  if (last !== undefined)
    texts.push(
      after.length === 0
        ? last
        : `${last}\n\n${after.reduce((before, text) => joinWrapped(before, text), '')}`,
    );
  return { ...section, paragraphs: paragraphsOf(prose), bullets: texts };
}
