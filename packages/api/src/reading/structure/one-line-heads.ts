import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import type { Head } from './entry-head.ts';
import type { Slot } from './head-pieces.ts';
import { degreeScore, titleScore } from './words.ts';

const at = /\s+(?:at|@|bei|chez|presso|bij|hos|w|в)\s+(?=[\p{Lu}\p{Lo}])/u;

/** The two halves of a name, by the word between them or else by a comma: the first when employers come first, the last otherwise. */
function halves(text: string, titleFirst: boolean): [string, string] | null {
  const word = at.exec(text);
  if (word !== null) return [text.slice(0, word.index), text.slice(word.index + word[0].length)];
  const commas = [...text.matchAll(/,\s+/gu)].filter(
    ({ index }) =>
      (text.slice(0, index).match(/\(/gu)?.length ?? 0) ===
      (text.slice(0, index).match(/\)/gu)?.length ?? 0),
  );
  const comma = titleFirst ? commas.at(-1) : commas[0];
  return comma === undefined
    ? null
    : [text.slice(0, comma.index), text.slice(comma.index + comma[0].length)];
}

/**
 * Entries of one line each, such as `Roofer, Gable & Ridge` or `Roofer at Gable & Ridge`: where no word of a list told employer from
 * title, the line is cut all the same, since the other entries have both.
 */
export function cutOneLineHeads(heads: readonly Head[], kind: SectionKind): Head[] {
  const isOneLine = heads.every(({ slots }) => slots.every((slot) => slot.line === slots[0]?.line));
  const single = heads.filter(({ slots }) => slots.length === 1);
  if (!isOneLine || single.length === 0) return [...heads];
  const score = kind === 'education' ? degreeScore : titleScore;
  const ofPairs = heads.reduce(
    (sum, { slots: [first, second] }) =>
      first === undefined || second === undefined
        ? sum
        : sum + Math.sign(score(first.text) - score(second.text)),
    0,
  );
  const votes =
    ofPairs !== 0
      ? ofPairs
      : single.reduce((sum, { slots: [slot] }) => {
          const [first, second] = halves(slot?.text ?? '', true) ?? ['', ''];
          return sum + Math.sign(score(first) - score(second));
        }, 0);
  const cut = (slot: Slot): Slot[] => {
    const isSaid = slot.role !== undefined || slot.said === 'heading';
    const parts = isSaid ? null : halves(slot.text, votes >= 0);
    return parts === null || parts.some((part) => part.length < 2)
      ? [slot]
      : parts.map((text) => ({ ...slot, text }));
  };
  // A sentence, and what has no dates, is no role.
  const mayBeCut = ({ slots, dates }: Head) =>
    slots.length === 1 && dates !== null && (slots[0]?.text.split(/\s+/u).length ?? 0) <= 14;
  return heads.map((head) =>
    mayBeCut(head) ? { ...head, slots: head.slots.flatMap(cut), isCut: true } : head,
  );
}
