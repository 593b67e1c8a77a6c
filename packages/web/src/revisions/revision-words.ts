import type { RevisionCause } from '@career-coach/shared/generated/graphql.ts';
import { formatMoment } from '../ui/format-figure.ts';

const causes: Record<RevisionCause, string> = {
  TYPED: 'Edited',
  IMPORTED: 'Imported from a file',
  RESTORED: 'Brought back',
  SUGGESTION: 'Suggestion accepted',
  DRAFTED: 'Drafted',
  TAILORED: 'Copied from the master',
  MERGED: 'Taken from the master',
  EARLIER: 'Before history was kept',
};

/** What made a revision, in words. */
export const causeWords = (cause: RevisionCause): string => causes[cause];

/** A revision in a list of choices: its name where it has one, and its time. */
export const revisionLabel = ({ name, savedAt }: { name: string | null; savedAt: string }) =>
  name === null ? formatMoment(savedAt) : `${name} (${formatMoment(savedAt)})`;
