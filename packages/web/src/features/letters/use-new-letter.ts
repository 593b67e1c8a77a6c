import { useMutation } from '@apollo/client/react';
import type { LetterLength, LetterTone } from '@career-coach/shared/generated/graphql.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { CreateLetterDocument, DraftLetterDocument } from './new-letter-page.generated.ts';

export interface NewLetterForm {
  companyName: string;
  jobTitle: string;
  jobDescription: string;
  tone: LetterTone;
  length: LetterLength;
}

export type NewLetterOutcome =
  | { kind: 'created'; letterId: string }
  | { kind: 'incomplete'; message: string; missing: readonly string[] }
  /** The first message for each field of the form, by its name; `''` holds what belongs to none. */
  | { kind: 'invalid'; message: string; issues: Readonly<Record<string, string>> };

const byField = (issues: readonly { path: string; message: string }[]) =>
  Object.fromEntries([...issues].reverse().map(({ path, message }) => [path, message]));

/** Makes a letter: drafted by the coach, or empty to be written by hand. */
export function useNewLetter() {
  const [runDraft] = useMutation(DraftLetterDocument);
  const [runCreate] = useMutation(CreateLetterDocument);

  const draft = async (form: NewLetterForm): Promise<NewLetterOutcome> => {
    const outcome = outcomeOf(
      (await runDraft({ variables: { input: form } })).data?.draftCoverLetter,
    );
    switch (outcome.__typename) {
      case 'CoverLetterSaved':
        return { kind: 'created', letterId: outcome.coverLetter.id };
      case 'ProfileIncomplete':
        return { kind: 'incomplete', message: outcome.message, missing: outcome.missing };
      case 'InvalidInput':
        return { kind: 'invalid', message: outcome.message, issues: byField(outcome.issues) };
      default:
        return unknownOutcome(outcome);
    }
  };

  const writeMyself = async (form: NewLetterForm): Promise<NewLetterOutcome> => {
    const { companyName, jobTitle, jobDescription } = form;
    const input = { companyName, jobTitle, jobDescription: jobDescription.trim() || null };
    const outcome = outcomeOf((await runCreate({ variables: { input } })).data?.createCoverLetter);
    switch (outcome.__typename) {
      case 'CoverLetterSaved':
        return { kind: 'created', letterId: outcome.coverLetter.id };
      case 'InvalidInput':
        return { kind: 'invalid', message: outcome.message, issues: byField(outcome.issues) };
      default:
        return unknownOutcome(outcome);
    }
  };

  return { draft, writeMyself };
}
