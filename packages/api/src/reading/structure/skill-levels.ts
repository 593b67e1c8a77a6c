import type { SourceLine } from '../source-line.ts';
import { isDuration } from '../text-shapes.ts';

const levelWords =
  'expert|advanced|proficient|skilled|experienced|intermediate|competent|familiar|basic|basics|beginner|novice|elementary|working knowledge|good|very good|excellent|strong|master|sehr gut|gut|grundkenntnisse|fortgeschritten|experte|avancé|intermédiaire|débutant|notions|bon|très bon|avanzado|intermedio|básico|experto|alto|medio|avançado|intermediário|intermedi|avanzato|intermedio|base|ottimo|buono|gevorderd|gemiddeld|basis|uitstekend|zaawansowany|średniozaawansowany|podstawowy|biegły|продвинутый|средний|базовый|эксперт|上級|中級|初級|精通|熟练|熟悉|了解|고급|중급|초급|متقدم|متوسط|مبتدئ';
const level = new RegExp(`^\\(?(?:${levelWords})(?:\\s+(?:level|user|knowledge))?\\)?$`, 'iu');
/** Dots, stars and bars that rate a skill, a share of a hundred, a mark out of five or ten. */
const rating =
  /^(?:[●○◉◎★☆⭐■□▪▫•◦⬤◯⚫⚪█▉▊▓▒░▮▯◼◻\s]{2,}|\d{1,3}\s?%|\d{1,2}(?:[.,]\d)?\s*\/\s*(?:5|10|100))$/u;
const years =
  /^\(?\d{1,2}(?:[.,]\d)?\s?\+?\s*(?:years?|yrs?\.?|jahre?|ans?|años?|anos?|anni|lat(?:a)?|jaar|лет|года?|年|년|سنوات|سنة|वर्ष)(?:\s+(?:of\s+)?(?:experience|exp\.?))?\)?$/iu;

const isMeasure = (text: string): boolean => {
  const trimmed = text.trim();
  return rating.test(trimmed) || years.test(trimmed) || isDuration(trimmed);
};

/** How well a skill is mastered, or for how long: says nothing of what it is. */
export const isLevel = (text: string): boolean => isMeasure(text) || level.test(text.trim());

/** The name of a skill without what rates it: `Excel (advanced)`, `Welding – 8 years`, `Figma ●●●○○`. */
export function withoutLevel(skill: string): string {
  const behind =
    /^(.{2,}?)\s*(?:\(([^()]{1,40})\)|\s[–—-]\s+([^–—]{1,30})|:\s*([^:]{1,30}))$/u.exec(skill);
  const said = behind?.[2] ?? behind?.[3] ?? behind?.[4];
  if (behind !== null && said !== undefined && isLevel(said)) return (behind[1] ?? skill).trim();
  const drawn = /^(.*?\p{L}.*?)\s*[●○◉◎★☆⭐■□▪▫•◦⬤◯⚫⚪█▉▊▓▒░▮▯◼◻]{2,}$/u.exec(skill);
  const name = (drawn?.[1] ?? skill).replace(/\s+\d{1,3}\s?%$/u, '').trim();
  // `Java 3 yrs`
  const last = /^(.*?\p{L}.*?)\s+(\d\S*(?:\s\S+){1,3})$/u.exec(name);
  return last !== null && years.test(last[2] ?? '') ? (last[1] ?? name) : name;
}

/** A line of skills without the cells that rate them; null when nothing else stands in it. Levels of languages are kept. */
export function withoutRatings(line: SourceLine, isLanguage: boolean): SourceLine | null {
  const isRating = isLanguage ? (text: string) => rating.test(text.trim()) : isLevel;
  const runs = line.runs.filter(
    (run, at) => !(at === 0 || run.afterGap || !isLanguage) || !isRating(run.text),
  );
  const kept = runs.filter((run) => run.text.trim() !== '');
  if (kept.length === line.runs.length) return line;
  // A line of nothing but a level's name may be a skill's own name, such as `Basic`.
  if (kept.length === 0) return line.runs.some((run) => isMeasure(run.text)) ? null : line;
  return {
    ...line,
    runs: kept.map((run, at) => (at === 0 ? { ...run, afterGap: false } : run)),
    // What reached the edge was the rating.
    right: kept.at(-1)?.right ?? null,
    wraps: false,
    text: kept
      .map((run, at) => (at > 0 && run.afterGap ? ` ${run.text}` : run.text))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}

/** `Word / Excel / Outlook`, `HTML/CSS/JavaScript`: slashes that list. Those of `CI/CD`, `C/C++` and `A/B testing` are parts of a name. */
export function splitSlashes(skill: string): string[] {
  const wide = skill.split(/\s+\/\s+/u);
  if (wide.length > 1) return wide;
  const tight = skill.split('/');
  return tight.length >= 3 && tight.every((part) => /^\p{L}[\p{L}\p{N}.+# ]{2,}$/u.test(part))
    ? tight
    : [skill];
}
