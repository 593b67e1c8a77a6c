import type { Candidate } from './candidate.ts';
import { namesIn, type NameHit } from './known-names.ts';
import { alsoNouns, openingVerb } from './opening-verb.ts';
import type { PostingSentence } from './posting.ts';
import { isAcronym, isCapital, isCountOrVerb, isShaped } from './token-shapes.ts';
import { isUnspaced, tokenize, type Token } from './tokenize.ts';
import { unspacedTerms } from './unspaced-terms.ts';
import { functionWords, genericWords } from './word-lists.ts';

export const skillCue =
  /\b(?:experience|knowledge|proficien|familiar|skilled|expertise|background|training|certifi|licen[sc]|competen|fluen|understanding|comfortable|kenntnisse|erfahrung|expérience|experiencia|maîtrise|dominio)/iu;

const years =
  /\(?\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s*(?:\(\d{1,2}\))?\s*(?:\+|(?:-|–|to|or)\s*(?:\d{1,2}|more))?\s*(?:or more\s+)?(?:years?|yrs?|jahre|ans|años)['’]?(?:\s+of)?\)?/giu;

const officialSites = /(?<![\p{L}\d])[\p{L}\d.-]+\.(?:gov|mil|edu)(?![\p{L}\d])(?:['’]s)?/giu;

export function candidatesOf(
  sentence: PostingSentence,
  known: ReadonlyMap<string, string>,
): Candidate[] {
  const text = sentence.text.replace(years, ' , ').replace(officialSites, ' , ');
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
  return namesIn(tokenize(text), known, true).map(({ name }) => ({
    term: name,
    kind: 'name',
    isKnown: true,
  }));
}

function candidatesOfSegment(
  segment: string,
  known: ReadonlyMap<string, string>,
  where: Where,
): Candidate[] {
  const tokens = tokenize(segment);
  if (isUnspaced(segment)) return unspacedTerms(segment, where.isSkillSentence);
  if (where.isShort && where.startsSentence && isWholeTerm(tokens))
    return [{ term: joined(tokens), kind: 'name', isKnown: false }];
  // A name of one word in lower case is a name only where skills are listed: "routing", "impact" are also words.
  const names = namesIn(tokens, known).filter(
    ({ name }) => where.isSkillSentence || name.includes(' ') || name !== name.toLowerCase(),
  );
  const candidates: Candidate[] = names.map(({ name }) => ({
    term: name,
    kind: 'name',
    isKnown: true,
  }));
  for (const whole of contentRuns(tokens, names)) {
    const run = withoutOrder(whole, where.startsSentence && whole[0] === tokens[0]);
    const properNames = capitalRuns(run, where.startsSentence && run[0] === tokens[0]);
    candidates.push(
      ...properNames
        .filter((name) => isNameRun(name, where) && !isPartOfLongerName(name, tokens, where))
        .map((name) => ({ term: joined(name), kind: 'name' as const, isKnown: false })),
    );
    if (properNames.some((name) => name.length === run.length)) continue;
    const left = run.filter((token) => !properNames.some((name) => name.includes(token)));
    const rest = left.length === run.length ? thingOf(left) : left;
    const [only] = rest;
    if (!only) continue;
    if (rest.length > 1 && rest.length <= 3 && left.length === run.length) {
      if (isPhrase(rest)) candidates.push({ term: joined(rest), kind: 'phrase', isKnown: false });
    } else if (
      left.length === 1 &&
      rest.length === 1 &&
      isSingleSkill(only, where, only === tokens.at(-1))
    )
      candidates.push({ term: only.raw, kind: 'phrase', isKnown: false });
  }
  return candidates.filter((candidate) => candidate.term.length >= 2);
}

/** `IV therapy` alone on its line is one term, not the two words that are known by themselves. */
const isWholeTerm = (tokens: readonly Token[]) =>
  tokens.length >= 2 &&
  tokens.length <= 3 &&
  tokens.some(isAcronym) &&
  !tokens.every(isAcronym) &&
  !tokens.some(
    ({ raw }) =>
      genericWords.has(raw.toLowerCase()) ||
      Object.values(functionWords).some((list) => list.has(raw.toLowerCase())),
  );

/** "Control food cost", "achieve common goals": what is to be done with it is no part of the term. */
function withoutOrder(run: readonly Token[], startsSentence: boolean): readonly Token[] {
  const [first] = run;
  if (!first || run.length === 1) return run;
  const isBaseForm =
    openingVerb(first.raw, 'en')?.tense === 'present' &&
    (startsSentence || !alsoNouns.has(first.norm));
  const isOrder = isBaseForm || verbsOfManagement.has(first.raw.toLowerCase());
  return isOrder && !isShaped(first) ? run.slice(1) : run;
}

const verbsOfManagement = new Set(
  'scheduling resulting gathering planning prioritizing recommending informing influencing aligning leveraging securing measuring championing formulating resolving researching estimating setting balancing calculating gathering employing executing deploying achieving increasing promoting enhancing resulting impacting involving overseeing'.split(
    ' ',
  ),
);

const vagueBefore =
  /^(?:modern|robust|compelling|innovative|mature|regular|smooth|future|higher|varying|sensitive|distributed|emotional|quick|lean|balanced|scalable|facing|focused|related|regulatory|constructive|authoritative|early|latest|proper|sound|meaningful|overarching|authentic|thoughtful|seamless|continuous(?=$))$/iu;
const vagueHead =
  /^(?:view|degrees?|vision|impacts?|authority|effectiveness|progression|success|improvements|patterns?|concepts?|guidance|considerations?|measures?|spirit|matters?|start|fit|structures?|portfolio|growth|realignments?|boundar(?:y|ies)|advice|engagements?|statements?|changes?|outputs?|outcomes?|bodies|sectors?|governments?|insights?|capabilit(?:y|ies)|accomplishments?|resulting|impacting|trends?|posture|mindset|space|culture|relationships?|success|efficiency|agreements?|audiences?|spectrum|array|purposes?|aspects?|topics?|concerns?|barriers?|constraints?|risks?|priorities|descriptions?|features?|lists?)$/iu;
/** Colleagues, not abilities: "work with platform engineers". */
const people =
  /^(?:engineers|developers|designers|analysts|scientists|managers|strategists|researchers|owners|leaders?|executives|practitioners?|experts|specialists|supervisors|investigators|professionals|officials|representatives|fellows|directors|writers|architects|physicians|providers|nurses|cooks|technicians|parents|families|students|vendors)$/iu;

/** The thing a phrase is about, without the adjectives that praise it and the empty nouns behind it; nothing when only those are left. */
function thingOf(run: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = run.length;
  while (from < to && vagueBefore.test(run[from]?.raw ?? '')) from += 1;
  while (to > from && vagueHead.test(run[to - 1]?.raw ?? '')) to -= 1;
  const thing = run.slice(from, to);
  // One word of a longer phrase says less than the phrase did.
  return thing.length === 1 && run.length > 1 ? [] : thing;
}

/** Two or three words that end in a thing: not in an adjective, not in someone's possession. */
function isPhrase(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.raw ?? '';
  return (
    !tokens.some((token) => isCountOrVerb(token) || /['’]s$/u.test(token.raw)) &&
    !people.test(last) &&
    !/(?:[^t]ive|ative|itive|ous|ful|ible)$|^(?:common|digital|short|long|term|public|prior|hoc|facing|focused|conflicting|based|throughout|single|modern|stronger)$/iu.test(
      last,
    )
  );
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
  if (!where.isSkillSentence || name.length > 3 || only === undefined) return false;
  return name.length > 1 || (only.raw.length >= 4 && !abstractNoun.test(only.raw));
}

/** "Modernization Specialist" of "Contact Center Modernization Specialist": a title or an office cut in two. */
function isPartOfLongerName(
  name: readonly Token[],
  tokens: readonly Token[],
  { startsSentence }: Where,
): boolean {
  if (name.some(isShaped)) return false;
  if (titleOrOffice.test(name.at(-1)?.raw ?? '')) return true;
  const first = tokens.findIndex((token) => token === name[0]);
  const [before, after] = [tokens[first - 1], tokens[first + name.length]];
  return (
    (before !== undefined && isCapital(before) && !(startsSentence && first === 1)) ||
    (after !== undefined && isCapital(after) && !isShaped(after))
  );
}

const titleOrOffice =
  /^(?:Director|Specialist|Supervisor|Fellows?|Manager|Lead|Leads|Chief|Officer|Portfolio|Division|Guild|Branch|Corporation|Acts?|Corps|Team|Office|Consulting|Ops|Solutions)$/u;

/** "Risk", "Administration", "Excellence": written large because a heading or an office's name was. */
const abstractNoun =
  /(?:tion|sion|ment|ity|ance|ence|ness|ship|ics|ise|ing|acy|ure)s?$|^(?:Risk|Risks|Controls?|Focus|Promote|Public|Acumen|Coalitions|Cloud|Contact|Acts?|Authority|Operate|Security|Standards?|Results|Change|People|Fellows?|Science|Digital|Federal|Program|Service|Center|Community|Talent|Experience|American|Americans|Disabilities|Century|Open|Health|Payment|Card)$/u;

/** `Welding` alone on its line, `telemetry` at the end of "experience with telemetry"; not the verb in "supervising staff". */
function isSingleSkill(token: Token, where: Where, isLast: boolean): boolean {
  if (
    !where.isSkillSentence ||
    token.raw.length < (where.isShort && isCapital(token) ? 3 : 5) ||
    verbsOfManagement.has(token.raw.toLowerCase()) ||
    people.test(token.raw)
  )
    return false;
  return where.isShort || (isLast && !where.startsSentence && /ing$/u.test(token.raw));
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
      /^(?:\d+|\p{Ll})$/u.test(token.raw);
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
