import { showsOutcome } from '../../scoring/outcome.ts';
import { openingVerb } from '../../scoring/opening-verb.ts';
import type { ImprovableLine, SuggestedText } from './improve-text.schema.ts';
import { capitalized } from './verb-forms.ts';

/** Openings that hide who did what: only the person knows which part was theirs. */
const hidesPart =
  /^(?:I\s+)?(?:helped(?:\s+(?:out\s+)?(?:with|to))?|assisted(?:\s+(?:with|in))?|worked\s+on|(?:was\s+)?involved\s+in|participated\s+in|contributed\s+to|supported)\s+/iu;

const outcomeQuestions: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:train|teach|taught|coach|mentor|educat|instruct|tutor|onboard)/u,
    'How many people, and what could they do afterwards?',
  ],
  [
    /^(?:reduc|increas|improv|cut|sav|rais|lower|boost|grow|grew|optimi|accelerat|shorten)/u,
    'By how much: from what, to what?',
  ],
  [
    /^(?:manag|led|lead|supervis|oversee|oversaw|direct|head|coordinat|organi)/u,
    'How many people, how large, or how much money, and what came of it?',
  ],
  [
    /^(?:build|built|develop|design|creat|implement|launch|wrote|write|introduc|establish|set)/u,
    'Who used it, how many, and what became better or faster?',
  ],
  [
    /^(?:maintain|repair|inspect|install|operat|clean|test|calibrat|weld|assembl)/u,
    'How many, how often, and what did it keep from happening?',
  ],
  [
    /^(?:care|treat|serv|answer|advis|support|assist|greet|handl|process)/u,
    'How many a day or week, and how quickly or well?',
  ],
];

/** What only the person can tell about a line; null when it says enough. */
export function questionFor({ line, text, isBullet }: ImprovableLine): SuggestedText | null {
  if (!isBullet) return null;
  const hidden = hidesPart.exec(text);
  if (hidden)
    return {
      line,
      kind: 'YOUR_PART',
      after: null,
      reason: `“${hidden[0].trim()}” leaves open what your part was.`,
      question: `What did you do yourself? Answer with the verb that is true: “tested”, “drafted”, “repaired” …`,
    };
  if (showsOutcome(text) || text.split(/\s+/u).length < 3) return null;
  const verb = openingVerb(text, 'en')?.verb ?? '';
  return {
    line,
    kind: 'OUTCOME',
    after: null,
    reason: 'It says what you did, not yet what came of it.',
    question:
      outcomeQuestions.find(([pattern]) => pattern.test(verb))?.[1] ??
      'What came of it: how many, how much, how fast or how safe?',
  };
}

/** The line with what the person typed, in their words: nothing is added to them. */
export function withAnswer(kind: string, text: string, answer: string): string {
  const said = answer
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,]+$/u, '');
  if (kind === 'YOUR_PART') {
    const rest = text.replace(hidesPart, '');
    return `${capitalized(said)} ${rest}`;
  }
  const ends = /[.!?]$/u.exec(text)?.[0] ?? '';
  const body = ends === '' ? text : text.slice(0, -1);
  return `${body}, ${said.charAt(0).toLocaleLowerCase('en') === said.charAt(0) || /^\p{Lu}{2}|^\p{Lu}\S*\d/u.test(said) ? said : said.charAt(0).toLocaleLowerCase('en') + said.slice(1)}${ends}`;
}
