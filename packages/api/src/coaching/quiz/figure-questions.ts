import type { Question } from './question.ts';
import { seededOrder } from './seeded-order.ts';
import { occupationFigures } from './topics.ts';

/** What the reference figures say of one occupation of the person's field. */
export interface OccupationFigures {
  title: string;
  /** Median wage a year in the US, dollars; null when not published. */
  median: number | null;
  /** `May 2025`. */
  wagePeriod: string | null;
  /** By importance, highest first. */
  skills: readonly { name: string; importance: number; release: string }[];
}

/** Options must differ clearly, or the key would hang on a rounding. */
const clearRating = 0.4;
const clearWage = 1.05;

/** Questions whose keys are official figures. What is not published makes no question. */
export function figureQuestions(
  occupations: readonly OccupationFigures[],
  seed: string,
): Question[] {
  return [
    ...occupations.flatMap((occupation) => skillQuestion(occupation, seed)),
    ...wageQuestions(occupations, seed),
  ];
}

function skillQuestion({ title, skills }: OccupationFigures, seed: string): Question[] {
  const [best] = skills;
  if (!best) return [];
  const others = seededOrder(
    skills.filter((skill) => best.importance - skill.importance >= clearRating),
    `${seed}|${title}`,
  ).slice(0, 3);
  if (others.length < 3) return [];
  return [
    {
      id: `figure-skill-${slug(title)}`,
      topic: occupationFigures,
      prompt: `Which of these is rated the most important for the work of ${title}?`,
      options: [best.name, ...others.map((skill) => skill.name)],
      correctOption: 0,
      explanation: `On a scale from 1 to 5: ${[best, ...others].map((skill) => `${skill.name} ${skill.importance.toFixed(2)}`).join(', ')}.`,
      source: `O*NET ${best.release.replace(/^O\*NET\s*/u, '')}, importance ratings`,
    },
  ];
}

function wageQuestions(occupations: readonly OccupationFigures[], seed: string): Question[] {
  const paid = occupations.filter(
    (occupation): occupation is OccupationFigures & { median: number } =>
      occupation.median !== null,
  );
  const questions: Question[] = [];
  for (let round = 0; round < 3; round += 1) {
    const chosen: (OccupationFigures & { median: number })[] = [];
    for (const occupation of seededOrder(paid, `${seed}|wage|${round}`)) {
      const differs = chosen.every(
        (other) =>
          Math.max(other.median, occupation.median) / Math.min(other.median, occupation.median) >=
            clearWage && other.wagePeriod === occupation.wagePeriod,
      );
      if (differs && chosen.length < 4) chosen.push(occupation);
    }
    const [best, ...others] = [...chosen].sort((a, b) => b.median - a.median);
    if (!best || others.length < 3) break;
    const id = `figure-wage-${slug(
      chosen
        .map((occupation) => occupation.title)
        .sort()
        .join(' '),
    )}`;
    if (questions.some((question) => question.id === id)) continue;
    questions.push({
      id,
      topic: occupationFigures,
      prompt: 'Which of these occupations has the highest median wage in the US?',
      options: [best, ...others].map((occupation) => occupation.title),
      correctOption: 0,
      explanation: `${[best, ...others].map((occupation) => `${occupation.title}: $${thousands(occupation.median)}`).join(', ')} a year.`,
      source: `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics${best.wagePeriod ? `, ${best.wagePeriod}` : ''}`,
    });
  }
  return questions;
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 120);
const thousands = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
