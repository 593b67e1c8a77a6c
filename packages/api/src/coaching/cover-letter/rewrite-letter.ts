import { groundText } from '../grounding/ground-text.ts';
import type { LetterSentence } from '../grounding/fact.ts';
import type { Achievement } from './achievements.ts';
import { composeLetter } from './compose-letter.ts';
import type { LetterInput, LetterLength } from './letter-input.ts';
import { materialOf, type LetterMaterial } from './letter-material.ts';
import { LetterSentences } from './letter-sentences.ts';
import { sourcesOf } from './letter-sources.ts';
import { readInstruction, type Change } from './read-instruction.ts';
import { wordsIn } from './sentence-writer.ts';

export interface LetterRewrite {
  /** The whole letter as it would be; the same text where nothing could be done. */
  content: string;
  /** What was asked for and not done, each with the reason. */
  notDone: string[];
}

const shorterBy = 0.7;
const nextLength: Readonly<Record<LetterLength, LetterLength>> = {
  SHORT: 'MEDIUM',
  MEDIUM: 'LONG',
  LONG: 'LONG',
};

/**
 * Follows an instruction by rules, for the whole letter or for one paragraph (counted from 0), and says what it cannot do.
 * Nothing comes in that neither the person's facts nor the instruction itself hold.
 */
export function rewriteLetter(
  content: string,
  paragraph: number | null,
  instruction: string,
  input: LetterInput,
): LetterRewrite {
  const { changes, notUnderstood } = readInstruction(instruction);
  const notDone = notUnderstood.map(
    (part) =>
      `“${part}” is nothing the rules can do. They can make it shorter or longer, take another tone or another achievement, mention or leave out what you name, and say what you dictate (“mention that I …”).`,
  );
  // Nothing asked for in particular: other words for the letter, another achievement for a paragraph.
  const wanted: Change[] =
    instruction.trim() !== ''
      ? changes
      : paragraph === null
        ? []
        : [{ kind: 'another achievement' }];
  const writer = new Rewriter(content, paragraph, input, notDone);
  if (instruction.trim() === '' && paragraph === null) writer.composeAnew(input);
  for (const change of wanted) writer.follow(change);
  return { content: writer.text(), notDone };
}

class Rewriter {
  private paragraphs: string[];
  private readonly material: LetterMaterial;

  constructor(
    content: string,
    private readonly paragraph: number | null,
    private readonly input: LetterInput,
    private readonly notDone: string[],
  ) {
    this.paragraphs = content.split(/\n{2,}/u);
    this.material = materialOf(input);
  }

  text(): string {
    return this.paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
  }

  composeAnew(input: LetterInput): void {
    this.paragraphs = composeLetter(input).content.split(/\n{2,}/u);
  }

  follow(change: Change): void {
    switch (change.kind) {
      case 'shorter':
        this.shorten();
        break;
      case 'longer':
        if (this.paragraph === null && this.input.length !== 'LONG')
          this.composeAnew({ ...this.input, length: nextLength[this.input.length] });
        else this.add(this.unusedAchievement(), 'Your resume has no further achievement to tell.');
        break;
      case 'tone':
        if (this.paragraph === null) this.composeAnew({ ...this.input, tone: change.tone });
        else
          this.notDone.push(
            'A tone belongs to the whole letter: ask for it without choosing a paragraph.',
          );
        break;
      case 'another achievement':
        this.exchangeAchievement();
        break;
      case 'mention':
        this.mention(change.what);
        break;
      case 'leave out':
        this.leaveOut(change.what);
        break;
      case 'say':
        this.add(change.sentence, '');
        break;
    }
  }

  /** The paragraphs that may change: the chosen one, or all between salutation and sign-off. */
  private places(): number[] {
    if (this.paragraph !== null)
      return this.paragraph < this.paragraphs.length ? [this.paragraph] : [];
    return this.paragraphs.map((_, index) => index).slice(1, -1);
  }

  private sentencesAt(index: number): LetterSentence[] {
    return groundText(this.paragraphs[index] ?? '', [], sourcesOf(this.input));
  }

  private put(index: number, sentences: readonly LetterSentence[]): void {
    this.paragraphs[index] = sentences.map(({ text }) => text).join(' ');
  }

  private shorten(): void {
    let changed = false;
    for (const index of this.places()) {
      const sentences = this.sentencesAt(index);
      const target = wordsIn(sentences) * shorterBy;
      while (sentences.length > 1 && wordsIn(sentences) > target) {
        sentences.splice(weakest(sentences), 1);
        changed = true;
      }
      this.put(index, sentences);
    }
    if (!changed)
      this.notDone.push('There is one sentence in each paragraph; to shorten a sentence, edit it.');
  }

  private unusedAchievement(about?: string): string | null {
    const said = this.text();
    const next = this.material.achievements.find(
      ({ text, told }) =>
        !said.includes(told.replace(/^I /u, '')) && (about === undefined || holds(text, about)),
    );
    return next ? this.tell(next) : null;
  }

  private tell(achievement: Achievement): string {
    const sentences = new LetterSentences(this.input, this.material);
    const after = { task: false, sameEntry: false, later: false, sameEmployer: false };
    return sentences.deed(achievement, after).text;
  }

  private exchangeAchievement(): void {
    const next = this.unusedAchievement();
    if (next === null) {
      this.notDone.push(
        'Every achievement of your resume that can be told is in the letter already.',
      );
      return;
    }
    for (const index of this.places()) {
      const sentences = this.sentencesAt(index);
      const at = sentences.findIndex(({ text }) => this.isAchievement(text));
      if (at < 0) continue;
      sentences.splice(at, 1, { text: next, facts: [], supported: true });
      this.put(index, sentences);
      return;
    }
    this.add(next, '');
  }

  private isAchievement(text: string): boolean {
    return this.material.achievements.some(({ told }) => text.includes(told.replace(/^I /u, '')));
  }

  private mention(what: string): void {
    if (holds(this.text(), what)) {
      this.notDone.push(`The letter names “${what}” already.`);
      return;
    }
    const told = this.unusedAchievement(what);
    if (told !== null) {
      this.add(told, '');
      return;
    }
    const fact = sourcesOf(this.input).find(
      ({ source, quote }) => source !== 'JOB_DESCRIPTION' && holds(quote, what),
    );
    this.add(
      fact ? `My background also includes ${what}.` : null,
      `Neither your profile nor your resume names “${what}”, so it was not claimed. Add it there first, or dictate the sentence: “mention that I …”.`,
    );
  }

  private leaveOut(what: string): void {
    let found = false;
    for (const index of this.places()) {
      const sentences = this.sentencesAt(index);
      const kept = sentences.filter(({ text }) => !holds(text, what));
      if (kept.length < sentences.length) found = true;
      this.put(index, kept);
    }
    if (!found) this.notDone.push(`No sentence there names “${what}”.`);
  }

  /** At the end of the chosen paragraph; without one, of the last before the closing. */
  private add(sentence: string | null, why: string): void {
    if (sentence === null) {
      this.notDone.push(why);
      return;
    }
    const places = this.places();
    const at = this.paragraph ?? places[Math.max(places.length - 2, 0)];
    if (at === undefined || this.paragraphs[at] === undefined) this.paragraphs.push(sentence);
    else this.paragraphs[at] = `${this.paragraphs[at]} ${sentence}`.trim();
  }
}

/** The sentence a reader misses least: one that nothing supports, then one that rests on the posting alone, then the last. */
function weakest(sentences: readonly LetterSentence[]): number {
  const unsupported = sentences.findIndex(({ supported }) => !supported);
  if (unsupported >= 0) return unsupported;
  const ofPosting = sentences.findLastIndex(
    ({ facts }, index) => index > 0 && facts.every(({ source }) => source === 'JOB_DESCRIPTION'),
  );
  return ofPosting >= 0 ? ofPosting : sentences.length - 1;
}

/** Whether a text names something, as whole words, in any case. */
function holds(text: string, what: string): boolean {
  const words = (given: string) =>
    ` ${given
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
      .replace(/\.(?=\s|$)/gu, '')
      .trim()} `;
  return words(text).includes(words(what));
}
