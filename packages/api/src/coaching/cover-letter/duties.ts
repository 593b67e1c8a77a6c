import { contentWords } from '../../scoring/content-words.ts';
import { openingVerb } from '../../scoring/opening-verb.ts';
import type { PostingSentence } from '../../scoring/posting.ts';
import type { Achievement } from './achievements.ts';

/** A task of the posting that reads on after "to": `administer medications and IV therapy`. */
export interface Duty {
  phrase: string;
  sentence: PostingSentence;
  words: ReadonlySet<string>;
  /** The words it begins with: what is done, and to what. */
  head: ReadonlySet<string>;
}

const mostWords = 14;
const leadIn =
  /^(?:(?:in|as|for) (?:this|the|an?) [^,]{2,60}, )?(?:you(?:[’']ll| will)|the (?:incumbent|selectee|successful candidate|person in this role) (?:will|must)) (?:also |be able to )?/iu;
// What a long task can be cut at and still be the same task.
const cuts =
  /(?:,? (?:including|such as|in order|to ensure|ensuring|so that|while|according to|as well as|while|through|across)\b|[;:(–—]|, ).*$/iu;
const noTask =
  /[“”"?!…]|\b(?:you|your|we|our|us|i|my|their|they|this|these|that|candidate|applicants?|vacanc\p{L}*|resume|salary|other duties|as (?:assigned|needed|required))\b|^(?:report|serve|act|perform (?:other|additional))\b|\bto \p{L}+$/iu;

/** The sentence of a posting as a task; null where it is none, or none that can be said in a letter. */
export function dutyOf(sentence: PostingSentence): Duty | null {
  const led = leadIn.exec(sentence.text)?.[0] ?? '';
  if (sentence.part !== 'responsibilities' && led === '') return null;
  const text = sentence.text
    .slice(led.length)
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[.;:,\s]+$/u, '')
    .trim();
  const whole = text.charAt(0).toLowerCase() + text.slice(1);
  const phrase = wordsOf(whole) <= mostWords ? whole : whole.replace(cuts, '').trim();
  const verb = openingVerb(phrase, 'en');
  const first = phrase.split(' ')[0] ?? '';
  if (
    verb?.tense !== 'present' ||
    first !== verb.verb ||
    wordsOf(phrase) < 3 ||
    wordsOf(phrase) > mostWords ||
    /\b(?:and|or|the|a|an|of|to|in|with|for|by)$/u.test(phrase) ||
    noTask.test(phrase)
  )
    return null;
  return {
    phrase,
    sentence,
    words: new Set(contentWords(phrase)),
    head: new Set(contentWords(phrase.split(' ').slice(0, 5).join(' '))),
  };
}

const wordsOf = (text: string) => text.split(/\s+/u).length;

/** From here on an achievement answers a task rather than sharing a word with it. */
const answers = 3;

/** How well an achievement answers a task: what is done and to what counts twice. */
function answer(achievement: Achievement, duty: Duty): number {
  const shared = achievement.words.filter((word) => duty.words.has(word));
  if (shared.length < 2) return 0;
  const sameVerb = duty.words.has(achievement.words[0] ?? '') ? 1 : 0;
  return shared.reduce((sum, word) => sum + (duty.head.has(word) ? 2 : 1), sameVerb);
}

/** Each achievement with the task it answers, the best pairs first; a task is answered once. */
export function pairDuties(
  achievements: readonly Achievement[],
  duties: readonly Duty[],
): Map<Achievement, Duty> {
  const pairs = achievements
    .flatMap((achievement) =>
      duties.map((duty) => ({ achievement, duty, score: answer(achievement, duty) })),
    )
    .filter(({ score }) => score >= answers)
    .sort((a, b) => b.score - a.score);
  const found = new Map<Achievement, Duty>();
  const taken = new Set<Duty>();
  for (const { achievement, duty } of pairs) {
    if (found.has(achievement) || taken.has(duty)) continue;
    found.set(achievement, duty);
    taken.add(duty);
  }
  return found;
}
