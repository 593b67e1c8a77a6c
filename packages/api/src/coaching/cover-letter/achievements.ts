import type {
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { contentWords } from '../../scoring/content-words.ts';
import { openingVerb } from '../../scoring/opening-verb.ts';
import { showsOutcome } from '../../scoring/outcome.ts';
import { placeOfEntry, workKinds } from '../../scoring/resume-lines.ts';

/** A line of the resume in which something was done, and for whom. */
export interface Achievement {
  text: string;
  place: string;
  title: string;
  organization: string | null;
  isCurrent: boolean;
  words: string[];
  /** How well it answers the description, and how strong it is by itself. */
  strength: number;
}

const longest = 45;

/** The achievements that answer the description best, strongest first. */
export function achievementsFor(
  document: ResumeDocument,
  askedWords: ReadonlySet<string>,
): Achievement[] {
  const all = document.sections
    .filter((section) => workKinds.has(section.kind))
    .flatMap((section) =>
      section.entries.flatMap((entry, age) => ofEntry(section, entry, age, askedWords)),
    );
  return all.sort((a, b) => b.strength - a.strength);
}

function ofEntry(
  section: ResumeSection,
  entry: ResumeEntry,
  age: number,
  askedWords: ReadonlySet<string>,
): Achievement[] {
  const lines = entry.bullets.length > 0 ? entry.bullets : entry.paragraphs;
  return lines
    .map((raw, index) => ({
      text: raw
        .replace(/\s+/gu, ' ')
        .replace(/[.;]\s*$/u, '')
        .trim(),
      index,
    }))
    .filter(({ text }) => text !== '' && text.split(' ').length <= longest)
    .map(({ text, index }) => {
      const words = contentWords(text);
      const asked = words.filter((word) => askedWords.has(word)).length;
      const strength =
        asked * 2 +
        (showsOutcome(text) ? 3 : 0) +
        (inFirstPerson({ text, isCurrent: true }).startsWith('I ') ? 1.5 : 0) -
        age * 0.5 -
        index * 0.1;
      return {
        text,
        place: `${placeOfEntry(section, entry)} › ${entry.bullets.length > 0 ? 'bullet' : 'paragraph'} ${index + 1}`,
        title: entry.title,
        organization: entry.organization,
        isCurrent: entry.dates?.end === 'present',
        words,
        strength,
      };
    });
}

/** "Promoted to team lead": it happened to the person. */
const done =
  /^(?:promoted|selected|chosen|awarded|recogni[sz]ed|nominated|invited|appointed|elected|hired|honou?red|named|asked)\s+(?:to|as|for|by|the|an?|into|one|employee)\b/iu;
/** "Adopted by three labs": it happened to something else. */
const passive =
  /^(?:\p{L}+(?:ed|en)\s+by|(?:adopted|featured|published|used|cited|accepted|ranked|rated|deployed|integrated|funded|backed|sponsored|acquired|licensed|based|located|implemented|merged)\s+(?:in|as|into|with|at|among|on|to|across))\b/iu;

/** The line told in the first person: "Reduced falls by 28 %" → "I reduced falls by 28 %". Never other words than its own. */
export function inFirstPerson({
  text,
  isCurrent,
}: Pick<Achievement, 'text' | 'isCurrent'>): string {
  const verb = openingVerb(text, 'en');
  const lowered = lowerFirst(text);
  if (done.test(text)) return `I was ${lowered}`;
  if (passive.test(text)) return `my resume records this: “${text}”`;
  if (/^responsible for\b/iu.test(text)) return `I ${isCurrent ? 'am' : 'was'} ${lowered}`;
  if (verb?.tense === 'past') return `I ${lowered}`;
  if (verb?.tense === 'present' && isCurrent)
    return `I ${[verb.verb, ...text.split(' ').slice(1)].join(' ')}`;
  if (verb?.tense === 'other') return `my work ${isCurrent ? 'includes' : 'included'} ${lowered}`;
  return `my resume records this: “${text}”`;
}

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
