import { openingVerb } from '../../scoring/opening-verb.ts';
import type { ImprovableLine, SuggestionKind } from './improve-text.schema.ts';
import { baseOfGerund, baseOfPresent, capitalized, pastOf } from './verb-forms.ts';

export interface RewriteRule {
  kind: SuggestionKind;
  reason: string;
  /** The text said better, or null when the rule does not fit. No word of it is a fact that was not there. */
  apply(text: string, line: ImprovableLine): string | null;
}

/** "maintenance of boilers" → maintain: a noun that names what was done. */
const deeds = new Map(
  `administration administer|analysis analyze|assembly assemble|assessment assess|calibration calibrate|cleaning clean|collection collect|coordination coordinate|creation create|delivery deliver|
  design design|development develop|documentation document|evaluation evaluate|implementation implement|inspection inspect|inspections inspect|installation install|integration integrate|introduction introduce|
  maintenance maintain|management manage|monitoring monitor|negotiation negotiate|operation operate|organization organize|organisation organise|planning plan|preparation prepare|processing process|
  production produce|procurement procure|recruitment recruit|repair repair|repairs repair|research research|review review|scheduling schedule|supervision supervise|testing test|training train|translation translate`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** In a role that has ended the past, in one that is held the present. */
const conjugated = (base: string, { isCurrent }: ImprovableLine) =>
  capitalized(isCurrent === true ? base : pastOf(base));

const opening =
  /^(?:(?:I\s+)?(?:am|was|were|is)\s+|I\s+)?(?:(?:mainly|primarily|also|solely|directly)\s+)?(?:responsible\s+for|in\s+charge\s+of|tasked\s+with|(?:my\s+)?(?:duties|responsibilities)\s+(?:included?|were|are)|accountable\s+for)\s*:?\s+/iu;

/** Every gerund of "training nurses, planning shifts and ordering stock" in the tense of the role; null when one is unknown. */
function deedsOf(text: string, line: ImprovableLine): string | null {
  const [first = '', ...rest] = text.split(' ');
  const base = baseOfGerund(first);
  if (base !== null) {
    const others = rest
      .join(' ')
      .replace(
        /(,\s*(?:and\s+)?|\s+and\s+)([a-z]+ing)\b(?=\s)/giu,
        (whole, join: string, word: string) => {
          const other = baseOfGerund(word);
          return other === null ? whole : `${join}${conjugated(other, line).toLowerCase()}`;
        },
      );
    return `${conjugated(base, line)} ${others}`;
  }
  const named = /^(?:the\s+)?([a-z]+)\s+of\s+(?=\S)/iu.exec(text);
  const deed = deeds.get((named?.[1] ?? '').toLowerCase());
  return named && deed !== undefined
    ? `${conjugated(deed, line)} ${text.slice(named[0].length)}`
    : null;
}

const roundabout: readonly (readonly [RegExp, string])[] = [
  [/^(?:took|taking) care of\b/iu, 'care for'],
  [/^looked after\b/iu, 'care for'],
  [/^dealt with\b/iu, 'handle'],
  [/^came up with\b/iu, 'devise'],
  [/^made sure (?:that\s+)?/iu, 'ensure'],
  [/^put together\b/iu, 'assemble'],
  [/^made (?:changes|adjustments) to\b/iu, 'adjust'],
  [/^made improvements to\b/iu, 'improve'],
  [/^(?:gave|provided|held|did|conducted|delivered) training (?:to|for)\b/iu, 'train'],
  [/^(?:gave|provided) support (?:to|for)\b/iu, 'support'],
  [/^(?:gave|provided) (?:guidance|advice) to\b/iu, 'advise'],
  [/^(?:did|conducted|carried out|performed) research (?:on|into)\b/iu, 'research'],
  [
    /^(?:did|conducted|carried out|performed) (?:the |an )?(?:analysis|analyses) (?:of|on)\b/iu,
    'analyze',
  ],
  [/^(?:did|performed|carried out) maintenance (?:of|on)\b/iu, 'maintain'],
  [/^(?:did|performed|carried out|conducted) (?:inspections?) (?:of|on)\b/iu, 'inspect'],
  [/^(?:did|performed|carried out|conducted) (?:reviews?) of\b/iu, 'review'],
  [/^(?:did|made|performed|carried out) repairs (?:of|on|to)\b/iu, 'repair'],
  [/^(?:did|performed|carried out|conducted) (?:tests?|testing) (?:of|on)\b/iu, 'test'],
];

const praise =
  /(?<![\p{L}-])(?:hard[- ]?working|passionate|enthusiastic|dynamic|results?[- ](?:oriented|driven)|detail[- ]oriented|goal[- ](?:oriented|driven)|self[- ]motivated|highly[- ]motivated|fast[- ]paced|visionary)(?:,?\s+and\s+|,\s*|\s+)(?=\p{L})/giu;

const padding: readonly (readonly [RegExp, string])[] = [
  [/\b(?:successfully|effectively|efficiently|proactively|really|very)\s+(?=\p{L})/giu, ''],
  [/\bin order to\b/giu, 'to'],
  [/\bon a daily basis\b/giu, 'daily'],
  [/\bon a weekly basis\b/giu, 'weekly'],
  [/\bdue to the fact that\b/giu, 'because'],
  [/\ba (?:wide )?variety of\b/giu, 'several'],
  [/\b(?:utilized|utilised|leveraged)\b/gu, 'used'],
  [/\b(?:utilizing|utilising|leveraging)\b/gu, 'using'],
  [/\b(?:Utilized|Utilised|Leveraged)\b/gu, 'Used'],
  [/,?\s*\betc\.?\s*$/iu, ''],
];

export const rewriteRules: readonly RewriteRule[] = [
  {
    kind: 'DUTY_PHRASE',
    reason: 'It named a duty. Now it says what you did.',
    apply(text, line) {
      const duty = opening.exec(text);
      return duty ? deedsOf(text.slice(duty[0].length), line) : null;
    },
  },
  {
    kind: 'FIRST_PERSON',
    reason: 'Resumes are written without “I”.',
    apply(text, line) {
      const rest = /^I(?:['’]ve| have)?\s+(?:also\s+)?(?=\p{Ll})/u.exec(text);
      if (!rest) return null;
      const said = text.slice(rest[0].length);
      const word = said.split(/\s/u)[0] ?? '';
      return openingVerb(word, 'en') === null && line.isBullet ? null : capitalized(said);
    },
  },
  {
    kind: 'WEAK_VERB',
    reason: 'One verb says it more directly than several words do.',
    apply(text, line) {
      const able = /^(?:was|were) able to\s+([a-z]+)\b/iu.exec(text);
      const base = able ? baseOfPresent(able[1] ?? '') : null;
      if (able && base !== null) return conjugated(base, line) + text.slice(able[0].length);
      for (const [pattern, verb] of roundabout) {
        const found = pattern.exec(text);
        if (!found) continue;
        const [first = '', ...more] = verb.split(' ');
        const said = [conjugated(first, { ...line, isCurrent: false }), ...more].join(' ');
        return `${said} ${text.slice(found[0].length).trimStart()}`;
      }
      return null;
    },
  },
  {
    kind: 'TENSE',
    reason: 'The role has ended, so its work stands in the past tense.',
    apply(text, { isCurrent }) {
      if (isCurrent !== false || openingVerb(text, 'en')?.tense !== 'present') return null;
      const [first = ''] = text.split(/\s/u);
      const base = baseOfPresent(first);
      return base === null ? null : capitalized(pastOf(base)) + text.slice(first.length);
    },
  },
  {
    kind: 'FILLER',
    reason: 'The words that praise or pad are gone; what you did stands out.',
    apply(text) {
      const leaner = padding
        .reduce((rest, [pattern, with_]) => rest.replace(pattern, with_), text)
        .replace(praise, '')
        .replace(/\s{2,}/gu, ' ')
        .trim();
      return leaner === text || leaner === '' ? null : capitalized(leaner);
    },
  },
];
