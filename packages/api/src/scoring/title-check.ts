import { judged, skipped, type CheckInput } from './check-input.ts';
import { roleWord, type Posting } from './posting.ts';
import { placeOfEntry, quote } from './resume-lines.ts';
import { yearsOfExperience } from './role-check.ts';
import type { CheckResult, Evidence } from './score.ts';
import { aliasesOf } from './aliases.ts';
import { isUnspaced, tokenize, type Token } from './tokenize.ts';
import { functionWords } from './word-lists.ts';

const titlePoints = 10;
const seniorityPoints = 5;

/** Levels in the order of a career; words of a title that say how senior it is. */
const levels: readonly (readonly [number, RegExp])[] = [
  [0, /\b(?:intern|trainee|apprentice|fellow|praktikant|stagiaire|auszubildende)\b/iu],
  [1, /\b(?:junior|jr|entry.level|graduate|assistant|associate|aide)\b/iu],
  [3, /\b(?:senior|sr|experienced|specialist|journeyman)\b/iu],
  [
    4,
    /\b(?:lead|principal|staff engineer|supervisor|supervisory|foreman|charge|team leader|master)\b/iu,
  ],
  [
    5,
    /\b(?:manager|head|chief|director|vice president|vp|president|commissioner|leiter(?:in)?|leitung)\b/iu,
  ],
];
const levelOf = (title: string): number =>
  levels.reduce(
    (level, [value, pattern]) => (pattern.test(title) ? Math.max(level, value) : level),
    -1,
  );
const levelWords =
  /^(?:intern|trainee|apprentice|junior|jr|senior|sr|lead|principal|staff|entry|level|i|ii|iii|iv|v)$/iu;

interface Titled {
  title: string;
  evidence: Evidence;
  weight: number;
}

/** M2: the posting's title among the resume's titles, and its level against theirs and the years in roles. */
export function titleCheck({ document, today }: CheckInput, posting: Posting): CheckResult {
  const wantedYears = yearsAsked(posting);
  if (posting.title === null && wantedYears === null)
    return skipped('M2', 'The description states no title and no years', 'Job description', {
      leftOut: true,
    });
  const roles = document.sections
    .filter((section) => section.kind === 'experience')
    .flatMap((section) => section.entries.map((entry) => ({ section, entry })));
  const titles: Titled[] = roles.map(({ section, entry }) => ({
    title: entry.title,
    evidence: quote(entry.title, placeOfEntry(section, entry)),
    weight: 1,
  }));
  if (document.contact.headline)
    titles.push({
      title: document.contact.headline,
      evidence: quote(document.contact.headline, 'Headline'),
      weight: 0.9,
    });
  for (const section of document.sections.filter((candidate) => candidate.kind === 'summary')) {
    titles.push(
      ...section.paragraphs.map((text) => ({
        title: text,
        evidence: quote(text, section.heading),
        weight: 0.7,
      })),
    );
  }

  const evidence: Evidence[] = [];
  let points = 0;
  let possible = 0;
  if (posting.title !== null) {
    possible += titlePoints;
    const best = bestTitle(posting.title, titles);
    points += titlePoints * (best?.share ?? 0);
    evidence.push(
      { quote: `Asked for: ${posting.title}`, place: 'Job description' },
      ...(best ? [best.evidence] : [{ quote: 'No title like it', place: 'Experience' }]),
    );
  }
  const wantedLevel = posting.title === null ? -1 : levelOf(posting.title);
  if (wantedYears !== null || wantedLevel >= 0) {
    possible += seniorityPoints;
    const years = yearsOfExperience(
      roles.map(({ entry }) => entry.dates),
      today,
    );
    const ownLevel = titles.reduce(
      (level, { title, weight }) => (weight >= 0.9 ? Math.max(level, levelOf(title)) : level),
      roles.length > 0 ? 2 : -1,
    );
    const byYears = wantedYears === null ? 1 : Math.min(1, years / wantedYears);
    const byLevel =
      wantedLevel < 0 ? 1 : ownLevel >= wantedLevel ? 1 : ownLevel === wantedLevel - 1 ? 0.6 : 0;
    points += seniorityPoints * Math.min(byYears, byLevel);
    if (wantedYears !== null)
      evidence.push({
        quote: `${wantedYears} years asked for, about ${Math.floor(years)} in dated roles`,
        place: 'Experience',
      });
  }
  const scaled = (points / possible) * 15;
  return judged('M2', Math.abs(scaled - 15) < 1e-9 ? 15 : scaled, 15, evidence);
}

function bestTitle(
  wanted: string,
  titles: readonly Titled[],
): { share: number; evidence: Evidence } | null {
  const forms = [wanted, ...aliasesOf(wanted)];
  let best: { share: number; evidence: Evidence } | null = null;
  for (const { title, evidence, weight } of titles) {
    const share = weight * Math.max(...forms.map((form) => overlap(form, title)));
    if (share > (best?.share ?? 0)) best = { share, evidence };
  }
  return best;
}

/** Share of the wanted title's own words, level words apart; the one that says what somebody is weighs double. */
function overlap(wanted: string, title: string): number {
  if (isUnspaced(wanted)) return title.includes(wanted) ? 1 : 0;
  const own = new Set(tokenize(title).map((token) => token.norm));
  const words = tokenize(wanted).filter(
    (token) =>
      !levelWords.test(token.raw) &&
      !Object.values(functionWords).some((list) => list.has(token.raw.toLowerCase())),
  );
  const noun = nounOf(wanted, words);
  // Without its noun, a title is another job: "data" alone is no data analyst.
  if (noun === undefined || !own.has(noun.norm)) return 0;
  const weightOf = (token: Token) => (token === noun ? 2 : 1);
  const total = words.reduce((sum, token) => sum + weightOf(token), 0);
  return words.reduce((sum, token) => sum + (own.has(token.norm) ? weightOf(token) : 0), 0) / total;
}

/** "Director" of "Director of Nursing", "Elektroniker" of "Elektroniker für Betriebstechnik", "Analyst" of "Data Analyst". */
function nounOf(wanted: string, words: readonly Token[]): Token | undefined {
  const before = tokenize(wanted.split(preposition)[0] ?? '').length;
  const all = tokenize(wanted);
  const first = words.filter(({ raw }) => all.findIndex((token) => token.raw === raw) < before);
  return first.findLast(({ raw }) => roleWord.test(raw)) ?? first.at(-1) ?? words.at(-1);
}

const preposition = /\s(?:of|for|in|für|im|der|de|du|des|en|del|à|di|per|voor)\s/iu;

/** `5+ years`, `at least three years`, `one (1) year`; the smallest that is asked for. */
export function yearsAsked(posting: Posting): number | null {
  const numbers: Readonly<Record<string, number>> = {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    ten: 10,
  };
  const found = posting.sentences
    .filter((sentence) => sentence.part !== 'nice')
    .flatMap((sentence) =>
      [
        ...sentence.text.matchAll(
          /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s*(?:\(\d{1,2}\)\s*)?(?:\+|plus)?\s*(?:(?:-|–|to)\s*\d{1,2}\s*)?(?:or more\s+)?(?:years?|yrs?|jahre|ans|años)\b(?=[^.]*\b(?:experience|erfahrung|expérience|experiencia|background|work))/giu,
        ),
      ].map((match) => numbers[(match[1] ?? '').toLowerCase()] ?? Number(match[1])),
    );
  const plausible = found.filter((value) => value >= 1 && value <= 30);
  return plausible.length > 0 ? Math.min(...plausible) : null;
}
