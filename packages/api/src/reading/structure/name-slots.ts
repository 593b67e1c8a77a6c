import type {
  ResumeEntry,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { Head } from './entry-head.ts';
import { withoutFullStop } from './full-stop.ts';
import type { Slot } from './head-pieces.ts';
import { degreeScore, isOrganization, titleScore } from './words.ts';
import { joinWrapped } from './wrapped.ts';

type Names = Pick<ResumeEntry, 'title' | 'organization' | 'paragraphs'>;

/** Which of the names is the title and which the organization. */
export function nameEntry(head: Head, kind: SectionKind, titleFirst: boolean): Names {
  const names = nameSlots(head, kind, titleFirst);
  if (kind !== 'experience' && kind !== 'education' && kind !== 'volunteering') return names;
  return {
    ...names,
    title: withoutFullStop(names.title),
    organization: names.organization === null ? null : withoutFullStop(names.organization),
  };
}

/** The names as the file itself labels them; null where it labels none. */
function nameLabelled(slots: readonly Slot[]): Names | null {
  const [title, organization] = (['title', 'organization'] as const).map((role) =>
    slots.find((slot) => slot.role === role),
  );
  if (title === undefined && organization === undefined) return null;
  return {
    title: title?.text ?? '',
    organization: organization?.text ?? null,
    paragraphs: slots
      .filter((slot) => slot !== title && slot !== organization)
      .map(({ text }) => text),
  };
}

function nameSlots({ slots }: Head, kind: SectionKind, titleFirst: boolean): Names {
  const labelled = nameLabelled(slots);
  if (labelled !== null) return labelled;
  if (kind === 'education') return nameDegree(slots, titleFirst);
  const [first, second, ...more] = slots;
  if (first === undefined) return { title: '', organization: null, paragraphs: [] };
  if (kind === 'experience' || kind === 'volunteering') {
    if (second === undefined)
      return titleScore(first.text) < 0
        ? { title: '', organization: first.text, paragraphs: [] }
        : { title: first.text, organization: null, paragraphs: [] };
    const [title, organization] = titleFirst ? [first, second] : [second, first];
    return {
      title: title.text,
      organization: organization.text,
      paragraphs: more.map(({ text }) => text),
    };
  }
  // A single name right below or beside a heading, which the file does not call a paragraph.
  const isNamedByFile =
    first.said === 'heading' && second?.said === 'part' && !/[,;|]/u.test(second.text);
  const isPublisher =
    second !== undefined &&
    (kind === 'certifications' || kind === 'awards' || isOrganization(second.text)) &&
    second.text.length < 80;
  if (second !== undefined && (isNamedByFile || (isPublisher && kind !== 'publications')))
    return {
      title: first.text,
      organization: second.text,
      paragraphs: more.map(({ text }) => text),
    };
  const onLine = new Map<number, string>();
  for (const slot of slots.slice(1))
    onLine.set(slot.line, joinWrapped(onLine.get(slot.line) ?? '', slot.text));
  return { title: first.text, organization: null, paragraphs: [...onLine.values()] };
}

/** Degree and subject are one title; the school is the rest. */
function nameDegree(slots: readonly Slot[], titleFirst: boolean): Names {
  const [only, second] = slots;
  if (only === undefined) return { title: '', organization: null, paragraphs: [] };
  if (second === undefined)
    return degreeScore(only.text) < 0
      ? { title: '', organization: only.text, paragraphs: [] }
      : { title: only.text, organization: null, paragraphs: [] };
  const scores = slots.map((slot) => degreeScore(slot.text));
  const lowest = Math.min(...scores);
  const fallback = titleFirst ? 1 : 0;
  const schoolAt =
    lowest < 0
      ? scores.indexOf(lowest)
      : scores[fallback] !== undefined && (scores[fallback] ?? 0) <= 0
        ? fallback
        : scores.findIndex((score) => score <= 0);
  const school = slots[schoolAt];
  const named = slots
    .filter((slot) => slot !== school)
    .filter(
      (slot, _, all) =>
        !all.some(
          (other) =>
            other !== slot &&
            other.text.length > slot.text.length &&
            other.text.startsWith(slot.text),
        ),
    );
  const subject = named
    .slice(0, 2)
    .map(({ text }) => text)
    .join(', ');
  return {
    title: subject,
    organization: school?.text ?? null,
    paragraphs: named.slice(2).map(({ text }) => text),
  };
}
