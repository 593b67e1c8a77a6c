import type { SourceLine } from '../source-line.ts';
import type { Slot } from './head-pieces.ts';
import { isOrganization, titleScore } from './words.ts';

/** `Charge Nurse, Intensive Care` is one title when what stands behind or below it names an employer. */
export function withWholeTitle(slots: Slot[], lines: readonly SourceLine[]): Slot[] {
  const [title, field, employer, ...more] = slots;
  if (!title || !field || !employer || more.length > 0) return slots;
  const whole = `${title.text}, ${field.text}`;
  const isOneTitle =
    title.line === field.line &&
    employer.line - title.line <= 1 &&
    titleScore(title.text) > 0 &&
    titleScore(field.text) >= 0 &&
    !isOrganization(field.text) &&
    isOrganization(employer.text) &&
    lines[title.line]?.text.includes(whole) === true;
  return isOneTitle ? [{ ...title, text: whole }, employer] : slots;
}
