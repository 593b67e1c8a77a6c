import { createContext, use } from 'react';
import type { ResumeEdits } from '../use-text-edits.ts';

/** What every part of the form needs; the same object for as long as the form is open. */
export interface FormActions extends Pick<ResumeEdits, 'operate' | 'remove'> {
  /** Puts the focus on what the selector finds once the edit just made is on the screen. */
  focusSoon: (selector: string) => void;
}

export const FormActionsContext = createContext<FormActions | null>(null);

/** Counts changes that did not come from the field one types in: a field shows the document again after one. */
export const ForeignContext = createContext(0);

/** The part of the form somebody wants to see, with no section the contact data; another object shows it again. */
export interface Reveal {
  section: number | null;
  entry: number | null;
  bullet: number | null;
}

export const RevealContext = createContext<Reveal | null>(null);

export function useFormActions(): FormActions {
  const actions = use(FormActionsContext);
  if (actions === null) throw new Error('A part of the form stands outside of it.');
  return actions;
}

/** Names a part of the form in the page: `2`, `2.0` (its first entry), counted as the document is. */
export const placeName = (section: number, entry: number | null = null): string =>
  entry === null ? `${section}` : `${section}.${entry}`;

export const inPlace = (place: string, what: string): string =>
  `[data-place="${place}"] [data-part="${what}"]`;
