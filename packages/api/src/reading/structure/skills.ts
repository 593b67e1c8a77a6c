import type { SkillGroup } from '@career-coach/shared/resume-document/resume-document.ts';
import { readSkillGroup } from '@career-coach/shared/resume-document/skill-group.ts';
import type { SourceLine } from '../source-line.ts';
import { isLevel, splitSlashes, withoutLevel, withoutRatings } from './skill-levels.ts';
import { joinWrapped } from './wrapped.ts';

const labelled = /^[^:,;()]{1,45}(?:\([^:,;()]{1,30}\))?[:：]/u;

/** A label that stands in a column of its own or in bold before its skills, written with a colon. */
function withLabel(line: SourceLine, labelsInColumn: boolean): string {
  const [first, ...rest] = line.runs;
  if (first === undefined || rest.length === 0) return line.text;
  const boldUntil = line.runs.findIndex((run) => !run.isBold);
  const gapAt = labelsInColumn
    ? line.runs.findIndex((run, index) => index > 0 && run.afterGap)
    : -1;
  const cut = boldUntil > 0 ? boldUntil : gapAt;
  if (cut <= 0 || line.runs.slice(cut).some((run) => run.isBold)) return line.text;
  const label = line.runs
    .slice(0, cut)
    .map((run) => run.text)
    .join('')
    .trim();
  const skills = line.runs
    .slice(cut)
    .map((run) => (run.afterGap ? `, ${run.text}` : run.text))
    .join('')
    .replace(/^[\s,:：–—-]+/u, '')
    .trim();
  return label.length <= 45 && !/,/u.test(label) && skills !== ''
    ? `${label.replace(/\s*[:：]$/u, '')}: ${skills}`
    : line.text;
}

/** Whether the lines are labels with their skills in a column beside them. */
function labelsInColumn(lines: readonly SourceLine[]): boolean {
  const gaps = lines.filter((line) => line.runs.filter((run) => run.afterGap).length === 1);
  const lefts = gaps.map((line) => line.runs.find((run) => run.afterGap)?.left ?? 0);
  const first = lefts[0] ?? 0;
  return (
    gaps.length >= 2 &&
    gaps.length >= lines.length * 0.5 &&
    lefts.every((left) => Math.abs(left - first) < 4)
  );
}

/** A bold line above skills that are not. */
const isLabelAlone = (line: SourceLine, next: SourceLine | undefined) =>
  line.isBold &&
  line.bullet === null &&
  line.text.length <= 45 &&
  !/[,;]/u.test(line.text) &&
  next !== undefined &&
  !next.isBold;

const gapsAsCommas = (line: SourceLine) =>
  line.runs.some((run) => run.afterGap)
    ? line.runs
        .map((run, index) => (index > 0 && run.afterGap ? `, ${run.text}` : run.text))
        .join('')
    : line.text;

/** The lines of a skills section as groups. */
export function readSkills(
  source: readonly SourceLine[],
  kind: 'skills' | 'languages',
): SkillGroup[] {
  const lines = source
    .map((line) => withoutRatings(line, kind === 'languages'))
    .filter((line) => line !== null);
  const texts: string[] = [];
  let above: SourceLine | undefined;
  /** Which of the texts is the label that the lines below stand under. */
  let labelAbove: number | null = null;
  const areListed = lines.filter((line) => line.bullet !== null).length > lines.length / 2;
  const isInColumn = labelsInColumn(lines);
  for (const [at, line] of lines.entries()) {
    const text = withLabel(line, isInColumn);
    if (text === '') continue;
    const before = texts.at(-1);
    const isOpen =
      before !== undefined &&
      (/[,;(&-]$/u.test(before) ||
        (/^[\p{Ll}(]/u.test(text) && (above?.wraps ?? false)) ||
        // A list that fills its line goes on in the next.
        (before.includes(',') &&
          above !== undefined &&
          above.wraps &&
          !above.runs.some((run) => run.afterGap) &&
          line.left === above.left &&
          !line.isBold) ||
        // In a narrow column a skill of several words breaks between them.
        (/,/u.test(before) &&
          /^[\p{Ll}\p{N}]/u.test(text) &&
          line.left === above?.left &&
          !above.runs.some((run) => run.afterGap)));
    const isNear = above !== undefined && line.gap < 1.35 && line.page === above.page;
    const isIndented =
      above?.left !== null &&
      line.left !== null &&
      above !== undefined &&
      above.left !== null &&
      line.left > above.left + 6 &&
      line.bullet === null;
    const continues =
      line.bullet === null &&
      !labelled.test(text) &&
      isNear &&
      (isOpen ||
        isIndented ||
        (areListed && above?.bullet !== null && (line.left ?? 0) >= (above?.left ?? 0) - 3));
    const underLabel = before !== undefined && /[:：]$/u.test(before) && !labelled.test(text);
    const isNextLabel = isLabelAlone(line, lines[at + 1]);
    if (isNextLabel) labelAbove = texts.length;
    else if (line.isBold || labelled.test(text)) labelAbove = null;
    // One skill a line below a label of its own.
    const isInGroup = labelAbove === texts.length - 1 && !isNextLabel && !line.isBold;
    if (isInGroup && before !== undefined && !underLabel && !isOpen)
      texts[texts.length - 1] = `${before}, ${text === line.text ? gapsAsCommas(line) : text}`;
    else if (before !== undefined && (continues || underLabel) && !isNextLabel)
      texts[texts.length - 1] = joinWrapped(before, text === line.text ? gapsAsCommas(line) : text);
    else if (isNextLabel) texts.push(`${text.replace(/\s*[:：]$/u, '')}:`);
    else texts.push(text === line.text ? gapsAsCommas(line) : text);
    above = line;
  }
  const groups = withLabelsAbove(
    texts
      .map((text) => readSkillGroup(text.replace(/：/gu, ': ').replace(/[,;]$/u, '')))
      .map((group) => (kind === 'languages' ? group : tidied(group)))
      .filter((group) => group.skills.length > 0 || group.label !== null),
  );
  return mergeSingles(groups);
}

/** `Programming` / `Python, Java` / `Design` / `Figma, Sketch`: one name above a list, and again, is what the list is of. */
function withLabelsAbove(groups: readonly SkillGroup[]): SkillGroup[] {
  const isPair = (at: number) =>
    groups[at]?.label === null &&
    groups[at]?.skills.length === 1 &&
    groups[at + 1]?.label === null &&
    (groups[at + 1]?.skills.length ?? 0) > 1;
  const isAll =
    groups.length >= 4 &&
    groups.length % 2 === 0 &&
    groups.every((_, at) => at % 2 === 1 || isPair(at));
  return isAll
    ? groups.flatMap((group, at) =>
        at % 2 === 0
          ? [{ label: group.skills[0] ?? null, skills: groups[at + 1]?.skills ?? [] }]
          : [],
      )
    : [...groups];
}

/** Each skill by its name alone, and each a skill of its own. */
const tidied = ({ label, skills }: SkillGroup): SkillGroup =>
  // `Excel: advanced` is a skill with its level and no group.
  label !== null && skills.length === 1 && isLevel(skills[0] ?? '')
    ? { label: null, skills: [label] }
    : { label, skills: tidiedNames(skills) };

const tidiedNames = (skills: readonly string[]): string[] =>
  skills
    .flatMap((skill) => skill.split(/\s*[|•]\s*/u))
    .flatMap(splitSlashes)
    .map((skill) => withoutLevel(skill.trim()))
    .filter((skill) => skill !== '');

/** One skill a line is one list. */
function mergeSingles(groups: readonly SkillGroup[]): SkillGroup[] {
  const merged: SkillGroup[] = [];
  let open: SkillGroup | null = null;
  for (const group of groups) {
    const isSingle =
      group.label === null && group.skills.length === 1 && (group.skills[0]?.length ?? 0) <= 40;
    if (isSingle && open !== null) open.skills.push(...group.skills);
    else {
      const copy = { label: group.label, skills: [...group.skills] };
      merged.push(copy);
      open = isSingle ? copy : null;
    }
  }
  return merged;
}
