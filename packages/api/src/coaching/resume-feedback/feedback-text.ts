import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import type { Evidence, Finding, Score } from '../../scoring/score.ts';

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

export interface Praise {
  line: { text: string; place: string };
  reason: string;
}

export interface Advice {
  finding: Finding;
  quotes: readonly Evidence[];
  advice: string;
}

const changes = 3;

/** The findings that feedback is about: those of highest gain, best first. */
export const changesIn = (score: Score): Finding[] =>
  score.findings
    .filter(
      (finding) =>
        finding.fix !== null &&
        finding.maxPoints > 0 &&
        (finding.gain > 0 || finding.status === 'FAIL'),
    )
    .slice(0, changes);

/** Puts feedback together, whoever advises: order, gains and quotes are the same for all. */
export function layOut(score: Score, praise: Praise | null, advised: readonly Advice[]): Feedback {
  const quotes: string[] = [];
  const quoteOf = (text: string) => {
    quotes.push(text);
    return `“${text}”`;
  };
  const praising = praise
    ? `What already works: ${quoteOf(praise.line.text)} (${praise.line.place}). ${praise.reason}`
    : null;
  const intro =
    advised.length === 0
      ? 'No check found anything that would raise your score. Have a person of your trade read it next.'
      : advised.length === 1
        ? 'One change would raise your score:'
        : `The ${advised.length === 2 ? 'two' : 'three'} changes that would raise your score most:`;
  const paragraphs = advised.map(({ finding, quotes: shown, advice }, index) => {
    const gain =
      finding.gain > 0 ? `up to ${points(finding.gain)}` : 'counts once the point above is settled';
    const places = shown.map(({ quote, place }) => `${quoteOf(quote)} (${place})`);
    const look = places.length === 0 ? '' : `Look at ${places.join(' and ')}. `;
    return `${index + 1}. ${finding.title} (${gain}). ${look}${advice}`;
  });
  const skipped = score.findings
    .filter(
      (finding) =>
        finding.status === 'SKIPPED' &&
        finding.gain > 0 &&
        !advised.some((one) => one.finding === finding),
    )
    .map((finding) => finding.title.toLowerCase());
  const notJudged =
    skipped.length > 0
      ? `Not judged, because nothing was there to judge: ${skipped.join(', ')}.`
      : null;
  return {
    text: [praising, intro, ...paragraphs, notJudged].filter((part) => part !== null).join('\n\n'),
    quotes,
  };
}

const points = (gain: number) => `${gain.toFixed(1)} ${gain === 1 ? 'point' : 'points'}`;
