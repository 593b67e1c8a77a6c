import { readContactPart } from '@career-coach/shared/resume-document/contact-line.ts';
import type { SourceLine } from '../source-line.ts';
import { mayBeName } from '../text-shapes.ts';
import { titleScore } from './words.ts';

const nameLabel =
  /^(?:name|full name|first name\(?s?\)?(?:\s*[/&]?\s*(?:sur|last )name\(?s?\)?)?|surname\(?s?\)?\s*[/,&]?\s*first name\(?s?\)?|candidate name|vor- und (?:nach|zu)name|vorname(?:\s*[/,&]\s*|\s+und\s+)name|nachname\(?n?\)?\s*\/\s*vorname\(?n?\)?|nom et prénom|prénom(?:\(s\))?(?:\s*\/?\s*|\s+et\s+)nom|nome e cognome|nome\s*\/\s*cognome|nombre y apellidos?|nombre completo|nome completo|voornaam en achternaam|nom|nombre|nome|naam|imię i nazwisko|имя|фио|họ (?:và )?tên|氏\s*名|名前|姓名|이름|성명|الاسم|नाम)\s*[:：]\s*/iu;
/** The same beside the name rather than before it. */
const nameBeside = (line: SourceLine): string | null => {
  const before = beforeGap(line);
  const after = line.text.slice(before.length).trim();
  return after !== '' && nameLabel.test(`${before}: `) && mayBeName(after) ? after : null;
};
/** `(she/her)` is said of a name and no part of it. */
const pronouns = /\s*\((?:\p{L}{2,5}\s*\/\s*){1,2}\p{L}{2,6}\)$/u;
/** The first words of a line, up to a wide gap, or up to a sign between it and contact data. */
const beforeGap = (line: SourceLine) => {
  const gapAt = line.runs.findIndex((run, index) => index > 0 && run.afterGap);
  const text = (gapAt === -1 ? line.runs : line.runs.slice(0, gapAt))
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(pronouns, '');
  const [first = '', ...others] = text.split(/\s+[|•·∙◆]\s+/u);
  const isBesideContact = others.some((part) => readContactPart(part).kind !== 'unknown');
  return isBesideContact ? first.replace(pronouns, '') : text;
};

export interface NameFound {
  name: string;
  lines: SourceLine[];
  isSure: boolean;
  /** The whole line is a label and the name. */
  isLabelled?: boolean;
}

/** The person's name: labelled as such, in the title's style, in the largest type, or what stands first. */
export function findName(lines: readonly SourceLine[]): NameFound | null {
  for (const line of lines) {
    const label = nameLabel.exec(line.text);
    const name =
      label === null ? nameBeside(line) : line.text.slice(label[0].length).trim() || null;
    if (name !== null) return { name, lines: [line], isSure: true, isLabelled: true };
  }
  const candidates = lines.filter(
    (line) => line.page === 1 && line.bullet === null && mayBeName(beforeGap(line)),
  );
  const largest = Math.max(...lines.map((line) => line.size ?? 0), 0);
  const titled = candidates.find((line) => line.headingLevel === 0 || line.headingLevel === 1);
  const bySize = [...candidates].sort((one, other) => (other.size ?? 0) - (one.size ?? 0))[0];
  const best = titled ?? (largest > 0 ? bySize : candidates[0]);
  if (best === undefined) return null;
  const at = lines.indexOf(best);
  const next = lines[at + 1];
  const isSplit =
    next !== undefined &&
    best.size !== null &&
    best.size === next.size &&
    best.size > 14 &&
    mayBeName(next.text) &&
    next.page === best.page &&
    next.column === best.column &&
    next.gap < 1.5 &&
    best.text.length + next.text.length < 50 &&
    (best.wraps ||
      // One more word in the same, largest type.
      (best.size >= largest - 0.1 && !/\s/u.test(next.text) && titleScore(next.text) <= 0) ||
      (!/\s/u.test(best.text) && !/\s/u.test(next.text)) ||
      // One word in the largest type is half a name: a headline in the same type would say what the person does.
      (!/\s/u.test(best.text) && titleScore(next.text) <= 0));
  const isSure = best.size === null ? at === 0 : best.size >= largest - 0.5;
  return isSplit
    ? { name: `${best.text} ${next.text}`, lines: [best, next], isSure }
    : { name: beforeGap(best), lines: [best], isSure };
}
