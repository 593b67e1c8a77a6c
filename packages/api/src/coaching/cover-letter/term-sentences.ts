import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import type { TermMatch } from '../../scoring/score.ts';
import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { credentialName } from './background.ts';
import { listed } from './english.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterMaterial } from './letter-material.ts';
import type { Slots } from './sentence-writer.ts';
import type { Variation } from './variation.ts';
import * as wordings from './wordings.ts';

const mostNice = 5;
const mostSkills = 6;

/** Sentences that name what the posting asks for and the person has. Nothing is named that the letter says already. */
export class TermSentences {
  constructor(
    private readonly input: Pick<LetterInput, 'tone' | 'profile'>,
    private readonly material: LetterMaterial,
    private readonly variation: Variation,
    private readonly write: (
      wording: string,
      facts: readonly Fact[],
      slots: Slots,
    ) => LetterSentence,
  ) {}

  /** Every must-have that `said` does not name yet: certificates by themselves, the rest together. */
  mustHaves(said: string): LetterSentence[] {
    const open = this.material.mustHaves.filter(({ term }) => !names(said, term));
    const held = open.filter(isCredential);
    const rest = open.filter((term) => !held.includes(term));
    return [
      this.termSentence('must', wordings.mustHaves[this.input.tone], rest),
      this.termSentence('held', wordings.credentialsAsked, held),
    ].filter((written) => written !== null);
  }

  niceToHaves(said: string): LetterSentence | null {
    const open = this.material.niceToHaves.filter(({ term }) => !names(said, term));
    return this.termSentence('nice', wordings.niceToHaves, open.slice(0, mostNice));
  }

  /** Skills of the resume, or of the profile, that stand nowhere in the letter yet. */
  skills(said: string): LetterSentence | null {
    const ofResume =
      this.material.resume?.sections.flatMap((section) =>
        section.kind === 'skills' ? section.skillGroups.flatMap((group) => group.skills) : [],
      ) ?? [];
    const source = ofResume.length > 0 ? 'RESUME' : 'PROFILE';
    const all = ofResume.length > 0 ? ofResume : this.input.profile.skills;
    const asked = [...this.material.mustHaves, ...this.material.niceToHaves];
    const open = [...new Set(all.map((skill) => skill.replace(/[:;,.\s]+$/u, '')))]
      .filter(
        (skill) =>
          skill.length > 0 &&
          skill.length <= 40 &&
          !/\bskills?$/iu.test(skill) &&
          !names(said, skill) &&
          !asked.some(({ term }) => names(skill, term)),
      )
      .slice(0, mostSkills);
    if (open.length === 0) return null;
    return this.write(
      this.variation.pick('skills', wordings.ownSkills),
      [{ source, quote: open.join(', ') }],
      { terms: listed(open.map(smallPhrase)) },
    );
  }

  private termSentence(
    slot: string,
    choice: readonly [string, ...string[]],
    terms: readonly TermMatch[],
  ): LetterSentence | null {
    if (terms.length === 0) return null;
    const asked: Fact[] = terms.map((term) => ({ source: 'JOB_DESCRIPTION', quote: term.term }));
    const shown: Fact[] = terms.flatMap((term) =>
      term.foundIn.slice(0, 1).map((evidence) => ({
        source: evidence.place === 'Profile' ? ('PROFILE' as const) : ('RESUME' as const),
        quote: `${evidence.quote} (${evidence.place})`,
      })),
    );
    const single = terms.length === 1;
    return this.write(this.variation.pick(slot, choice), [...shown, ...asked], {
      terms: listed(terms.map(inSentence)),
      all: single ? 'it' : terms.length === 2 ? 'both' : 'all of them',
      theyAre: single ? 'it is' : 'they are',
      which: single ? 'which' : terms.length === 2 ? 'both of which' : 'all of which',
    });
  }
}

/** The names of certifications, as the resume has them. */
export function credentialNames(resume: ResumeDocument | null): string[] {
  const section = resume?.sections.find(({ kind }) => kind === 'certifications');
  return [...(section?.bullets ?? []), ...(section?.entries.map(({ title }) => title) ?? [])]
    .map(credentialName)
    .filter((name) => name !== '' && name.length <= 80);
}

const isCredential = ({ term, foundIn }: TermMatch) =>
  /\p{Lu}{2}/u.test(term) && foundIn.some(({ place }) => /certif|licen[cs]/iu.test(place));

/** Whether a text names the term, in any case and as whole words. */
function names(text: string, term: string): boolean {
  const [lower, wanted] = [text.toLowerCase(), term.toLowerCase()];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const around = `${lower.charAt(at - 1)} ${lower.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** `Accounts payable` began a line; within a sentence it is `accounts payable`. */
const smallPhrase = (term: string) =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** A single word is written as the resume writes it. */
function inSentence({ term, foundIn }: TermMatch): string {
  const small = term.charAt(0).toLowerCase() + term.slice(1);
  const inResume = foundIn.map(({ quote }) => quote).join(' ');
  return !inResume.includes(term) && inResume.includes(small) ? small : smallPhrase(term);
}
