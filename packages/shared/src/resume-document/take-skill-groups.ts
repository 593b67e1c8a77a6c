import type { ResumeSection } from './resume-document.ts';
import type { LineSpan, SectionLines } from './resume-lines.ts';
import { looksLikeSkills, readSkillGroup } from './skill-group.ts';

/** Every line of a paragraph on its own. */
const eachLine = (span: LineSpan, count: number): LineSpan[] =>
  Array.from({ length: count }, (_, index) => ({
    from: span.from + index,
    to: span.from + index + 1,
  }));

/** In a skills or languages section every bullet is a group, and so is what stands below the first one. */
export function takeSkillGroups(section: ResumeSection, lines: SectionLines | undefined): void {
  if (section.kind !== 'skills' && section.kind !== 'languages') return;
  const nowhere = { from: 0, to: 0 };
  const prose: string[] = [];
  const proseLines: LineSpan[] = [];
  const groupLines: LineSpan[] = [];
  for (const [index, paragraph] of section.paragraphs.entries()) {
    const span = lines?.paragraphs[index] ?? nowhere;
    const texts = paragraph.split('\n');
    if (section.skillGroups.length === 0 && texts.every(looksLikeSkills)) {
      section.skillGroups.push(...texts.map(readSkillGroup));
      groupLines.push(...eachLine(span, texts.length));
    } else if (section.skillGroups.length > 0 || looksLikeSkills(paragraph)) {
      section.skillGroups.push(readSkillGroup(paragraph));
      groupLines.push(span);
    } else {
      prose.push(paragraph);
      proseLines.push(span);
    }
  }
  for (const [index, bullet] of section.bullets.entries()) {
    for (const part of bullet.split(/\n\n(?!\s*[-*+•]\s)/u)) {
      section.skillGroups.push(readSkillGroup(part));
      groupLines.push(lines?.bullets[index] ?? nowhere);
    }
  }
  section.paragraphs = prose;
  section.bullets = [];
  if (lines !== undefined)
    Object.assign(lines, { paragraphs: proseLines, bullets: [], skillGroups: groupLines });
}
