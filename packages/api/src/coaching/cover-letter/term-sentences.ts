import { aliasesOf } from '../../scoring/aliases.ts';
import { contentWords } from '../../scoring/content-words.ts';
import { roleWord } from '../../scoring/posting.ts';
import type { TermMatch } from '../../scoring/score.ts';
import { unsupportedClaims } from '../grounding/claims.ts';
import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { listed, withArticle } from './english.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterMaterial } from './letter-material.ts';
import type { Slots } from './sentence-writer.ts';
import { isCredential, nameOf, names, smallPhrase, smallWords } from './term-names.ts';
import * as wordings from './term-wordings.ts';
import type { Variation } from './variation.ts';
import type { Wordings } from './wordings.ts';

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

  /** Every must-have that `said` does not name yet: who one is and certificates by themselves, the rest together. */
  mustHaves(said: string): LetterSentence[] {
    const open = this.material.mustHaves.filter(({ term }) => !names(said, term));
    const held = open.filter((term) => isCredential(term) && !endsAsRole.test(nameOf(term)));
    const roles = open.filter((term) => !held.includes(term) && this.roleWordings(term) !== null);
    const rest = open.filter((term) => !held.includes(term) && !roles.includes(term));
    return [
      ...roles.map((term) => this.roleSentence(term)),
      this.termSentence('must', wordings.mustHaves[this.input.tone], rest),
      this.termSentence('held', wordings.credentialsAsked, held),
    ].filter((written) => written !== null);
  }

  niceToHaves(said: string): LetterSentence | null {
    const open = this.material.niceToHaves.filter(
      ({ term }) => ![term, ...aliasesOf(term)].some((name) => names(said, name)),
    );
    return this.termSentence('nice', wordings.niceToHaves, open.slice(0, mostNice));
  }

  private roleSentence(match: TermMatch): LetterSentence | null {
    const choice = this.roleWordings(match);
    return (
      choice &&
      this.termSentence('role held', choice, [match], withArticle(smallWords(nameOf(match))))
    );
  }

  /** How to say that the person is, or has been, what the term names; null where it names no role, or another's. */
  private roleWordings(match: TermMatch): Wordings | null {
    const called = [match.term, ...(match.alias === null ? [] : [match.alias])];
    if (!called.some((name) => endsAsRole.test(name))) return null;
    const { resume, roles } = this.material;
    const isOf = (title: string | null | undefined) =>
      title != null && called.some((name) => names(title, name));
    const [newest, ...earlier] = roles.map(({ title }) => title);
    if (isOf(resume?.contact.headline) || isOf(newest) || isCredential(match))
      return wordings.roleHeld;
    return earlier.some(isOf) ? wordings.roleHeldBefore : null;
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
    const saidWords = new Set(contentWords(said));
    // "reading blueprints" has said "blueprint reading".
    const isSaid = (skill: string) => {
      const words = contentWords(skill);
      return words.length > 1 && words.every((word) => saidWords.has(word));
    };
    const open = [...new Set(all.map((skill) => skill.replace(/[:;,.\s]+$/u, '')))]
      .filter(
        (skill) =>
          skill.length > 0 &&
          skill.length <= 40 &&
          !/\bskills?$/iu.test(skill) &&
          !names(said, skill) &&
          !isSaid(skill) &&
          !asked.some(({ term }) => names(skill, term)),
      )
      .slice(0, mostSkills);
    if (open.length === 0) return null;
    return this.write(
      this.variation.pick('skills', wordings.ownSkills),
      [{ source, quote: open.join(', ') }],
      { terms: listed(open.map(smallPhrase)), areIs: open.length === 1 ? 'is' : 'are' },
    );
  }

  private termSentence(
    slot: string,
    choice: readonly [string, ...string[]],
    terms: readonly TermMatch[],
    role = '',
  ): LetterSentence | null {
    if (terms.length === 0) return null;
    const asked: Fact[] = terms.map((term) => ({ source: 'JOB_DESCRIPTION', quote: term.term }));
    const shown = terms.flatMap((term) => evidenceOf(term));
    const single = terms.length === 1;
    return this.write(this.variation.pick(slot, choice), [...shown, ...asked], {
      terms: listed(terms.map((term) => withItsArticle(nameOf(term)))),
      role,
      all: single ? 'it' : terms.length === 2 ? 'both' : 'all of them',
      theyAre: single ? 'it is' : 'they are',
      which: single ? 'which' : terms.length === 2 ? 'both of which' : 'all of which',
    });
  }
}

/** The place of the resume, or of the profile, that has the term as the sentence will name it; else its best place. */
function evidenceOf(term: TermMatch): Fact[] {
  const found = term.foundIn.map(({ quote, place }) => ({
    source: place === 'Profile' ? ('PROFILE' as const) : ('RESUME' as const),
    quote: `${quote} (${place})`,
  }));
  const asked: Fact = { source: 'JOB_DESCRIPTION', quote: term.term };
  const name = nameOf(term);
  return [
    ...found.filter((fact) => unsupportedClaims(name, [fact, asked]).length === 0),
    ...found,
  ].slice(0, 1);
}

/** "registered nurse", "senior welder (MIG)", not "nursing". */
const endsAsRole = new RegExp(`${roleWord.source}(?: \\([^)]*\\))?$`, 'iu');

/** A license is one of many; a skill is not. */
const withItsArticle = (name: string) =>
  /\b(?:licen[cs]e|certificate|degree)$/iu.test(name) ? withArticle(name) : name;
