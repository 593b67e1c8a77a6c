import type {
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { contentWords } from '../../scoring/content-words.ts';
import { openingVerb } from '../../scoring/opening-verb.ts';
import { showsOutcome } from '../../scoring/outcome.ts';
import { languageOf, placeOfEntry, workKinds } from '../../scoring/resume-lines.ts';
import { sentencesOf } from '../../scoring/tokenize.ts';
import { lowerFirst, oneLine } from './english.ts';

/** Something the person did, told by one sentence of the resume. */
export interface Achievement {
  text: string;
  place: string;
  /** The entry it belongs to; equal for achievements of one job. */
  entry: ResumeEntry;
  /** Paid work, rather than a project or volunteering. */
  isJob: boolean;
  /** Told in the first person; begins with `I` or `my`. */
  told: string;
  words: string[];
  /** Its place among all lines, in the order of the resume. */
  position: number;
  /** How well it answers the description, and how strong it is by itself. */
  strength: number;
}

const longest = 32;
/** A line that a bad copy has cut. */
const brokenOff = /\b(?:and|or|the|a|an|of|to|in|with|for|by|from|at)$/iu;

/** The achievements that answer the description best, strongest first. Lines that cannot be told in the first person without other words are left out. */
export function achievementsFor(
  document: ResumeDocument,
  askedWords: ReadonlySet<string>,
): Achievement[] {
  const sections = document.sections.filter((section) => workKinds.has(section.kind));
  const lines = sections.flatMap((section) =>
    section.entries.flatMap((entry) =>
      [...entry.bullets, ...entry.paragraphs].map((text) => ({ text })),
    ),
  );
  const inEnglish = languageOf(lines) === 'en';
  return sections
    .flatMap((section) =>
      section.entries.flatMap((entry, age) => ofEntry(section, entry, age, askedWords, inEnglish)),
    )
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index)
    .map((achievement, position) => ({ ...achievement, position }))
    .sort((a, b) => b.strength - a.strength);
}

function ofEntry(
  section: ResumeSection,
  entry: ResumeEntry,
  age: number,
  askedWords: ReadonlySet<string>,
  inEnglish: boolean,
): Omit<Achievement, 'position'>[] {
  const kind = entry.bullets.length > 0 ? 'bullet' : 'paragraph';
  const isCurrent = entry.dates?.end === 'present';
  return (kind === 'bullet' ? entry.bullets : entry.paragraphs).flatMap((raw, index) =>
    sentencesOf(oneLine(raw)).flatMap((sentence) => {
      const text = sentence.replace(/[.;,:\s]+$/u, '').trim();
      const count = text.split(' ').length;
      const isJob = section.kind === 'experience';
      const told = inEnglish ? inFirstPerson({ text, isCurrent }) : quotedLine(text);
      if (
        told === null ||
        (!isJob && told.startsWith('my work')) ||
        count > longest ||
        count < 3 ||
        brokenOff.test(text)
      )
        return [];
      const words = contentWords(text);
      const asked = words.filter((word) => askedWords.has(word)).length;
      const strength =
        Math.min(asked, 5) * 2 +
        (showsOutcome(text) ? 3 : 0) +
        (told.startsWith('I ') ? 2 : 0) -
        (count > 26 ? 1 : 0) -
        Math.min(age, 6) * 0.5 -
        index * 0.1;
      const place = `${placeOfEntry(section, entry)} › ${kind} ${index + 1}`;
      return [{ text, place, entry, isJob, told, words, strength }];
    }),
  );
}

const quotedLine = (text: string) => `my resume puts it like this: “${text}”`;

/** "Promoted to team lead": it happened to the person. */
const done =
  /^(?:promoted|selected|chosen|awarded|recogni[sz]ed|nominated|invited|appointed|elected|hired|honou?red|named|asked)\s+(?:to|as|for|by|the|an?|into|one|employee)\b/iu;
/** "Adopted by three labs": it happened to something else, and the line does not say to what. */
const passive =
  /^(?:\p{L}+(?:ed|en)\s+by|(?:adopted|featured|published|used|cited|accepted|ranked|rated|deployed|integrated|funded|backed|sponsored|acquired|licensed|based|located|implemented|merged)\s+(?:in|as|into|with|at|among|on|to|across))\b/iu;
/** "Built with Next.js" says what something was made with; "collaborated with nurses" says what the person did. */
const doneToSomething =
  /^(?!(?:acted|advised|advocated|assisted|cared|coached|collaborated|communicated|competed|complied|consulted|contributed|cooperated|coordinated|focused|interacted|led|liaised|met|moved|negotiated|participated|partnered|presented|reported|responded|rotated|served|specialized|specialised|spoke|succeeded|taught|teamed|trained|traveled|travelled|volunteered|worked|wrote)\b)\p{L}[\p{L}-]*(?:ed|en|ilt|ade|one) (?:with|using|by|on|in|at|for|to|from|via|through)\b/iu;
/** "Quarterly reporting for three plants": no sentence, no list, no heading. */
const nounPhrase =
  /^(?!.*(?:[:;|/]|\b(?:was|were|is|are|has|have|had|i|we)\b))(?=.*\s(?:of|for|to|with)\s)\p{L}/iu;
const startsLikeNoPhrase =
  /^(?:we|our|they|he|she|it|this|that|there|see|e\.g|etc|\p{Ll}|[^\p{L}])/u;

/**
 * The line told in the first person: "Reduced falls by 28 %" → "I reduced falls by 28 %". Never other words than
 * its own; null where that cannot be done.
 */
export function inFirstPerson({
  text,
  isCurrent,
}: {
  text: string;
  isCurrent: boolean;
}): string | null {
  const lowered = lowerFirst(text);
  if (/^I\s/u.test(text)) return text;
  if (done.test(text)) return `I was ${lowered}`;
  if (passive.test(text) || doneToSomething.test(text)) return null;
  if (/^responsible for\b/iu.test(text)) return `I ${isCurrent ? 'am' : 'was'} ${lowered}`;
  const verb = openingVerb(text, 'en');
  if (verb === null) {
    if (startsLikeNoPhrase.test(text) || !nounPhrase.test(text)) return null;
    return `my work ${isCurrent ? 'includes' : 'included'} ${lowered}`;
  }
  if (verb.tense === 'past') return `I ${lowered}`;
  if (verb.tense === 'other') return `my work ${isCurrent ? 'includes' : 'included'} ${lowered}`;
  const [first = '', ...rest] = text.split(' ');
  // "Manages and trains": only the first of the two verbs could be turned.
  if (first.toLowerCase() !== verb.verb && /\b(?:and|,) \p{L}+s\b/u.test(text)) return null;
  const phrase = [verb.verb, ...rest].join(' ');
  return isCurrent ? `I ${phrase}` : `my work there was to ${phrase}`;
}

/** "I reduced …" → "I also reduced …". */
export const alsoTold = (told: string): string =>
  told
    .replace(/^I (am|was|have|had)\b/u, 'I $1 also')
    .replace(/^I (?!(?:am|was|have|had)\b)/u, 'I also ')
    .replace(/^my work (?:there )?(includes|included|was)\b/u, 'my work there also $1')
    .replace(/^my resume puts/u, 'my resume also puts');
