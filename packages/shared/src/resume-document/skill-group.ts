import type { SkillGroup } from './resume-document.ts';

const separators = [',', ';', ' · ', ' | ', ' • ', '、', '，'] as const;
const escapable = /[\\,;()·|•、，]/gu;
const unescape = (text: string) => text.replace(/\\([\\,;()·|•、，:*])/gu, '$1');

/** Splits at a separator that stands neither in brackets nor behind a backslash. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' && /^[^()]*(?:\([^()]*\)[^()]*)*\)/u.test(text.slice(at + 1, at + 400)))
      depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      at += separator.length - 1;
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** The skills of one list, whatever of the common separators it uses; commas in brackets do not split. */
export function splitSkills(text: string): string[] {
  for (const separator of separators) {
    const parts = splitOutside(text, separator);
    if (parts.length > 1)
      return parts.map((part) => unescape(part.trim())).filter((part) => part !== '');
  }
  const only = unescape(text.trim());
  return only === '' ? [] : [only];
}

/** One line of a skills section: `**Languages:** Go, R`, `Languages: Go, R` or `Go, R`. */
export function readSkillGroup(text: string): SkillGroup {
  const [firstLine = '', ...nested] = text.split(/\n+/u);
  if (nested.length > 0 && nested.every((line) => /^\s*[-*+•]\s/u.test(line))) {
    const label = firstLine
      .replace(/^\*\*|\*\*$/gu, '')
      .replace(/:\**$/u, '')
      .trim();
    return { label, skills: nested.map((line) => line.replace(/^\s*[-*+•]\s+/u, '').trim()) };
  }
  const line = text.replace(/\s*\n\s*/gu, ' ').trim();
  const bold = /^\*\*(.+?)(?::\*\*|\*\*\s*:)\s*(.*)$/u.exec(line);
  if (bold !== null) return { label: (bold[1] ?? '').trim(), skills: splitSkills(bold[2] ?? '') };
  // `Backend (Expert): Go, R`: a remark in brackets belongs to the label.
  const plain = /^([^:,;()\\*]{1,50}(?:\([^:,;()\\*]{1,30}\))?):\s+(.+)$/u.exec(line);
  if (plain !== null)
    return { label: (plain[1] ?? '').trim(), skills: splitSkills(plain[2] ?? '') };
  return { label: null, skills: splitSkills(line) };
}

const sameGroup = (one: SkillGroup, other: SkillGroup) =>
  one.label === other.label &&
  one.skills.length === other.skills.length &&
  one.skills.every((skill, index) => skill === other.skills[index]);

export function printSkillGroup(group: SkillGroup): string {
  const label = group.label === null ? '' : `**${group.label}:** `;
  const plain = (label + group.skills.join(', ')).trim();
  if (sameGroup(readSkillGroup(plain), group)) return plain;
  const escaped = group.skills.map((skill) =>
    skill.replace(escapable, '\\$&').replace(/: /u, '\\: ').replace(/^\*\*/u, '\\*\\*'),
  );
  return (label + escaped.join(', ')).trim();
}

/** A line of running text in a skills section that is a list all the same. */
export function looksLikeSkills(text: string): boolean {
  const group = readSkillGroup(text);
  if (/[.!?。]$/u.test(text.trim()) || text.includes('\n\n')) return false;
  const short = group.skills.filter((skill) => skill.split(/\s+/u).length <= 5).length;
  return group.label !== null
    ? short >= group.skills.length * 0.7 && group.skills.length > 0
    : group.skills.length >= 3 && short === group.skills.length;
}
