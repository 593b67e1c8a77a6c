import type { Language } from './word-lists.ts';

export type Tense = 'past' | 'present' | 'other';
export interface OpeningVerb {
  verb: string;
  tense: Tense;
}

const bases = new Set(
  `achieve acquire adapt address administer advise advocate align allocate analyse analyze answer apply appraise arrange assemble assess assist audit
  author automate balance bill book brief bring budget build calculate calibrate care catalog chair change check clean close coach code collaborate collect
  communicate compile complete compose conduct configure connect consolidate construct consult contribute control convert cook coordinate counsel create cut
  debug decrease deliver demonstrate deploy design detect develop diagnose direct discover dispatch dispense document draft drive earn edit educate eliminate
  enable engineer enforce ensure establish evaluate examine execute expand expedite explain fabricate facilitate file finance fit fix forecast form formulate
  found fund gather generate grade greet grind grow guide handle harvest head hire identify illustrate implement improve increase influence inform initiate
  innovate inspect install instruct integrate interpret interview introduce invent investigate investigate keep launch lead learn lift load lower maintain make
  manage manufacture map market measure mediate mentor merge migrate minimize mix model monitor motivate move negotiate nurse observe obtain open operate optimize
  orchestrate order organise organize oversee own pack paint patrol perform pilot place plan plant plumb predict prepare prescribe present prevent process procure
  produce program promote propose prototype protect prove provide publish purchase raise rebuild receive recommend reconcile record recruit redesign reduce
  refactor refer register rehabilitate reorganize repair replace report represent research resolve respond restock restore restructure retain review revise
  run save schedule screen secure sell separate serve service set shape ship simplify solve sort speak spearhead specify staff standardize start stock streamline
  strengthen structure study supervise supply support survey sustain take teach test trace track train transcribe transfer transform translate transport treat
  triage troubleshoot tutor unify unload update upgrade validate verify visualize weld win wire write`.split(
    /\s+/u,
  ),
);
const irregularPast = new Set(
  `led built wrote ran taught won grew cut drove made held set oversaw began sold gave kept met put rebuilt spoke took brought dealt drew fed found fought
  laid lent paid read rode rose sang sent shot showed sought spent stood swept swam told thought threw understood undertook wound wove rewrote overhauled shrank sped`.split(
    /\s+/u,
  ),
);
const notPast = new Set(
  'need seed feed speed breed weed indeed bleed experienced skilled certified licensed related united advanced dedicated motivated licenced'.split(
    ' ',
  ),
);

/** Whether a word is the base form of a verb that work is told with: `train`, not `trained`. */
export const isVerbBase = (word: string): boolean => bases.has(word);

/** The verb a line starts with, or null. Lines such as "Successfully led …" count with the verb behind the adverb. */
export function openingVerb(line: string, language: Language): OpeningVerb | null {
  const opening = (line.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? []).map(
    (word) => word.split('-').at(-1) ?? word,
  );
  const first = language === 'en' && /ly$/u.test(opening[0] ?? '') ? opening[1] : opening[0];
  if (first === undefined) return null;
  if (language === 'en') return isSubject(first, opening) ? null : englishVerb(first);
  const pattern = {
    de: /(?:ung|te|tet|iert|ieren|ierte|en)$/u,
    fr: /(?:é|ée|er|ir|tion|ment|age)$/u,
    es: /(?:é|í|ó|ar|er|ir|ción|ado|ido)$/u,
  }[language];
  return first.length >= 4 && pattern.test(first) ? { verb: first, tense: 'other' } : null;
}

/** Verbs whose base form is as often a noun. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'research design survey study report model program process plan project test work support train book record structure schedule care market order stock file form store map web care nurse patrol transport screen level price'.split(
    ' ',
  ),
);

/** "Research integrated into the product": the first word is what something was done to, not a verb. */
const isSubject = (first: string, opening: readonly string[]) =>
  alsoNouns.has(first) &&
  opening.slice(1, 4).some((word) => word.length > 4 && word.endsWith('ed'));

function englishVerb(word: string): OpeningVerb | null {
  if (irregularPast.has(word)) return { verb: word, tense: 'past' };
  if (word.length >= 5 && word.endsWith('ed') && !notPast.has(word))
    return { verb: word, tense: 'past' };
  if (bases.has(word)) return { verb: word, tense: 'present' };
  const third = [
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/ies$/u, 'y'),
  ].find((base) => base !== word && bases.has(base));
  if (third) return { verb: third, tense: 'present' };
  const stem = word.replace(/ing$/u, '');
  const fromGerund = [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')].find(
    (base) => stem !== word && bases.has(base),
  );
  return fromGerund ? { verb: fromGerund, tense: 'other' } : null;
}
