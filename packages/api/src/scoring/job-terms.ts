import { aliasNames, termKey } from './aliases.ts';
import { openingVerb } from './opening-verb.ts';
import type { Posting, PostingSentence } from './posting.ts';
import type { TermNeed } from './score.ts';
import { isUnspaced, normalizeTerm, tokenize, type Token } from './tokenize.ts';
import { ambiguousNames, functionWords, genericWords } from './word-lists.ts';

export interface JobTerm {
  term: string;
  need: TermNeed;
  /** The line of the posting that asks for it. */
  line: number;
  /** Known names and acronyms are searched for literally; phrases were cut out of a sentence. */
  kind: 'name' | 'phrase';
}

const maxMustHaves = 20;
const maxNiceToHaves = 15;

const niceCue =
  /\b(?:nice to have|preferred|a plus|is a bonus|bonus if|desired|desirable|ideally|optional|an asset|advantage(?:ous)?|von vorteil|wünschenswert|serait un plus|un atout|se valora|deseable)\b|歓迎|加分/iu;
const mustCue =
  /\b(?:must|required|requires?|requirements?|minimum|need(?:ed)? to|you(?:.ll)? (?:need|have|should|bring)|proficien(?:t|cy)|experience (?:with|in|using|of|as)|experienced (?:with|in)|knowledge of|familiar(?:ity)? with|skilled in|expertise in|certified|certification in|licensed?|ability to|erfahrung (?:mit|in)|kenntnisse|expérience (?:en|avec|de)|maîtrise|experiencia (?:en|con)|dominio)\b|必須|経験/iu;
const skillCue =
  /\b(?:experience|knowledge|proficien|familiar|skilled|expertise|background|training|certifi|licen[sc]|competen|fluen|understanding|comfortable|kenntnisse|erfahrung|expérience|experiencia|maîtrise|dominio)/iu;
const years =
  /\(?\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s*(?:\(\d{1,2}\))?\s*(?:\+|(?:-|–|to|or)\s*(?:\d{1,2}|more))?\s*(?:or more\s+)?(?:years?|yrs?|jahre|ans|años)['’]?(?:\s+of)?\)?/giu;

/** The terms a recruiter would search for, must-haves first, in the posting's own words. */
export function jobTermsOf(posting: Posting, knownSkills: readonly string[]): JobTerm[] {
  const known = knownNames(knownSkills);
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
      .map(({ term }) => term);
  return [...first('MUST_HAVE', maxMustHaves), ...first('NICE_TO_HAVE', maxNiceToHaves)];
}

const fewTerms = 4;

function collectTerms(
  posting: Posting,
  known: ReadonlyMap<string, string>,
  phrasesOfWork: boolean,
): Map<string, JobTerm> {
  const found = new Map<string, JobTerm>();
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
      const key = termKey(candidate.term);
      const before = found.get(key);
      if (!before) found.set(key, { ...candidate, need, line: sentence.line });
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
function withoutParts(terms: readonly JobTerm[]): JobTerm[] {
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

function knownNames(knownSkills: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of [...aliasNames, ...knownSkills]) {
    const key = normalizeTerm(name);
    if (key !== '' && key.split(' ').length <= 6 && !genericWords.has(name.toLowerCase()))
      names.set(key, name);
  }
  return names;
}

interface Candidate {
  term: string;
  kind: 'name' | 'phrase';
}

function candidatesOf(sentence: PostingSentence, known: ReadonlyMap<string, string>): Candidate[] {
  const text = sentence.text.replace(years, ' , ');
  const isSkillSentence =
    skillCue.test(text) || sentence.part === 'must' || sentence.part === 'nice';
  const isShort = sentence.isBullet && tokenize(text).length <= 3;
  return text
    .replace(compound, (_, kept: string | undefined) => kept ?? ' , ')
    .split(separators)
    .flatMap((segment, index) =>
      candidatesOfSegment(segment, known, {
        isSkillSentence,
        isShort,
        startsSentence: index === 0,
      }),
    )
    .concat(wholeNames(text, known));
}

const compound =
  /((?<!\p{L})(?:CI\/CD|TCP\/IP|A\/B|I\/O|PL\/SQL|AC\/DC|lockout\/tagout)(?!\p{L}))|\//giu;
const separators =
  /[,;:()[\]“”"•]|\.(?=\s|$)|\s[–—-]\s|\b(?:and|or|und|oder|et|ou|y|o|such as|including|e\.g\.|i\.e\.|like|as well as|plus)\b/u;

interface Where {
  isSkillSentence: boolean;
  isShort: boolean;
  startsSentence: boolean;
}

/** Known names that the cuts above would break: `CI/CD`, `research and development`. */
function wholeNames(text: string, known: ReadonlyMap<string, string>): Candidate[] {
  return namesIn(tokenize(text), known, true).map(({ name }) => ({ term: name, kind: 'name' }));
}

interface NameHit {
  name: string;
  from: number;
  to: number;
}

function namesIn(
  tokens: readonly Token[],
  known: ReadonlyMap<string, string>,
  longOnly = false,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = Math.min(6, tokens.length - from); length >= 1; length -= 1) {
      const part = tokens.slice(from, from + length);
      const name = known.get(part.map((token) => token.norm).join(' '));
      if (
        name === undefined ||
        (longOnly && length === 1 && !/[/&]/u.test(name)) ||
        !writtenAsName(part, name, from === 0)
      )
        continue;
      hits.push({ name: written(part, name), from, to: from + length });
      from += length - 1;
      break;
    }
  }
  return hits;
}

/** As the posting writes it, unless that is only another case of the known name. */
const written = (tokens: readonly Token[], name: string) => {
  const own = tokens.map((token) => token.raw).join(' ');
  return normalizeTerm(own) === normalizeTerm(name) && tokens.length > 1 ? name : own;
};

/** `Go`, `R`, `Access`, `Excel`: only with their capital, and not as the first word of a sentence. */
function writtenAsName(tokens: readonly Token[], name: string, isFirst: boolean): boolean {
  const [only] = tokens;
  if (!only || tokens.length > 1)
    return !tokens.every((token) => genericWords.has(token.raw.toLowerCase()));
  const lower = only.raw.toLowerCase();
  if (genericWords.has(lower) || functionWords.en.has(lower))
    return (
      only.raw === name &&
      only.raw.length > 1 &&
      only.raw === only.raw.toUpperCase() &&
      lower !== 'i'
    );
  if (!ambiguousNames.has(lower) && only.raw.length > 1) return true;
  return (
    only.raw[0] !== only.raw[0]?.toLowerCase() &&
    (!isFirst || only.raw.length <= 2 || tokens.length === 1) &&
    (only.raw.length > 1 || /^[CR]$/u.test(only.raw))
  );
}

function candidatesOfSegment(
  segment: string,
  known: ReadonlyMap<string, string>,
  where: Where,
): Candidate[] {
  const tokens = tokenize(segment);
  if (isUnspaced(segment)) return unspacedTerms(segment, where);
  // A name of one word in lower case is a name only where skills are listed: "routing", "impact" are also words.
  const names = namesIn(tokens, known).filter(
    ({ name }) => where.isSkillSentence || name.includes(' ') || name !== name.toLowerCase(),
  );
  const candidates: Candidate[] = names.map(({ name }) => ({ term: name, kind: 'name' }));
  for (const whole of contentRuns(tokens, names)) {
    // "Control food cost" asks for food cost.
    const isOrder =
      where.startsSentence &&
      whole.length > 1 &&
      whole[0] === tokens[0] &&
      openingVerb(whole[0]?.raw ?? '', 'en')?.tense === 'present';
    const run = isOrder ? whole.slice(1) : whole;
    const properNames = capitalRuns(run, where.startsSentence && run[0] === tokens[0]);
    candidates.push(
      ...properNames
        .filter((name) => isNameRun(name, where))
        .map((name) => ({ term: joined(name), kind: 'name' as const })),
    );
    if (properNames.some((name) => name.length === run.length)) continue;
    const rest = run.filter((token) => !properNames.some((name) => name.includes(token)));
    const [only] = rest;
    if (!only) continue;
    if (rest.length > 1 && rest.length <= 3 && rest.length === run.length) {
      if (!rest.some(isCountOrVerb)) candidates.push({ term: joined(rest), kind: 'phrase' });
    } else if (rest.length === 1 && isSingleSkill(only, where, only === tokens.at(-1)))
      candidates.push({ term: only.raw, kind: 'phrase' });
  }
  return candidates.filter((candidate) => candidate.term.length >= 2);
}

const joined = (tokens: readonly Token[]) => tokens.map((token) => token.raw).join(' ');

/** Neighbours that are all written as names: `REST APIs`, `Adobe Photoshop`. The first word of a sentence has its capital anyway. */
function capitalRuns(run: readonly Token[], startsSentence: boolean): Token[][] {
  const runs: Token[][] = [[]];
  run.forEach((token, index) => {
    const isName = isShaped(token) || (isCapital(token) && !(startsSentence && index === 0));
    if (isName && !/['’]s$/u.test(token.raw)) runs.at(-1)?.push(token);
    else runs.push([]);
  });
  return runs.filter((found) => found.length > 0);
}

function isNameRun(name: readonly Token[], where: Where): boolean {
  const [only] = name;
  if (name.some(isShaped)) return name.length <= 4;
  return (
    where.isSkillSentence && name.length <= 3 && (name.length > 1 || (only?.raw.length ?? 0) >= 4)
  );
}

/** `Welding` alone on its line, `telemetry` at the end of "experience with telemetry"; not the verb in "supervising staff". */
function isSingleSkill(token: Token, where: Where, isLast: boolean): boolean {
  if (!where.isSkillSentence || token.raw.length < 5) return false;
  return where.isShort || (isLast && !where.startsSentence && /ing$/u.test(token.raw));
}

const unspacedFiller =
  /^(?:経験|必須|要件|以上|歓迎|知識|能力|応募|資格|年|開発|業務|方|する|した|できる|や|の|と|は|が|を|に|で|または|及び|および|など|もの|业务|要求|熟悉|具有|相关|工作|使用|精通|掌握|的|和|与|及|或|有|等|经验|优先)$/u;

/** In Japanese, Chinese, Thai: the segmenter's words, neighbours joined (`電気` + `工事士`), and the Latin names among them. */
function unspacedTerms(segment: string, where: Where): Candidate[] {
  const terms: Candidate[] = [];
  let open = '';
  const close = () => {
    if (
      where.isSkillSentence &&
      open.length >= 2 &&
      open.length <= 12 &&
      !/^\p{sc=Hiragana}+$/u.test(open)
    )
      terms.push({ term: open, kind: 'phrase' });
    open = '';
  };
  for (const { raw } of tokenize(segment)) {
    if (!isUnspaced(raw)) {
      close();
      if (raw.length > 1 && /\p{L}/u.test(raw)) terms.push({ term: raw, kind: 'name' });
    } else if (
      unspacedFiller.test(raw) ||
      /^\p{sc=Hiragana}+$/u.test(raw) ||
      !segment.includes(open + raw)
    ) {
      close();
      if (!unspacedFiller.test(raw) && !/^\p{sc=Hiragana}+$/u.test(raw)) open = raw;
    } else open += raw;
  }
  close();
  return terms;
}

/** Runs of words that are neither function words, nor filler, nor part of a name already found. */
function contentRuns(tokens: readonly Token[], names: readonly NameHit[]): Token[][] {
  const runs: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const lower = token.raw.toLowerCase();
    const isName = names.some((name) => index >= name.from && index < name.to);
    const isFiller =
      genericWords.has(lower) ||
      Object.values(functionWords).some((list) => list.has(lower)) ||
      /^\d+$/u.test(lower);
    if (isName || (isFiller && !isAcronym(token))) runs.push([]);
    else runs.at(-1)?.push(token);
  });
  return runs.map(trimEnds).filter((run) => run.length > 0);
}

const adverbOrVerb = /(?:ly|ize|izes|ify|ifies)$/u;
function trimEnds(run: Token[]): Token[] {
  let from = 0;
  let to = run.length;
  while (from < to && adverbOrVerb.test(run[from]?.raw ?? '')) from += 1;
  while (to > from && /^\p{Ll}{3,}ed$/u.test(run[to - 1]?.raw ?? '')) to -= 1;
  return run.slice(from, to);
}

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.raw);
const isAcronym = (token: Token) =>
  /^\p{Lu}[\p{Lu}\d&/+-]{1,7}s?$/u.test(token.raw) &&
  !/^(?:USA?|GSA|EEO|EOE|TTS|FTE|NOT|AND|THE|OR|ALL|MUST|WILL|YOU|GS\d*|AM|PM|ID|IT)$/u.test(
    token.raw,
  );
/** Looks like a name whatever the words mean: acronym, inner capital, symbol or digit within letters. */
function isShaped(token: Token): boolean {
  return (
    isAcronym(token) ||
    /\p{Ll}\p{Lu}/u.test(token.raw) ||
    /\p{L}.*[+#.&]|^\.\p{Lu}/u.test(token.raw) ||
    (/\p{L}/u.test(token.raw) &&
      /\d/u.test(token.raw) &&
      !/^\d+(?:st|nd|rd|th|x|k|s|hrs?)$/iu.test(token.raw) &&
      !/^\d|^gs\d/iu.test(token.raw))
  );
}
const isCountOrVerb = (token: Token) =>
  /^\d+$|^[\p{Ll}]{3,}(?:ize|ify|ates?)$/u.test(token.raw) || /^\p{Ll}.{2,}ly$/u.test(token.raw);
