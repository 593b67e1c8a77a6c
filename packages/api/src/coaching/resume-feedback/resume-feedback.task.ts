import { z } from 'zod';
import { resumeDocumentSchema } from '@career-coach/shared/resume-document/resume-document.schema.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { showsOutcome } from '../../scoring/outcome.ts';
import { resumeLines, workLines } from '../../scoring/resume-lines.ts';
import type { Evidence, Finding, Score } from '../../scoring/score.ts';
import { scoreSchema } from '../../scoring/score.schema.ts';
import { visibleDocument } from '../../scoring/visible-document.ts';
import type { CoachTask } from '../coach.ts';

export interface FeedbackInput {
  document: ResumeDocument;
  /** The score of the same document: its findings are what the feedback explains. */
  score: Score;
}

export interface Feedback {
  /** Plain text, blank lines between paragraphs. */
  text: string;
  /** What was quoted from the resume, word for word. */
  quotes: string[];
}

const changes = 3;

/** Feedback that quotes the resume and gives the three changes of highest gain. The number stands beside it and does not depend on it. */
export const resumeFeedbackTask: CoachTask<FeedbackInput, Feedback> = {
  name: 'resume-feedback',
  input: z.object({ document: resumeDocumentSchema, score: scoreSchema }),
  output: z.object({ text: z.string().min(1), quotes: z.array(z.string()) }),
  rulesVersion: '1',
  byRules: writeFeedback,
  ungrounded: ({ document, score }, { quotes }) => {
    const sources = [
      ...resumeLines(visibleDocument(document, '', []).document).map((line) => line.text),
      ...score.findings.flatMap((finding) => finding.evidence.map((evidence) => evidence.quote)),
    ];
    return quotes.filter(
      (quoted) => !sources.some((source) => source.includes(quoted.replace(/…$/u, ''))),
    );
  },
  textOf: ({ text }) => text,
  prompt: null,
  budget: { maxOutputTokens: 6_000, effort: 'medium', timeoutMs: 60_000 },
};

function writeFeedback({ document, score }: FeedbackInput): Feedback {
  const quotes: string[] = [];
  const quoteOf = (text: string) => {
    quotes.push(text);
    return `“${text}”`;
  };
  const strong = workLines(visibleDocument(document, '', []).document).find((line) =>
    showsOutcome(line.text),
  );
  const praise = strong
    ? `What already works: ${quoteOf(strong.text)} (${strong.place}) says what you did and what came of it. Write the rest like this line.`
    : null;

  const best = score.findings
    .filter(
      (finding) =>
        finding.fix !== null &&
        finding.maxPoints > 0 &&
        (finding.gain > 0 || finding.status === 'FAIL'),
    )
    .slice(0, changes);
  const intro =
    best.length === 0
      ? 'No check found anything that would raise your score. Have a person of your trade read it next.'
      : best.length === 1
        ? 'One change would raise your score:'
        : `The ${best.length === 2 ? 'two' : 'three'} changes that would raise your score most:`;
  const advice = best.map(
    (finding, index) =>
      `${index + 1}. ${finding.title} (${finding.gain > 0 ? `up to ${points(finding.gain)}` : 'counts once the point above is settled'}). ${finding.why} ${shown(finding, quoteOf)}${finding.fix ?? ''}`,
  );
  const skipped = score.findings
    .filter(
      (finding) => finding.status === 'SKIPPED' && finding.gain > 0 && !best.includes(finding),
    )
    .map((finding) => finding.title.toLowerCase());
  const notJudged =
    skipped.length > 0
      ? `Not judged, because nothing was there to judge: ${skipped.join(', ')}.`
      : null;
  return {
    text: [praise, intro, ...advice, notJudged].filter((part) => part !== null).join('\n\n'),
    quotes,
  };
}

const points = (gain: number) => `${gain.toFixed(1)} ${gain === 1 ? 'point' : 'points'}`;

function shown(finding: Finding, quoteOf: (text: string) => string): string {
  const places = finding.evidence
    .slice(0, 2)
    .map((evidence: Evidence) => `${quoteOf(evidence.quote)} (${evidence.place})`);
  return places.length === 0 ? '' : `Look at ${places.join(' and ')}. `;
}
