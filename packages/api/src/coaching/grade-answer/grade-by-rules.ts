import { showsOutcome, withoutYears } from '../../scoring/outcome.ts';
import { languageOf } from '../../scoring/resume-lines.ts';
import { sentencesOf } from '../../scoring/tokenize.ts';
import {
  scoreOf,
  starParts,
  type AnswerGrade,
  type AnswerInput,
  type Level,
  type PartGrade,
  type StarPart,
} from './answer-grade.ts';
import { behaviouralQuestions } from './behavioural-questions.ts';
import { floorOf, notAssessed, visibleAnswer } from './floor.ts';

const marks: Readonly<Record<StarPart, RegExp>> = {
  SITUATION:
    /\b(?:when I (?:was|worked|joined|started)|while (?:I|we)|at my (?:last|previous|current|first)|in my (?:last|previous|current|first|role|job|team)|last (?:year|month|week|spring|summer|autumn|fall|winter)|in (?:19|20)\d\d|during|one (?:day|time|morning|night|shift)|there was|we (?:had|were)|our (?:team|company|ward|shop|client|customer))\b/iu,
  TASK: /\b(?:my (?:task|job|role|goal|responsibility|part) was|I (?:was|am) (?:asked|responsible|in charge|expected|supposed)|I (?:had|needed) to|we (?:had|needed) to|the (?:goal|aim|problem|challenge|task|deadline|question) was|in order to|it was (?:up to me|my job))\b/iu,
  ACTION:
    /\bI (?:then |first |also |quickly |finally |personally |immediately )?(?!was\b|had\b|am\b|have\b|felt\b|thought\b|believed\b|wanted\b|needed\b|liked\b)(?:\p{L}+ed|built|wrote|led|ran|made|took|gave|found|set|began|brought|spoke|told|taught|drew|cut|put|met|held|kept|sent|got|chose|went|split|sat)\b/iu,
  RESULT:
    /\b(?:as a result|in the end|the result|which (?:led|meant|saved|reduced|cut|allowed)|so that|this (?:led|meant|saved|reduced|cut|allowed|helped)|afterwards|since then|ended up|we (?:finished|delivered|shipped|won|saved|met|reduced|cut)|increased|decreased|reduced|improved|saved|learned|learnt)\b/iu,
};

const advice: Readonly<Record<StarPart, string>> = {
  SITUATION: 'Say in one sentence where and when it was and who was involved.',
  TASK: 'Say what you had to achieve, and by when.',
  ACTION: 'Tell step by step what you did yourself, with verbs: “I asked”, “I built”, “I decided”.',
  RESULT: 'Say what came of it, with a number you know or what someone could see afterwards.',
};
const strong = 'This part is clear. Keep it as short as it is.';

const longestQuote = 240;

/** The verbs of one sentence: "I listed every visit, called two families and wrote it down" tells of three actions. */
const verbs = {
  first: new RegExp(marks.ACTION.source, 'giu'),
  further:
    /(?:,|\band|\bthen) (?:I )?(?:then |also )?(?!was\b|had\b|felt\b|needed\b|wanted\b)(?:\p{L}{2,}ed|built|wrote|led|ran|made|took|gave|found|set|began|brought|spoke|told|taught|drew|cut|put|met|held|kept|sent|got|chose|went|split|sat)\b/giu,
};
const countActions = (sentence: string): number =>
  (sentence.match(verbs.first)?.length ?? 0) + (sentence.match(verbs.further)?.length ?? 0);

/** Grades by what the sentences show; assesses nothing that these rules cannot read. */
export function gradeByRules(input: AnswerInput): AnswerGrade {
  const floor = floorOf(input);
  if (floor) return floor;
  const text = visibleAnswer(input);
  const cannotJudge = outOfReach(input.question, text);
  if (cannotJudge) return cannotJudge;
  const sentences = sentencesOf(text);
  const parts = starParts.map((part) => gradePart(part, sentences));
  return { score: scoreOf(parts), note: null, parts };
}

/** What is not English, or names nothing that the question asks for, is not graded: zero points would say that it was read. */
function outOfReach(question: string, text: string): AnswerGrade | null {
  if (languageOf([{ text }]) !== 'en')
    return notAssessed(
      'These rules read English only, so this was not assessed. It is kept. Tell it in English to have it graded.',
    );
  const asked = behaviouralQuestions.find((one) => one.text === question);
  if (!asked || asked.cues.test(text)) return null;
  return notAssessed(
    `Nothing in this names ${asked.tellsOf}, which the question asks for. If it is about one, say so in the first sentence; otherwise choose a situation that fits.`,
  );
}

function gradePart(part: StarPart, sentences: readonly string[]): PartGrade {
  const showing = sentences.filter((sentence) => marks[part].test(sentence));
  const level = levelOf(part, showing);
  return {
    part,
    level,
    quotes: showing.slice(0, 2).map((sentence) => sentence.slice(0, longestQuote)),
    advice: level === 3 ? strong : advice[part],
  };
}

function levelOf(part: StarPart, showing: readonly string[]): Level {
  if (showing.length === 0) return 0;
  const words = showing.join(' ').split(/\s+/u).length;
  if (part === 'RESULT') {
    if (showing.some((sentence) => /\d|%/u.test(withoutYears(sentence)))) return 3;
    return showing.some(showsOutcome) || words >= 15 ? 2 : 1;
  }
  if (part === 'ACTION') {
    const actions = showing.reduce((sum, sentence) => sum + countActions(sentence), 0);
    return actions >= 3 ? 3 : actions === 2 ? 2 : 1;
  }
  return words >= 12 ? 3 : words >= 7 ? 2 : 1;
}
