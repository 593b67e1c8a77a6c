import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { inFirstPerson, type Achievement } from './achievements.ts';
import type { LetterInput } from './letter-input.ts';
import { dutyFor, materialOf, type Duty, type LetterMaterial } from './letter-material.ts';
import { jobFact, resumeFact, yearsFact } from './letter-sources.ts';
import { listed, sentence } from './sentence-writer.ts';
import { Variation } from './variation.ts';
import * as wordings from './wordings.ts';

/** Writes each sentence that the material allows; null where there is nothing to say. */
export class LetterSentences {
  readonly material: LetterMaterial;
  private readonly variation: Variation;
  private readonly job: Fact;
  private readonly names: { company: string; title: string };
  private readonly usedDuties = new Set<Duty>();
  private lastPlace: string | null = null;
  private skillsNamed = false;

  constructor(private readonly input: LetterInput) {
    const { job, tone, length, profile } = input;
    this.material = materialOf(input);
    this.names = { company: oneLine(job.companyName), title: oneLine(job.jobTitle) };
    this.job = jobFact({ ...job, companyName: this.names.company, jobTitle: this.names.title });
    this.variation = new Variation(
      [
        job.companyName,
        job.jobTitle,
        job.description.length,
        tone,
        length,
        profile.name,
        this.material.resume?.contact.name,
      ].join('|'),
    );
  }

  /** Salutation, sign-off and signature. */
  frame(): { hello: LetterSentence; goodbye: LetterSentence; signature: LetterSentence } {
    const { tone } = this.input;
    const name = this.nameFact();
    return {
      hello: sentence(this.variation.pick('salutation', wordings.salutation[tone]), this.names, [
        this.job,
      ]),
      goodbye: { text: wordings.signOff[tone], facts: [], supported: true },
      signature: sentence('{name}', { name: name.quote }, [name]),
    };
  }

  private nameFact(): Fact {
    const name = this.input.profile.name?.trim();
    return name
      ? { source: 'PROFILE', quote: oneLine(name) }
      : { source: 'RESUME', quote: this.material.resume?.contact.name ?? '' };
  }

  opening(): LetterSentence[] {
    const { tone, profile } = this.input;
    const { role } = this.material;
    const sentences = [
      sentence(this.variation.pick('opening', wordings.opening[tone]), this.names, [this.job]),
    ];
    const count =
      profile.experience !== null && profile.experience >= 2 ? profile.experience : null;
    const slots = {
      ...this.names,
      years: String(count),
      role: role?.title ?? '',
      organization: role?.organization ?? '',
    };
    const experience = count === null ? [] : [yearsFact(count)];
    if (role?.organization) {
      const fact: Fact = {
        source: 'RESUME',
        quote: `${role.title}, ${role.organization}${role.dates ? `, ${role.dates.text}` : ''}`,
      };
      const wording =
        count !== null
          ? wordings.roleWithYears
          : role.dates?.end === 'present'
            ? wordings.currentRole
            : wordings.pastRole;
      sentences.push(
        sentence(this.variation.pick('role', wording), slots, [fact, ...experience, this.job]),
      );
    } else if (count !== null)
      sentences.push(
        sentence(this.variation.pick('years', wordings.years), slots, [...experience, this.job]),
      );
    return sentences;
  }

  /** Every must-have that the resume supports is named. */
  matched(): LetterSentence[] {
    const { mustHaves } = this.material;
    if (mustHaves.length > 0)
      return [
        this.terms(this.variation.pick('must', wordings.mustHaves[this.input.tone]), mustHaves),
      ];
    const own = this.skills();
    return own ? [own] : [];
  }

  nice(): LetterSentence | null {
    const { niceToHaves } = this.material;
    return niceToHaves.length === 0
      ? null
      : this.terms(this.variation.pick('nice', wordings.niceToHaves), niceToHaves.slice(0, 6));
  }

  private terms(wording: string, terms: LetterMaterial['mustHaves']): LetterSentence {
    const asked: Fact[] = terms.map((term) => ({ source: 'JOB_DESCRIPTION', quote: term.term }));
    const shown: Fact[] = terms.flatMap((term) =>
      term.foundIn.slice(0, 1).map((evidence) => ({
        source: evidence.place === 'Profile' ? ('PROFILE' as const) : ('RESUME' as const),
        quote: `${evidence.quote} (${evidence.place})`,
      })),
    );
    return sentence(
      wording,
      { ...this.names, terms: listed(terms.map(({ term }) => inSentence(term))) },
      [...asked, ...shown, this.job],
    );
  }

  skills(): LetterSentence | null {
    if (this.skillsNamed) return null;
    this.skillsNamed = true;
    const listedSkills =
      this.material.resume?.sections.flatMap((section) =>
        section.kind === 'skills' ? section.skillGroups.flatMap((group) => group.skills) : [],
      ) ?? [];
    const skills = [...new Set([...listedSkills, ...this.input.profile.skills])].slice(0, 6);
    if (skills.length === 0) return null;
    const source = listedSkills.length > 0 ? 'RESUME' : 'PROFILE';
    return sentence(
      this.variation.pick('skills', wordings.ownSkills),
      { ...this.names, terms: listed(skills) },
      [{ source, quote: skills.join(', ') }, this.job],
    );
  }

  nextDeed(rest: Achievement[]): LetterSentence | null {
    const next = rest.shift();
    return next ? this.deed(next) : null;
  }

  deed(achievement: Achievement): LetterSentence {
    const { organization, title, place, text } = achievement;
    const said = inFirstPerson(achievement);
    const facts: Fact[] = [resumeFact({ text, place }), this.job];
    const entry = place.split(' › ').slice(0, 2).join(' › ');
    const again = entry === this.lastPlace;
    this.lastPlace = entry;
    const slots = { ...this.names, deed: said, role: title, organization: organization ?? '' };
    if (!organization)
      return sentence(
        this.variation.pickFresh(text, wordings.deedInProject, 'project'),
        slots,
        facts,
      );
    const duty = dutyFor(
      achievement,
      this.material.duties.filter((candidate) => !this.usedDuties.has(candidate)),
    );
    if (duty) {
      this.usedDuties.add(duty);
      return sentence(
        this.variation.pickFresh(text, wordings.deedForDuty, 'duty'),
        { ...slots, duty: duty.phrase },
        [...facts, { source: 'JOB_DESCRIPTION', quote: duty.sentence.text }],
      );
    }
    return sentence(
      again
        ? this.variation.pickFresh(text, wordings.deedAgain, 'again')
        : this.variation.pickFresh(text, wordings.deed, 'deed'),
      slots,
      facts,
    );
  }

  motivation(which: string): LetterSentence | null {
    const open = this.material.duties.filter((duty) => !this.usedDuties.has(duty));
    const duty = open[0];
    if (!duty) return null;
    this.usedDuties.add(duty);
    return sentence(
      this.variation.pickFresh(which, wordings.motivation[this.input.tone], 'motivation'),
      { ...this.names, duty: duty.phrase },
      [{ source: 'JOB_DESCRIPTION', quote: duty.sentence.text }, this.job],
    );
  }

  education(): LetterSentence | null {
    const { education } = this.material;
    if (!education?.organization) return null;
    return sentence(
      this.variation.pick('education', wordings.education),
      { ...this.names, degree: education.title, school: education.organization },
      [{ source: 'RESUME', quote: `${education.title}, ${education.organization}` }, this.job],
    );
  }

  credentials(): LetterSentence | null {
    const section = this.material.resume?.sections.find(
      (candidate) => candidate.kind === 'certifications',
    );
    const names = [
      ...(section?.bullets ?? []),
      ...(section?.entries.map((entry) => entry.title) ?? []),
    ]
      .filter((name) => name.length <= 80)
      .slice(0, 3)
      .map((name) => name.replace(/\.$/u, ''));
    if (names.length === 0) return null;
    return sentence(
      this.variation.pick('credentials', wordings.credentials),
      { ...this.names, terms: names.join('; ') },
      [...names.map((name): Fact => ({ source: 'RESUME', quote: name })), this.job],
    );
  }

  summary(): LetterSentence | null {
    const section = this.material.resume?.sections.find(
      (candidate) => candidate.kind === 'summary',
    );
    const own = section?.paragraphs[0];
    const bio = this.input.profile.bio?.trim();
    const text = own ?? bio;
    if (!text || text.split(/\s+/u).length > 45) return null;
    const wording = this.variation.pick('summary', own ? wordings.summary : wordings.biography);
    return sentence(wording, { ...this.names, text: oneLine(text) }, [
      { source: own ? 'RESUME' : 'PROFILE', quote: text },
      this.job,
    ]);
  }

  closing(): LetterSentence[] {
    const contact = this.material.resume?.contact;
    const ways = [contact?.email, contact?.phone].filter((way) => way != null);
    const { tone } = this.input;
    if (ways.length === 0)
      return [
        sentence(this.variation.pick('closing', wordings.closing[tone]), this.names, [this.job]),
      ];
    const facts = [...ways.map((way): Fact => ({ source: 'RESUME', quote: way })), this.job];
    return [
      sentence(
        this.variation.pick('closing', wordings.closingWithContact[tone]),
        { ...this.names, contact: ways.join(' or ') },
        facts,
      ),
    ];
  }
}

/** `Accounts payable` began a line of the posting; within a sentence it is `accounts payable`. */
const inSentence = (term: string) =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
