import type { ResumeEntry } from '@career-coach/shared/resume-document/resume-document.ts';
import type { LetterSentence } from '../grounding/fact.ts';
import type { Achievement } from './achievements.ts';
import { isEarlier } from './background.ts';
import type { LetterSentences } from './letter-sentences.ts';

export type Extra =
  | 'motivation'
  | 'moreMotivation'
  | 'education'
  | 'niceToHaves'
  | 'summary'
  | 'credentials'
  | 'lastMotivation'
  | 'career'
  | 'languages'
  | 'base'
  | 'skills';

/** How much goes into a letter. */
export interface Plan {
  /** How many achievements, the strongest first. */
  deeds: number;
  /** How many tasks of the posting are told before the achievement that answers them. */
  tasks: number;
  extras: readonly Extra[];
}

/** The paragraphs between salutation and sign-off: what for, what I did, what you ask for, why, how to go on. */
export function arrange(sentences: LetterSentences, plan: Plan): LetterSentence[][] {
  const has = (extra: Extra) => plan.extras.includes(extra);
  const opening = sentences.opening(has('summary'));
  const [first, second] = deeds(sentences, plan);
  const reasons = [
    ...(has('motivation') ? present(sentences.motivation('first')) : []),
    ...(has('moreMotivation') ? present(sentences.motivation('more')) : []),
    ...(has('lastMotivation') ? present(sentences.motivation('last')) : []),
    ...(has('education') ? present(sentences.education()) : []),
  ];
  if (has('career'))
    second.push(...present(sentences.career(textOf([...opening, ...first, ...second]))));
  // What is asked for is told last: most of it the sentences above have named already.
  const said = () => textOf([...opening, ...first, ...second, ...reasons]);
  const asked = sentences.terms.mustHaves(said());
  (second.length > 0 ? second : first).push(...asked);
  if (has('niceToHaves')) reasons.push(...present(sentences.terms.niceToHaves(said())));
  if (has('credentials')) reasons.push(...present(sentences.credentials(said())));
  if (has('languages')) reasons.push(...present(sentences.languages(said())));
  if (has('skills') || first.length === 0)
    (first.length === 0 ? first : reasons).push(...present(sentences.terms.skills(said())));
  const closing = [...(has('base') ? present(sentences.base()) : []), sentences.closing()];
  return [opening, first, second, reasons, closing].filter((paragraph) => paragraph.length > 0);
}

/** As many as one job may tell: more would be its description. */
const mostOfOneEntry = 4;

/** The achievements in two paragraphs: those of the job with the strongest one, then the others, jobs before projects. */
function deeds(sentences: LetterSentences, plan: Plan): [LetterSentence[], LetterSentence[]] {
  const { achievements, answered } = sentences.material;
  const chosen = achievements.slice(0, plan.deeds);
  const strongest = chosen.find(({ isJob }) => isJob) ?? chosen[0];
  const paragraphs: [LetterSentence[], LetterSentence[]] = [[], []];
  let tasks = plan.tasks;
  let before: ResumeEntry | null = null;
  for (const entry of entriesInOrder(chosen, strongest)) {
    const ofEntry = chosen
      .filter((achievement) => achievement.entry === entry)
      .slice(0, mostOfOneEntry)
      .sort((a, b) => Number(answered.has(b)) - Number(answered.has(a)));
    const paragraph = paragraphs[entry === strongest?.entry ? 0 : 1];
    for (const [index, achievement] of ofEntry.entries()) {
      const task = tasks > 0 ? sentences.task(achievement) : null;
      if (task) {
        tasks -= 1;
        paragraph.push(task);
      }
      paragraph.push(
        sentences.deed(achievement, {
          task: task !== null,
          sameEntry: index > 0,
          later: before !== null && isEarlier(entry, before),
          sameEmployer: before?.organization === entry.organization,
        }),
      );
    }
    before = entry;
  }
  return paragraphs;
}

/** The entry of the strongest achievement first, then the others as the resume has them, projects last. */
function entriesInOrder(
  chosen: readonly Achievement[],
  strongest: Achievement | undefined,
): Set<ResumeEntry> {
  const rest = [...chosen].sort(
    (a, b) => Number(b.isJob) - Number(a.isJob) || a.position - b.position,
  );
  return new Set([...(strongest ? [strongest] : []), ...rest].map(({ entry }) => entry));
}

const present = (sentence: LetterSentence | null) => (sentence ? [sentence] : []);
const textOf = (sentences: readonly LetterSentence[]) =>
  sentences.map(({ text }) => text).join(' ');
