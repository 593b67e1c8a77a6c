import type { ResumeEntry } from '@career-coach/shared/resume-document/resume-document.ts';
import type { Fact, LetterSentence } from '../grounding/fact.ts';
import { alsoTold, type Achievement } from './achievements.ts';
import { educationTold, employerOf, sinceWhen, summaryTold, titleOf } from './background.ts';
import type { Duty } from './duties.ts';
import { listed, oneLine, spokenName, withArticle } from './english.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterMaterial } from './letter-material.ts';
import { jobFact, resumeFact, yearsFact } from './letter-sources.ts';
import { sentence, type Slots } from './sentence-writer.ts';
import { credentialNames, names } from './term-names.ts';
import { TermSentences } from './term-sentences.ts';
import { Variation } from './variation.ts';
import { credentials } from './term-wordings.ts';
import * as wordings from './wordings.ts';

/** Writes each sentence that the material allows; null where there is nothing to say. */
export class LetterSentences {
  readonly terms: TermSentences;
  private readonly variation: Variation;
  private readonly job: Fact;
  private readonly names: { company: string; theCompany: string; title: string };
  private readonly usedDuties = new Set<Duty>();

  constructor(
    private readonly input: LetterInput,
    readonly material: LetterMaterial,
  ) {
    const { job, tone, length, profile } = input;
    const company = oneLine(job.companyName);
    this.names = { company, theCompany: spokenName(company), title: oneLine(job.jobTitle) };
    this.job = jobFact({ ...job, companyName: company, jobTitle: this.names.title });
    this.variation = new Variation(
      [
        'letters',
        company,
        this.names.title,
        material.asked,
        tone,
        length,
        profile.name,
        this.material.resume?.contact.name,
      ].join('|'),
    );
    this.terms = new TermSentences(input, material, this.variation, (wording, facts, slots) =>
      this.write(wording, [...facts, this.job], slots),
    );
  }

  private write(wording: string, facts: readonly Fact[], slots: Slots = {}): LetterSentence {
    return sentence(wording, { ...this.names, ...slots }, facts);
  }

  /** Salutation, sign-off and signature. */
  frame(): { hello: LetterSentence; goodbye: LetterSentence; signature: LetterSentence } {
    const { tone } = this.input;
    const name = this.nameFact();
    return {
      hello: this.write(this.variation.pick('salutation', wordings.salutation[tone]), [this.job]),
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

  /** What the letter is for, and where the person stands today. */
  opening(withSummary: boolean): LetterSentence[] {
    const { tone } = this.input;
    const applying = this.write(this.variation.pick('opening', wordings.opening[tone]), [this.job]);
    const summary = withSummary ? this.summary() : null;
    // A summary that counts the years itself: told twice they could even differ.
    const standing = this.standing(/\byears?\b/u.test(summary?.text ?? ''));
    return [applying, standing, summary].filter((sentence) => sentence !== null);
  }

  private standing(withoutYears: boolean): LetterSentence | null {
    const [role] = this.material.roles;
    const count = withoutYears ? null : this.input.profile.experience;
    const years = count !== null && count >= 2 ? `${count} years` : null;
    const experience = years === null || count === null ? [] : [yearsFact(count)];
    const organization = role && employerOf(role);
    if (!organization)
      return years === null
        ? null
        : this.write(this.variation.pick('years', wordings.years), [...experience, this.job], {
            years,
          });
    const since = sinceWhen(role);
    const wording =
      years !== null
        ? wordings.roleWithYears
        : since !== null
          ? wordings.roleSince
          : role.dates?.end === 'present'
            ? wordings.roleNow
            : wordings.rolePast;
    const dates = role.dates ? `, ${role.dates.text}` : '';
    const fact: Fact = {
      source: 'RESUME',
      quote: `${role.title}, ${role.organization ?? ''}${dates}${since === null ? '' : ` (since ${since})`}`,
    };
    return this.write(this.variation.pick('role', wording), [fact, ...experience, this.job], {
      years: years ?? '',
      since: since ?? '',
      ...roleSlots(role),
    });
  }

  /** The person's own summary in the first person; where it cannot be told so, in quotation marks. */
  private summary(): LetterSentence | null {
    const section = this.material.resume?.sections.find(({ kind }) => kind === 'summary');
    const own = section?.paragraphs[0];
    const text = own ?? this.input.profile.bio?.trim();
    if (!text) return null;
    const fact: Fact = { source: own ? 'RESUME' : 'PROFILE', quote: text };
    const told = summaryTold(text);
    if (told !== null)
      return this.write(this.variation.pick('summary', wordings.summary), [fact, this.job], {
        told,
      });
    if (text.split(/\s+/u).length > 40) return null;
    const wording = own ? wordings.quotedSummary : wordings.quotedBiography;
    return this.write(this.variation.pick('summary', wording), [fact], { text: oneLine(text) });
  }

  /** The task of the posting that an achievement answers, as a sentence of its own. */
  task(achievement: Achievement): LetterSentence | null {
    const duty = this.material.answered.get(achievement);
    if (!duty || this.usedDuties.has(duty)) return null;
    this.usedDuties.add(duty);
    return this.write(
      this.variation.pickFresh(achievement.text, wordings.task, 'task'),
      [dutyFact(duty), this.job],
      { duty: duty.phrase },
    );
  }

  /** What the person did. `after` says what stands before it in the letter: the task it answers, more from the same entry, a job that came later, with the same employer or another. */
  deed(
    achievement: Achievement,
    after: { task: boolean; sameEntry: boolean; later: boolean; sameEmployer: boolean },
  ): LetterSentence {
    const { entry, place, text, told, isJob } = achievement;
    const [wording, group] =
      employerOf(entry) === null
        ? isJob
          ? ([wordings.deedInRole, 'role'] as const)
          : ([wordings.deedInProject, 'project'] as const)
        : after.task
          ? after.sameEntry
            ? ([wordings.deedForTaskAgain, 'task again'] as const)
            : ([wordings.deedForTask, 'for task'] as const)
          : after.sameEntry
            ? ([wordings.deedAgain, 'again'] as const)
            : after.later
              ? after.sameEmployer
                ? ([wordings.deedEarlierThere, 'earlier there'] as const)
                : ([wordings.deedEarlier, 'earlier'] as const)
              : ([wordings.deed, 'deed'] as const);
    return this.write(
      this.variation.pickFresh(text, wording, group),
      [resumeFact({ text, place }), this.job],
      { deed: told, also: alsoTold(told), ...roleSlots(entry) },
    );
  }

  /** A task that the person would like to take on, no achievement having answered it. */
  motivation(which: 'first' | 'more' | 'last'): LetterSentence | null {
    const answered = new Set(this.material.answered.values());
    const duty = this.material.wishes.find(
      (candidate) => !this.usedDuties.has(candidate) && !answered.has(candidate),
    );
    if (!duty) return null;
    this.usedDuties.add(duty);
    const all = which === 'first' ? wordings.motivation[this.input.tone] : wordings.moreMotivation;
    // "Lead a team of ten with your team" is one team too many.
    const [one, ...more] = /\b(?:team|with)\b/u.test(duty.phrase)
      ? all.filter((wording) => !/\b(?:team|with you)\b/u.test(wording))
      : all;
    const wording: wordings.Wordings = [one ?? all[0], ...more];
    return this.write(
      this.variation.pickFresh(which, wording, 'motivation'),
      [dutyFact(duty), this.job],
      { duty: duty.phrase },
    );
  }

  education(): LetterSentence | null {
    const { education } = this.material;
    const told = education && educationTold(education, this.input.today ?? null);
    if (!told) return null;
    const { title, organization, dates } = education;
    return this.write(
      this.variation.pick('education', wordings.education),
      [
        { source: 'RESUME', quote: `${title}, ${organization ?? ''}, ${dates?.text ?? ''}` },
        this.job,
      ],
      { education: told },
    );
  }

  /** The position before the newest, where no achievement has named it. */
  career(said: string): LetterSentence | null {
    const earlier = this.material.roles[1];
    if (
      !earlier?.organization ||
      employerOf(earlier) === null ||
      said.includes(earlier.organization)
    )
      return null;
    return this.write(
      this.variation.pick('career', wordings.career),
      [{ source: 'RESUME', quote: `${earlier.title}, ${earlier.organization}` }],
      roleSlots(earlier),
    );
  }

  languages(said: string): LetterSentence | null {
    const section = this.material.resume?.sections.find(({ kind }) => kind === 'languages');
    const spoken = [
      ...(section?.skillGroups.flatMap(({ skills }) => skills) ?? []),
      ...(section?.bullets ?? []),
    ].filter((language) => language.length <= 40 && !said.includes(language));
    if (spoken.length < 2) return null;
    return this.write(
      this.variation.pick('languages', wordings.languages),
      spoken.map((quote): Fact => ({ source: 'RESUME', quote })),
      { terms: listed(spoken) },
    );
  }

  base(): LetterSentence | null {
    const place = this.material.resume?.contact.location;
    // A town, not a street.
    if (!place || /\d/u.test(place) || place.length > 50) return null;
    return this.write(
      this.variation.pick('base', wordings.base),
      [{ source: 'RESUME', quote: place }, this.job],
      { place: oneLine(place) },
    );
  }

  credentials(said: string): LetterSentence | null {
    const names = credentialNames(this.material.resume)
      .filter((name) => !isNamed(said, name))
      .slice(0, 3);
    if (names.length === 0) return null;
    return this.write(
      this.variation.pick('credentials', credentials),
      [...names.map((quote): Fact => ({ source: 'RESUME', quote })), this.job],
      { terms: listed(names) },
    );
  }

  /** The wish to talk, with the ways to reach the person. */
  closing(): LetterSentence {
    const details = this.material.resume?.contact;
    const ways = [details?.phone, details?.email].filter((way) => way != null);
    const closing = this.variation.pick('closing', wordings.closing[this.input.tone]);
    if (ways.length === 0) return this.write(closing, [this.job]);
    const contact = this.variation.pick('contact', wordings.contact);
    return this.write(
      `${closing.replace(/\.$/u, '')}; ${contact}`,
      [this.job, ...ways.map((quote): Fact => ({ source: 'RESUME', quote }))],
      { contact: ways.join(' or ') },
    );
  }
}

const roleSlots = (entry: ResumeEntry) => ({
  role: withArticle(titleOf(entry)),
  roleName: titleOf(entry),
  organization: employerOf(entry) ?? '',
});

/** Named whole, or by its short form: "BLS" names "Basic Life Support (BLS)". */
function isNamed(said: string, credential: string): boolean {
  const short = /\(([^)]{2,10})\)/u.exec(credential)?.[1];
  return names(said, credential) || (short !== undefined && names(said, short));
}

const dutyFact = (duty: Duty): Fact => ({
  source: 'JOB_DESCRIPTION',
  quote: duty.sentence.text,
});
