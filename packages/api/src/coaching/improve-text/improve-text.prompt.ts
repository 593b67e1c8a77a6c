import { z } from 'zod';
import { promptOf, UnusableAnswer } from '../coach.ts';
import { listAt, textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';
import type { ImproveInput, Improvements } from './improve-text.schema.ts';

const answer = z.object({
  suggestions: z
    .array(
      z.object({
        lineId: z.string(),
        better: z.string().max(600).nullable(),
        reason: z.string().min(1).max(300),
        question: z.string().max(300).nullable(),
      }),
    )
    .max(60),
});

/**
 * Reason for this version: lines by id, so that a suggestion always belongs to a line; a missing result is asked for,
 * because a model that writes one makes it up. The numbers and names of each suggestion are held against the resume.
 */
export const improvePrompt = promptOf<ImproveInput, Improvements, z.infer<typeof answer>>({
  version: '2026-11-23.1',
  system: `You suggest better wordings for lines of a resume, to the person who wrote it. They accept or refuse each one.
${dataRules}

The data has lines, each with id, place, text and current (whether that role is still held; null where it does not matter).
- For each line that can be said better: better, the whole line anew, in the language of the line. Start with the verb that fits what was done; finished roles in the past tense, no "I"; cut filler, duty phrases and clichés. Keep every number, name and tool exactly. At most 40 words. Never make the part the person played larger than the line says ("helped", "assisted" stay unless the line says more).
- Where a line says no result: better null or a better wording without one, and question, one short question for the number or result that only the person knows.
- Leave out lines that are good as they are. reason: one sentence on what became better.`,
  data: ({ lines }) => ({
    lines: lines.map(({ line, place, text, isCurrent }) => ({
      id: `l${line}`,
      place,
      text,
      current: isCurrent,
    })),
  }),
  answer,
  fromModel: ({ lines }, given) => ({
    suggestions: given.suggestions
      .filter(({ better, question }) => better !== null || question !== null)
      .map(({ lineId, better, reason, question }) => {
        const line = lines.find((candidate) => `l${candidate.line}` === lineId);
        if (!line) throw new UnusableAnswer(`There is no line ${lineId}.`);
        const after = better === null ? null : [better.replace(/\s+/gu, ' ').trim()];
        return {
          line: line.line,
          kind: after === null ? ('OUTCOME' as const) : ('REWRITE' as const),
          after,
          reason,
          question: after === null ? question : null,
        };
      })
      .filter(
        ({ line, after }) =>
          after === null || lines.some((own) => own.line === line && own.text !== after[0]),
      ),
  }),
  textSoFar: (partial) =>
    listAt(partial, 'suggestions')
      .map((suggestion) => textAt(suggestion, 'better') || textAt(suggestion, 'question'))
      .filter((text) => text !== '')
      .join('\n'),
});
