import { termKey } from './aliases.ts';
import { namesEmployer } from './defined-names.ts';
import { knownNames } from './known-names.ts';
import type { Posting, PostingSentence } from './posting.ts';
import type { TermNeed, TermSource } from './score.ts';
import { candidatesOf, skillCue } from './term-candidates.ts';
import { normalizeTerm } from './tokenize.ts';

export interface JobTerm {
  term: string;
  need: TermNeed;
  /** The line of the posting that asks for it; null for a term that the person added. */
  line: number | null;
  /** Known names and acronyms are searched for literally; phrases were cut out of a sentence. */
  kind: 'name' | 'phrase';
  /** What the posting itself spells the term out as. */
  otherNames: string[];
  source: TermSource;
}

const maxMustHaves = 20;

const maxNiceToHaves = 15;

const niceCue =
  /\b(?:nice to have|preferred|a plus|is a bonus|bonus if|desired|desirable|ideally|optional|an asset|advantage(?:ous)?|von vorteil|wünschenswert|serait un plus|un atout|se valora|deseable)\b|歓迎|加分/iu;

const mustCue =
  /\b(?:must|required|requires?|requirements?|minimum|need(?:ed)? to|you(?:.ll)? (?:need|have|should|bring)|proficien(?:t|cy)|experience (?:with|in|using|of|as)|experienced (?:with|in)|knowledge of|familiar(?:ity)? with|skilled in|expertise in|certified|certification in|licensed?|ability to|erfahrung (?:mit|in)|kenntnisse|expérience (?:en|avec|de)|maîtrise|experiencia (?:en|con)|dominio)\b|必須|経験/iu;

/** The terms a recruiter would search for, must-haves first, in the posting's own words. */
export function jobTermsOf(posting: Posting, knownSkills: readonly string[]): JobTerm[] {
  const known = knownNames(knownSkills);
  const longForms = new Map(posting.names.map(({ short, long }) => [short, long]));
  const found = collectTerms(posting, known, false);
  // A posting that states no requirements still says what the work is.
  if (found.size < fewTerms)
    for (const [key, term] of collectTerms(posting, known, true))
      if (!found.has(key)) found.set(key, term);
  const terms = withoutParts([...found.values()]);
  const first = (need: TermNeed, max: number) =>
    terms
      .filter((term) => term.need === need)
      .map((term, index) => ({ term, index }))
      .sort(
        (a, b) =>
          Number(a.term.kind === 'phrase') - Number(b.term.kind === 'phrase') || a.index - b.index,
      )
      .slice(0, max)
      .sort((a, b) => a.index - b.index)
      .map(({ term }) => {
        const long = longForms.get(term.term);
        return {
          ...term,
          otherNames: long === undefined ? [] : [long],
          source: 'POSTING' as const,
        };
      });
  return [...first('MUST_HAVE', maxMustHaves), ...first('NICE_TO_HAVE', maxNiceToHaves)];
}

const fewTerms = 4;

type FoundTerm = Omit<JobTerm, 'otherNames' | 'source'>;

/** Prose that tells of the employer: there only names of the vocabulary are terms, not every word with a capital. */
const isPartOfStory = ({ part, text, isBullet }: PostingSentence) =>
  part === 'body' && !isBullet && !skillCue.test(text);

function collectTerms(
  posting: Posting,
  known: ReadonlyMap<string, string>,
  phrasesOfWork: boolean,
): Map<string, FoundTerm> {
  const found = new Map<string, FoundTerm>();
  const keyOfShort = new Map(
    posting.names.map(({ short, long }) => [termKey(long), termKey(short)]),
  );
  const keyOf = (term: string) => keyOfShort.get(termKey(term)) ?? termKey(term);
  const hasMustPart = posting.sentences.some(
    (sentence) => sentence.part === 'must' || mustCue.test(sentence.text),
  );
  for (const sentence of posting.sentences) {
    const { need, namesOnly } = needOf(sentence, hasMustPart);
    for (const candidate of candidatesOf(sentence, known)) {
      // Outside the requirements only names count: prose about the work is no list of terms.
      if (
        namesOnly &&
        candidate.kind === 'phrase' &&
        !(phrasesOfWork && sentence.part === 'responsibilities')
      )
        continue;
      if (!candidate.isKnown && isPartOfStory(sentence)) continue;
      if (namesEmployer(candidate.term, posting.ownNames)) continue;
      const key = keyOf(candidate.term);
      const before = found.get(key);
      if (!before)
        found.set(key, { term: candidate.term, kind: candidate.kind, need, line: sentence.line });
      else if (need === 'MUST_HAVE' && before.need === 'NICE_TO_HAVE')
        found.set(key, { ...before, need });
    }
  }
  return found;
}

function needOf(
  sentence: PostingSentence,
  hasMustPart: boolean,
): { need: TermNeed; namesOnly: boolean } {
  if (sentence.part === 'nice' || niceCue.test(sentence.text))
    return { need: 'NICE_TO_HAVE', namesOnly: false };
  if (sentence.part === 'must') return { need: 'MUST_HAVE', namesOnly: false };
  if (mustCue.test(sentence.text))
    return { need: 'MUST_HAVE', namesOnly: !skillCue.test(sentence.text) };
  return { need: hasMustPart ? 'NICE_TO_HAVE' : 'MUST_HAVE', namesOnly: true };
}

/** "Arc welding" goes when "shielded metal arc welding" is asked for, too; so does a name inside a longer one. */
function withoutParts(terms: readonly FoundTerm[]): FoundTerm[] {
  const keys = terms.map((term) => ` ${normalizeTerm(term.term)} `);
  return terms.filter(
    (term, index) =>
      !keys.some(
        (key, other) =>
          other !== index &&
          key.length > (keys[index]?.length ?? 0) &&
          key.includes(keys[index] ?? '') &&
          terms[other]?.need === term.need,
      ),
  );
}
