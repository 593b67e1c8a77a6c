import { readPosting, roleWord, type Posting } from '../../scoring/posting.ts';
import { oneLine } from './english.ts';
import type { LetterTone } from './letter-input.ts';

/** What a form for a letter can be filled with from a pasted posting; null where the posting does not say. */
export interface PostingNames {
  companyName: string | null;
  jobTitle: string | null;
  /** The tone the posting itself has. */
  tone: LetterTone;
  /** Hidden text and orders to machines, which were not read. */
  leftOut: string[];
}

const longestName = 80;

export function readPostingNames(description: string): PostingNames {
  const posting = readPosting(description);
  const text = posting.sentences.map((sentence) => sentence.text).join('\n');
  const jobTitle = posting.title ?? titleIn(posting);
  return {
    companyName: named(posting.company ?? companyIn(description, jobTitle, text)),
    jobTitle: named(jobTitle),
    tone: toneOf(text),
    leftOut: posting.leftOut,
  };
}

/** What a reader of the posting does not see, or what tells a machine what to do. */
export const leftOutOf = (description: string): string[] => readPosting(description).leftOut;

function named(name: string | null): string | null {
  const plain = oneLine((name ?? '').replace(/[*_#`]/gu, '')).replace(
    /^[\s–—|:-]+|[\s,;:.–—|-]+$/gu,
    '',
  );
  return plain === '' || plain.length > longestName || /[[\]{}<>]/u.test(plain) ? null : plain;
}

// "The Contact Center Analyst will …", "As an Accessibility Specialist, you …", "This position is a Program Manager".
const titlePatterns: readonly RegExp[] = [
  /^As (?:an?|the|our|GSA[’']s) ([A-Z][^,.;:()]{2,60}?)(?: (?:at|in|on|within|with|for|you)\b|,)/u,
  /^(?:The|Our) ([A-Z][\p{L}\d&/. ’'-]{2,70}?)(?: \([^)]*\))? (?:is|will|serves|leads|oversees|works|manages|reports|provides|plays|role|position)\b/u,
  /\b(?:serves?|serving|work|working|functions?) as (?:an?|the|our) ([A-Z][\p{L}\d&/. ’'-]{2,60}?)(?: (?:for|in|at|within|on|and|with|who|reporting)\b|[,.;]|$)/u,
  /\b(?:position|role|job|opening) (?:is|of|as|for) (?:an?|the) ([A-Z][\p{L}\d&/ ’'-]{2,60}?)(?: (?:for|in|at|within|on|and|with)\b|[,.;]|$)/u,
];

function titleIn({ sentences }: Posting): string | null {
  for (const pattern of titlePatterns)
    for (const { text } of sentences.slice(0, 20)) {
      const found = pattern.exec(text)?.[1]?.trim();
      if (found && roleWord.test(found) && found.split(' ').length <= 8 && capitals(found))
        return found;
    }
  return null;
}

/** A title has its words written large, "of" and "and" apart. */
const capitals = (name: string) =>
  name.split(' ').every((word) => /^(?:\p{Lu}|\d|of$|and$|&$|for$|the$|\/)/u.test(word));

const companyPatterns: readonly RegExp[] = [
  /\bAt ([A-Z][\p{L}\d&.'’ -]{1,50}?),? (?:we|you|our|everyone)\b/u,
  /(?:^|\n|\. )(?:Here at |Join )?((?:The )?[A-Z][\p{L}\d&.'’-]*(?: (?:[A-Z][\p{L}\d&.'’-]*|of|and|for|the)){0,6}) (?:is|are) (?:hiring|seeking|looking for|recruiting|searching for)\b/u,
  /(?:^|\n|\. )((?:The )?[A-Z][\p{L}\d&.'’-]*(?: (?:[A-Z][\p{L}\d&.'’-]*|of|and|for|the)){0,6}) (?:seeks|needs|hires|is an? (?:\p{L}+ ){0,4}(?:company|firm|agency|hospital|school|organization|nonprofit|startup|bank|university|restaurant|hotel|clinic))\b/u,
];
const noCompany =
  /^(?:we|you|it|this|that|who|our|the (?:team|company|role|position|candidate)|he|she|they|what|there|as|in|candidates?|applicants?)\b/iu;

function companyIn(description: string, jobTitle: string | null, prose: string): string | null {
  const lines = description
    .split(/\r?\n/u)
    .map((line) => line.replace(/^#{1,6}\s+|\*\*/gu, '').trim())
    .filter((line) => line !== '');
  const [first = '', second = ''] = lines;
  if (jobTitle !== null && first.toLowerCase().includes(jobTitle.toLowerCase())) {
    const beside = /(?:\s[-–—|]\s|\s@\s|\bat\s)(\p{Lu}[\p{L}\d&.'’ -]{1,60})$/u.exec(first)?.[1];
    if (beside && !roleWord.test(beside) && !/\bunit\b|remote|hybrid|full|part/iu.test(beside))
      return beside;
    if (
      second.split(' ').length <= 6 &&
      /^\p{Lu}/u.test(second) &&
      !/[.:!?]$|^(?:about|location|salary|job|responsib|requirement|dut|remote|full|part|we)\b/iu.test(
        second,
      ) &&
      capitals(second)
    )
      return second;
  }
  for (const text of [description, prose])
    for (const pattern of companyPatterns) {
      const found = pattern.exec(text)?.[1]?.trim();
      if (found && !noCompany.test(found) && found !== jobTitle) return found.replace(/^The /u, '');
    }
  return null;
}

function toneOf(text: string): LetterTone {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const warm =
    count(/\b\p{L}+[’'](?:ll|re|ve|d)\b/gu) +
    2 * count(/!/gu) +
    count(/\b(?:love|passion(?:ate)?|fun|family|friendly|excited)\b/giu);
  const formal = count(
    /\b(?:shall|incumbent|applicants?|pursuant|eligibility|mandatory|in accordance with|hereby|must meet|qualifications? requirements?)\b/giu,
  );
  if (formal >= 2 && formal >= warm) return 'FORMAL';
  return warm >= 3 ? 'WARM' : 'PLAIN';
}
