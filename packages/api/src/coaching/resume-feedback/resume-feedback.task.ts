import { z } from 'zod';
import { resumeDocumentSchema } from '@career-coach/shared/resume-document/resume-document.schema.ts';
import { showsOutcome } from '../../scoring/outcome.ts';
import { resumeLines, workLines } from '../../scoring/resume-lines.ts';
import { scoreSchema } from '../../scoring/score.schema.ts';
import { visibleDocument } from '../../scoring/visible-document.ts';
import type { CoachTask } from '../coach.ts';
import { unsupportedNumbers } from '../grounding/numbers.ts';
import { changesIn, layOut, type Feedback, type FeedbackInput } from './feedback-text.ts';
import { feedbackPrompt } from './feedback.prompt.ts';

/** Feedback that quotes the resume and gives the three changes of highest gain. The number stands beside it and does not depend on it. */
export const resumeFeedbackTask: CoachTask<FeedbackInput, Feedback> = {
  name: 'resume-feedback',
  input: z.object({ document: resumeDocumentSchema, score: scoreSchema }),
  output: z.object({ text: z.string().min(1), quotes: z.array(z.string()) }),
  rulesVersion: '1',
  byRules: writeFeedback,
  ungrounded: ({ document, score }, { text, quotes }) => {
    const lines = resumeLines(visibleDocument(document, '', []).document).map((line) => line.text);
    const evidence = score.findings.flatMap((finding) =>
      finding.evidence.map(({ quote }) => quote),
    );
    const sources = [...lines, ...evidence];
    const given = score.findings.flatMap(({ title, why, fix, gain, evidence: shown }) => [
      title,
      why,
      fix ?? '',
      gain.toFixed(1),
      ...shown.map(({ place }) => place),
    ]);
    return [
      ...quotes.filter(
        (quoted) => !sources.some((source) => source.includes(quoted.replace(/…$/u, ''))),
      ),
      ...unsupportedNumbers(text, [...sources, ...given, '1 2 3']),
    ];
  },
  textOf: ({ text }) => text,
  prompt: feedbackPrompt,
  budget: { maxOutputTokens: 6_000, effort: 'medium', timeoutMs: 60_000 },
};

function writeFeedback({ document, score }: FeedbackInput): Feedback {
  const strong = workLines(visibleDocument(document, '', []).document).find((line) =>
    showsOutcome(line.text),
  );
  return layOut(
    score,
    strong
      ? {
          line: strong,
          reason: 'It says what you did and what came of it. Write the rest like this line.',
        }
      : null,
    changesIn(score).map((finding) => ({
      finding,
      quotes: finding.evidence.slice(0, 2),
      advice: `${finding.why} ${finding.fix ?? ''}`.trim(),
    })),
  );
}
