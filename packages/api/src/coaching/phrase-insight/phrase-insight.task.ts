import { z } from 'zod';
import { promptOf, type CoachTask } from '../coach.ts';
import { turnedAround } from '../grounding/directions.ts';
import { unsupportedNumbers } from '../grounding/numbers.ts';
import { textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';

/** One published figure, written as it is shown. */
export interface ShownFigure {
  /** `Median wage, Registered Nurses, Oregon`. */
  label: string;
  /** `$104,500 a year`. */
  value: string;
  /** `May 2025`. */
  period: string;
  source: string;
}

export interface InsightInput {
  /** What the figures are about, such as the industry. */
  subject: string;
  /** The most telling first. */
  figures: readonly ShownFigure[];
}

const answer = z.object({ text: z.string().min(20).max(1_200) });

/** Puts figures into words. Each number stands in the figures as it stands in the text, and goes the same way. */
export const phraseInsightTask: CoachTask<InsightInput, string> = {
  name: 'phrase-insight',
  input: z.object({
    subject: z.string(),
    figures: z
      .array(
        z.object({
          label: z.string(),
          value: z.string(),
          period: z.string(),
          source: z.string(),
        }),
      )
      .min(1)
      .max(40),
  }),
  output: z.string().min(1),
  rulesVersion: '1',
  byRules: inWords,
  ungrounded: ({ subject, figures }, text) => [
    ...unsupportedNumbers(text, [
      subject,
      ...figures.flatMap(({ label, value, period, source }) => [label, value, period, source]),
    ]),
    ...turnedAround(
      text,
      figures.map(({ label, value }) => `${label} ${value}`),
    ),
  ],
  textOf: (text) => text,
  // Reason for this version: a value may be a sentence by rule, such as a trend, and was copied whole. A model adds the
  // reading, never a number: numbers stand as text to be copied, for a model that is given bare ones rounds and subtracts.
  prompt: promptOf<InsightInput, string, z.infer<typeof answer>>({
    version: '2026-11-24.1',
    system: `You put official labour-market figures into two to four plain sentences for a person of that field.
${dataRules}

The data has: subject, and figures, each with label, value, period and source.
- Start with the figure that matters most to someone who looks for work.
- A value is a figure, or a sentence with figures. Say in your own words what matters, and copy each number exactly as it is written; do not round, convert, add up, subtract or compare by how much. You may say that one is higher or lower than another. Never say that something grows where the value says that it shrinks.
- Name the period of a figure you use. Say nothing about causes and nothing about the future that is not a figure.`,
    data: ({ subject, figures }) => ({
      subject,
      figures: figures.map(({ label, value, period, source }) => ({
        label,
        value,
        period,
        source,
      })),
    }),
    answer,
    fromModel: (_, { text }) => text.replace(/\s+/gu, ' ').trim(),
    textSoFar: (partial) => textAt(partial, 'text'),
  }),
  budget: { maxOutputTokens: 2_000, effort: 'low', timeoutMs: 60_000 },
};

const told = 4;

function inWords({ subject, figures }: InsightInput): string {
  const sources = [...new Set(figures.slice(0, told).map(({ source }) => source))];
  const facts = figures
    .slice(0, told)
    .map(({ label, value, period }) => `${label}: ${value} (${period})`);
  return `${subject}. ${facts.join('. ')}. Source: ${sources.join('; ')}.`;
}
