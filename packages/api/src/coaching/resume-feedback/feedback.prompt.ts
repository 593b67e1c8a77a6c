import { z } from 'zod';
import { resumeLines } from '../../scoring/resume-lines.ts';
import { visibleDocument } from '../../scoring/visible-document.ts';
import { promptOf, UnusableAnswer } from '../coach.ts';
import { listAt, textAt } from '../json.ts';
import { dataRules } from '../prompt-rules.ts';
import {
  changesIn,
  layOut,
  type Advice,
  type Feedback,
  type FeedbackInput,
} from './feedback-text.ts';

const answer = z.object({
  praise: z.object({ lineId: z.string(), reason: z.string().max(400) }).nullable(),
  changes: z
    .array(
      z.object({
        checkId: z.string(),
        lineIds: z.array(z.string()).max(2),
        advice: z.string().min(1).max(800),
      }),
    )
    .max(3),
});

/** More lines than this no resume of two pages has. */
const maxLines = 300;

/**
 * Reason for this version: which changes come first, how much each gains and what is quoted is set in code; the model
 * explains them on the person's own lines, by id, so that no quote and no number can be made up.
 */
export const feedbackPrompt = promptOf<FeedbackInput, Feedback, z.infer<typeof answer>>({
  version: '2026-11-23.1',
  system: `You give feedback on the resume in the data, to the person who wrote it. A program has already checked the resume; you explain its findings.
${dataRules}

The data has: lines (the resume, each with id, place and text) and changes (what the program found, the best gain first, each with checkId, title, why, usual advice, and quotes).
- For every one of the changes, in the given order: advice of two to four sentences on what to do in this very resume. Name in lineIds up to two lines where it shows. Show how a line could be built, but leave open what only the person can know: ask for the number instead of writing one.
- praise: the line that already tells best what was done and what came of it, and in one sentence why it works. null when there is none.
- Do not quote lines in your text, do not mention points, scores or ids: they are added later. Address the person as "you".`,
  data: (input) => ({
    lines: linesOf(input).map(({ text, place }, index) => ({ id: idOf(index), place, text })),
    changes: changesIn(input.score).map(({ checkId, title, why, fix, evidence }) => ({
      checkId,
      title,
      why,
      usualAdvice: fix,
      quotes: evidence.slice(0, 4).map(({ quote, place }) => ({ quote, place })),
    })),
  }),
  answer,
  fromModel: (input, given) => {
    const lines = new Map(linesOf(input).map((line, index) => [idOf(index), line]));
    const changes: Advice[] = changesIn(input.score).map((finding) => {
      const advised = given.changes.find(({ checkId }) => checkId === finding.checkId);
      if (!advised) throw new UnusableAnswer(`The change ${finding.checkId} has no advice.`);
      return {
        finding,
        quotes: advised.lineIds.flatMap((id) => {
          const line = lines.get(id);
          return line ? [{ quote: line.text, place: line.place }] : [];
        }),
        advice: advised.advice,
      };
    });
    const praised = given.praise ? lines.get(given.praise.lineId) : undefined;
    const praise = praised && given.praise ? { line: praised, reason: given.praise.reason } : null;
    return layOut(input.score, praise, changes);
  },
  textSoFar: (partial) =>
    listAt(partial, 'changes')
      .map((change) => textAt(change, 'advice'))
      .filter((text) => text !== '')
      .join('\n\n'),
});

const idOf = (index: number) => `l${index + 1}`;
const linesOf = ({ document }: FeedbackInput) =>
  resumeLines(visibleDocument(document, '', []).document).slice(0, maxLines);
