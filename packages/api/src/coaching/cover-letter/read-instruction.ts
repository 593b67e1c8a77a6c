import { oneLine } from './english.ts';
import type { LetterTone } from './letter-input.ts';

/** What a person asks to be changed, as far as rules can do it. */
export type Change =
  | { kind: 'shorter' }
  | { kind: 'longer' }
  | { kind: 'tone'; tone: LetterTone }
  | { kind: 'another achievement' }
  | { kind: 'mention'; what: string }
  | { kind: 'leave out'; what: string }
  /** A fact that the person types: it goes into the letter in their own words. */
  | { kind: 'say'; sentence: string };

export interface ReadInstruction {
  changes: Change[];
  /** Parts of the instruction that no rule knows how to follow. */
  notUnderstood: string[];
}

/** Reads "shorter; mention Kubernetes, leave out the degree". */
export function readInstruction(instruction: string): ReadInstruction {
  const changes: Change[] = [];
  const notUnderstood: string[] = [];
  const parts = oneLine(instruction)
    .split(
      /\s*(?:[;\n]|\.(?:\s|$)|,? and then |, (?=(?:mention|include|add|say|leave|remove|drop|make|use)\b))\s*/iu,
    )
    .map((part) => part.replace(/^(?:please|and|also|then)\s+/iu, '').trim())
    .filter((part) => part !== '');
  for (const part of parts) {
    const change = changeOf(part);
    if (change) changes.push(change);
    else notUnderstood.push(part);
  }
  return { changes, notUnderstood };
}

function changeOf(part: string): Change | null {
  const told =
    /^(?:mention|include|add|say|write)\s+(?:that\s+)?((?:I|I['’](?:m|ve)|my)\s.{3,})$/iu.exec(
      part,
    )?.[1];
  if (told) return { kind: 'say', sentence: asSentence(told) };
  const without =
    /^(?:remove|drop|leave out|delete|omit|cut out|without|(?:do not|don['’]t) (?:mention|name|include))\s+(?:the\s+)?(.{2,80})$/iu.exec(
      part,
    )?.[1];
  if (without) return { kind: 'leave out', what: bare(without) };
  if (/\b(?:another|different|other)\s+(?:achievements?|examples?|bullets?)\b/iu.test(part))
    return { kind: 'another achievement' };
  const named =
    /^(?:mention|include|add|name|stress|emphasi[sz]e|highlight|focus on)\s+(?:my\s+)?(?:experience\s+(?:with|in)\s+)?(.{2,80})$/iu.exec(
      part,
    )?.[1];
  if (named) return { kind: 'mention', what: bare(named) };
  if (/\b(?:shorter|shorten|brief(?:er)?|concise|cut it|tighter)\b/iu.test(part))
    return { kind: 'shorter' };
  if (/\b(?:longer|expand|lengthen|more detail(?:ed)?)\b/iu.test(part)) return { kind: 'longer' };
  if (/\b(?:less formal|plain(?:er)?|simpler?|direct)\b/iu.test(part))
    return { kind: 'tone', tone: 'PLAIN' };
  if (/\b(?:warm(?:er)?|friendl(?:y|ier)|personal)\b/iu.test(part))
    return { kind: 'tone', tone: 'WARM' };
  return /\bformal\b/iu.test(part) ? { kind: 'tone', tone: 'FORMAL' } : null;
}

const bare = (text: string) => text.replace(/^["“]|["”.!?]+$/gu, '').trim();

function asSentence(text: string): string {
  const ended = /[.!?]$/u.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
